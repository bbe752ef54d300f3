import { releaseSchema } from "../content/release-schema.ts";
import { indexKinds, isNamed } from "../indexes/table.ts";
import { blankComments } from "../markdown/comments.ts";
import type { ReleaseRule } from "./rule.ts";

/**
 * Lines such as "title: ..." in the text were meant for the front matter, of this program or of another: a line "---"
 * closed it too early, or a file was pasted into a file. Readers see them, and what they say has no effect.
 *
 * ok:
 *     Rapat itu dihadiri dua pihak: pemerintah dan warga. Tanggal: 18 Juli 2019.
 *
 *     Status: siaga satu
 *
 * not-ok:
 *     ---
 *     ⟦layout:⟧ post
 *     ⟦title:⟧ "Lomba dibuka"
 *     ---
 *
 *     Lomba dibuka.
 *
 * not-ok:
 *     ⟦cities:⟧ [kotamobagu]
 *
 *     Lomba dibuka.
 */
export const frontMatterLeft: ReleaseRule = {
  code: "front-matter-left",
  severity: "warning",
  scope: "release",
  anyLanguage: true,
  about: { id: "baris bagian data di dalam naskah", en: "lines of front matter within the text" },
  *check({ manuscript: { body, bodyOffset } }) {
    if (!anyKey.test(body)) return;
    const lines = linesOf(blankComments(body));
    for (const [index, line] of lines.entries()) {
      const key = keyOf(line.words);
      if (key === undefined) continue;
      const around = [lines[index - 1]?.words ?? "", lines[index + 1]?.words ?? ""];
      // One such line may be anything; with its like or the marks of front matter beside it, it is not.
      const isMeant =
        own.has(key) || around.some((words) => words.trim() === "---" || keyOf(words) !== undefined);
      if (!isMeant) continue;
      const start = bodyOffset + line.start;
      yield {
        at: { source: { start, end: start + key.length + 1 } },
        message: {
          id: `Baris "${key}:" berada di dalam naskah, jadi tercetak dan tidak berlaku`,
          en: `The line "${key}:" stands in the text, so that it is printed and has no effect`,
        },
        hint: {
          id: 'Pindahkan ke bagian data, di atas baris "---" yang kedua, atau hapus',
          en: 'Move it into the front matter, above the second line "---", or delete it',
        },
      };
    }
  },
};

/** Keys that no sentence begins with, here and in other programs. */
const own: ReadonlySet<string> = new Set(
  "cities officials dateline attachments aliases embargo translationOf permalink categories".split(" "),
);
/** Those of other programs: Jekyll, Hugo, Eleventy, Hexo. */
const others =
  "layout permalink categories tags author draft slug image thumbnail published description excerpt".split(
    " ",
  );
const keys: ReadonlySet<string> = new Set([
  ...Object.keys(releaseSchema),
  ...indexKinds.filter(isNamed).map(({ key }) => key),
  ...others,
]);
const anyKey = new RegExp(`^(?:${[...keys].join("|")})[ \\t]*:`, "m");

function keyOf(line: string): string | undefined {
  const key = /^([A-Za-z]+):(?:\s|$)/.exec(line)?.[1];
  return key !== undefined && keys.has(key) ? key : undefined;
}

function linesOf(text: string): { readonly words: string; readonly start: number }[] {
  let start = 0;
  return text.split("\n").map((words) => {
    const line = { words, start };
    start += words.length + 1;
    return line;
  });
}
