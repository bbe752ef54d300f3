import * as fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { bytes, oneText, renderedWords, wordsOf } from "./support.ts";

const read = suite("readText");

function textOf(source: string): string {
  return oneText(bytes(source), "a.txt").text;
}

function codes(source: string): string[] {
  return oneText(bytes(source), "a.txt").notes.map(({ code }) => code);
}

read("makes a paragraph of each line", () => {
  assert.is(textOf("Satu.\nDua.\n\n\nTiga.\n"), "Satu.\n\nDua.\n\nTiga.");
});

read("turns WhatsApp marks into Markdown and escapes stray ones", () => {
  assert.is(
    textOf("*Tebal* dan ~coret~ dan _miring_, 3*4*5 = 60"),
    "**Tebal** dan ~~coret~~ dan _miring_, 3\\*4\\*5 = 60",
  );
  assert.is(textOf("**Sudah Markdown**"), "**Sudah Markdown**");
  assert.is(textOf("Penutup.\n***"), "Penutup.\n\n\\*\\*\\*");
});

read("reads bullets and numbered lines as lists, a lone number as a sentence", () => {
  assert.is(textOf("Acara:\n• Doa\n• Makan"), "Acara:\n\n- Doa\n- Makan");
  assert.is(textOf("1.Doa\n2.Makan"), "1. Doa\n2. Makan");
  assert.is(textOf("2019. Tahun itu ramai."), "2019\\. Tahun itu ramai.");
});

read("joins lines that a mail program broke", () => {
  const line = "Wali Kota membuka pameran usaha mikro yang diikuti puluhan peserta dari";
  const source = Array.from({ length: 5 }, () => line).join("\n");
  assert.is(textOf(`${source}\nkota itu.`), `${Array.from({ length: 5 }, () => line).join(" ")} kota itu.`);
  assert.equal(codes(`${source}\nkota itu.`), ["lines-joined"]);
});

read(
  "mends what copying from a PDF breaks: parted words, page numbers, ligatures, ornamental letters, bullets",
  () => {
    const lines = [
      "Bupati Toba Togar Manurung membuka pelatihan bagi para petani kopi pela-",
      "tihan itu digelar di aula dinas pertanian kota Balige pada hari Se-",
      "nin dan dihadiri delapan kepala kecamatan dari sekitar danau besar.",
      "7",
      "Para peserta mendapat bibit unggul dan pupuk dari pihak pemerin-",
      "tah kabupaten serta pendampingan selama satu tahun penuh di ladang.",
    ];
    const text = textOf(lines.join("\n"));
    for (const word of ["pelatihan itu", "Senin dan", "pemerintah kabupaten"])
      assert.ok(text.includes(word), text);
    assert.not.match(text, /^7$/m);
    assert.ok(codes(lines.join("\n")).includes("word-joined"));
    assert.is(textOf("Konﬁrmasi sertiﬁkat oﬀset, aﬂatoksin."), "Konfirmasi sertifikat offset, aflatoksin.");
    assert.is(textOf("\u{1D401}\u{1D428}\u{1D429} \u{1D7D1}/\u{1D7D0} dibuka."), "Bop 3/2 dibuka.");
    assert.is(textOf("Materi:\n\uf0b7 Etika\n§ Akun\n⁃ Sandi"), "Materi:\n\n- Etika\n- Akun\n- Sandi");
  },
);

read("takes mail headers off and keeps the subject", () => {
  const draft = oneText(
    bytes(
      "---------- Forwarded message ---------\nDari: Humas <humas@x.id>\nDate: Kam, 18 Jul 2019\nSubject: Fwd: Rilis IISMEX\nTo: redaksi@x.id\n\nIsi berita.",
    ),
    "a.txt",
  );
  assert.is(draft.text, "Isi berita.");
  assert.is(draft.data.subject, "Rilis IISMEX");
  assert.equal(
    draft.notes.map(({ code }) => code),
    ["forward-mark", "mail-header", "mail-header", "mail-header", "mail-header"],
  );
  assert.ok(draft.notes.some(({ about }) => about.includes("humas@x.id")));
});

read("leaves a line like 'Dari: ...' alone when it is no header block", () => {
  assert.is(textOf("Dari: Manado\nIsi."), "Dari: Manado\n\nIsi.");
});

read("takes chat stamps, reply marks and signatures off, with their words in the notes", () => {
  assert.is(textOf("[18/07/19 09.12.33] Humas Pemkot: Isi berita."), "Isi berita.");
  assert.is(textOf("> Satu.\n> Dua.\n> Tiga."), "Satu.\n\nDua.\n\nTiga.");
  const signed = oneText(bytes("Isi.\n\n-- \nBudi\nHP 0812"), "a.txt");
  assert.is(signed.text, "Isi.");
  assert.is(signed.notes.find(({ code }) => code === "signature")?.about, "Budi / HP 0812");
});

read("keeps emoji and removes what nobody sees", () => {
  const draft = oneText(
    bytes("\u{FEFF}Selamat \u{1F469}\u{200D}\u{1F469}\u{200D}\u{1F466} \u{200E}pagi\u{0007}"),
    "a.txt",
  );
  assert.is(draft.text, "Selamat \u{1F469}\u{200D}\u{1F469}\u{200D}\u{1F466} pagi");
  assert.is(draft.notes.find(({ code }) => code === "characters")?.count, 2);
});

read("reads UTF-16 and Windows-1252", () => {
  const wide = new Uint8Array([0xff, 0xfe, ...Buffer.from("Isi berita", "utf16le")]);
  assert.is(oneText(wide, "a.txt").text, "Isi berita");
  assert.is(oneText(new Uint8Array([0x93, 0x48, 0x61, 0x69, 0x94]), "a.txt").text, "“Hai”");
});

read("loses no word, whatever marks stand around it", () => {
  const piece = fc.constantFrom(
    "Wali",
    "Kota",
    "*",
    "**",
    "_",
    "~",
    "`",
    "```",
    "#",
    "##",
    ">",
    "- ",
    "* ",
    "1. ",
    "2) ",
    "12. ",
    "[",
    "]",
    "(",
    ")",
    "![",
    "](",
    "[^1]",
    "[^1]:",
    "[x]:",
    "|",
    "---",
    "===",
    "&amp;",
    "&nbsp;",
    "<b>",
    "\\",
    "^[",
    "http://x.id/a_b",
    "\n",
    "\n\n",
    " ",
    "    ",
    "\t",
    "Dari: a",
    "2019",
    "😀",
  );
  fc.assert(
    fc.property(fc.array(piece, { minLength: 1, maxLength: 40 }), (pieces) => {
      const source = pieces.join(" ").replace(/ ?\n ?/g, "\n");
      const draft = oneText(bytes(source), "a.txt");
      const found = renderedWords(draft.text);
      for (const { about } of draft.notes) for (const word of wordsOf(about)) found.add(word);
      for (const word of wordsOf(source))
        assert.ok(
          found.has(word),
          `${word} is missing in ${JSON.stringify(draft.text)} of ${JSON.stringify(source)}`,
        );
    }),
    { numRuns: 1500 },
  );
});

read.run();
