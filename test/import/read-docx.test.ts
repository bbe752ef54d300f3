import { suite } from "uvu";
import * as assert from "uvu/assert";
import { UserError } from "../../src/diagnostics/user-error.ts";
import { readDocx } from "../../src/import/docx/read-docx.ts";
import { propose } from "../../src/import/propose.ts";
import { writeZip } from "../../src/outputs/zip.ts";
import { nothingKnown } from "../../src/text/known.ts";
import { paragraph as block, docx as build, type DocxOptions, run } from "./documents/docx.ts";

const read = suite("readDocx");

const pixel = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);

function paragraph(text: string, style?: string): string {
  return block(run(text), style === undefined ? "" : `<w:pStyle w:val="${style}"/>`);
}

const drawing = (alt: string, id = "rId2") =>
  `<w:p><w:r><w:drawing><wp:inline><wp:docPr id="1" name="x" descr="${alt}"/><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:embed="${id}"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`;

function docx(body: string, options: DocxOptions = {}): Uint8Array {
  const parts = [
    { id: "rId2", kind: "image", name: "media/image1.png", content: pixel },
    {
      id: "rId3",
      kind: "image",
      name: "media/image2.png",
      content: Buffer.concat([pixel, Buffer.from("x")]),
    },
    { id: "rId4", kind: "image", name: "media/image3.emf", content: Buffer.from("emf") },
    {
      id: "rId5",
      kind: "header",
      name: "header1.xml",
      content: `<w:hdr>${paragraph("PEMERINTAH KOTA &amp; DINAS")}</w:hdr>`,
    },
    ...(options.parts ?? []),
  ];
  const heading = '<w:style w:type="paragraph" w:styleId="Heading2"><w:name w:val="heading 2"/></w:style>';
  return build(body, { ...options, parts, styles: heading });
}

read("reads title, headings, tables and text", async () => {
  const table = `<w:tbl><w:tr><w:tc>${paragraph("Pos")}</w:tc><w:tc>${paragraph("Nilai")}</w:tc></w:tr><w:tr><w:tc>${paragraph("Jalan")}</w:tc><w:tc>${paragraph("5")}</w:tc></w:tr></w:tbl>`;
  const draft = await readDocx(
    docx(
      paragraph("Pameran Dibuka", "Title") +
        paragraph("Isi pertama.") +
        paragraph("Rincian", "Heading2") +
        table,
    ),
    "rilis.docx",
  );
  assert.is(draft.data.title, "Pameran Dibuka");
  assert.is(draft.text, "Isi pertama.\n\n## Rincian\n\n| Pos | Nilai |\n| --- | --- |\n| Jalan | 5 |");
});

read("keeps pictures with their bytes and alternative text", async () => {
  const draft = await readDocx(
    docx(paragraph("Isi.") + drawing("Wali kota di podium") + drawing("", "rId3")),
    "a.docx",
  );
  assert.equal(
    draft.pictures.map(({ name, alt }) => [name, alt]),
    [
      ["gambar.png", "Wali kota di podium"],
      ["gambar-2.png", ""],
    ],
  );
  assert.equal(Buffer.from(draft.pictures[0]?.bytes ?? []), pixel);
});

read("says what stands in headers and footers", async () => {
  const { notes } = await readDocx(docx(paragraph("Isi.")), "a.docx");
  assert.is(notes.find(({ code }) => code === "header-text")?.about, "PEMERINTAH KOTA & DINAS");
});

const lead =
  "BALIGE – Bupati Toba membuka pelatihan petani kopi di Aula Dinas Pertanian, Senin (3/2/2025). Pelatihan diikuti petani dari delapan kecamatan dan berlangsung selama tiga hari.";

read("finds the text where the relations say, as Word Online writes it", async () => {
  const { text } = await readDocx(docx(paragraph("Isi."), { main: "word/document2.xml" }), "a.docx");
  assert.is(text, "Isi.");
});

read("takes no masthead, no later heading and no letterhead for the title", async () => {
  const title = "Bupati Buka Pelatihan Kopi di Balige";
  const table = `<w:tbl><w:tr><w:tc>${paragraph("PEMERINTAH KABUPATEN TOBA")}${paragraph("DINAS KOMUNIKASI DAN INFORMATIKA")}</w:tc></w:tr></w:tbl>`;
  for (const body of [
    paragraph("SIARAN PERS", "Heading1") + paragraph(title, "Heading1") + paragraph(lead),
    paragraph(title) + paragraph(lead) + paragraph("Kontak Media", "Heading1") + paragraph("Telepon 0632."),
    table + paragraph("SIARAN PERS") + paragraph(title) + paragraph(lead),
  ]) {
    const draft = await readDocx(docx(body), "a.docx");
    const { proposal } = propose(draft, nothingKnown);
    assert.is(proposal.title, title);
    assert.not.match(proposal.text, /SIARAN PERS|DINAS KOMUNIKASI|^##\s*$/m);
  }
});

read("names pictures that nothing can show", async () => {
  const { pictures, notes } = await readDocx(docx(paragraph("Isi.") + drawing("Peta", "rId4")), "a.docx");
  assert.equal(pictures, []);
  assert.is(notes.find(({ code }) => code === "picture-format")?.about, "gambar.emf Peta");
});

const level = (depth: number, format: string, text: string) =>
  `<w:lvl w:ilvl="${depth}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
const numbering = {
  id: "rId9",
  kind: "numbering",
  name: "numbering.xml",
  content: `<w:numbering><w:abstractNum w:abstractNumId="0">${level(0, "decimal", "%1.")}</w:abstractNum><w:abstractNum w:abstractNumId="1">${level(0, "upperRoman", "%1.")}${level(1, "lowerLetter", "%2)")}${level(2, "decimal", "%1.%3")}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="3"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/></w:lvlOverride></w:num></w:numbering>`,
};
const item = (text: string, id: number, depth = 0) =>
  block(run(text), `<w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="${id}"/></w:numPr>`);

read("numbers lists as Word shows them", async () => {
  const body =
    item("Satu", 1) +
    paragraph("Di antara.") +
    item("Dua", 1) +
    item("Tujuh", 3) +
    paragraph("Lalu.") +
    item("Bab", 2) +
    item("huruf", 2, 1) +
    item("huruf lain", 2, 1) +
    item("anak", 2, 2) +
    item("Bab lain", 2) +
    item("huruf", 2, 1);
  const { plain, text } = await readDocx(docx(body, { parts: [numbering] }), "a.docx");
  assert.match(text, /^1\. Satu\n\nDi antara\.\n\n2\. Dua\n7\. Tujuh/);
  assert.ok(plain.includes("I. Bab\na) huruf\nb) huruf lain\nI.1 anak\nII. Bab lain\na) huruf"), plain);
});

read("makes tables of columns that tabs set", async () => {
  const row = (...cells: string[]) => block(cells.map((cell) => run(cell)).join("<w:r><w:tab/></w:r>"));
  const { text } = await readDocx(
    docx(row("Kecamatan", "Peserta") + row("Balige", "12") + paragraph("Akhir.")),
    "a.docx",
  );
  assert.is(text, "| Kecamatan | Peserta |\n| --- | --- |\n| Balige | 12 |\n\nAkhir.");
});

read("says that a document is nested too deep", async () => {
  const deep = "<w:smartTag>".repeat(20_000) + run("Isi") + "</w:smartTag>".repeat(20_000);
  try {
    await readDocx(docx(block(deep)), "a.docx");
    assert.unreachable();
  } catch (error) {
    assert.instance(error, UserError);
  }
});

read("refuses what is no Word document, in words", async () => {
  const other = writeZip([{ name: "a.txt", content: "a" }]);
  for (const bytes of [other, new Uint8Array([0x50, 0x4b, 3, 4, 1, 2]), docx("<w:p><w:r>")]) {
    try {
      await readDocx(bytes, "a.docx");
      assert.unreachable();
    } catch (error) {
      assert.instance(error, UserError);
    }
  }
});

read.run();
