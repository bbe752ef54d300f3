import type { Span } from "../text/span.ts";
import type { Finding, ReleaseRule } from "./rule.ts";
import { placeInField, textFields } from "./text-fields.ts";

/**
 * HTML is never obeyed here: a text from reviewers must not bring scripts. What was copied from another website
 * therefore stands on the page as "<br>" and "<b>", and an embedded video is a line of code. Values of the front matter
 * know no entities either: "&amp;" is printed letter by letter.
 *
 * Source: HTML Living Standard, 4 (the elements of HTML) and 13.5 (named character references).
 *
 * ok:
 *     Anak di bawah 5 tahun (<5) dan di atas 60 (>60) didahulukan; a < b & c. Lihat <https://contoh.id/>.
 *
 *     Nilai x<y dan y>z. &amp; tetap &.
 *
 * not-ok:
 *     Jalan Mawar 1⟦<br>⟧Lestari, ⟦<b>⟧tebal⟦</b>⟧ dan ⟦<iframe src="https://contoh.id/">⟧⟦</iframe>⟧⟦<o:p/>⟧.
 *
 * not-ok:
 *     title: Kota Hebat ⟦&amp;⟧ Maju
 *     ---
 *     Lomba dibuka.
 */
export const tagLeft: ReleaseRule = {
  code: "tag-left",
  severity: "warning",
  scope: "release",
  anyLanguage: true,
  about: { id: "kode HTML yang tercetak apa adanya", en: "HTML that is printed as it stands" },
  *check({ manuscript, text, source }) {
    for (const { key, value } of textFields(manuscript)) {
      for (const span of [...findTags(value), ...findEntities(value)])
        yield toFinding(placeInField(text, key, span), value.slice(span.start, span.end));
    }
    if (!/<\/?[a-z]/i.test(manuscript.body)) return;
    for (const block of source().blocks) {
      for (const span of findTags(block.words)) {
        const { start, end } = block.locate(span);
        const at = { source: { start: manuscript.bodyOffset + start, end: manuscript.bodyOffset + end } };
        yield toFinding(at, manuscript.body.slice(start, end));
      }
    }
  },
};

const tag = /<(\/?)([a-z][a-z0-9:-]{0,30})((?:\s[^<>]{0,2000})?)\/?>/giu;
const entity = /&(?:[a-z][a-z0-9]{1,30}|#\d{1,7}|#x[0-9a-f]{1,6});/giu;

/** The names that people write; others are tags where they close something, have attributes or end in a stroke. */
const elements: ReadonlySet<string> = new Set(
  "a abbr address article aside audio b blockquote body br button caption center cite code col div dl dd dt em embed figcaption figure font footer form h1 h2 h3 h4 h5 h6 head header hr html i iframe img input ins label li link main mark meta nav object ol option p param pre q s script section select small source span strike strong style sub sup svg table tbody td textarea tfoot th thead title tr tt u ul video wbr".split(
    " ",
  ),
);

function findTags(words: string): Span[] {
  return [...words.matchAll(tag)].flatMap(({ 0: whole, 1: stroke, 2: name = "", 3: rest = "", index }) => {
    const isAttribute = rest.trim() === "" || rest.includes("=") || rest.trim() === "/";
    const isKnown = elements.has(name.toLowerCase()) && isAttribute;
    const isTag = isKnown || stroke === "/" || rest.includes("=") || whole.endsWith("/>");
    return isTag ? [{ start: index, end: index + whole.length }] : [];
  });
}

function findEntities(words: string): Span[] {
  return [...words.matchAll(entity)].map(({ 0: whole, index }) => ({
    start: index,
    end: index + whole.length,
  }));
}

function toFinding(at: Finding["at"], written: string): Finding {
  const shown = written.length > 60 ? `${written.slice(0, 57)}...` : written;
  const isEntity = written.startsWith("&");
  return {
    at,
    message: {
      id: `${isEntity ? "Kode" : "Tag HTML"} ${shown} tercetak apa adanya`,
      en: `The ${isEntity ? "entity" : "HTML tag"} ${shown} is printed as it stands`,
    },
    hint: isEntity
      ? { id: "Tulis tandanya langsung, misalnya & atau –", en: "Write the character itself, such as & or –" }
      : {
          id: "Hapus tagnya; tebal ditulis **tebal**, baris baru dengan \\ di akhir baris, video sebagai tautan",
          en: "Delete the tag; bold is **bold**, a new line has \\ at the end of the last, a video is a link",
        },
  };
}
