import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { createFile } from "../../../src/disk/create-file.ts";
import type { RunImportOptions } from "../../../src/import/run-import.ts";
import { registry } from "../../support/content.ts";
import { filesIn, inFolder, runInto } from "../support.ts";

export interface Imported {
  readonly code: number;
  /** What was printed, and what was warned of. */
  readonly output: string;
  /** Every file below the folder, by its path. */
  readonly files: ReadonlyMap<string, string>;
  /** The report, a line an item. */
  readonly report: readonly Readonly<Record<string, unknown>>[];
}

/** Imports an export into a small newsroom of its own. @param beside further files of the folder. */
export function importExport(
  xml: string,
  options: Partial<RunImportOptions> = {},
  beside: Readonly<Record<string, string | Uint8Array>> = {},
): Promise<Imported> {
  return inFolder(async (folder) => {
    for (const [file, content] of Object.entries(registry))
      await createFile(join(folder, "posts", file), content);
    for (const [file, content] of Object.entries(beside)) await createFile(join(folder, file), content);
    await writeFile(join(folder, "wp.xml"), xml);
    const lines: string[] = [];
    const { code } = await runInto(folder, ["wp.xml"], {
      print: async (line) => {
        lines.push(line);
      },
      warn: (line) => lines.push(line),
      ...options,
      ...(options.uploads === undefined ? {} : { uploads: join(folder, options.uploads) }),
    });
    const names = (await filesIn(folder)).filter((name) => !name.startsWith("posts/_data"));
    const files = new Map(
      await Promise.all(
        names.map(async (name) => [name, await readFile(join(folder, name), "utf8")] as const),
      ),
    );
    const report = [...files].find(([name]) => name.endsWith("report.jsonl"))?.[1] ?? "";
    return {
      code,
      output: lines.join("\n"),
      files,
      report: report
        .split("\n")
        .filter(Boolean)
        .map((line): Record<string, unknown> => JSON.parse(line)),
    };
  });
}

/** The drafts of an import, by name. */
export function draftsOf({ files }: Imported): string[] {
  return [...files.keys()].filter((name) => name.endsWith(".md") && name.startsWith("posts/"));
}

/** The content of the file whose name ends so. */
export function fileOf({ files }: Imported, ending: string): string {
  return [...files].find(([name]) => name.endsWith(ending))?.[1] ?? "";
}
