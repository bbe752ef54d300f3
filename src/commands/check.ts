import { countSeverity } from "../diagnostic.ts";
import { formatCounts } from "../format-diagnostics.ts";
import { compileFolder } from "../prepare.ts";
import type { CommandOptions } from "./options.ts";
import { printDiagnostics } from "./print.ts";

/** `siaran check`: @returns the exit code, 1 when there is an error. */
export async function checkCommand({ content, now, language }: CommandOptions): Promise<number> {
  const { diagnostics } = await compileFolder({ content, now, preview: true, language });
  await printDiagnostics(diagnostics, { content, language });
  console.log(formatCounts(diagnostics, language));
  return countSeverity(diagnostics, "error") > 0 ? 1 : 0;
}
