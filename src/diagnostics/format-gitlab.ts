import { createHash } from "node:crypto";
import type { Diagnostic, Severity } from "./diagnostic.ts";

const severities: Readonly<Record<Severity, string>> = { error: "critical", warning: "minor", info: "info" };

/**
 * Writes diagnostics as a Code Quality report.
 * A fingerprint is made of code, file and message, and of how many such came before: it stays when lines move.
 * Source: GitLab Docs, "Code Quality report format".
 * @param pathOf gives a file's path from the root of the repository.
 */
export function formatGitlab(diagnostics: readonly Diagnostic[], pathOf: (file: string) => string): string {
  const seen = new Map<string, number>();
  const issues = diagnostics.map(({ code, severity, place, message, hint }) => {
    const path = pathOf(place.file);
    const key = JSON.stringify([code, path, message]);
    const count = seen.get(key) ?? 0;
    seen.set(key, count + 1);
    return {
      description: hint === undefined ? message : `${message}. ${hint}`,
      check_name: code,
      fingerprint: createHash("sha256").update(`${key}${count}`).digest("hex"),
      severity: severities[severity],
      location: { path, lines: { begin: place.line, end: place.end?.line ?? place.line } },
    };
  });
  return JSON.stringify(issues, null, 2);
}
