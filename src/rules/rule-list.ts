import { characterName } from "../base/characters.ts";
import type { Severity } from "../diagnostics/diagnostic.ts";
import type { Rule } from "./rule.ts";
import type { RuleHeader } from "./rule-header.ts";

/** A rule with the comment above it. */
export interface DocumentedRule {
  readonly rule: Rule;
  readonly header: RuleHeader;
}

const levels: Readonly<Record<Severity, string>> = {
  error: "kesalahan",
  warning: "peringatan",
  info: "catatan",
};

const introduction = `# Aturan penyuntingan

Setiap temuan pemeriksa tentang isi naskah, dengan contoh yang baik dan contoh yang ditemukan.

Daftar ini dibuat dari aturan itu sendiri dengan \`siaran explain > docs/aturan.md\`; contohnya juga menjadi ujian aturan.

\`siaran check\` membaca setiap siaran seperti rekan yang teliti: ia menunjuk kata yang perlu dilihat, mengatakan mengapa, dan
menyarankan tulisan yang benar. Kesalahan menghentikan penerbitan; peringatan dan catatan tidak.

- Mengubah tingkat suatu aturan untuk seluruh situs: di \`posts/_data/site.yaml\`, tulis \`rules: {kode: off}\`. Tingkatnya
  \`off\`, \`info\` (catatan), \`warning\` (peringatan) atau \`error\` (kesalahan).
- Menerima suatu temuan dalam satu siaran: di bagian datanya, tulis \`allow: [kode]\`.
- Menulis semua saran yang pasti: \`siaran check --fix\`. Perubahannya ditunjukkan; tanpa \`--fix\` tidak ada yang ditulis.
- Membaca alasan dan sumber sebuah aturan (dalam bahasa Inggris): \`siaran explain KODE\`.

Dalam contoh, ⟦ dan ⟧ mengapit kata yang ditunjuk, dan → mendahului saran.`;

/** The rules as a Markdown page for the people who write releases. */
export function formatRuleList(rules: readonly DocumentedRule[]): string {
  const table = rules.map(
    ({ rule: { code, severity, about } }) =>
      `| [\`${code}\`](#${code}) | ${levels[severity]} | ${about.id} |`,
  );
  return [
    introduction,
    ["| Kode | Tingkat | Yang dicari |", "|---|---|---|", ...table].join("\n"),
    ...rules.map(formatRule),
  ].join("\n\n");
}

function formatRule({ rule: { code, severity, about }, header }: DocumentedRule): string {
  const examples = header.examples.map(({ ok, text, fixes }) =>
    [
      ok ? "Baik:" : "Ditemukan:",
      "",
      "```text",
      text.replace(/(?!\n)[\p{Cc}\p{Cf}\u00a0]/gu, writeCode),
      ...fixes.map((fix) => (fix === "" ? "→ (dihapus)" : `→ ${fix}`)),
      "```",
    ].join("\n"),
  );
  return [`## ${code}`, `${capital(about.id)} (${levels[severity]}).`, ...examples].join("\n\n");
}

/** What nobody would see, as the comments above rules write it. */
function writeCode(character: string): string {
  return `\\u{${characterName(character).slice(2)}}`;
}

function capital(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}
