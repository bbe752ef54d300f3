import { compareText } from "../src/base/compare-text.ts";
import type { Diagnostic, Severity } from "../src/diagnostics/diagnostic.ts";
import { type Code, type FaultParameters, faults, reportInto } from "../src/diagnostics/faults.ts";
import { faultsOf } from "../test/support/faults-of.ts";
import { readInvalid } from "../test/support/fixtures.ts";

const levels: Readonly<Record<Severity, string>> = {
  error: "Kesalahan",
  warning: "Peringatan",
  info: "Catatan",
};

const introduction = `# Kesalahan berkas

Setiap temuan tentang bentuk berkas, data di awal naskah, register dan pengaturan, masing-masing dengan satu contoh kalimatnya dan jalan keluarnya.

Kesalahan menghentikan penerbitan; peringatan tidak.
Temuan tentang isi naskah ada di [aturan](aturan.md).
Daftar ini dibuat dari contoh-contoh yang juga menjadi ujian program, dengan \`npm run docs\`.`;

/** A page for staff with every code of \`src/diagnostics/faults.ts\`, each as a newsroom with that fault is told of it. */
export async function listFaults(): Promise<string> {
  const examples = await exampleOfEach();
  const sorted = [...examples.values()].sort((one, other) => compareText(one.code, other.code));
  const codes = sorted.map(({ code }) => `[${code}](#${code})`).join(", ");
  const sections = sorted.map(({ code, severity, message, hint = "" }) =>
    [`## ${code}`, `${levels[severity]}: ${plain(message)}`, `→ ${plain(hint)}`].join("\n\n"),
  );
  return `${[introduction, `${codes}.`, ...sections].join("\n\n")}\n`;
}

/** The codes of faults of which there is no example. */
export async function faultsWithoutExample(): Promise<string[]> {
  const examples = await exampleOfEach();
  return Object.keys(faults).filter((code) => !examples.has(code) && !(code in shared));
}

/** One fault of each code: the first that the newsrooms of the tests have. */
async function exampleOfEach(): Promise<ReadonlyMap<string, Diagnostic>> {
  const found: Diagnostic[] = [...makeOthers()];
  for (const { files } of await readInvalid())
    found.push(...faultsOf({ "posts/2019/07/ada.jpg": "", ...files }));
  found.push(...faultsOf({ "posts/2019/07/kosong.md": "" }));
  return new Map(found.reverse().map((fault) => [fault.code, fault]));
}

/** Those that no fixture has, as a newsroom is told of them. */
function makeOthers(): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  const note = reportInto(diagnostics, "id");
  const place = { file: "posts/2026/01/contoh.md", line: 1, column: 1 };
  const report: ReportHere = (code, parameters) => note(code, place, parameters);
  const photo = { file: "foto.jpg" };
  report("file-encoding", {});
  report("file-kind", {});
  report("file-unreadable", {});
  report("file-suffix", { name: "pasar-murah.txt", better: "pasar-murah.md" });
  report("text-too-large", { bytes: 1_500_000, limit: 1_000_000 });
  report("slug-invalid", { slug: "Pasar Murah", better: "pasar-murah" });
  report("value-direction", { key: "title", character: "U+202E" });
  report("value-letters", { word: "Kotаmobagu", latin: "Kotamobagu", letter: "а", name: "U+0430" });
  report("value-comment", { key: "title" });
  report("value-cut", { lost: "# 2" });
  report("invitation-event", {});
  report("invitation-day", {});
  report("clarification-claim", {});
  report("lead-unknown", { id: "/siaran/2019/07/pasar/", near: ["/siaran/2019/07/pasar-murah/"] });
  report("font-format", { file: "huruf.ttf" });
  report("page-taken", { path: "/daerah/" });
  report("public-taken", { path: "/robots.txt" });
  report("public-active", { path: "/kirim.php" });
  report("office-ambiguous", { id: "siti-rahma", offices: ["Wali Kota", "Wakil Wali Kota"] });
  report("attachment-type", { file: "formulir.html" });
  report("attachment-content", { file: "jadwal.pdf" });
  report("attachment-taken", { file: "index.html" });
  report("image-unreadable", photo);
  report("image-format", { file: "foto.heic" });
  report("image-too-large", { ...photo, width: 12_000, height: 9000, megapixels: 108, maximum: 50 });
  report("image-too-long", { ...photo, width: 20_000, height: 900, maximum: 16_383 });
  report("image-frames", { file: "pawai.gif", frames: 800, maximum: 500, megapixels: 50 });
  report("image-too-heavy", { ...photo, megabytes: 130, maximum: 100 });
  report("registry-missing", { file: "posts/_data/site.yaml" });
  report("rule-unknown", { code: "date-weekdays", near: ["date-weekday"] });
  report("allow-unknown", { code: "date-fars", near: ["date-far"] });
  report("allow-unused", { code: "date-far" });
  report("word-unregistered", {
    ...{ name: "topic", label: "Topik", key: "topics", id: "UMKN" },
    near: ["umkm"],
  });
  return diagnostics;
}

type ReportHere = <C extends Code>(code: C, parameters: FaultParameters<C>) => void;

/** Faults that bear another code for each index. */
const shared: Partial<Record<Code, true>> = { "reference-unknown": true, "word-unregistered": true };

/** Words that Markdown shall not read as marks. */
function plain(words: string): string {
  return words.replaceAll(/[\\`*_<>[\]]/g, "\\$&").replaceAll(/\s+/g, " ");
}
