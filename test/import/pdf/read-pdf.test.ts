import { readFile } from "node:fs/promises";
import { degrees, PDFDocument, type PDFFont, StandardFonts } from "@cantoo/pdf-lib";
import sharp from "sharp";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { readPdf } from "../../../src/import/pdf/read-pdf.ts";
import { pdf } from "../documents/pdf.ts";
import { bytes, refused } from "../support.ts";

/** What is drawn on a page: words, where their line begins, and how. Lengths are in points. */
type Drawn = readonly [text: string, x: number, y: number, how?: { size?: number; font?: "bold" | "italic" }];

interface DrawnPage {
  readonly words: readonly Drawn[];
  /** Dots a side of a picture in the middle of the page. */
  readonly picture?: number;
}

async function drawn(pages: readonly DrawnPage[]): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  const fonts: Record<"plain" | "bold" | "italic", PDFFont> = {
    plain: await document.embedFont(StandardFonts.TimesRoman),
    bold: await document.embedFont(StandardFonts.TimesRomanBold),
    italic: await document.embedFont(StandardFonts.TimesRomanItalic),
  };
  for (const { words, picture } of pages) {
    const page = document.addPage([595, 842]);
    for (const [text, x, y, { size = 12, font = "plain" } = {}] of words)
      page.drawText(text, { x, y, size, font: fonts[font] });
    if (picture === undefined) continue;
    const shown = await sharp({
      create: { width: picture, height: picture, channels: 3, background: "#468" },
    })
      .png()
      .toBuffer();
    page.drawImage(await document.embedPng(shown), { x: 200, y: 400, width: 100, height: 100 });
  }
  return document.save();
}

/** Lines below each other. */
const column = (lines: readonly string[], y = 760): Drawn[] =>
  lines.map((line, at): Drawn => [line, 72, y - at * 15]);

const lead = [
  "Pemerintah kabupaten membuka pelatihan bagi para petani kopi dari delapan kecamatan di",
  "aula dinas pertanian, dan mengajak warga desa yang belum terdaftar untuk segera datang ke",
  "kantor kecamatan.",
];
const leadWhole = lead.join(" ");

const dropped = (draft: Awaited<ReturnType<typeof readPdf>>) =>
  draft.notes
    .filter(({ kind }) => kind === "dropped")
    .map(({ code, about, count }) => `${code} ${about} ${count}`);

const portable = suite("readPdf");

portable(
  "puts lines together, mends words parted at their ends and notes what every page repeats",
  async () => {
    const draft = await readPdf(
      await pdf(
        [
          [
            "Bupati Buka Pelatihan Kopi di Balige",
            "",
            "BALIGE - Bupati Toba membuka pelatihan bagi para petani kopi pela-",
            "jar di Aula Dinas Pertanian. Kegiatan ini diikuti petani dari delapan",
            "kecamatan.",
            "",
            "Peserta mendapat bibit dari pemerintah kabupaten dan pendampingan",
          ],
          ["selama setahun.", "", "Penutup naskah."],
        ],
        "DINAS KOMUNIKASI",
      ),
      "a.pdf",
    );
    assert.is(
      draft.text,
      "Bupati Buka Pelatihan Kopi di Balige\n\nBALIGE - Bupati Toba membuka pelatihan bagi para petani kopi pelajar di Aula Dinas Pertanian. Kegiatan ini diikuti petani dari delapan kecamatan.\n\nPeserta mendapat bibit dari pemerintah kabupaten dan pendampingan selama setahun.\n\nPenutup naskah.",
    );
    assert.equal(
      draft.notes
        .filter(({ kind }) => kind === "dropped")
        .map(({ code, about, count }) => [code, about, count]),
      [
        ["header-text", "DINAS KOMUNIKASI", 2],
        ["page-number", "1", 1],
        ["page-number", "2", 1],
      ],
    );
  },
);

portable("refuses a scan and what is damaged, with the way out", async () => {
  const scan = await refused(async () => readPdf(await pdf([[]]), "pindai.pdf"));
  assert.match(scan.words("id"), /hanya berisi gambar/);
  const damaged = await refused(() => readPdf(bytes("%PDF-1.7 rusak"), "rusak.pdf"));
  assert.match(damaged.words("id"), /tidak dapat dibuka/);
});

const fixtures: readonly (readonly [string, readonly string[]])[] = [
  [
    "libreoffice-berkop",
    [
      "header-text Dinas Kominfo Kabupaten Contoh 2",
      "header-text www.contoh.go.id – Halaman 1 dari 2 1",
      "header-text www.contoh.go.id – Halaman 2 dari 2 1",
    ],
  ],
  ["libreoffice-dua-kolom", ["page-number Halaman 1 dari 1 1"]],
  [
    "peramban",
    [
      "header-text 11/29/26, 12:00 AM Bupati Contoh Buka Pelatihan Petani Kopi di Aula Dinas Pertanian | Siaran Contoh 2",
      "header-text https://siaran.contoh.go.id/2025/02/kopi/ 1/2 1",
      "header-text https://siaran.contoh.go.id/2025/02/kopi/ 2/2 1",
    ],
  ],
];

for (const [name, left] of fixtures)
  portable(`reads what ${name.split("-")[0]} made: ${name}`, async () => {
    const [file, expected] = await Promise.all(
      ["pdf", "md"].map((ending) =>
        readFile(new URL(`../../fixtures/pdf/${name}.${ending}`, import.meta.url)),
      ),
    );
    const draft = await readPdf(file ?? bytes(""), `${name}.pdf`);
    assert.is(`${draft.text}\n`, String(expected));
    assert.equal(dropped(draft), left);
  });

portable(
  "takes a browser's lines on a single page for what they are, and a line of the text for none",
  async () => {
    const small = { size: 8 };
    const draft = await readPdf(
      await drawn([
        {
          words: [
            ["18/07/19 09.12", 24, 820, small],
            ["Pasar murah dibuka | Siaran Contoh", 220, 820, small],
            ...column(["Pukul 09.12 pasar dibuka, 18/07/19 09.12 menurut catatan panitia.", "", ...lead]),
            ["https://contoh.go.id/pasar", 24, 20, small],
            ["1/1", 560, 20, small],
          ],
        },
      ]),
      "a.pdf",
    );
    assert.equal(draft.plain.split("\n"), [
      "Pukul 09.12 pasar dibuka, 18/07/19 09.12 menurut catatan panitia.",
      leadWhole,
    ]);
    assert.equal(dropped(draft), [
      "header-text 18/07/19 09.12 Pasar murah dibuka | Siaran Contoh 1",
      "header-text https://contoh.go.id/pasar 1/1 1",
    ]);
  },
);

portable("knows a head that the first page has not by the sentence that goes on below it", async () => {
  const [first = "", ...rest] = lead;
  const draft = await readPdf(
    await drawn([
      { words: column([...lead, "", first], 400) },
      { words: [["Siaran Pers Kabupaten Contoh", 220, 810], ...column(rest)] },
    ]),
    "a.pdf",
  );
  assert.equal(draft.plain.split("\n"), [leadWhole, leadWhole]);
  assert.equal(dropped(draft), ["header-text Siaran Pers Kabupaten Contoh 1"]);
});

portable("keeps numbers of the text where a page number could be", async () => {
  const draft = await readPdf(
    await drawn([{ words: column([...lead, "", "Jumlah peserta:", "", "120"]) }]),
    "a.pdf",
  );
  assert.equal(draft.plain.split("\n"), [leadWhole, "Jumlah peserta:", "120"]);
});

portable("makes tables of words in columns, and headings and emphasis of fonts", async () => {
  const rows = [
    ["Kecamatan", "Kelompok", "Bantuan"],
    ["Sukamaju", "12", "45"],
    ["Air Putih", "9", "128"],
  ];
  const draft = await readPdf(
    await drawn([
      {
        words: [
          ["Pasar murah dibuka", 72, 790, { size: 18 }],
          ["Pasar dibuka ", 72, 760],
          ["pukul delapan", 145, 760, { font: "bold" }],
          [" dan ditutup ", 222, 760],
          ["sore hari", 290, 760, { font: "italic" }],
          ...rows.flatMap((row, at) =>
            row.map((cell, from): Drawn => [cell, 72 + from * 140, 720 - at * 15]),
          ),
          ...column(lead, 650),
        ],
      },
    ]),
    "a.pdf",
  );
  assert.is(
    draft.text,
    `## Pasar murah dibuka\n\nPasar dibuka **pukul delapan** dan ditutup *sore hari*\n\n| Kecamatan | Kelompok | Bantuan |\n| --- | --- | --- |\n| Sukamaju | 12 | 45 |\n| Air Putih | 9 | 128 |\n\n${leadWhole}`,
  );
});

portable("puts cells of several lines together, and words in one piece where a column begins", async () => {
  const draft = await readPdf(
    await drawn([
      {
        words: [
          ...column(["Rangkaian acara sebagai berikut:"], 790),
          ["No", 80, 760],
          ["Waktu", 130, 760],
          ["Kegiatan", 260, 760],
          ["1", 74, 730],
          ["08.00–08.30", 110, 730],
          ["Registrasi peserta dan tamu", 220, 738],
          ["undangan di meja penerima", 220, 723],
          ["2", 74, 700],
          ["09.00", 110, 700],
          ["Sambutan", 220, 700],
          ["10", 74, 680],
          ["10.00 sampai istirahat Peninjauan kios", 110, 680],
          ["11", 74, 658],
          ["Penutupan acara oleh wakil", 220, 658],
          ["bupati", 220, 643],
          ...column(lead, 600),
        ],
      },
    ]),
    "a.pdf",
  );
  assert.is(
    draft.text,
    `Rangkaian acara sebagai berikut:\n\n| No | Waktu | Kegiatan |\n| --- | --- | --- |\n| 1 | 08.00–08.30 | Registrasi peserta dan tamu undangan di meja penerima |\n| 2 | 09.00 | Sambutan |\n| 10 | 10.00 sampai istirahat | Peninjauan kios |\n| 11 |  | Penutupan acara oleh wakil bupati |\n\n${leadWhole}`,
  );
});

portable("keeps what stands higher", async () => {
  const draft = await readPdf(
    await drawn([
      {
        words: [
          ["Luas lahan 1.200 m", 72, 760],
          ["2", 167, 764, { size: 7 }],
          ["dan 45 kios.", 174, 760],
        ],
      },
    ]),
    "a.pdf",
  );
  assert.is(draft.text, "Luas lahan 1.200 m² dan 45 kios.");
});

portable("puts an address together again, and words that are written with a hyphen", async () => {
  const draft = await readPdf(
    await drawn([
      {
        words: column([
          "Daftar penerima bantuan itu dapat dilihat siapa pun di https://contoh.go.id/bantuan-",
          "kopi/penerima, dan di kantor kecamatan. Bantuan diserahkan kepada kelompok masing-",
          "masing oleh penyuluh, yang datang ke desa bersama para pendamping untuk tolong-",
          "menolong dengan warga.",
        ]),
      },
    ]),
    "a.pdf",
  );
  assert.match(
    draft.plain,
    /go\.id\/bantuan-kopi\/penerima, .* masing-masing oleh .* tolong-menolong dengan/,
  );
});

portable("reads a page that is turned as it is seen", async () => {
  const document = await PDFDocument.create();
  const font = await document.embedFont(StandardFonts.TimesRoman);
  const page = document.addPage([595, 842]);
  page.setRotation(degrees(90));
  for (const [at, line] of lead.entries())
    page.drawText(line, { x: 80 + at * 15, y: 72, size: 12, font, rotate: degrees(90) });
  const { plain } = await readPdf(await document.save(), "a.pdf");
  assert.is(plain, leadWhole);
});

portable("names pictures and pages that were scanned", async () => {
  const draft = await readPdf(
    await drawn([
      { words: column(lead), picture: 200 },
      { words: column(lead), picture: 20 },
      { words: [], picture: 900 },
    ]),
    "a.pdf",
  );
  assert.equal(dropped(draft), ["picture-in-pdf 1 1", "page-scanned 3 1"]);
  assert.equal(draft.plain.split("\n"), [leadWhole, leadWhole]);
  const scan = await refused(async () => readPdf(await drawn([{ words: [], picture: 900 }]), "pindai.pdf"));
  assert.match(scan.words("id"), /hasil pindai.*Minta berkas Word/);
});

portable.run();
