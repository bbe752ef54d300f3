import { countSeverity, type Diagnostic, type Severity } from "./diagnostic.ts";

/** Findings that are listed; who has more reads the report. */
const most = 50;

const labels: readonly (readonly [Severity, string])[] = [
  ["error", "Kesalahan"],
  ["warning", "Peringatan"],
  ["info", "Catatan"],
];

/**
 * Writes what a check found as Markdown, for the page on which a host of repositories shows what came of a push.
 * @param pathOf gives a file's path from the root of the repository.
 */
export function formatSummary(diagnostics: readonly Diagnostic[], pathOf: (file: string) => string): string {
  const errors = countSeverity(diagnostics, "error");
  const head =
    errors > 0
      ? "Situs **tidak diterbitkan** sampai kesalahan di bawah ini diperbaiki."
      : diagnostics.length > 0
        ? "Situs dapat diterbitkan. Periksa catatan di bawah ini."
        : "Situs dapat diterbitkan. Tidak ada yang perlu diperbaiki.";
  const sections = labels.flatMap(([severity, label]) => {
    const found = diagnostics.filter((diagnostic) => diagnostic.severity === severity);
    if (found.length === 0) return [];
    const rows = found
      .slice(0, most)
      .map(
        ({ place, message, hint, code }) =>
          `| ${cell(`${pathOf(place.file)}:${place.line}`)} | ${cell(message)} | ${cell(hint ?? "")} | ${cell(code)} |`,
      );
    const rest = found.length > most ? [`\n... dan ${found.length - most} lagi.`] : [];
    return [
      `### ${label}: ${found.length}`,
      ["| berkas | apa yang salah | apa yang dilakukan | kode |", "|---|---|---|---|", ...rows, ...rest].join(
        "\n",
      ),
    ];
  });
  return `${["## Pemeriksaan naskah", head, ...sections].join("\n\n")}\n`;
}

/** Text in a cell of a table: nothing of it is Markdown or HTML. */
function cell(text: string): string {
  return text
    .replace(/\s+/g, " ")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replace(/[\\`*_[\]|~#@!]/g, String.raw`\$&`);
}
