import { formatCounts } from "../diagnostics/format-diagnostics.ts";
import { UserError } from "../diagnostics/user-error.ts";
import { serve } from "../preview/serve.tsx";
import { enterProgram } from "./enter-program.ts";
import { givenText } from "./given.ts";
import type { CommandCall } from "./options.ts";
import { printDiagnostics } from "./print.ts";

/** @returns the exit code once the server runs; the process goes on until it is stopped. */
export async function runServe({ given, language }: CommandCall): Promise<number> {
  const { content, output } = enterProgram({
    content: givenText(given, "content") ?? "posts",
    output: ".siaran/preview",
  });
  await serve({
    content,
    output,
    language,
    port: readPort(givenText(given, "port") ?? "8080"),
    now: () => Date.now(),
    onRead: (diagnostics) => {
      void printDiagnostics(diagnostics, { content, language }).then(() => {
        console.log(formatCounts(diagnostics, language));
      });
    },
    onFailure: (error) => console.error(error),
  });
  return 0;
}

function readPort(text: string): number {
  const port = Number(text);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  throw new UserError({
    id: `--port ${text}: bukan nomor port. Tulis angka 1 sampai 65535, misalnya 8080`,
    en: `--port ${text}: not a port. Write a number from 1 to 65535, such as 8080`,
  });
}
