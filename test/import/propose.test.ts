import { suite } from "uvu";
import * as assert from "uvu/assert";
import { propose } from "../../src/import/propose.ts";
import type { Known } from "../../src/text/known.ts";
import { nothingKnown } from "../../src/text/known.ts";
import { bytes, oneText } from "./support.ts";

const known: Known = {
  cities: [
    { id: "kotamobagu", name: "Kotamobagu", type: "kota" },
    { id: "sulawesi-utara", name: "Sulawesi Utara", type: "provinsi" },
  ],
  officials: [
    {
      id: "siti-rahma",
      name: "Siti Rahma",
      appointments: [
        { office: "Wali Kota Kotamobagu", city: "kotamobagu", from: "2018-09-22", to: "2023-09-22" },
      ],
    },
    { id: "budi-lantong", name: "Budi Lantong" },
  ],
  events: [{ id: "pameran-2019", name: "Pameran Kota Cerdas 2019", start: "2019-07-17", end: "2019-07-19" }],
};

const release = `Wali Kota Pelajari Kota Cerdas di Jakarta
KOTAMOBAGU, Kabar Contoh – Wali Kota Kotamobagu Ir. Siti Rahma menghadiri Pameran Kota Cerdas 2019 di Jakarta Convention Center, Kamis (18/7/2019). Pameran itu diikuti puluhan pemerintah daerah dari seluruh Indonesia.
"Kami belajar banyak dari daerah lain," ujar Siti Rahma.
Acara ditutup dengan doa bersama. (Fadly)
`;

function read(text: string, registry: Known = known) {
  return propose(oneText(bytes(text), "a.txt"), registry);
}

const make = suite("propose");

make("takes a dateline off that is a line of its own above the text, and leaves one under it", () => {
  const body =
    "Pemerintah Kabupaten Toba menggelar rapat koordinasi bersama warga setempat di aula kantor bupati sejak pagi.";
  const { proposal } = read(`Rapat Digelar di Toba\n\nBalige (SIB)\n${body}`);
  assert.equal([proposal.dateline, proposal.source?.name, proposal.text], ["Balige", "SIB", body]);
  const dated = read(`Rapat Digelar di Toba\n\nBalige, 3 Februari 2025\n\n${body}`).proposal;
  assert.equal([dated.dateline, dated.date, dated.text], ["Balige", "2025-02-03", body]);
  const letter = read(`Rapat Digelar di Toba\n\n${body}\n\nBalige, 3 Februari 2025`).proposal;
  assert.match(letter.text, /Balige, 3 Februari 2025$/);
});

make("fills front matter from the words and moves them out of the text", () => {
  const { proposal } = read(release);
  assert.is(proposal.title, "Wali Kota Pelajari Kota Cerdas di Jakarta");
  assert.is(proposal.date, "2019-07-18");
  assert.equal(proposal.cities, ["kotamobagu"]);
  assert.equal(proposal.officials, ["siti-rahma"]);
  assert.equal(proposal.events, ["pameran-2019"]);
  assert.is(proposal.dateline, "Kotamobagu");
  assert.is(proposal.byline, "Fadly");
  assert.equal(proposal.source, { name: "Kabar Contoh" });
  assert.ok(proposal.text.startsWith("Wali Kota Kotamobagu Ir. Siti Rahma menghadiri"));
  assert.ok(proposal.text.endsWith("doa bersama."));
});

make("says of each value which words it came from, and how sure it is", () => {
  const { proposal } = read(release);
  const date = proposal.evidence.find(({ key }) => key === "date");
  assert.is(date?.from, "Kamis (18/7/2019)");
  assert.ok((date?.confidence ?? 0) > 0.9);
});

make("takes the summary from the lead, 40 to 200 characters, and ends it where a clause ends", () => {
  const { proposal } = read(release);
  assert.is(
    proposal.summary,
    "Wali Kota Kotamobagu Ir. Siti Rahma menghadiri Pameran Kota Cerdas 2019 di Jakarta Convention Center, Kamis (18/7/2019).",
  );
  const long = read(
    `MANADO - ${"Pemerintah kota menggelar kegiatan bersama warga di pasar, ".repeat(8)}selesai.`,
  ).proposal.summary;
  assert.ok(long !== undefined && long.length >= 40 && long.length <= 200, long);
  assert.match(long ?? "", /pasar$/);
});

make("leaves a date empty that contradicts its weekday, and says what it may be", () => {
  const { proposal } = read(release.replace("Kamis", "Jumat"));
  assert.is(proposal.date, undefined);
  const doubt = proposal.doubts.find(({ key }) => key === "date");
  assert.match(doubt?.words ?? "", /Jumat \(18\/7\/2019\).*hari Kamis/);
  assert.ok(doubt?.guess);
});

make("leaves a malformed date and one without a year empty", () => {
  assert.match(read(release.replace("18/7/2019", "18/72019")).proposal.doubts[0]?.words ?? "", /salah tulis/);
  const bare = read(release.replaceAll("2019", "").replace("18/7/", "18/7")).proposal;
  assert.is(bare.date, undefined);
});

make("takes a year from the source's own date", () => {
  const draft = oneText(bytes(release.replace("18/7/2019", "18/7")), "a.txt");
  const { proposal } = propose({ ...draft, data: { date: "2019-07-19" } }, known);
  assert.is(proposal.date, "2019-07-19");
});

make(
  "keeps an office that the register does not know beside the id, and asks about one it contradicts",
  () => {
    const text = release.replace(
      "Wali Kota Kotamobagu Ir. Siti Rahma",
      "Kepala Dinas Sosial Kotamobagu Budi Lantong",
    );
    assert.equal(read(text).proposal.officials[0], {
      id: "budi-lantong",
      as: "Kepala Dinas Sosial Kota Kotamobagu",
    });
    const other = release.replace("Wali Kota Kotamobagu Ir.", "Kepala Dinas Sosial Kotamobagu");
    assert.match(
      read(other).proposal.doubts.find(({ key }) => key === "officials")?.words ?? "",
      /naskah menulis "Kepala Dinas Sosial.*Wali Kota Kotamobagu/,
    );
  },
);

make("proposes entries for what the registry lacks, and works without one", () => {
  const { proposal } = read(release, nothingKnown);
  assert.equal(proposal.cities, []);
  assert.equal(
    proposal.unregistered.map(({ kind, id }) => `${kind} ${id}`),
    ["city kotamobagu", "official siti-rahma", "event pameran-kota-cerdas-2019"],
  );
  assert.ok(proposal.doubts.some(({ key }) => key === "cities"));
});

make("asks for a title where the text has no headline", () => {
  const { proposal } = read(release.split("\n").slice(1).join("\n"));
  assert.is(proposal.title, undefined);
  assert.ok(proposal.doubts.some(({ key }) => key === "title"));
});

make("leaves running prose alone", () => {
  const prose = "Warga bergotong royong membersihkan pasar pada pagi hari, lalu makan bersama di balai desa.";
  const { proposal } = read(prose);
  assert.is(proposal.text, prose);
  assert.equal(
    [proposal.title, proposal.date, proposal.byline, proposal.dateline, proposal.officials],
    [undefined, undefined, undefined, undefined, []],
  );
});

make.run();
