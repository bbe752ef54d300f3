import matter from "gray-matter";
import { placeAt, type Source } from "../base/source.ts";
import type { Report } from "../diagnostics/faults.ts";
import { parseYaml, type YamlData } from "./yaml.ts";

/** A content file taken apart, with its YAML as text. */
export interface FrontMatterParts {
  /** The YAML between the delimiters. */
  readonly block: string;
  /** Where it begins in the source, in UTF-16 code units. */
  readonly blockOffset: number;
  /** The Markdown below the front matter. */
  readonly body: string;
  /** Where the body begins in the source, in UTF-16 code units. */
  readonly bodyOffset: number;
}

/** A content file taken apart. */
export interface FrontMatter extends Pick<FrontMatterParts, "body" | "bodyOffset"> {
  readonly data: YamlData;
}

const delimiter = "---";

const refused = {
  parse: (): never => {
    throw new Error("only YAML front matter may reach gray-matter");
  },
};

/** YAML is parsed when the file has been taken apart, by a parser that keeps positions. */
const unread = { parse: () => ({}) };

/**
 * Splits a file into front matter and body. Only YAML is accepted: the JavaScript engines of gray-matter run
 * what they read.
 * @returns `undefined` where there is no usable front matter; the fault has been reported.
 */
export function splitFrontMatter(source: Source, report: Report): FrontMatterParts | undefined {
  const { text } = source;
  const [firstLine = ""] = text.split("\n", 1);
  const head = placeAt(source, 0, firstLine.length);
  if (!firstLine.startsWith(delimiter) || firstLine.startsWith(`${delimiter}-`)) {
    if (text.trim() === "") report("file-empty", placeAt(source, 0), {});
    else report("front-matter-missing", head, {});
    return undefined;
  }
  const language = firstLine.slice(delimiter.length).trim();
  if (language !== "" && language.toLowerCase() !== "yaml") {
    report("front-matter-language", head, { language });
    return undefined;
  }
  if (firstLine === text) {
    report("front-matter-unclosed", head, {});
    return undefined;
  }
  // The options keep gray-matter from its cache by content, which would hide a fault the second time.
  const file = matter(text, {
    language: "yaml",
    engines: { yaml: unread, javascript: refused, json: refused },
  });
  // Spaces alone after the delimiter are left in the block.
  const start = language === "" ? delimiter.length : firstLine.length;
  // Where nothing closes the block, it takes all of the file.
  if (start + file.matter.length === text.length) {
    report("front-matter-unclosed", head, {});
    return undefined;
  }
  return {
    block: file.matter,
    blockOffset: start,
    body: file.content,
    bodyOffset: text.length - file.content.length,
  };
}

/**
 * Splits a file and reads its front matter.
 * @returns `undefined` where there is no usable front matter; the fault has been reported.
 */
export function readFrontMatter(source: Source, report: Report): FrontMatter | undefined {
  const parts = splitFrontMatter(source, report);
  const data = parts && parseYaml(source, parts.block, parts.blockOffset, report);
  return data && { data, body: parts.body, bodyOffset: parts.bodyOffset };
}
