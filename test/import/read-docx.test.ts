import { suite } from "uvu";
import * as assert from "uvu/assert";
import { UserError } from "../../src/diagnostics/user-error.ts";
import { readDocx } from "../../src/import/docx/read-docx.ts";
import { writeZip } from "../../src/outputs/zip.ts";

const read = suite("readDocx");

const namespaces =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"';
const pixel = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);

function paragraph(text: string, style?: string): string {
  const properties = style === undefined ? "" : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`;
  return `<w:p>${properties}<w:r><w:t>${text}</w:t></w:r></w:p>`;
}

const drawing = (alt: string) =>
  `<w:p><w:r><w:drawing><wp:inline><wp:docPr id="1" name="x" descr="${alt}"/><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:embed="rId2"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`;

/** A Word document of the fewest parts that the format allows. */
function docx(body: string): Uint8Array {
  const relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  return writeZip([
    {
      name: "[Content_Types].xml",
      content: `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    },
    {
      name: "_rels/.rels",
      content: `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relation}/officeDocument" Target="word/document.xml"/></Relationships>`,
    },
    {
      name: "word/_rels/document.xml.rels",
      content: `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId2" Type="${relation}/image" Target="media/image1.png"/><Relationship Id="rId3" Type="${relation}/styles" Target="styles.xml"/></Relationships>`,
    },
    {
      name: "word/styles.xml",
      content: `<?xml version="1.0"?><w:styles ${namespaces}><w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/></w:style><w:style w:type="paragraph" w:styleId="Heading2"><w:name w:val="heading 2"/></w:style></w:styles>`,
    },
    { name: "word/media/image1.png", content: pixel },
    {
      name: "word/header1.xml",
      content: `<?xml version="1.0"?><w:hdr ${namespaces}>${paragraph("PEMERINTAH KOTA &amp; DINAS")}</w:hdr>`,
    },
    {
      name: "word/document.xml",
      content: `<?xml version="1.0"?><w:document ${namespaces}><w:body>${body}</w:body></w:document>`,
    },
  ]);
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
    docx(paragraph("Isi.") + drawing("Wali kota di podium") + drawing("")),
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
