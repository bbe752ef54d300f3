import { isBlank } from "../base/characters.ts";
import { hasFiles } from "../content/manuscript.ts";
import type { ReleaseRule } from "./rule.ts";

/**
 * A release without a text is a headline on an empty page, in every feed and in the archive. Imports leave such files
 * when the text was in a picture or in a part that could not be read.
 *
 * Certain: there is not one word, picture or attachment below the headline, and the release was not withdrawn.
 *
 * ok:
 *     Lomba dibuka.
 *
 * ok:
 *     status: {withdrawn: {reason: Terbit dua kali, at: 2019-07-19}}
 *     ---
 *     <!-- dihapus -->
 *
 * not-ok:
 *     title: ⟦Lomba kebersihan dibuka⟧
 *     ---
 *     <!-- naskah menyusul -->
 *
 *     ---
 */
export const bodyEmpty: ReleaseRule = {
  code: "body-empty",
  severity: "error",
  scope: "release",
  anyLanguage: true,
  textOnly: true,
  about: { id: "siaran tanpa naskah", en: "a release without a text" },
  *check({ manuscript, text: { value, body } }) {
    if (manuscript.withdrawal !== undefined || hasFiles(manuscript)) return;
    if (!isBlank(value.slice(body.start, body.end))) return;
    yield {
      at: { key: ["title"] },
      message: {
        id: "Siaran ini tidak berisi naskah, jadi halamannya akan kosong",
        en: "This release has no text, so that its page would be empty",
      },
      hint: {
        id: "Tulis naskahnya di bawah bagian data, atau beri status: draft sampai naskahnya ada",
        en: "Write the text below the front matter, or set status: draft until there is one",
      },
    };
  },
};
