import { basename, dirname, relative, resolve, sep } from "node:path";
import { UserError } from "../diagnostics/user-error.ts";
import { decodeBytes } from "./decode-bytes.ts";
import { detectFormat } from "./detect-format.ts";
import type { ImportDraft } from "./draft.ts";
import { Notes } from "./notes.ts";
import { readBeside } from "./read-beside.ts";
import { readDrafts } from "./read-drafts.ts";
import { checkContent, readWhole, type SourceFile, standardInput } from "./source-files.ts";

/** A release of a file, with the text that places in findings are places of. */
export interface ReadRelease {
  readonly draft: ImportDraft;
  readonly source: string;
}

/** Reads the releases in a file or in standard input. @throws UserError where there is none to be read. */
export async function readSource(
  { path }: SourceFile,
  { readInput, content }: { readonly readInput: () => Promise<Uint8Array>; readonly content: string },
): Promise<ReadRelease[]> {
  const bytes = path === standardInput ? checkContent(await readInput(), path) : await readWhole(path);
  const origin = path === standardInput ? "masukan standar" : originOf(path, content);
  const format = detectFormat(bytes.subarray(0, 8192), path);
  if (format === "wordpress") {
    throw new UserError({
      id: "Ekspor WordPress tidak dapat dibaca dari masukan standar. Simpan sebagai berkas lalu sebutkan namanya",
      en: "A WordPress export cannot be read from standard input. Save it as a file and name it",
    });
  }
  const drafts = await readDrafts(bytes, origin, format);
  const isWhole = drafts.length === 1 && format === "text" && !/\.(?:md|markdown|mdx)$/i.test(path);
  const folder = path === standardInput ? undefined : dirname(path);
  const whole = await Promise.all(drafts.map((draft) => readBeside(draft, folder)));
  return whole.map((draft) => ({
    draft,
    // Front matter, Word and HTML put other things between the words.
    source: isWhole ? decodeBytes(bytes, new Notes()).replaceAll("\r\n", "\n") : draft.text,
  }));
}

/** The same file has the same name in records wherever the command is called from. */
function originOf(path: string, content: string): string {
  const below = relative(dirname(resolve(content)), resolve(path));
  return below.startsWith("..") ? basename(path) : below.split(sep).join("/");
}
