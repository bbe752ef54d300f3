import { characterName } from "../base/characters.ts";
import type { Finding, ReleaseRule } from "./rule.ts";

/**
 * Characters that nobody sees come along from word processors, PDF files and chats. Control characters are left out of
 * what is published, because no feed may hold them, and the line breaks among them become line breaks. Soft hyphens
 * and blanks without width stay, and hide the word they stand in from every search.
 *
 * Source: XML 1.0, 2.2 (Char); Unicode Standard, chapter 23.1 (control codes) and 23.2 (layout controls).
 *
 * ok:
 *     Lomba dibuka.	Tab dan spasi  ganda boleh, juga 👨\u{200D}👩\u{200D}👧 dan می\u{200C}خواهم.
 *
 * not-ok:
 *     Lomba ke⟦\u{00AD}⟧bersihan di⟦\u{200B}⟧buka ⟦\u{001B}⟧pagi, ⟦\u{0093}⟧siang.
 *     =>
 *     =>
 *     =>
 *     => “
 *
 * not-ok:
 *     Alamat:⟦\u{000B}⟧Jalan Mawar 1⟦\u{000B}⟧Lestari.
 */
export const characterInvisible: ReleaseRule = {
  code: "character-invisible",
  severity: "warning",
  scope: "release",
  anyLanguage: true,
  about: { id: "karakter yang tidak terlihat", en: "characters that nobody sees" },
  *check({ manuscript: { body, bodyOffset } }) {
    for (const { 0: character, index } of body.matchAll(invisible)) {
      const start = bodyOffset + index;
      const isInAddress = /:\/\/\S*$/.test(body.slice(Math.max(0, index - 200), index));
      yield toFinding({ source: { start, end: start + character.length } }, character, isInAddress);
    }
  },
};

/** Controls anywhere; marks without width where they part two letters that need none between them. */
const invisible =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufffe\uffff]|(?<=[\p{Script=Latin}\p{N}])[\u00ad\u180e\u200b-\u200d\u2060\ufeff](?=[\p{Script=Latin}\p{N}])/gu;

/** Line and page breaks of word processors, as Markdown writes them. */
const breaks: ReadonlyMap<string, string> = new Map([
  ["\v", "\\\n"],
  ["\f", "\n\n"],
  ["\u0085", "\n"],
]);

/** What the bytes 0x80 to 0x9F are in Windows-1252, which these characters come from. */
const windows = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

function toFinding(at: Finding["at"], character: string, isInAddress: boolean): Finding {
  const code = character.codePointAt(0) ?? 0;
  const meant = code >= 0x80 && code <= 0x9f ? windows.charAt(code - 0x80) : "";
  const better = breaks.get(character) ?? (meant === character ? "" : meant);
  const name = characterName(character);
  return {
    at,
    message: {
      id: `Di sini ada karakter ${name}, yang tidak terlihat${code === 0xad || code > 0xff ? " dan membuat katanya tidak ditemukan pencarian" : " dan tidak boleh ada di umpan"}`,
      en: `Here is the character ${name}, which nobody sees${code === 0xad || code > 0xff ? " and which hides its word from searches" : " and which feeds may not hold"}`,
    },
    hint: {
      id: breaks.has(character)
        ? "Ganti dengan baris baru"
        : better === ""
          ? "Hapus karakter itu; biasanya ikut tersalin dari aplikasi lain"
          : `Ganti dengan ${better}`,
      en: breaks.has(character)
        ? "Replace it with a line break"
        : better === ""
          ? "Delete it; it usually came along from another program"
          : `Replace it with ${better}`,
    },
    // Where an address ends, only its writer knows.
    ...(isInAddress ? {} : { fix: { text: better, certain: true } }),
  };
}
