import { readdirSync, readFileSync } from "node:fs";
import { type Compilation, compile } from "../../src/compile/compile.ts";
import { type Content, orderContent } from "../../src/content/content.ts";
import type { UncleanProblem } from "../../src/pictures/unclean.ts";

const folder = new URL("../fixtures/rules/", import.meta.url);
const registry = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".yaml"))
  .map((name) => ({ name, text: readFileSync(new URL(name, folder), "utf8") }));

const defaults: Readonly<Record<string, string>> = {
  title: "Lomba kebersihan antarkelurahan digelar sepekan",
  date: "2019-07-18",
  cities: "[kotamobagu]",
  summary: "Pemerintah kota mengadakan lomba kebersihan bagi semua kelurahan selama satu pekan.",
};

const image = { hash: "0".repeat(64), format: "jpeg", width: 1600, height: 900, transparent: false } as const;

/** An example of a rule as files, with the places where its marks stood. */
export interface ExampleFiles {
  readonly content: Content;
  readonly now: number;
  /** The marked stretches as `file:line:column-line:column`. */
  readonly marked: readonly string[];
}

/**
 * Makes a content folder of an example: the fixture registry, and a release for each part between lines `===`.
 * Fields that an example does not give have defaults. `asset: name bytes` adds a file, with a
 * third word one that moves (`moving`) or cannot be cleaned for this reason, and `now: date` sets the clock.
 */
export function exampleFiles(example: string): ExampleFiles {
  const assets: Content["assets"][number][] = [];
  const marked: string[] = [];
  let now = Date.parse("2019-07-19T00:00:00Z");
  const releases = example.split(/^===$\n?/m).map((part, index) => {
    const lines = part.trim().split("\n");
    while (/^(?:asset|now):/.test(lines[0] ?? "")) {
      const [kind, first = "", second = "", third] = (lines.shift() ?? "").split(/:? /);
      if (kind === "now") now = Date.parse(`${first}T00:00:00Z`);
      else {
        const known = knownOf(third);
        assets.push({ file: `posts/2019/07/${first}`, size: Number(second), ...known });
      }
    }
    const split = lines.indexOf("---");
    const fields = split === -1 ? [] : lines.slice(0, split);
    const given = new Set(fields.map((line) => /^[\w]+(?=:)/.exec(line)?.[0]));
    const missing = Object.entries(defaults).filter(([key]) => !given.has(key));
    const file = `posts/2019/07/contoh-${index + 1}.md`;
    const text = [
      "---",
      ...fields,
      ...missing.map(([key, value]) => `${key}: ${value}`),
      "---",
      "",
      ...lines.slice(split + 1),
      "",
    ].join("\n");
    return { file, bytes: new TextEncoder().encode(takeMarks(file, text, marked)) };
  });
  const texts = registry.map(({ name, text }) => ({
    file: `posts/_data/${name}`,
    bytes: new TextEncoder().encode(text),
  }));
  return { content: orderContent({ texts: [...texts, ...releases], assets, refused: [] }), now, marked };
}

/** What is known of a file. */
function knownOf(word: string | undefined) {
  if (word === undefined) return { image };
  return word === "moving" ? { image: { ...image, frames: 12 } } : { unclean: { problem: problemOf(word) } };
}

function problemOf(word: string): UncleanProblem {
  const found = (["signed", "hidden", "locked"] as const).find((problem) => problem === word);
  if (!found) throw new Error(`no example has the problem ${word} yet`);
  return found;
}

/** Compiles an example. */
export function compileExample(
  { content, now }: ExampleFiles,
  requested: readonly string[] = [],
): Compilation {
  return compile(content, { folder: "posts", now, drafts: true, language: "id", requested });
}

/** The place of a diagnostic in the form of {@link ExampleFiles.marked}. */
export function stretch(place: {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly end?: { readonly line: number; readonly column: number };
}): string {
  const { file, line, column, end = place } = place;
  return `${file}:${line}:${column}-${end.line}:${end.column}`;
}

function takeMarks(file: string, text: string, marked: string[]): string {
  let plain = "";
  let start = { line: 1, column: 1 };
  for (const character of text) {
    const lines = plain.split("\n");
    const here = { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
    if (character === "⟦") start = here;
    else if (character === "⟧") marked.push(stretch({ file, ...start, end: here }));
    else plain += character;
  }
  return plain;
}
