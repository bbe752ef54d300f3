import { digestOf } from "../base/digest.ts";
import { editorFolder } from "../base/paths.ts";
import { type KnownOptions, knownOf, knownRuns } from "../editor/known/known-of.ts";
import type { EditorOutput } from "./editor-files.tsx";
import { textFile } from "./text-file.ts";

/** Name of the file with what the editor must know of the newsroom. */
export const knownName = "diketahui.json";

/** Whether a path is of one of these files. */
export function isKnownPath(path: string): boolean {
  return path === `${editorFolder}${knownName}` || path.startsWith(`${editorFolder}runs-`);
}

/** What the editor must know of the newsroom: no draft, and nothing that is not public yet. */
export function knownFiles(options: KnownOptions): EditorOutput[] {
  return [
    textFile(`${editorFolder}${knownName}`, JSON.stringify(knownOf(options))),
    ...knownRuns(options).map(({ year, bytes }) => ({
      path: `${editorFolder}runs-${year}.bin`,
      content: bytes,
      // As with texts: another whenever its bytes are.
      madeFrom: digestOf(Buffer.from(bytes).toString("base64")),
    })),
  ];
}
