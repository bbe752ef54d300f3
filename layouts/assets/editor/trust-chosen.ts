import type { FormFinding } from "../../../src/editor/findings.ts";
import { indexKinds } from "../../../src/indexes/table.ts";

const unknown = new Set(indexKinds.map(({ name }) => `${name}-unknown`));

const newEntry = "Yang dipilih ini baru didaftarkan; pemeriksa mengenalnya sesudah situs dibangun lagi";

/**
 * Forms offer entries of the register to choose from, those among them that were registered a moment ago, which the
 * checker does not know yet: an id that it misses is a note, and keeps nobody from publishing.
 */
export function trustChosen(findings: readonly FormFinding[]): FormFinding[] {
  return findings.map((finding) => {
    if (!unknown.has(finding.code)) return finding;
    const { hint: _hint, ...own } = finding;
    return { ...own, severity: "info", message: newEntry };
  });
}
