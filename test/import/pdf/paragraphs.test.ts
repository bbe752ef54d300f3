import { PDFDocument, StandardFonts } from "@cantoo/pdf-lib";
import fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { readPdf } from "../../../src/import/pdf/read-pdf.ts";
import { laidOut, type Setting } from "../documents/laid-out.ts";

const words =
  "pemerintah kabupaten membuka pelatihan bagi para petani kopi di aula dinas pertanian dan perkebunan yang diikuti seratus dua puluh peserta dari delapan kecamatan selama tiga hari dengan dukungan perguruan tinggi Bupati Budi Santoso Rp45.000 (3/2/2025) anak-anak APBD pukul 08.00".split(
    " ",
  );

const sentence = fc
  .uniqueArray(fc.constantFrom(...words), { minLength: 6, maxLength: 24 })
  .map((own) => `${own.join(" ").replace(/^./, (first) => first.toUpperCase())}.`);
const paragraph = fc
  .array(sentence, { minLength: 1, maxLength: 5 })
  .map((own) => own.join(" "))
  // A paragraph that begins with a number or ends within a line of one word is told by nobody.
  .filter((text) => /^\p{Lu}/u.test(text));

/** The ways in which a reader can tell where a paragraph ends: room, an indent, or lines that do not reach the edge. */
const told = fc.constantFrom(
  { justified: true, indent: 0, between: 0 },
  { justified: true, indent: 24, between: 0 },
  { justified: true, indent: 0, between: 8 },
  { justified: false, indent: 0, between: 8 },
  { justified: false, indent: 24, between: 0 },
);

const setting: fc.Arbitrary<Setting> = fc
  .record({
    size: fc.constantFrom(9, 10.5, 12, 14),
    measure: fc.integer({ min: 24, max: 42 }),
    leading: fc.constantFrom(1.15, 1.4, 1.8),
    told,
    columns: fc.constantFrom<1 | 2>(1, 2),
    depth: fc.integer({ min: 9, max: 24 }),
    hyphens: fc.boolean(),
    head: fc.constantFrom("Siaran Pers Kabupaten Contoh", "DINAS KOMINFO – Februari 2025"),
  })
  .map(({ told: how, measure, ...rest }) => ({
    ...rest,
    ...how,
    width: rest.size * (rest.columns === 2 ? Math.min(measure, 28) : measure),
    breaksAnywhere: how.justified,
  }));

const paragraphs = suite("pageParagraphs");

paragraphs("gives back the paragraphs that were set, at any width and over columns and pages", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(paragraph, { minLength: 5, maxLength: 9 }), setting, async (own, how) => {
      const { bytes, pages, isPlain } = await laidOut(own, how);
      fc.pre(isPlain);
      const { plain, notes } = await readPdf(bytes, "a.pdf");
      // Of a single page nobody knows that its head is a running one.
      assert.equal(plain.split("\n"), pages === 1 ? [how.head, ...own] : own);
      assert.equal(
        notes.filter(({ code }) => code === "left-out"),
        [],
      );
    }),
    { numRuns: 40, seed: 20190718 },
  );
});

/** Words anywhere on some pages, in no order that a reader would know. */
const scattered = fc.array(
  fc.uniqueArray(
    fc.record({
      word: fc.constantFrom(
        "kopi",
        "Aula",
        "2025",
        "dinas.",
        "•",
        "1.",
        "peta-",
        "a)",
        "Rp45.000",
        "Halaman 2",
        "|",
      ),
      column: fc.integer({ min: 0, max: 3 }),
      row: fc.integer({ min: 0, max: 30 }),
      size: fc.constantFrom(8, 12, 16),
    }),
    { minLength: 1, maxLength: 40, selector: ({ column, row }) => column * 100 + row },
  ),
  { minLength: 1, maxLength: 3 },
);

paragraphs("loses no word without saying so, wherever it stands", async () => {
  await fc.assert(
    fc.asyncProperty(scattered, async (pages) => {
      const document = await PDFDocument.create();
      const font = await document.embedFont(StandardFonts.TimesRoman);
      document.addPage([595, 842]).drawText("Pembuka naskah", { x: 60, y: 420, size: 12, font });
      for (const own of pages) {
        const page = document.addPage([595, 842]);
        for (const { word, column, row, size } of own)
          page.drawText(word, { x: 60 + column * 120, y: 60 + row * 24, size, font });
      }
      const { notes } = await readPdf(await document.save(), "a.pdf");
      assert.equal(
        notes.filter(({ code }) => code === "left-out"),
        [],
      );
    }),
    { numRuns: 60, seed: 20190718 },
  );
});

paragraphs.run();
