import * as fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { readSource } from "../../src/markdown/source-blocks.ts";
import { findLeftMarks } from "../../src/rules/left-marks.ts";

/** The marks that are left of a Markdown text, each with the stretch of the text that it is. */
function left(text: string): string[] {
  return readSource(text).blocks.flatMap((block) =>
    findLeftMarks(block.words).map(({ kind, ...words }) => {
      const { start, end } = block.locate(words);
      return `${kind} ${text.slice(start, end)}`;
    }),
  );
}

const marks = suite("findLeftMarks");

const wrong: readonly (readonly [text: string, found: readonly string[]])[] = [
  ["![A](Foto 1.jpg)", ["picture ![A](Foto 1.jpg)"]],
  ["![A](<Foto 1.jpg>)", ["picture ![A](<Foto 1.jpg>)"]],
  ["![A](../foto.jpg) dan ![](C:\\foto.jpg)", ["picture ![A](../foto.jpg)", "picture ![](C:\\foto.jpg)"]],
  ["> - [a](http//contoh.id) [b](htp://contoh.id)", ["link [b](htp://contoh.id)"]],
  ["[a](file:///C:/a.pdf)", ["link [a](file:///C:/a.pdf)"]],
  ["[a](whatsapp://send) dan [b][c]", ["link [a](whatsapp://send)", "reference [b][c]"]],
  ["A[^1] dan B[^catatan].", ["note [^1]", "note [^catatan]"]],
  ["**Tebal **kata", ["emphasis **", "emphasis **"]],
  ['**"Hebat"**nya', ["emphasis **", "emphasis **"]],
  ["__Tebal__kan", ["emphasis __"]],
  ["~~dicoret", ["emphasis ~~"]],
  ["##Judul\n\n###Judul dua", ["heading ##", "heading ###"]],
  ["#Jadwal kegiatan", ["heading #"]],
  ["####### Terlalu dalam", ["heading #######"]],
  ["Data:\n| A | B |\n|---|\n| 1 | 2 |", ["table | A | B |\n|---|\n| 1 | 2 |"]],
  ["| A | B |\n| 1 | 2 |", ["table | A | B |\n| 1 | 2 |"]],
  ["- butir [a][b]\n\n| A |\n|---|\n| **x**y [^9] |", ["reference [a][b]", "note [^9]"]],
  [
    '[caption id="a" align="b"]Teks[/caption]',
    ['template [caption id="a" align="b"]', "template [/caption]"],
  ],
  [
    "{% include gambar.html %} {{< youtube abc >}}",
    ["template {% include gambar.html %}", "template {{< youtube abc >}}"],
  ],
];

for (const [text, found] of wrong) {
  marks(text.replaceAll("\n", "⏎"), () => {
    assert.equal(left(text), found);
  });
}

marks("finds nothing in Markdown that became something, and in prose", () => {
  for (const text of [
    "**tebal** *miring* ***keduanya*** __tebal__ ~~coret~~ `**kode**` [a](b.pdf) ![c](d.jpg)",
    "[a][b] dan [b], A[^1].\n\n[b]: https://contoh.id/\n[^1]: Catatan.",
    "# Satu\n\n## Dua ##\n\nJudul\n-----",
    "| A | B |\n|:--|--:|\n| 1 | 2 |",
    "\\*\\*bukan\\*\\* \\[a](b) 2 ** 3 *** *) dengan syarat; ____ ____",
    "#KotaHebat #Kota\n\n#HUT17 #Merdeka\n\nTagar #Hebat di tengah.",
    "Lihat [1] dan [2], (lihat [3]). Harga A|B, 1 | 2. Catatan [red] dan [sic].",
    "Fungsi f(x) dan larik a[1]; pukul [09.00] (WITA).",
    "snake_case__nama dan a~b; {nama}",
  ])
    assert.equal(left(text), [], text);
});

marks("law: what is found stands in the text as it is shown", () => {
  const piece = fc.constantFrom(
    "[a]",
    "(b c)",
    "![",
    "](",
    "**",
    "__",
    "x",
    " ",
    "\n",
    "| a |",
    "[^1]",
    "#",
    "`",
    "\\",
    "> ",
    "- ",
    "<",
    "https://a.id/",
    "&amp;",
    ")",
    "[x](x)",
    "![x](x)",
    "*",
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
      const text = pieces.join("");
      for (const { words, locate } of readSource(text).blocks) {
        for (const [at, character] of [...words].entries()) {
          if (character === "\uFFFC") continue;
          const { start, end } = locate({ start: at, end: at + 1 });
          assert.is(text.slice(start, end), character, JSON.stringify(text));
        }
      }
    }),
    { numRuns: 2000 },
  );
});

marks.run();
