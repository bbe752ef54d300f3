import { basename } from "node:path";
import { addDays, weekdayOf } from "../src/base/date.ts";
import { compile } from "../src/compile/compile.ts";
import { type Content, orderContent } from "../src/content/content.ts";
import { rules } from "../src/rules/index.ts";

/**
 * Measures how long it takes to compile and check many releases, as `siaran check` does after reading the files.
 * `npx tsx bench/check.ts [releases]`; the texts are made here, the same in every run.
 */
const count = Number(process.argv[2] ?? 10_000);

/** A generator of numbers that only look random: the same row in every run (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const random = seeded(20190718);
const pick = <T>(list: readonly T[]): T => {
  const chosen = list[Math.floor(random() * list.length)];
  if (chosen === undefined) throw new RangeError("an empty list");
  return chosen;
};

const firstNames =
  "Sari Jusuf Bakri Nina Rahmat Carol Dewi Andi Maria Yohanes Fitri Gunawan Hendra Indah Lukas Ratna".split(
    " ",
  );
const lastNames =
  "Wulandari Hidayat Laoh Tumewu Lasut Mandagi Paputungan Saputra Potabuga Kalalo Rumengan Damopolii Pontoh Sumual".split(
    " ",
  );
const cities = ["Kotamobagu", "Manado", "Bitung", "Tomohon"].map((name) => ({
  id: name.toLowerCase(),
  name,
}));
const offices = [
  "Wali Kota",
  "Wakil Wali Kota",
  "Ketua DPRD Kota",
  "Sekretaris Daerah Kota",
  "Kepala Dinas Kesehatan Kota",
  "Kepala Dinas Pariwisata Kota",
];
const officials = cities.flatMap((city) =>
  Array.from({ length: 50 }, (_, index) => ({
    id: `${city.id}-${index}`,
    name: `${pick(firstNames)} ${pick(lastNames)} ${pick(lastNames)}`,
    office: `${offices[index % offices.length]} ${city.name}`,
    city,
  })),
);
const nouns =
  "layanan jalan pasar sekolah taman sampah air pelatihan bantuan kesehatan gizi perpustakaan jembatan irigasi panen nelayan koperasi pelajar lansia banjir pohon sepeda museum festival".split(
    " ",
  );
const verbs =
  "membuka meninjau menutup membahas menyerahkan meresmikan memantau menyiapkan melanjutkan memperbaiki menambah mencatat".split(
    " ",
  );
const rest =
  "warga kelurahan bersama panitia dengan bagi untuk yang pada tahap berikutnya selama beberapa pekan agar mudah dijangkau semua keluarga di wilayah kota".split(
    " ",
  );

function sentence(): string {
  const length = 8 + Math.floor(random() * 12);
  // Words of two lists by turns, so that none stands beside itself.
  const words = Array.from({ length }, (_, index) => pick(index % 2 === 0 ? nouns : rest));
  return `Pemerintah ${pick(verbs)} ${words.join(" ")}.`;
}

function release(index: number): { file: string; bytes: Uint8Array } {
  const day = addDays("2015-01-05", Math.floor((index * 3900) / count));
  const [year, month, date] = day.split("-").map(Number);
  const official = pick(officials);
  // One weekday in fifty is wrong, so that findings are made as well.
  const weekday = random() < 0.02 ? "Senin" : weekdayOf(day);
  const paragraphs = Array.from({ length: 4 }, () => Array.from({ length: 4 }, sentence).join(" "));
  const text = `---
title: ${official.office} ${pick(verbs)} ${pick(nouns)} dan ${pick(nouns)} ${index}
date: ${day}
cities: [${official.city.id}]
officials: [${official.id}]
number: "480/${index + 1}/${year}"
summary: Kegiatan ${pick(nouns)} bagi warga ${official.city.name} diikuti ${10 + (index % 90)} peserta dari semua kelurahan.
---

${official.office} ${official.name} ${pick(verbs)} ${pick(nouns)}, ${weekday} (${date}/${month}/${year}), mulai pukul 09.00 WITA. ${paragraphs[0]}

“${sentence().slice(0, -1)},” kata ${official.name}. ${paragraphs[1]}

${paragraphs[2]}

## Jadwal

- Tahap kedua: 12–14 ${"Maret"} ${year}.
- Lihat [semua siaran](/siaran/).

${paragraphs[3]}
`;
  return { file: `posts/${year}/${String(month).padStart(2, "0")}/siaran-${index}.md`, bytes: encode(text) };
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

const siteFile =
  "title: Bangku ukur\ndescription: Teks buatan\nurl: https://contoh.example/\nzone: Asia/Makassar\npublisher: { name: Redaksi }\n";
const registry = {
  ...Object.fromEntries(cities.map(({ id, name }) => [`cities/${id}.yaml`, `name: ${name}\ntype: kota\n`])),
  ...Object.fromEntries(
    officials.map(({ id, name, office, city }) => [
      `officials/${id}.yaml`,
      `name: ${name}\nappointments: [{ office: ${office}, city: ${city.id} }]\n`,
    ]),
  ),
};
const releases = Array.from({ length: count }, (_, index) => release(index));

function contentWith(site: string): Content {
  const files = Object.entries({ ...registry, "site.yaml": site });
  return orderContent({
    texts: [
      ...files.map(([name, text]) => ({ file: `posts/_data/${name}`, bytes: encode(text) })),
      ...releases,
    ],
    assets: [],
    refused: [],
  });
}

function measure(site: string) {
  const content = contentWith(site);
  const start = performance.now();
  const cpu = process.cpuUsage();
  const { diagnostics } = compile(content, {
    folder: "posts",
    now: Date.parse("2026-01-01"),
    drafts: true,
    language: "id",
  });
  const { user, system } = process.cpuUsage(cpu);
  return { seconds: (performance.now() - start) / 1000, cpu: (user + system) / 1e6, diagnostics };
}

const off = rules.map(({ code }) => `${code}: off`).join(", ");
const plain = measure(`${siteFile}rules: { ${off} }\n`);
const full = measure(siteFile);
const bytes = releases.reduce((sum, text) => sum + text.bytes.length, 0);
console.log(`${basename(import.meta.filename)}: ${count} releases, ${(bytes / 1e6).toFixed(1)} MB of text`);
for (const [name, { seconds, cpu }] of Object.entries({ "all rules off": plain, "all rules": full }))
  console.log(`  ${name}: ${seconds.toFixed(2)} s, ${cpu.toFixed(2)} s of CPU`);
console.log(`  peak memory: ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`);
const codes = new Map<string, number>();
for (const { code } of full.diagnostics) codes.set(code, (codes.get(code) ?? 0) + 1);
console.log(`  findings: ${[...codes].map(([code, found]) => `${code} ${found}`).join(", ")}`);
