import { digestOf } from "../base/digest.ts";
import type { EditorOutput } from "./editor-files.tsx";

/** A file of the editor that is made from words. */
export function textFile(path: string, words: string): EditorOutput {
  return { path, content: new TextEncoder().encode(words), madeFrom: digestOf(words) };
}
