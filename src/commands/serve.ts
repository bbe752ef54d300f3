import { formatCounts } from "../format-diagnostics.ts";
import { serve } from "../serve.tsx";
import type { CommandOptions } from "./options.ts";
import { printDiagnostics } from "./print.ts";

/** `siaran serve`: @returns the exit code once the server runs; the process goes on until it is stopped. */
export async function serveCommand({ content, language }: CommandOptions): Promise<number> {
  await serve({
    content,
    output: ".siaran/preview",
    preview: true,
    language,
    port: 8080,
    now: () => Date.now(),
    onRead: (diagnostics) => {
      void printDiagnostics(diagnostics, { content, language }).then(() => {
        console.log(formatCounts(diagnostics, language));
      });
    },
  });
  return 0;
}
