import { resolve } from "node:path";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { formatCounts } from "../diagnostics/format-diagnostics.ts";
import { UserError } from "../diagnostics/user-error.ts";
import { serve } from "../preview/serve.ts";
import { givenText } from "./given.ts";
import type { CommandCall } from "./options.ts";
import { printDiagnostics } from "./print.ts";

/** @returns the exit code once the server runs; the process goes on until it is stopped. */
export async function runServe({ given, language }: CommandCall): Promise<number> {
  const content = resolve(givenText(given, "content") ?? "posts");
  const tell = (error: unknown) => console.error(error instanceof UserError ? error.words(language) : error);
  // One request, or one change, that nobody thought of does not end a preview in which somebody works.
  process.on("unhandledRejection", tell);
  const port = readPort(givenText(given, "port") ?? "8080");
  await serve({
    content,
    output: resolve(".siaran/preview"),
    language,
    port,
    host: givenText(given, "host") ?? "127.0.0.1",
    now: () => Date.now(),
    onRead: (diagnostics, files) => {
      void printDiagnostics(ofSave(diagnostics, files), { content, language }).then(() => {
        console.log(formatCounts(diagnostics, language));
      });
    },
    onFailure: tell,
    onEditor: (address, isGit) => {
      console.log(language === "id" ? `Editor: ${address}` : `The editor: ${address}`);
      if (isGit) return;
      console.log(
        language === "id"
          ? "Folder ini tidak ada di dalam repositori Git: editor hanya menulis berkasnya."
          : "This folder is in no Git repository: the editor only writes its files.",
      );
    },
    onPort: (found) => {
      if (found === port) return;
      console.error(
        language === "id"
          ? `Port ${port} sedang dipakai program lain; pratinjau memakai ${found}.`
          : `Another program listens on port ${port}; the preview takes ${found}.`,
      );
    },
  });
  return 0;
}

/** What is told after a save: of the saved files everything, of all others what stops a publication. */
export function ofSave(diagnostics: readonly Diagnostic[], files: readonly string[]): Diagnostic[] {
  return diagnostics.filter(
    ({ place, severity }) => files.length === 0 || files.includes(place.file) || severity === "error",
  );
}

function readPort(text: string): number {
  const port = Number(text);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  throw new UserError({
    id: `--port ${text}: bukan nomor port. Tulis angka 1 sampai 65535, misalnya 8080`,
    en: `--port ${text}: not a port. Write a number from 1 to 65535, such as 8080`,
  });
}
