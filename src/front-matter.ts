import matter from "gray-matter";
import type { Report } from "./faults.ts";
import { placeAt, type Source } from "./source.ts";
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

/**
 * Splits a file into front matter and body. Only YAML is accepted: the JavaScript engines of gray-matter run
 * what they read.
 * @returns `undefined` where there is no usable front matter; the fault has been reported.
 */
export function readFrontMatter(source: Source, report: Report): FrontMatter | undefined {
  const { text } = source;
  const start = placeAt(source, 0, Math.max(text.indexOf("\n"), 0));
  if (text.trim() === "") return refuse(() => report("file-empty", placeAt(source, 0), {}));
  const [firstLine = ""] = text.split("\n", 1);
  if (!firstLine.startsWith(delimiter) || firstLine.startsWith(`${delimiter}-`)) {
    return refuse(() => report("front-matter-missing", start, {}));
  }
  const language = firstLine.slice(delimiter.length).trim();
  if (language !== "" && language.toLowerCase() !== "yaml") {
    return refuse(() => report("front-matter-language", start, { language }));
  }
  if (!text.includes(`\n${delimiter}`)) return refuse(() => report("front-matter-unclosed", start, {}));

  let data: YamlData | undefined;
  let asked = false;
  const engine = {
    parse: (yaml: string) => {
      asked = true;
      data = parseYaml(source, yaml, text.indexOf(yaml, delimiter.length), report);
      return {};
    },
  };
  const refused = {
    parse: (): never => {
      throw new Error("only YAML front matter may reach gray-matter");
    },
  };
  // The options keep gray-matter from its cache by content, which would hide a fault the second time.
  const file = matter(text, {
    language: "yaml",
    engines: { yaml: engine, javascript: refused, json: refused },
  });
  // gray-matter does not call the engine for an empty block, which lacks every required key all the same.
  if (!asked) data = parseYaml(source, "", delimiter.length, report);
  if (!data) return undefined;
  return { data, body: file.content, bodyOffset: text.length - file.content.length };
}

function refuse(note: () => void): undefined {
  note();
  return undefined;
}
