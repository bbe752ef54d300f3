import * as fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { findMojibake } from "../../src/base/mojibake.ts";

/** What the bytes 0x80 to 0x9F are in Windows-1252. Node.js 20 takes the encoding for Latin-1, so it is written out. */
const upper = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/** A text as a program has it that takes UTF-8 for Windows-1252. */
function misread(text: string): string {
  const bytes = [...new TextEncoder().encode(text)];
  return bytes.map((byte) => upper[byte - 0x80] ?? String.fromCharCode(byte)).join("");
}

/** The text with everything found put right. */
function mend(text: string): string {
  return findMojibake(text).reduceRight(
    (mended, { start, end, text: meant }) => mended.slice(0, start) + meant + mended.slice(end),
    text,
  );
}

const mojibake = suite("findMojibake");

mojibake("law: puts right what was misread, once or twice, and leaves the rest alone", () => {
  const piece = fc.constantFrom(
    "“",
    "”",
    "‘",
    "’",
    "–",
    "—",
    "…",
    "•",
    "é",
    "ü",
    "ñ",
    "°",
    "½",
    "™",
    "😀",
    "السلام",
    "kata ",
    "Kota, ",
    "5 ",
    ".",
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (parts) => {
      const text = parts.join("");
      assert.is(mend(text), text);
      assert.is(mend(misread(text)), text);
      assert.is(mend(misread(misread(text))), text);
    }),
  );
});

mojibake("leaves letters of other languages alone", () => {
  for (const text of [
    "CAFÉ™",
    "SÃO PAULO",
    "São Tomé",
    "Ñ®",
    "ÂNGELO",
    "â",
    "naïve",
    "Åse Ærø",
    "ÇA «ÉTÉ»",
    "Ðà Nẵng",
  ])
    assert.equal(findMojibake(text), [], text);
});

mojibake("knows a quotation mark whose last byte was lost", () => {
  assert.is(mend("â€œSiap,â€ kata"), "“Siap,” kata");
});

mojibake.run();
