import type { RuleSetting } from "../content/site-settings.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { faults } from "../diagnostics/faults.ts";

/** The codes of faults that do not stop a publication: a newsroom may find them graver, or no fault at all. */
export const mildFaults: ReadonlySet<string> = new Set(
  Object.entries(faults).flatMap(([code, { severity }]) => (severity === "error" ? [] : [code])),
);

/** The diagnostics with the levels that site.yaml sets for faults; those of rules have theirs already. */
export function withLevels(
  diagnostics: readonly Diagnostic[],
  settings: readonly RuleSetting[],
): readonly Diagnostic[] {
  const levels = new Map(
    settings.filter(({ code }) => mildFaults.has(code)).map(({ code, level }) => [code, level]),
  );
  if (levels.size === 0) return diagnostics;
  return diagnostics.flatMap((diagnostic): Diagnostic[] => {
    const level = levels.get(diagnostic.code) ?? diagnostic.severity;
    return level === "off" ? [] : [{ ...diagnostic, severity: level }];
  });
}
