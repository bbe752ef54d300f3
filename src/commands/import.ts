import { createAsker } from "../ask.ts";
import { dayOf } from "../date.ts";
import { loadRegistry } from "../import/load-registry.ts";
import { standardInput } from "../import/source-files.ts";
import { UserError } from "../user-error.ts";
import { givenDay, givenText, isGiven } from "./given.ts";
import { isInteractive } from "./interactive.ts";
import type { CommandCall, CommandSpec } from "./options.ts";

/** `siaran import`. */
export const importSpec: CommandSpec = {
  usage: "import [berkas...]",
  description: "membuat naskah dari teks, Word, HTML atau ekspor WordPress",
  options: [
    ["--content <folder>", "folder naskah dan register", "posts"],
    ["--format <bentuk>", "teks (menulis naskah) atau json (tidak menulis apa pun)", "teks"],
    ["--date <hari>", "hari naskah ditulis, untuk tanggal tanpa tahun"],
    ["--map <berkas>", "WordPress: tabel kategori dan tag (.yaml atau .csv)"],
    ["--publish", "WordPress: yang dahulu terbit dan sudah lengkap langsung terbit, bukan draft"],
    ["--register", "daftarkan orang, daerah dan acara baru (ditanya satu per satu; dengan --yes semuanya)"],
    ["--dry-run", "hanya melaporkan apa yang akan ditulis"],
    ["-y, --yes", "tanpa bertanya; yang tidak pasti dibiarkan kosong dengan komentar"],
  ],
  help: `
Sumber: teks (.txt, .md, atau "-" untuk masukan standar), Word (.docx), HTML, ekspor WordPress (.xml), atau folder.
Hasil: naskah draft di posts/TAHUN/BULAN/. Berkas yang sudah ada tidak pernah ditimpa, dan mengimpor dua kali tidak
menulis apa-apa lagi. Catatan impor disimpan di .siaran/import-*.

Contoh:
  siaran import rilis.docx
  pbpaste | siaran import -
  siaran import --yes arsip/
  siaran import --dry-run wordpress.xml
  siaran import --map kategori.yaml wordpress.xml
  siaran import --format json rilis/*.txt

--format json mencetak JSON Lines: satu objek sebaris untuk setiap naskah:
  file, outlet, dateline {place, text}, date {iso, text, malformed}, weekday {written, actual},
  cities [{name, type, id?}], officials [{name, office, id?}], events [{name, id?}], venue, byline, number,
  quotations [{text, speaker}], findings [temuan pemeriksa]

Tabel --map, kunci = nama atau slug kategori dan tag:
  kotamobagu: {city: kotamobagu}
  wali-kota: {official: tatong-bara}
  iismex: {event: iismex-2019}
  umkm: {topic: UMKM}
  uncategorized: {drop: true}
atau CSV dengan kolom term,kind,value: kotamobagu,city,kotamobagu

Kode keluar: 0 semua diimpor atau sudah ada, 1 ada yang tidak ditulis, 2 salah pakai.`,
  run: runImportCommand,
};

async function runImportCommand({ words, given, now, language }: CommandCall): Promise<number> {
  const content = givenText(given, "content") ?? "posts";
  const format = givenText(given, "format") ?? "teks";
  if (!["teks", "text", "json"].includes(format)) {
    throw new UserError({
      id: `--format ${format}: pilih teks atau json`,
      en: `--format ${format}: choose teks or json`,
    });
  }
  const paths = words.length === 0 && process.stdin.isTTY !== true ? [standardInput] : words;
  if (paths.length === 0) {
    throw new UserError({
      id: "Sebutkan berkas atau folder yang diimpor. Lihat: siaran import --help",
      en: "Name a file or folder to import. See: siaran import --help",
    });
  }
  // Loaded when it is needed, so that the other commands start without the importer.
  const { runImport } = await import("../import/run-import.ts");
  const base = givenDay(given, "date");
  const map = givenText(given, "map");
  const { registry } = await loadRegistry(content);
  const zone = registry.settings?.zone ?? "Asia/Jakarta";
  const interactive = isInteractive(given) && !paths.includes(standardInput);
  const progress = process.stderr.isTTY === true;
  return runImport(paths, {
    content,
    json: format === "json",
    ...(base === undefined ? {} : { base }),
    ...(map === undefined ? {} : { map }),
    today: dayOf({ instant: now, zone, precision: "day" }),
    now,
    language,
    publish: isGiven(given, "publish"),
    register: isGiven(given, "register"),
    dryRun: isGiven(given, "dryRun"),
    ...(interactive ? { asker: createAsker({ input: process.stdin, output: process.stdout }) } : {}),
    readInput,
    print: writeLine,
    warn: (line) => console.error(line),
    ...(progress
      ? {
          progress: (line: string) => {
            process.stderr.write(`\r\u001B[2K${line}`);
          },
        }
      : {}),
  });
}

async function readInput(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}

/** Waits while a slow reader of the pipe catches up, so that a large export is not gathered in memory. */
function writeLine(line: string): Promise<void> {
  return new Promise((resolve) => {
    if (process.stdout.write(`${line}\n`)) resolve();
    else process.stdout.once("drain", resolve);
  });
}
