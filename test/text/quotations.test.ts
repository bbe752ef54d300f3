import { suite } from "uvu";
import * as assert from "uvu/assert";
import { findPeople } from "../../src/text/people.ts";
import { findQuotations } from "../../src/text/quotations.ts";
import { findQuoted } from "../../src/text/quoted.ts";

function quotations(text: string): [string, string][] {
  return findQuotations(text, findPeople(text)).map(({ text: words, speaker }) => [
    words,
    speaker?.name || speaker?.text || "",
  ]);
}

const speech = suite("findQuotations");
const lead = "Wali Kota Manado Andrei Angouw dan Sekda Kota Manado Micler Lakat hadir. ";

for (const [name, text, expected] of [
  ["curly", "“Kami siap melayani warga,” ujar Micler.", ["Kami siap melayani warga,", "Micler Lakat"]],
  ["straight", '"Kami siap melayani warga," kata Andrei.', ["Kami siap melayani warga,", "Andrei Angouw"]],
  [
    "low and high",
    "„Kami siap melayani warga,“ kata Andrei.",
    ["Kami siap melayani warga,", "Andrei Angouw"],
  ],
  ["guillemets", "«Kami siap melayani warga,» kata Andrei.", ["Kami siap melayani warga,", "Andrei Angouw"]],
  ["a title for the speaker", "“Kami siap,” kata Wali Kota.", ["Kami siap,", "Andrei Angouw"]],
  [
    "the one named last",
    "“Kami siap melayani warga,” katanya.",
    ["Kami siap melayani warga,", "Micler Lakat"],
  ],
  [
    "the verb before",
    "Andrei mengatakan, “Kami siap melayani warga.”",
    ["Kami siap melayani warga.", "Andrei Angouw"],
  ],
  ["no closing mark", "“Kami siap melayani semua warga", ["Kami siap melayani semua warga", "Micler Lakat"]],
  [
    "no opening mark",
    "Kami siap melayani warga,” kata Andrei.",
    ["Kami siap melayani warga,", "Andrei Angouw"],
  ],
] as const) {
  speech(name, () => assert.equal(quotations(lead + text), [expected]));
}

speech("goes over two paragraphs where the second closes it", () => {
  assert.is(quotations('"Kami siap melayani semua warga\nTerima kasih."').length, 1);
});

for (const text of [
  "dengan tema “Pulih Lebih Cepat Bangkit Lebih Kuat”.",
  "program “Mari Jo Ba Kobong” dimulai.",
  "“Sulawesi Utara Maju Sejahtera dan Berkelanjutan” menjadi semboyan.",
  'memulai "Banyuwangi Festival 2017" kemarin.',
  "mesin “baterai baru” bersama warga.",
]) {
  speech(`takes for no speech: ${text}`, () => assert.equal(quotations(lead + text), []));
}

speech("leaves the speaker empty where nobody is named", () => {
  assert.equal(quotations("“Kami siap melayani warga,” ujarnya."), [["Kami siap melayani warga,", ""]]);
});

speech.run();

const measures = suite("findQuoted");

measures("leaves inches and seconds of arc alone", () => {
  for (const text of [
    'Layar 32", kayu 12”, letak 2°20\'15" LU dan pipa 4".',
    "Pipa 4“ dan 6” dipasang.",
    '“Pipa 4" kami ganti,” kata kepala dinas.',
    '"Kami pasang 12," katanya. Pipa 3" tiba.',
  ])
    assert.equal(
      findQuoted(text).filter(({ balanced }) => !balanced),
      [],
      text,
    );
  assert.is(findQuoted('Kami siap melayani," katanya').filter(({ balanced }) => !balanced).length, 1);
});

measures.run();
