import { parse as parseToml } from "smol-toml";
import { readFrontMatter } from "../../yaml/front-matter.ts";

/** A Markdown file taken apart. */
export interface SplitFile {
  readonly values: ReadonlyMap<string, unknown>;
  readonly body: string;
  /** Lines of front matter that could not be read. */
  readonly broken: readonly string[];
}

/**
 * Takes the front matter off a file of any of the usual generators: YAML between `---`, TOML between `+++`, JSON at the
 * beginning. What is broken is read line by line.
 */
export function splitFrontMatter(text: string, file: string): SplitFile {
  const source = text.replace(/^\s+/, "");
  const toml = /^\+\+\+[ \t]*\n([\s\S]*?)\n\+\+\+[ \t]*(?:\n|$)/.exec(source);
  if (toml !== null) return parsed(toml[1] ?? "", source.slice(toml[0].length), parseToml);
  const yaml = /^---[ \t]*\n([\s\S]*?)\n(?:---|\.\.\.)[ \t]*(?:\n|$)/.exec(source);
  if (yaml !== null) {
    const read = (head: string) => {
      let faults = 0;
      const found = readFrontMatter({ file, text: `---\n${head}\n---\n` }, () => {
        faults += 1;
      });
      if (found === undefined || faults > 0) throw new Error("broken");
      return found.data.value;
    };
    return parsed(yaml[1] ?? "", source.slice(yaml[0].length), read);
  }
  if (source.startsWith("{")) {
    const end = source.search(/\n\}[ \t]*(?:\n|$)/);
    if (end !== -1) return parsed(source.slice(0, end + 2), source.slice(end + 2), JSON.parse);
  }
  return { values: new Map(), body: text, broken: [] };
}

function parsed(head: string, body: string, read: (head: string) => unknown): SplitFile {
  try {
    const value = read(head);
    const entries = typeof value === "object" && value !== null ? Object.entries(value) : [];
    return { values: new Map<string, unknown>(entries), body, broken: [] };
  } catch {
    return { ...lineByLine(head), body };
  }
}

/** `key: value` or `key = value`; whatever else stands there is said. */
function lineByLine(head: string): { values: Map<string, unknown>; broken: string[] } {
  const values = new Map<string, unknown>();
  const broken: string[] = [];
  for (const line of head.split("\n")) {
    const match = /^([\w-]+)\s*[:=]\s+(\S.*)$/.exec(line);
    if (match === null || values.has(match[1] ?? "")) {
      if (line.trim() !== "") broken.push(line.trim());
    } else values.set(match[1] ?? "", (match[2] ?? "").replace(/^(["'])(.*)\1$/, "$2").trim());
  }
  return { values, broken };
}
