import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { days, firstDay, type SyntheticRegistry } from "./synthetic-registry.ts";

/** An invented release, in words that say nothing of anybody. */
export interface SyntheticRelease {
  readonly slug: string;
  /** `2019-07-18T09:00:00+08:00`; no two releases have the same. */
  readonly date: string;
  readonly title: string;
  readonly summary: string;
  readonly cities: readonly string[];
  readonly officials: readonly string[];
  readonly events: readonly string[];
  /** Markdown with a heading, a list, a table and a link here and there. */
  readonly body: string;
}

/**
 * Invents releases: always the same for a count, spread over ten years, each about two cities and two officials
 * and every second about an event of its days.
 */
export function generateReleases(count: number, registry: SyntheticRegistry): SyntheticRelease[] {
  const random = randomNumbers(20190718);
  const [cities, officials] = [registry.cities, registry.officials].map((map) => [...map.keys()]);
  const end = new Date(firstDay + days * 86_400_000).toISOString().slice(0, 10);
  const events = [...registry.events].flatMap(([id, { start }]) => (start < end ? [id] : []));
  const pick = (ids: readonly string[] = []) => {
    const length = [1, 2, 2, 3][at(random, 4)] ?? 2;
    const chosen = Array.from({ length }, () => ids[at(random, ids.length)]);
    return [...new Set(chosen)].filter((id) => id !== undefined);
  };
  return Array.from({ length: count }, (_, index) => {
    const topic = topics[at(random, topics.length)] ?? "";
    const event = index % 2 === 1 ? events[Math.floor((index * events.length) / count)] : undefined;
    const references = {
      cities: pick(cities),
      officials: pick(officials),
      events: event === undefined ? [] : [event],
    };
    const names = [
      ...references.cities.map((id) => registry.cities.get(id)?.name),
      ...references.officials.map((id) => registry.officials.get(id)?.name),
      ...references.events.map((id) => registry.events.get(id)?.name),
    ];
    const date = dateAt(index / count);
    return {
      slug: `contoh-${index + 1}-${topic.replaceAll(" ", "-")}`,
      date,
      title: `Contoh siaran ke-${index + 1} tentang ${topic} untuk mengukur waktu`,
      summary: `Naskah contoh ke-${index + 1} tentang ${topic}, disusun oleh program untuk mengukur waktu membangun situs.`,
      ...references,
      body: writeBody(random, topic, `${writtenDay(date.slice(0, 10))}, terdaftar: ${names.join(", ")}.`),
    };
  });
}

/** Where a release stands in a content folder: `2019/07/nama.md`. */
export function releaseFile({ date, slug }: Pick<SyntheticRelease, "date" | "slug">): string {
  return `${date.slice(0, 4)}/${date.slice(5, 7)}/${slug}.md`;
}

/** @param files their texts by path. */
export async function writeFiles(folder: string, files: ReadonlyMap<string, string>): Promise<void> {
  for (const [path, text] of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
}

/** A Markdown file. */
export function frontMatter(values: object, body: string): string {
  return `---\n${toYaml(Object.entries(values))}---\n\n${body}`;
}

/** One line a key; keys without a value are left out. JSON is YAML, so no value needs care. */
export function toYaml(entries: Iterable<readonly [string, unknown]>): string {
  return [...entries]
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${key}: ${JSON.stringify(value)}\n`)
    .join("");
}

/** A moment of the working hours; later for a larger share of the ten years. */
function dateAt(share: number): string {
  const day = Math.floor(share * days);
  const minutes = 8 * 60 + Math.floor((share * days - day) * 9 * 60);
  const local = new Date(firstDay + (day * 24 * 60 + minutes) * 60_000).toISOString();
  return `${local.slice(0, 16)}:00+08:00`;
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
export function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
