import { cp, mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";

/** An invented release, in words that say nothing of anybody. */
export interface SyntheticRelease {
  readonly slug: string;
  /** `2019-07-18T09:00:00+08:00`. */
  readonly date: string;
  readonly title: string;
  readonly summary: string;
  readonly cities: readonly string[];
  readonly officials: readonly string[];
  readonly events: readonly string[];
  /** Markdown with a heading, a list, a table and a link here and there. */
  readonly body: string;
}

/** Ids and names of the registry in the order of its files. */
export interface SyntheticRegistry {
  readonly cities: ReadonlyMap<string, string>;
  readonly officials: ReadonlyMap<string, string>;
  readonly events: ReadonlyMap<string, string>;
}

const registryFolder = fileURLToPath(new URL("../posts/_data/", import.meta.url));

/** Reads ids and names from the project's own registry, so that a benchmark has indexes of a natural number. */
export async function readRegistry(): Promise<SyntheticRegistry> {
  const read = async (file: string): Promise<ReadonlyMap<string, string>> => {
    const entries: Record<string, { name: string }> = parse(
      await readFile(join(registryFolder, file), "utf8"),
    );
    return new Map(Object.entries(entries).map(([id, { name }]) => [id, name]));
  };
  const [cities, officials, events] = await Promise.all(
    ["cities.yaml", "officials.yaml", "events.yaml"].map(read),
  );
  const none = new Map<string, string>();
  return { cities: cities ?? none, officials: officials ?? none, events: events ?? none };
}

/**
 * Invents releases: always the same for a count, spread over ten years, each about one to three cities, up to
 * three officials and, every third, an event.
 */
export function generateReleases(count: number, registry: SyntheticRegistry): SyntheticRelease[] {
  const random = randomNumbers(20190718);
  const pick = (ids: readonly string[], most: number) => {
    const chosen = Array.from(
      { length: Math.floor(random() * (most + 1)) },
      () => ids[at(random, ids.length)],
    );
    return [...new Set(chosen)].filter((id) => id !== undefined);
  };
  const [cities, officials, events] = [registry.cities, registry.officials, registry.events].map((map) => [
    ...map.keys(),
  ]);
  return Array.from({ length: count }, (_, index) => {
    const instant = Date.UTC(2016, 0, 1, 1) + Math.floor((index * 3650 * 86_400_000) / count);
    const day = new Date(instant).toISOString().slice(0, 10);
    const topic = topics[at(random, topics.length)] ?? "";
    const references = {
      cities: [...new Set([cities?.[index % cities.length] ?? "", ...pick(cities ?? [], 2)])],
      officials: pick(officials ?? [], 3),
      events: index % 3 === 0 ? pick(events ?? [], 1) : [],
    };
    const names = [
      ...references.cities.map((id) => registry.cities.get(id)),
      ...references.officials.map((id) => registry.officials.get(id)),
      ...references.events.map((id) => registry.events.get(id)),
    ];
    return {
      slug: `contoh-${index + 1}-${topic.replaceAll(" ", "-")}`,
      date: `${day}T${String(8 + at(random, 9)).padStart(2, "0")}:00:00+08:00`,
      title: `Contoh siaran ke-${index + 1} tentang ${topic} untuk mengukur waktu`,
      summary: `Naskah contoh ke-${index + 1} tentang ${topic}, disusun oleh program untuk mengukur waktu membangun situs.`,
      ...references,
      body: writeBody(random, topic, `${writtenDay(day)}, terdaftar: ${names.join(", ")}.`),
    };
  });
}

/** Writes the releases as a content folder of Siaran, with the project's registry. */
export async function writeSiaranContent(
  folder: string,
  releases: readonly SyntheticRelease[],
  settings = "",
): Promise<void> {
  await cp(registryFolder, join(folder, "_data"), { recursive: true });
  const site = join(folder, "_data/site.yaml");
  const own = (await readFile(site, "utf8")).replace(/^(?:lead|cards):.*\n/gm, "");
  await writeFile(site, `${own}${settings}`);
  for (const { slug, date, title, summary, cities, officials, events, body } of releases) {
    const front = { title, date, summary, cities, officials, events };
    const file = join(folder, date.slice(0, 4), date.slice(5, 7), `${slug}.md`);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, frontMatter(front, body));
  }
}

/** A Markdown file; JSON is YAML, so no value needs care. */
export function frontMatter(values: object, body: string): string {
  const lines = Object.entries(values).map(([key, value]) => `${key}: ${JSON.stringify(value)}\n`);
  return `---\n${lines.join("")}---\n\n${body}`;
}

const topics = [
  "pelayanan administrasi",
  "jadwal perpustakaan",
  "perawatan taman",
  "pengukuran jalan",
  "data kependudukan",
  "pendaftaran pelatihan",
  "pengelolaan sampah",
  "ketersediaan air bersih",
  "lampu penerangan",
  "pemetaan wilayah",
];

const sentences = [
  "Naskah ini disusun oleh program dan tidak menceritakan kejadian apa pun.",
  "Panjangnya dibuat seperti siaran pers pada umumnya, yaitu dua ratus sampai tiga ratus kata.",
  "Setiap paragraf berisi beberapa kalimat agar pemformatan teks ikut terukur.",
  "Kata-kata yang berulang tidak mengubah hasil karena setiap berkas tetap dibaca dan ditulis sendiri.",
  "Data pada tabel di bawah ini dibuat dengan bilangan acak yang selalu sama.",
  "Alamat, daftar dan umpan dibangun dari keterangan di awal berkas.",
  "Urutan kalimat dipilih oleh program supaya tidak ada dua naskah yang sama persis.",
  "Keterangan lebih lanjut tersedia pada dokumentasi proyek.",
];

/** `Kamis (18/7/2019)`, so that the checks find nothing to say. */
function writtenDay(day: string): string {
  const [year, month, date] = day.split("-").map(Number);
  return `${weekdays[new Date(day).getUTCDay()]} (${date}/${month}/${year})`;
}

const weekdays = ["Minggu", "Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu"];

/** @param names a sentence with the day and the names that the release refers to. */
function writeBody(random: () => number, topic: string, names: string): string {
  const paragraph = () =>
    Array.from({ length: 4 }, () => sentences[at(random, sentences.length)] ?? "").join(" ");
  const row = (name: string) => `| ${name} | ${at(random, 900)} | ${at(random, 900)} |`;
  return `${[
    `Contoh tentang **${topic}** dimulai di sini. Pada ${names} ${paragraph()}`,
    paragraph(),
    `## Keterangan tentang ${topic}`,
    `${paragraph()} Lihat [dokumentasi](https://www.example.org/dokumentasi).`,
    "- butir pertama dalam daftar\n- butir kedua dengan *penekanan*\n- butir ketiga",
    `| Bagian | Awal | Akhir |\n|---|---|---|\n${["Utara", "Selatan", "Timur"].map(row).join("\n")}`,
    paragraph(),
  ].join("\n\n")}\n`;
}

function at(random: () => number, length: number): number {
  return Math.floor(random() * length);
}

/** Mulberry32: numbers from 0 up to 1, the same for a seed on every machine. */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
