import { suite } from "uvu";
import * as assert from "uvu/assert";
import { compile } from "../../src/compile/compile.ts";
import { growthOf } from "../support/growth.ts";
import { exampleFiles } from "./example-site.ts";

/** A text that grows by whatever stands in it; the same part many times, or parts that differ by a number. */
type Family = string | ((count: number) => string);

const numbered = (part: (index: number) => string) => (count: number) =>
  Array.from({ length: count }, (_, index) => part(index)).join("");

const families: Readonly<Record<string, Family>> = {
  words: "kata ",
  "one word": "a",
  paragraphs: "Lomba dibuka di aula.\n\n",
  "long lines": "Lomba dibuka di aula pagi ini juga.\n",
  "short lines": "Jalan Mawar 1\n",
  "lettered lines": "a. satu\nb. dua\n",
  "lines with labels": "Tempat : aula\n",
  headings: "## Judul\n\n",
  "headings of skipped levels": "#### Judul\n\n# Judul\n\n",
  "headings that differ": numbered((index) => `## Judul ${index}\n\n`),
  "links to a heading": (count) => `## b\n\n${"[a](#b) ".repeat(count)}`,
  "links to nothing": "[a](#c) ",
  "links to other pages": "[a](/siaran/) ",
  "bare addresses": "https://contoh.id/a ",
  "addresses in quotation marks": "“https://contoh.id/a” ",
  references: (count) => `${"[a] ".repeat(count)}\n\n[a]: https://contoh.id/`,
  "references to nothing": "[a][b] ",
  definitions: numbered((index) => `[a${index}]: b\n\n`),
  notes: (count) => `${"a[^1] ".repeat(count)}\n\n[^1]: b`,
  "notes that nothing refers to": numbered((index) => `[^a${index}]: b\n\n`),
  pictures: "![a](b.jpg)\n\n",
  "pictures that are none": "![a](b c.jpg) ",
  "brackets that open": "[",
  "round brackets that open": "(",
  "pairs of brackets": "(a) [b] ",
  stars: "**a ",
  underscores: "_a ",
  ticks: "`a ",
  tables: (count) => `| a | b |\n|---|---|\n${"| 1 | 2 | 3 |\n".repeat(count)}`,
  "rows of no table": "| a | b |\n",
  lists: "- a\n",
  "numbers of lists": "1. a\n",
  quotations: "> a\n\n---\n\n",
  "quotations with their speakers": "> a\n>\n> — Siti\n\n---\n\n",
  tags: "<br>",
  "tags that are none": "<a ",
  entities: "&amp;",
  comments: "<!-- a --> ",
  "comments that open": "<!--",
  "letters misread": "â€œ",
  "letters of other scripts": "Kоta ",
  "marks of direction": "\u202e",
  "isolates within each other": (count) => "\u2067".repeat(count) + "\u2069".repeat(count),
  "controls and blanks without width": "a\u001bb\u200b",
  "stamps of a chat": "[19/01/26 09.12] Humas: a\n",
  "front matter": "title: a\n",
  "words written twice": "yang yang ",
  "words that are not standard": "dihimbau ",
  "titles with offices": "Wali Kota Kotamobagu Sari Wulandari hadir. ",
  "offices of people unknown": "Kepala Dinas Kominfo Kota Kotamobagu Budi Santoso hadir. ",
  "names nearly right": "Kota Kotamobago ",
  "spoken words": "“Kami siap,” kata wali kota. ",
  "quotation marks that open": "“Kami siap ",
  times: "pukul 09.00 WITA ",
  figures: "120 peserta ",
};

const made = exampleFiles("Naskah.");
const encoder = new TextEncoder();

/** Compiles a newsroom whose only release has this text. */
function check(text: string): void {
  const texts = made.content.texts.map(({ file, bytes }) =>
    file.endsWith("contoh-1.md")
      ? { file, bytes: encoder.encode(new TextDecoder().decode(bytes).replace("Naskah.", () => text)) }
      : { file, bytes },
  );
  const { site } = compile(
    { ...made.content, texts },
    { folder: "posts", now: made.now, drafts: true, language: "id" },
  );
  site?.releases[0]?.text.html();
}

/** Characters; a long release has half as many. */
const size = 16_000;

const growth = suite("checking takes time in proportion to the text");

for (const [name, family] of Object.entries(families)) {
  growth(name, () => {
    const textOf = typeof family === "string" ? (count: number) => family.repeat(count) : family;
    const count = Math.ceil((size * 100) / textOf(100).length);
    const grown = growthOf((times) => check(textOf(times)), count, { enough: 2.6 });
    assert.ok(grown < 2.6, `twice the text takes ${grown.toFixed(1)} times as long`);
  });
}

growth.run();
