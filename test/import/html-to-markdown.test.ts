import * as fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { htmlToMarkdown } from "../../src/import/html-to-markdown.ts";
import { Notes } from "../../src/import/notes.ts";
import { webAddress } from "../../src/import/web-address.ts";
import { renderedWords, wordsOf } from "./support.ts";

const convert = suite("htmlToMarkdown");

function run(html: string) {
  const notes = new Notes();
  const pictures: { source: string; alt: string; caption: string }[] = [];
  const markdown = htmlToMarkdown(html, {
    notes,
    resolve: (address) => webAddress(address, "https://lama.example/"),
    onPicture: (picture) => {
      pictures.push(picture);
      return "";
    },
  });
  return { markdown, pictures, notes: notes.list().map(({ code, about }) => `${code} ${about}`.trim()) };
}

convert("writes headings, lists, links and emphasis", () => {
  const { markdown } = run(
    "<h1>Judul</h1><h4>Bagian</h4><p>Kata <strong>tebal</strong>, <em>miring</em>, <a href='/agenda a/'>tautan</a></p><ul><li>Satu<ul><li>Dua</li></ul></li></ul><ol><li>A</li><li>B</li></ol>",
  );
  assert.is(
    markdown,
    "## Judul\n\n#### Bagian\n\nKata **tebal**, *miring*, [tautan](https://lama.example/agenda%20a/)\n\n- Satu\n  - Dua\n\n1. A\n2. B",
  );
});

convert("keeps the numbers that a list shows", () => {
  assert.is(
    run("<ol start=3><li>A<ol><li>B</ol><li>C<li value=9>D<li>E</ol><ol start=-1><li value=x>F</ol>")
      .markdown,
    "3. A\n   1. B\n4. C\n9. D\n10. E\n\n1. F",
  );
});

convert("writes tables, with bars escaped and merged cells taken apart", () => {
  const { markdown, notes } = run(
    "<table><caption>Anggaran</caption><tr><th>Pos<th>Nilai|Rp<tr><td colspan=2>Jumlah<br>5</table>",
  );
  assert.is(markdown, "Anggaran\n\n| Pos | Nilai\\|Rp |\n| --- | --- |\n| Jumlah 5 |  |");
  assert.equal(notes, ["table-spans"]);
});

convert("opens a table that only arranges the page", () => {
  assert.is(run("<table><tr><td><p>Satu</p><p>Dua</p></td></tr></table>").markdown, "Satu\n\nDua");
});

convert("gathers pictures with their captions, lazy ones too", () => {
  const { markdown, pictures } = run(
    '<p>Teks</p><figure><img src="data:image/gif;base64,R0" data-src="/a.jpg" alt="Orang"><figcaption>Wali <b>Kota</b></figcaption></figure>',
  );
  assert.is(markdown, "Teks");
  assert.equal(pictures, [{ source: "/a.jpg", alt: "Orang", caption: "Wali Kota" }]);
});

convert("turns frames into links and drops what is no text, saying so", () => {
  const { markdown, notes } = run(
    '<iframe src="//youtu.be/x" title="Video"></iframe><script>a()</script><select><option>Pilih</option></select><!-- catatan redaksi --><p>Teks</p>',
  );
  assert.is(markdown, "[Video](https://youtu.be/x)\n\nTeks");
  assert.equal(notes, [
    "element-dropped <!-- catatan redaksi -->",
    "embed-linked https://youtu.be/x",
    "element-dropped script",
    "element-dropped select Pilih",
  ]);
});

convert("removes unsafe links and keeps their words", () => {
  const { markdown, notes } = run("<p><a href='javascript:alert(1)'>klik</a> <a href='#x'>sini</a></p>");
  assert.is(markdown, "klik sini");
  assert.equal(notes, ["link-dropped javascript:alert(1)"]);
});

convert("keeps raised digits, entities that are meant as words, and marks", () => {
  assert.is(run("<p>5 m<sup>2</sup> &amp;copy; a*b [x]</p>").markdown, "5 m² \\&copy; a\\*b \\[x\\]");
});

convert("loses no word of broken HTML", () => {
  const piece = fc.constantFrom(
    "<p>",
    "</p>",
    "<b>",
    "</b>",
    "<i>",
    "<table>",
    "<tr>",
    "<td>",
    "</td>",
    "</table>",
    "<ul>",
    "<li>",
    "</ul>",
    "<div>",
    "</div>",
    "<blockquote>",
    "</blockquote>",
    "<a href='/x'>",
    "</a>",
    "<h2>",
    "</h2>",
    "<br>",
    "<pre>",
    "</pre>",
    "<span style='a'>",
    "</span>",
    "<figure>",
    "</figure>",
    "<figcaption>",
    "<bogus>",
    "<dl><dt>",
    "<dd>",
    "&nbsp;",
    "&bogus;",
    "<",
    ">",
    "&",
    "*",
    "#",
    "1.",
    "_",
    "Wali",
    "Kota",
    "kata",
    "2019",
    "Tatong",
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const words = pieces.filter((text) => /^\p{L}+$|^2019$/u.test(text));
      const { markdown, notes } = run(pieces.join(" "));
      const found = renderedWords(markdown);
      for (const note of notes) for (const word of wordsOf(note)) found.add(word);
      for (const word of words)
        assert.ok(found.has(word), `${word} of ${pieces.join(" ")} is missing in ${markdown}`);
    }),
    { numRuns: 400 },
  );
});

convert.run();
