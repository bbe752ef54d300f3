import fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { readStamp, stampDays } from "../../src/import/chat-stamps.ts";
import { readText } from "../../src/import/read-text.ts";
import { bytes, oneText } from "./support.ts";

const lead =
  "BALIGE – Bupati Toba membuka pelatihan petani kopi di Aula Dinas Pertanian, Senin (3/2/2025). Pelatihan itu diikuti petani dari delapan kecamatan.";

const stamp = suite("stamps of chats");

stamp("are read in the forms of all usual programs", () => {
  for (const [line, sender, rest] of [
    ["03/02/25 09.12 - Humas Toba: Isi", "Humas Toba", "Isi"],
    ["03/02/25, 09:12 - Humas Toba: Isi", "Humas Toba", "Isi"],
    ["2/13/25, 9:12 AM - Humas: Isi", "Humas", "Isi"],
    ["2025-02-03, 09:12 - Humas: Isi", "Humas", "Isi"],
    ["3-2-2025 09:12 - +62 812-3456-7890: Isi", "+62 812-3456-7890", "Isi"],
    ["[03/02/25 09.12.33] ~ Humas Toba: Isi", "Humas Toba", "Isi"],
    ["[2/3/25, 9:12:33 PM] Humas: Isi", "Humas", "Isi"],
    ["[2025-02-03, 09:12:33] Humas: Isi", "Humas", "Isi"],
    ["[09.12, 3/2/2025] Humas Toba: Isi", "Humas Toba", "Isi"],
    ["[2025-02-03 09:12] Humas: Isi", "Humas", "Isi"],
    ["Humas Toba, [03.02.2025 09:12]", "Humas Toba", ""],
    ["Humas Toba, [3 Feb 2025 at 09.12.33]:", "Humas Toba", ""],
    ["09:12\tHumas\tIsi", "Humas", "Isi"],
    ["03/02/25 09.12 - Humas mengubah nama grup: Media", undefined, "Humas mengubah nama grup: Media"],
  ] as const) {
    const found = readStamp(line);
    assert.is(found?.sender, sender, line);
    assert.is(found?.rest, rest, line);
  }
});

stamp("are no lines that only begin with a date or a time", () => {
  for (const line of [
    "3/2/2025 adalah hari Senin",
    "09.12 WIB acara dimulai",
    "[1] Catatan: kaki",
    "2025-02-03 Rapat",
    "Balige, [sic]",
  ])
    assert.is(readStamp(line), undefined, line);
});

stamp("tell their day where the order of its numbers is certain", () => {
  const days = (...lines: string[]) => stampDays(lines.flatMap((line) => readStamp(line) ?? []));
  assert.equal(days("03/02/25 09.12 - A: x"), ["2025-02-03"]);
  assert.equal(days("2/3/25, 9:12 AM - A: x"), [undefined]);
  assert.equal(days("2/3/25, 9:12 AM - A: x", "2/13/25, 9:12 AM - A: x"), ["2025-02-03", "2025-02-13"]);
  assert.equal(days("[2025-02-03, 09:12:33] A: x"), ["2025-02-03"]);
  assert.equal(days("99/99/25 09.12 - A: x"), [undefined]);
});

stamp.run();

const chat = suite("readText of a chat");

chat("takes off what programs put around the text, in every form", () => {
  const forms = [
    (text: string) =>
      `03/02/25 09.12 - Pesan dan panggilan terenkripsi secara end-to-end.\n03/02/25 09.13 - Humas: ${text}\n03/02/25 09.14 - Humas: <Media tidak disertakan>\n03/02/25 09.14 - Humas keluar`,
    (text: string) =>
      `[03/02/25 09.12.33] ~ Humas: ${text}\n\u200E[03/02/25 09.12.40] ~ Humas: \u200Egambar tidak disertakan`,
    (text: string) => `2025-02-03, 09:12 - Humas: ${text}\n2025-02-03, 09:13 - Media: Siap, terima kasih 🙏`,
    (text: string) => `Humas, [03.02.2025 09:12]\n${text}\n\nHumas, [03.02.2025 09:13]\n[Foto]`,
    (text: string) => `Assalamualaikum, izin share rilis 🙏\n\n${text}\n\nTerima kasih\n#toba #kopi`,
    (text: string) => `Selamat pagi rekan-rekan media.\n${text}\nSalam,\nHumas Toba`,
    (text: string) =>
      `Pada Sen, 3 Feb 2025 pukul 09.12 Humas <humas@x.id> menulis:\n\n${`Judul\n\n${text}`.replace(/^/gm, "> ")}`,
  ];
  fc.assert(
    fc.property(fc.constantFrom(...forms), fc.boolean(), (form, hasTitle) => {
      const body = hasTitle ? `*Bupati Buka Pelatihan Kopi*\n\n${lead}` : lead;
      const { text } = oneText(bytes(form(body)), "a.txt");
      assert.ok(text.endsWith(lead), text);
      assert.not.match(text, /\d\d[.:]\d\d|Humas|terima|kasih|ssalam|Media|Foto|#toba/i);
    }),
  );
});

chat("takes the day of the message for a text that tells none", () => {
  const draft = oneText(
    bytes("03/02/25 09.12 - Humas: Bupati membuka pelatihan petani kopi di aula dinas."),
    "a.txt",
  );
  assert.is(draft.data.sent, "2025-02-03");
});

chat("makes a release of each message that has a dateline, and notes the talk between", () => {
  const drafts = readText(
    bytes(
      `03/02/25 09.12 - Humas: ${lead}\n03/02/25 09.20 - Warta: Mantap\n04/02/25 10.00 - Humas: LAGUBOTI – ${lead.slice(9)}`,
    ),
    "a.txt",
  );
  assert.equal(
    drafts.map(({ origin, data }) => [origin, data.sent]),
    [
      ["a.txt#1", "2025-02-03"],
      ["a.txt#2", "2025-02-04"],
    ],
  );
  assert.ok(drafts[0]?.notes.some(({ code, about }) => code === "chat-other" && about === "Mantap"));
});

chat("parts several releases at lines of signs and at mastheads, and no text at a line within it", () => {
  const two = `Judul Satu yang Panjang\n\n${lead}\n\n=====\n\nJudul Dua yang Panjang\n\nLAGUBOTI – ${lead.slice(9)}`;
  assert.is(readText(bytes(two), "a.txt").length, 2);
  assert.is(readText(bytes(`SIARAN PERS\n${lead}\n\nSIARAN PERS\n${lead}`), "a.txt").length, 2);
  assert.is(
    readText(bytes(`${lead}\n\n---\n\nTentang dinas: dinas ini membina petani di kabupaten.`), "a.txt")
      .length,
    1,
  );
});

chat.run();
