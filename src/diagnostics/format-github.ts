import type { Diagnostic, Severity } from "./diagnostic.ts";

const commands: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", info: "notice" };

/**
 * Writes diagnostics as commands that GitHub Actions shows beside the changed lines.
 * Source: GitHub Docs, "Workflow commands for GitHub Actions", and `escapeData` and `escapeProperty` of actions/toolkit.
 * @param pathOf gives a file's path from the root of the repository.
 */
export function formatGithub(diagnostics: readonly Diagnostic[], pathOf: (file: string) => string): string {
  return diagnostics.map((diagnostic) => formatCommand(diagnostic, pathOf)).join("\n");
}

function formatCommand(
  { code, severity, place, message, hint }: Diagnostic,
  pathOf: (file: string) => string,
): string {
  const { file, line, column, end } = place;
  const properties = {
    file: pathOf(file),
    line,
    col: column,
    ...(end === undefined ? {} : { endLine: end.line, endColumn: end.column }),
    title: code,
  };
  const list = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
  const words = hint === undefined ? message : `${message}\n${hint}`;
  return `::${commands[severity]} ${list.join(",")}::${escapeData(words)}`;
}

function escapeData(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
