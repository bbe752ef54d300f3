import type { Diagnostic } from "../../src/diagnostics/diagnostic.ts";
import { type Report, reportInto } from "../../src/diagnostics/faults.ts";

/** A reporter and the list it writes into. */
export function collect(): {
  readonly report: Report;
  readonly diagnostics: Diagnostic[];
  codes(): string[];
} {
  const diagnostics: Diagnostic[] = [];
  return {
    report: reportInto(diagnostics, "id"),
    diagnostics,
    codes: () => diagnostics.map(({ code }) => code),
  };
}
