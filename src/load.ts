import { readdir, readFile, stat } from "node:fs/promises";
import { basename, join } from "node:path";
import type { Content } from "./compile.ts";
import { compareText } from "./diagnostic.ts";

type Mutable = {
  texts: Content["texts"][number][];
  assets: Content["assets"][number][];
  refused: Content["refused"][number][];
};

/**
 * Reads a content folder. Only regular files count: a symbolic link can publish any file of the machine, and a
 * pipe never ends. Hidden files and folders are skipped.
 * @returns the content, in the order of its paths; an empty one where there is no such folder.
 */
export async function loadContent(folder: string): Promise<Content> {
  const content: Mutable = { texts: [], assets: [], refused: [] };
  await readFolder(folder, basename(folder), content);
  const byFile = (a: { file: string }, b: { file: string }) => compareText(a.file, b.file);
  content.texts.sort(byFile);
  content.assets.sort(byFile);
  return content;
}

async function readFolder(folder: string, name: string, content: Mutable): Promise<void> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== "ENOENT") content.refused.push({ file: name, reason: "unreadable" });
    return [];
  });
  await Promise.all(
    entries.map(async (entry) => {
      if (entry.name.startsWith(".")) return;
      const path = join(folder, entry.name);
      const file = `${name}/${entry.name.normalize("NFC")}`;
      if (entry.isDirectory()) return readFolder(path, file, content);
      if (!entry.isFile()) return void content.refused.push({ file, reason: "kind" });
      try {
        if (/\.(?:md|ya?ml)$/.test(entry.name)) content.texts.push({ file, bytes: await readFile(path) });
        else content.assets.push({ file, size: (await stat(path)).size });
      } catch {
        content.refused.push({ file, reason: "unreadable" });
      }
    }),
  );
}
