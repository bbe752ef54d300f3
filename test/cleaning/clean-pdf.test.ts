import { decodePDFRawStream, PDFDocument, PDFName, PDFRawStream, PDFString } from "@cantoo/pdf-lib";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { cleanPdf } from "../../src/cleaning/clean-pdf.ts";
import { notedJpeg, secret } from "./secrets.ts";

const xmp = (words: string) =>
  `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:Description ${words}><dc:creator>${secret}</dc:creator></rdf:Description></x:xmpmeta>`;

/** A PDF with notes in every way that one can hold them. */
async function notedPdf({ packed = true, title = "Materi paparan", more = (_: PDFDocument) => {} } = {}) {
  const document = await PDFDocument.create();
  const { context, catalog } = document;
  const page = document.addPage([300, 200]);
  page.drawText("Isi halaman");
  page.drawImage(await document.embedJpg(await notedJpeg()), { x: 10, y: 10, width: 30, height: 20 });
  document.setTitle(title);
  document.setAuthor(secret);
  document.setKeywords([secret]);
  document.setCreationDate(new Date(Date.UTC(2019, 6, 18)));
  const metadata = context.flateStream(xmp('pdfaid:part="2" pdfaid:conformance="B"'), {
    Type: "Metadata",
    Subtype: "XML",
  });
  catalog.set(PDFName.of("Metadata"), context.register(metadata));
  page.node.set(PDFName.of("PieceInfo"), context.obj({ Word: { Private: PDFString.of(secret) } }));
  const remark = context.obj({
    Type: "Annot",
    Subtype: "Text",
    Rect: [1, 1, 9, 9],
    Contents: PDFString.of("Catatan"),
    T: PDFString.of(secret),
  });
  page.node.set(PDFName.of("Annots"), context.obj([remark]));
  more(document);
  return document.save({ useObjectStreams: packed });
}

/** All that stands in a PDF, unpacked. */
async function wordsIn(bytes: Uint8Array): Promise<string> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  const objects = document.context.enumerateIndirectObjects().map(([, object]) => {
    if (!(object instanceof PDFRawStream)) return object.toString();
    const isPhoto = object.dict.get(PDFName.of("Filter"))?.toString() === "/DCTDecode";
    const content = isPhoto ? object.getContents() : decodePDFRawStream(object).decode();
    return `${object.dict} ${Buffer.from(content).toString("latin1")}`;
  });
  return [Buffer.from(bytes).toString("latin1"), ...objects].join("\n");
}

const hex = (text: string) => Buffer.from(text, "utf16le").swap16().toString("hex");

const contentOf = async (bytes: Uint8Array) => {
  const cleaned = await cleanPdf(bytes);
  if ("problem" in cleaned) throw new Error(cleaned.problem);
  return cleaned.content;
};

const clean = suite("cleanPdf");

for (const packed of [true, false]) {
  clean(`leaves title, pages and standard, and no name, ${packed ? "packed" : "open"}`, async () => {
    const noted = await notedPdf({ packed });
    const before = await wordsIn(noted);
    assert.ok(before.includes(secret) || before.toLowerCase().includes(hex(secret)));
    const content = await contentOf(noted);
    const words = await wordsIn(content);
    for (const trace of [secret, hex(secret), "PieceInfo", "CreationDate", "pdf-lib"])
      assert.not.ok(words.toLowerCase().includes(trace.toLowerCase()), trace);
    assert.match(words, "Catatan");
    assert.match(words, /pdfaid:part="2" pdfaid:conformance="B"/);
    const document = await PDFDocument.load(content, { updateMetadata: false });
    assert.is(document.getTitle(), "Materi paparan");
    assert.is(document.getPageCount(), 1);
  });
}

clean("gives the same bytes for the same file, and for its own result", async () => {
  const noted = await notedPdf();
  const content = await contentOf(noted);
  assert.ok(Buffer.from(await contentOf(noted)).equals(Buffer.from(content)));
  assert.ok(Buffer.from(await contentOf(content)).equals(Buffer.from(content)));
});

clean("drops a title that is the name of a file", async () => {
  for (const title of ["Microsoft Word - konsep.docx", "C:\\Users\\budi\\surat", "Surat.doc", "untitled"]) {
    const document = await PDFDocument.load(await contentOf(await notedPdf({ title })), {
      updateMetadata: false,
    });
    assert.is(document.getTitle(), undefined, title);
  }
});

clean("forgets what an earlier version of the file had", async () => {
  const noted = Buffer.from(await notedPdf({ packed: false }));
  const start = /startxref\s+(\d+)/.exec(noted.toString("latin1"))?.[1];
  const root = /\/Root (\d+ 0 R)/.exec(noted.toString("latin1"))?.[1];
  const object = `\n99 0 obj\n<< /Title (Baru) >>\nendobj\n`;
  const table = `xref\n0 0\n99 1\n${String(noted.length + 1).padStart(10, "0")} 00000 n \n`;
  const trailer = `trailer\n<< /Size 100 /Root ${root} /Info 99 0 R /Prev ${start} >>\nstartxref\n${noted.length + object.length}\n%%EOF\n`;
  const words = await wordsIn(await contentOf(Buffer.concat([noted, Buffer.from(object + table + trailer)])));
  assert.not.ok(words.toLowerCase().includes(hex(secret)));
});

clean("leaves a signed file as it is, and refuses one over the names of its makers", async () => {
  const sign = ({ context, catalog }: PDFDocument) => {
    const signature = context.obj({ Type: "Sig", ByteRange: [0, 1, 2, 3], Contents: PDFString.of("00") });
    catalog.set(PDFName.of("Perms"), context.obj({ DocMDP: context.register(signature) }));
  };
  assert.equal(await cleanPdf(await notedPdf({ more: sign })), { problem: "signed" });
  const bare = await PDFDocument.create();
  bare.addPage();
  sign(bare);
  const bytes = await bare.save();
  assert.equal(await cleanPdf(bytes), { content: bytes });
});

clean("refuses files within the file", async () => {
  const document = await PDFDocument.create();
  document.addPage();
  await document.attach(Buffer.from("tersembunyi"), "catatan.txt");
  assert.equal(await cleanPdf(await document.save()), { problem: "hidden" });
});

clean("leaves a file as it is in which there is nothing to remove", async () => {
  const bytes = await contentOf(await notedPdf({ title: "Materi" }));
  const plain = await PDFDocument.load(bytes, { updateMetadata: false });
  plain.catalog.delete(PDFName.of("Metadata"));
  const cleaned = await contentOf(await plain.save({ rewrite: true }));
  assert.is(await contentOf(cleaned), cleaned);
  // Cut off, but with nothing in it that could be a note.
  const stub = Buffer.from("%PDF-1.4\n");
  assert.equal(await cleanPdf(stub), { content: stub });
});

clean("refuses what is protected, cut off or no PDF", async () => {
  const protectedOne = await PDFDocument.create();
  protectedOne.addPage();
  protectedOne.encrypt({ userPassword: "a", ownerPassword: "b" });
  assert.equal(await cleanPdf(await protectedOne.save({ useObjectStreams: false })), { problem: "locked" });
  const noted = await notedPdf();
  for (const bytes of [noted.subarray(0, 400), Buffer.from("%PDF-1.4\n1 0 obj<</Author(Budi)>>endobj")])
    assert.equal(await cleanPdf(bytes), { problem: "damaged" });
  const nested = Buffer.from(`%PDF-1.4\n1 0 obj\n<</Info ${"[".repeat(100_000)}\nendobj\n`);
  assert.equal(await cleanPdf(nested), { problem: "damaged" });
});

clean.run();
