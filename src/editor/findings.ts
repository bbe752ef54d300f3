import type { Source } from "../base/source.ts";
import { releaseSchema } from "../content/release-schema.ts";
import type { Diagnostic, Severity } from "../diagnostics/diagnostic.ts";
import { indexKinds } from "../indexes/table.ts";
import { pathAt } from "../yaml/edit/path-at.ts";
import { splitFrontMatter } from "../yaml/front-matter.ts";
import { keyShapes } from "../yaml/schema.ts";
import { formWords } from "./form-words.ts";
import { offsetOf } from "./hidden.ts";

/** Something that an editor should look at, in the words of a form. */
export interface FormFinding {
  readonly code: string;
  readonly severity: Severity;
  /** Key path of the field: `photos.0.alt`, `body`; empty where it is about the file as a whole. */
  readonly field: string;
  readonly message: string;
  readonly hint?: string;
  /** The words it is about, as they are written. */
  readonly words?: string;
  /** Which of the places of these words in the field it is, from 0. */
  readonly turn?: number;
  /** What could be written instead of other words of the field, which may be more than those it is about. */
  readonly fix?: FormFix;
}

export interface FormFix {
  readonly words: string;
  readonly turn: number;
  readonly text: string;
  /** Whether there can be no doubt. */
  readonly certain: boolean;
}

/** The findings of a file for its form, in the order in which they stand in the file. */
export function formFindings(diagnostics: readonly Diagnostic[], source: Source): FormFinding[] {
  const { text } = source;
  const parts = source.file.endsWith(".md") ? splitFrontMatter(source, () => {}) : undefined;
  const block = parts?.block ?? (source.file.endsWith(".md") ? "" : text);
  const blockOffset = parts?.blockOffset ?? 0;
  const bodyOffset = parts?.bodyOffset ?? text.length + 1;
  return diagnostics.map((diagnostic): FormFinding => {
    const { code, severity, place, suggestion } = diagnostic;
    const start = offsetOf(text, place);
    const end = place.end ? offsetOf(text, place.end) : start;
    const isInBody = start >= bodyOffset;
    const path = isInBody ? ["body"] : pathAt(block, start - blockOffset);
    const field = fieldOf(diagnostic, path);
    const within = isInBody ? text.slice(bodyOffset) : text.slice(lineStartOf(text, start));
    const offset = isInBody ? bodyOffset : lineStartOf(text, start);
    const words = text.slice(start, end);
    const isOneField = isInBody || words === "" || !words.includes("\n");
    return {
      code,
      severity,
      field,
      ...formWords(diagnostic, field),
      ...(words !== "" && isOneField ? { words, turn: turnOf(within, words, start - offset) } : {}),
      ...(suggestion && suggestion.start >= offset
        ? {
            fix: {
              words: text.slice(suggestion.start, suggestion.end),
              turn: turnOf(within, text.slice(suggestion.start, suggestion.end), suggestion.start - offset),
              text: suggestion.text,
              certain: suggestion.certain,
            },
          }
        : {}),
    };
  });
}

const required = [
  ...keyShapes(releaseSchema)
    .filter(({ isNeeded }) => isNeeded)
    .map(({ path }) => path.split(/[.[\]]+/).at(-1) ?? ""),
  ...indexKinds.flatMap((kind) => [
    ...(kind.required ? [kind.key] : []),
    ...keyShapes(kind.schema)
      .filter(({ isNeeded }) => isNeeded)
      .map(({ path }) => path.split(/[.[\]]+/).at(-1) ?? ""),
  ]),
];

/** What is missing stands nowhere: its key is said in the message. The form has a status in parts. */
function fieldOf({ code, message }: Diagnostic, path: readonly (string | number)[]): string {
  const missing = missingKey(code, message, path);
  const whole = missing === undefined || path.at(-1) === missing ? path : [...containerOf(path), missing];
  const [first, ...rest] = whole;
  if (first === "status" && rest.includes("reason")) return "status_reason";
  if (first === "status" && rest.includes("at")) return "status_at";
  if (first === "status") return "status";
  // An entry that a release names is one item, in whatever form the file has it.
  if (indexKinds.some(({ key }) => key === first)) return String(first);
  return whole.join(".");
}

/** The key of which is said that it is missing. */
function missingKey(code: string, message: string, path: readonly (string | number)[]): string | undefined {
  if (code === "key-missing") return required.find((key) => message.includes(`"${key}"`));
  return code === "photo-alt" && path[0] === "photos" ? "alt" : undefined;
}

/** A place at the beginning of a map is that of its first key. */
function containerOf(path: readonly (string | number)[]): readonly (string | number)[] {
  return typeof path.at(-1) === "string" ? path.slice(0, -1) : path;
}

function turnOf(text: string, words: string, at: number): number {
  if (words === "") return 0;
  let turn = 0;
  for (let found = text.indexOf(words); found !== -1 && found < at; found = text.indexOf(words, found + 1))
    turn += 1;
  return turn;
}

function lineStartOf(text: string, at: number): number {
  return text.lastIndexOf("\n", at - 1) + 1;
}
