import { readFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import type { Language } from "../base/language.ts";
import { decodeText } from "../base/source.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { formatDiagnostics } from "../diagnostics/format-diagnostics.ts";
import { pathOnDisk } from "../disk/path-on-disk.ts";

/** Prints diagnostics to standard error, each with the line of the file it is about. */
export async function printDiagnostics(
  diagnostics: readonly Diagnostic[],
  { content, language }: { content: string; language: Language },
): Promise<void> {
  if (diagnostics.length === 0) return;
  const lines = new Map<string, string[]>();
  // Of a photo or a film there is no line to show.
  const texts = diagnostics.map(({ place }) => place.file).filter((file) => /\.(?:md|ya?ml)$/i.test(file));
  for (const file of new Set(texts)) {
    const bytes = await readFile(pathOnDisk(dirname(resolve(content)), file)).catch(() => undefined);
    lines.set(file, (bytes && decodeText(bytes))?.split("\n") ?? []);
  }
  const lineOf = ({ file, line }: { file: string; line: number }) => lines.get(file)?.[line - 1] || undefined;
  console.error(`${formatDiagnostics(diagnostics, { language, lineOf, width: process.stderr.columns })}\n`);
}
