import matter from "gray-matter";
import { placeAt, type Source } from "../base/source.ts";
import type { Report } from "../diagnostics/faults.ts";
import { parseYaml, type YamlData } from "./yaml.ts";

/** A content file taken apart. */
export interface FrontMatter {
  readonly data: YamlData;
  /** The Markdown below the front matter. */
  readonly body: string;
  /** Where the body begins in the source, in UTF-16 code units. */
  readonly bodyOffset: number;
}

const delimiter = "---";

const refused = {
  parse: (): never => {
    throw new Error("only YAML front matter may reach gray-matter");
  },
};

/**
 * Splits a file into front matter and body. Only YAML is accepted: the JavaScript engines of gray-matter run
 * what they read.
 * @returns `undefined` where there is no usable front matter; the fault has been reported.
 */
export function readFrontMatter(source: Source, report: Report): FrontMatter | undefined {
  const { text } = source;
  const refusal = refuse(text);
  if (refusal) {
    const end = refusal.code === "file-empty" ? 0 : Math.max(text.indexOf("\n"), 0);
    const place = placeAt(source, 0, end);
    if (refusal.code === "front-matter-language") report(refusal.code, place, { language: refusal.language });
    else report(refusal.code, place, {});
    return undefined;
  }
  let data: YamlData | undefined;
  let asked = false;
  const engine = {
    parse: (yaml: string) => {
      asked = true;
      data = parseYaml(source, yaml, text.indexOf(yaml, delimiter.length), report);
      return {};
    },
  };
  // gray-matter would copy all of the text, so it is given the part that it takes apart. The options keep it from its
  // cache by content, which would hide a fault the second time.
  const end = text.indexOf(`\n${delimiter}`, delimiter.length) + 1 + delimiter.length;
  matter(text.slice(0, end), {
    language: "yaml",
    engines: { yaml: engine, javascript: refused, json: refused },
  });
  // gray-matter does not call the engine for an empty block, which lacks every required key all the same.
  if (!asked) data = parseYaml(source, "", delimiter.length, report);
  if (!data) return undefined;
  const bodyOffset = text[end] === "\n" ? end + 1 : end;
  return { data, body: text.slice(bodyOffset), bodyOffset };
}

type Refusal =
  | { readonly code: "file-empty" | "front-matter-missing" | "front-matter-unclosed" }
  | { readonly code: "front-matter-language"; readonly language: string };

/** Why a text has no front matter that could be read. */
function refuse(text: string): Refusal | undefined {
  const lineEnd = text.indexOf("\n");
  const firstLine = lineEnd === -1 ? text : text.slice(0, lineEnd);
  if (!firstLine.startsWith(delimiter) || firstLine.startsWith(`${delimiter}-`))
    return { code: text.trim() === "" ? "file-empty" : "front-matter-missing" };
  const language = firstLine.slice(delimiter.length).trim();
  if (language !== "" && language.toLowerCase() !== "yaml")
    return { code: "front-matter-language", language };
  return text.includes(`\n${delimiter}`) ? undefined : { code: "front-matter-unclosed" };
}
