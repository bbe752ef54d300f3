import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { UserError } from "../../src/diagnostics/user-error.ts";
import type { Asker } from "../../src/disk/ask.ts";
import type { ImportDraft } from "../../src/import/draft.ts";
import { readText } from "../../src/import/read-text.ts";
import { type RunImportOptions, runImport } from "../../src/import/run-import.ts";
import { renderMarkdown } from "../../src/markdown/markdown.ts";

/** Runs something in a folder of its own, which is removed afterwards. */
export async function inFolder<T>(run: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), "siaran-import-"));
  try {
    return await run(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Imports files into the content of a folder, and gathers what is printed and warned of. */
export async function runInto(
  folder: string,
  files: readonly string[],
  options: Partial<RunImportOptions> = {},
): Promise<{ readonly code: number; readonly printed: string[]; readonly warned: string[] }> {
  const printed: string[] = [];
  const warned: string[] = [];
  const code = await runImport(
    files.map((file) => join(folder, file)),
    {
      content: join(folder, "posts"),
      json: false,
      today: "2026-01-01",
      now: Date.UTC(2026),
      language: "id",
      publish: false,
      register: false,
      dryRun: false,
      readInput: async () => new Uint8Array(),
      print: async (line) => {
        printed.push(line);
      },
      warn: (line) => warned.push(line),
      ...options,
    },
  );
  return { code, printed, warned };
}

/** The files below a folder, hidden ones too, in order. */
export async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
}

/** The words of a text, letters and digits only. */
export function wordsOf(text: string): string[] {
  return text.normalize("NFC").match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** The words a reader of the published Markdown meets: what it renders to, with the addresses of links. */
export function renderedWords(markdown: string): Set<string> {
  const html = renderMarkdown(markdown, { origin: "https://x.example", resolve: (target) => target });
  const plain = html
    .replace(/<[^>]*?(?:href|src|alt|start)="([^"]*)"[^>]*>/g, " $1 ")
    .replace(/<\/?(?:strong|em|s|del)>/g, "")
    .replace(/<[^>]+>/g, " ")
    .replace(/&amp;/g, "&")
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"');
  return new Set(wordsOf(decodeAll(plain)));
}

function decodeAll(text: string): string {
  try {
    return `${text} ${decodeURIComponent(text)}`;
  } catch {
    return text;
  }
}

/** An asker that gives prepared answers; each must fit the kind of question. */
export function scripted(answers: readonly (string | boolean | readonly string[] | undefined)[]): Asker & {
  readonly questions: string[];
} {
  const left = [...answers];
  const questions: string[] = [];
  const next = (question: string) => {
    questions.push(question);
    if (left.length === 0) throw new Error(`no answer left for: ${question}`);
    return left.shift();
  };
  return {
    questions,
    line: async ({ message, check }) => {
      const answer = next(message);
      if (typeof answer !== "string") return undefined;
      const problem = check?.(answer);
      if (problem !== undefined) throw new Error(problem);
      return answer;
    },
    confirm: async (message) => {
      const answer = next(message);
      return typeof answer === "boolean" ? answer : undefined;
    },
    one: async (message) => {
      const answer = next(message);
      return typeof answer === "string" ? answer : undefined;
    },
    many: async (message) => {
      const answer = next(message);
      return Array.isArray(answer) ? answer : undefined;
    },
  };
}

/** Reads a plain text that holds one release. */
export function oneText(source: Uint8Array, origin: string): ImportDraft {
  const [draft, another] = readText(source, origin);
  if (draft === undefined || another !== undefined) throw new Error("not one release");
  return draft;
}

/** Bytes of a text. */
export function bytes(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** Why something is refused to whoever asks for it. */
export async function refused(run: () => unknown): Promise<UserError> {
  try {
    await run();
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
  throw new Error("not refused");
}
