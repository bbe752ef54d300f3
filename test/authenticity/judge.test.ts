import fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import type { Judgement } from "../../src/authenticity/judge.ts";
import { readContent } from "../../src/prepare/prepare.ts";
import { now, siteFrom } from "../search/ask.ts";
import { releaseText, siteOf } from "../support/content.ts";
import { newsroomPosts } from "../support/fixtures.ts";
import { openIssued } from "./issued.ts";

const title = "Wali Kota buka Pasar Murah di Lapangan Boki Hontinimbang";
const body = `Pemerintah Kota Kotamobagu membuka pasar murah pada Kamis pagi di Lapangan Boki Hontinimbang.

Sebanyak 1.500 paket sembako dijual seharga Rp75.000, turun 20% dari harga pasar:

1. beras lima kilogram,
2. gula satu kilogram, dan
3. minyak goreng satu liter.

> Kami ingin warga tenang menyambut Lebaran.

Pasar murah berlangsung sampai 20 Juli dan dijaga oleh Satpol PP.`;
const summary = "Pasar murah menjual 1.500 paket sembako seharga Rp75.000.";

const site = siteOf({
  "2019/07/pasar-murah.md": releaseText({
    title,
    body,
    summary,
    more: "cities: [kotamobagu]\nnumber: 12/SP/2019",
  }),
  "2019/07/lain.md": releaseText({ title: "Kotamobagu buka pameran", date: "2019-07-17" }),
  "2019/07/ditarik.md": releaseText({
    title: "Bupati lantik pejabat baru",
    date: "2019-07-16",
    body: "Bupati melantik dua puluh pejabat eselon dua di rumah dinas pada Selasa malam.",
    more: "cities: [kotamobagu]\nstatus: {withdrawn: {reason: Keliru, at: 2019-07-20}}",
  }),
  "2019/07/diralat.md": releaseText({
    title: "Jadwal air bersih",
    date: "2019-07-15",
    body: "Air bersih dialirkan bergilir mulai Senin pukul enam pagi di lima kelurahan.",
    more: "cities: [kotamobagu]\ncorrections: [{at: 2019-07-16, note: Lima kelurahan dan bukan enam}]",
  }),
});
const issued = openIssued(site);
const { press, plain } = issued.textOf(title);
const whole = `${title}\n\n${plain}`;

const kinds = async (text: string, from = issued) => (await from.judge(text)).kind;

function differences(judgement: Judgement): string[] {
  if (judgement.kind !== "altered") return [judgement.kind];
  return judgement.runs
    .filter(({ kind }) => kind !== "same")
    .map(({ kind, words }) => `${kind}: ${words.map(({ form }) => form).join(" ")}`);
}

const judging = suite("judge");

const issuedForms: Readonly<Record<string, string>> = {
  "title and text": whole,
  "the press text": press,
  "the press text with other line ends": press.replaceAll("\n", "\r\n"),
  "in one line": whole.replace(/\s+/g, " "),
  "in capitals, without marks": whole
    .toUpperCase()
    .replace(/[.,:>%-]/g, (mark) => (mark === "%" ? "%" : " ")),
  "marked by a messenger": whole.replace(title, `*${title}*`).replace("Satpol PP", "_Satpol PP_"),
  "as the page shows it": `${title}\n${summary}\nKotamobagu, Kamis, 18 Juli 2019\n\nKOTAMOBAGU – ${plain}`,
  "with the title over two lines": whole.replace("Murah di", "Murah\ndi"),
  "broken into lines by a letter program": whole.replace(
    "Lapangan Boki Hontinimbang.",
    "Lapangan\nBoki Hontinimbang.",
  ),
};

for (const [name, text] of Object.entries(issuedForms))
  judging(`knows what was issued, ${name}`, async () => {
    const judgement = await issued.judge(text);
    assert.is(judgement.kind, "issued", JSON.stringify(judgement));
    if (judgement.kind === "issued") assert.is(judgement.added, "");
  });

judging("tells what was added around a text", async () => {
  for (const text of [
    `${whole}\n\nTransfer ke rekening 123456.`,
    `${press}\n\nTransfer ke rekening 123456.`,
  ]) {
    const judgement = await issued.judge(text);
    assert.is(judgement.kind, "issued");
    if (judgement.kind === "issued") assert.match(judgement.added, /^Transfer ke rekening 123456\.$/);
  }
});

judging("shows what was altered, and nothing else", async () => {
  const alter = (from: string, to: string) => {
    assert.ok(whole.includes(from));
    return issued.judge(whole.replace(from, to)).then(differences);
  };
  assert.equal(await alter("1.500 paket", "15.000 paket"), ["removed: 1 500", "added: 15 000"]);
  assert.equal(await alter("turun 20%", "turun 20"), ["removed: %"]);
  assert.equal(await alter("tenang", "tidak tenang"), ["added: tidak"]);
  assert.equal(await alter("Wali Kota buka", "Gubernur buka"), ["removed: wali kota", "added: gubernur"]);
  assert.equal(await alter("2. gula satu kilogram, dan\n", ""), ["removed: 2 gula satu kilogram dan"]);
  const inPress = await issued.judge(press.replace("Rp75.000, turun", "Rp175.000, turun"));
  assert.equal(differences(inPress), ["removed: rp75", "added: rp175"]);
});

judging("knows an unbroken piece, and not one with words left out", async () => {
  const piece = plain.slice(
    plain.indexOf("Sebanyak"),
    plain.indexOf("> Kami") === -1 ? undefined : plain.indexOf("> Kami"),
  );
  const judgement = await issued.judge(piece);
  assert.is(judgement.kind, "part", JSON.stringify(judgement));
  if (judgement.kind === "part") assert.ok(judgement.words < judgement.of && judgement.words > 15);
  assert.is(await kinds(piece.replace("sembako ", "")), "altered");
  assert.is(await kinds(plain), "part", "a text without its title");
});

judging("knows what was withdrawn by its fingerprint, of which no word is left", async () => {
  const text =
    "Bupati lantik pejabat baru\nBupati melantik dua puluh pejabat eselon dua di rumah dinas pada Selasa malam.";
  assert.is(await kinds(text), "withdrawn");
  assert.is(await kinds(text.replace("dua puluh", "tiga puluh")), "unknown");
});

judging("tells of corrections", async () => {
  const judgement = await issued.judge(
    "Jadwal air bersih\nAir bersih dialirkan bergilir mulai Senin pukul enam pagi di lima kelurahan.",
  );
  assert.is(judgement.kind, "issued");
  if (judgement.kind === "issued") assert.match(judgement.version.entry.diralat ?? "", /^2019-07-16/);
});

judging("says that it does not know, or that a text is too short", async () => {
  assert.is(
    await kinds(
      "Gubernur meresmikan jembatan gantung sepanjang dua ratus meter di hulu sungai pada hari Minggu.",
    ),
    "unknown",
  );
  assert.is(await kinds("Wali Kota buka pasar"), "short");
  for (const text of ["…", "123", "\u0000\uffff"]) assert.is(await kinds(text), "short", text);
});

judging("goes without a search, and says that it could not look", async () => {
  const without = openIssued(site, { search: false });
  assert.is(await kinds(whole, without), "issued");
  assert.equal(await without.judge(whole.replace("1.500", "15.000")), { kind: "unknown", canLook: false });
});

judging(
  "law: every release of a newsroom is known by its press text, and altered when a word of it is",
  async () => {
    const newsroom = siteFrom(await readContent({ content: newsroomPosts, now }));
    const archive = openIssued(newsroom);
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...newsroom.releases), fc.nat(), async ({ title, text }, number) => {
        const { press } = archive.textOf(title);
        assert.is(await kinds(press, archive), "issued");
        const words = text.printedText().match(/[A-Za-z]{5,}/g) ?? [];
        const word = words[number % words.length] ?? "";
        const [above = "", ...rest] = press.split(text.printedText());
        const forged = text.printedText().replace(word, "rekayasa");
        assert.is(await kinds([above, rest.join("")].join(forged), archive), "altered");
      }),
      { numRuns: 12 },
    );
  },
);

judging.run();
