import type { FormFinding } from "../../../src/editor/findings.ts";
import { indexKinds } from "../../../src/indexes/table.ts";

const unknown = new Set(indexKinds.map(({ name }) => `${name}-unknown`));

/**
 * Forms offer entries of the register to choose from, those among them that were registered a moment ago, which the
 * checker does not know yet: an id that it misses is a note, and keeps nobody from publishing.
 */
export function trustChosen(findings: readonly FormFinding[]): FormFinding[] {
  return findings.map((finding) => (unknown.has(finding.code) ? { ...finding, severity: "info" } : finding));
}
