import type { Day } from "../base/date.ts";
import type { Language } from "../base/language.ts";
import { compile } from "../compile/compile.ts";
import { orderContent } from "../content/content.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { city } from "../indexes/city.ts";
import { entryFile, printEntry } from "../register/entry.ts";
import type { LoadedRegistry } from "../register/load-registry.ts";
import { rules } from "../rules/index.ts";
import { printYaml } from "../yaml/yaml.ts";
import type { Proposal } from "./proposal.ts";

export interface FindingsOptions {
  /** What the text is called in the findings. */
  readonly file: string;
  readonly proposal: Proposal;
  /** The headline as it stands in the text; it is checked as the title. */
  readonly headline?: string | undefined;
  /** The day to read the text on where it gives none of its own. */
  readonly day: Day;
  readonly registry: LoadedRegistry;
  /** Milliseconds since 1970-01-01T00:00Z. */
  readonly now: number;
  readonly language: Language;
}

/** What rules need of a text before they can be asked. */
const needsOf = new Map(rules.map(({ code, needs }) => [code, needs]));

/**
 * What the checker says of a text before it is a release: the text is compiled with the proposed front matter, as
 * the only release of a site with this registry.
 * @param text the source as it stands, so that places in the findings are places in it.
 */
export function findingsOf(text: string, options: FindingsOptions): Diagnostic[] {
  const { file, proposal, headline, day, registry, now, language } = options;
  const date = proposal.date ?? day;
  const path = `posts/${date.slice(0, 7).replace("-", "/")}/naskah.md`;
  const { cities } = proposal;
  const head = `---\n${printYaml([
    { key: "title", value: proposal.title ?? "Naskah yang diimpor" },
    { key: "date", value: date },
    { key: "cities", value: cities.length > 0 ? cities : [anywhere] },
    ...(proposal.officials.length > 0 ? [{ key: "officials", value: proposal.officials }] : []),
    ...(proposal.events.length > 0 ? [{ key: "events", value: proposal.events }] : []),
    { key: "summary", value: proposal.summary ?? "Naskah yang diimpor belum punya ringkasan sendiri." },
  ])}---\n`;
  const at = headline === undefined ? -1 : text.indexOf(headline);
  const body = at === -1 || headline === undefined ? text : blanked(text, at, headline.length);
  const content = orderContent({
    texts: [...registryTexts(registry, cities.length === 0), { file: path, bytes: encode(`${head}${body}`) }],
    assets: [],
    refused: [],
  });
  const { diagnostics } = compile(content, { folder: "posts", now, drafts: true, language });
  const lines = head.split("\n").length - 1;
  return diagnostics.flatMap((diagnostic): Diagnostic[] => {
    const { place, code, suggestion: _, related: __, ...said } = diagnostic;
    if (place.file !== path || needsOf.get(code) === "release") return [];
    if (proposal.date === undefined && needsOf.get(code) === "date") return [];
    if (place.line === 2 && at !== -1 && headline !== undefined)
      return [
        {
          ...said,
          code,
          place: { file, ...positionAt(text, at), end: positionAt(text, at + headline.length) },
        },
      ];
    if (place.line <= lines) return [];
    const end = place.end && { line: place.end.line - lines, column: place.end.column };
    return [
      {
        ...said,
        code,
        place: { file, line: place.line - lines, column: place.column, ...(end ? { end } : {}) },
      },
    ];
  });
}

const anywhere = "daerah-yang-belum-diketahui";

/** The registry's own files; what is missing of them is supplied, because there is no site without. */
function registryTexts(
  { registry, sources }: LoadedRegistry,
  homeless: boolean,
): { file: string; bytes: Uint8Array }[] {
  const files = new Map<string, string>();
  for (const { file, text } of sources.values()) files.set(file.replace(/^.*\/_data\//, ""), text);
  if (registry.settings === undefined) files.set("site.yaml", minimalSite);
  if (homeless) {
    const fields = [
      { key: "name", value: "Daerah yang belum diketahui" },
      { key: "type", value: "provinsi" },
    ];
    files.set(entryFile({ kind: city.name, id: anywhere }), printEntry({ fields }));
  }
  return [...files].map(([name, content]) => ({ file: `posts/_data/${name}`, bytes: encode(content) }));
}

const minimalSite = printYaml([
  { key: "title", value: "Siaran" },
  { key: "description", value: "Siaran" },
  { key: "url", value: "https://siaran.invalid/" },
  { key: "zone", value: "Asia/Jakarta" },
  { key: "publisher", value: { name: "Siaran" } },
]);

/** Takes words out and leaves the lines as they are. */
function blanked(text: string, at: number, length: number): string {
  return text.slice(0, at) + " ".repeat(length) + text.slice(at + length);
}

function positionAt(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset).split("\n");
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
