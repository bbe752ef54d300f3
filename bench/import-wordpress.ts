import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createFile } from "../src/disk/create-file.ts";
import { runImport } from "../src/import/run-import.ts";
import { attachment, item, writeExport } from "../test/import/wxr/support.ts";
import { registry } from "../test/support/content.ts";

/**
 * Imports a synthetic WordPress export and prints posts a second and the highest memory.
 * The number of posts is the first argument; 20,000 without one.
 */
const count = Number(process.argv[2] ?? 20_000);
const folder = await mkdtemp(join(tmpdir(), "siaran-bench-"));

function* items(): Generator<string> {
  for (let id = 1; id <= count; id += 1) {
    const day = new Date(Date.UTC(2012, 0, 1 + (id % 4000), 1));
    const utc = day.toISOString().slice(0, 19).replace("T", " ");
    yield item({ id, utc, content: text(id) });
  }
  for (let id = 1; id <= count; id += 1) yield attachment(count + id, `https://lama.example.go.id/${id}.jpg`);
}

function text(id: number): string {
  return `<img src="https://lama.example.go.id/foto-${id}.jpg" alt="Foto ${id}" />

KOTAMOBAGU – Wali Kota Kotamobagu Ir. Siti Rahma menghadiri kegiatan nomor ${id} di Aula Rumah Dinas. Kegiatan ini diikuti <strong>jajaran</strong> pemerintah kota dan warga dari seluruh kecamatan.

&ldquo;Kami berharap kegiatan ini bermanfaat bagi warga,&rdquo; ujar Siti.

Ia menambahkan, pelayanan publik terus ditingkatkan pada tahun ini dengan melibatkan kecamatan dan kelurahan. Peserta mengikuti acara sampai selesai, sementara panitia menyiapkan layanan informasi bagi warga yang datang.

[gallery ids="${count + id}"] (hms)`;
}

try {
  for (const [file, content] of Object.entries(registry))
    await createFile(join(folder, "posts", file), content);
  const path = join(folder, "wp.xml");
  await writeExport(path, items());
  let highest = 0;
  const timer = setInterval(() => {
    highest = Math.max(highest, process.memoryUsage().rss);
  }, 100);
  for (const round of ["first", "again"]) {
    const start = performance.now();
    const before = process.cpuUsage();
    await runImport([path], {
      content: join(folder, "posts"),
      json: false,
      today: "2026-01-01",
      now: Date.UTC(2026),
      language: "en",
      publish: false,
      register: false,
      dryRun: false,
      readInput: async () => new Uint8Array(),
      print: async (line) => console.log(line),
      warn: console.error,
    });
    const seconds = (performance.now() - start) / 1000;
    const { user, system } = process.cpuUsage(before);
    const cpu = (user + system) / 1e6;
    console.log(
      `${round}: ${seconds.toFixed(1)} s, ${(count / seconds).toFixed(0)} posts/s, ${cpu.toFixed(1)} CPU s, ${(count / cpu).toFixed(0)} posts per CPU s, highest ${(highest / 1e6).toFixed(0)} MB`,
    );
  }
  clearInterval(timer);
} finally {
  await rm(folder, { recursive: true, force: true });
}
