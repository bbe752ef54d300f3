import { readdir, readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { type Outline, outlineReader } from "./outline.ts";
import { sharedAddress } from "./outline-pages.ts";

/** A site as a program built it. */
export interface BuiltSite {
  readonly name: string;
  readonly folder: string;
}

export interface Comparison {
  /** Files of both sites that were compared. */
  readonly compared: number;
  /** What differs, in words; one example a kind of difference. */
  readonly differences: readonly string[];
}

/**
 * Compares what two programs made of the same content: addresses, heads with structured data, texts, links, the
 * order of releases in indexes, and the items of feeds. Files that only some programs make are passed over.
 */
export async function compareSites(one: BuiltSite, other: BuiltSite): Promise<Comparison> {
  const [paths, otherPaths] = await Promise.all([comparablePaths(one), comparablePaths(other)]);
  const common = [...paths.keys()].filter((path) => otherPaths.has(path));
  const differences = new Map<string, { count: number; example: string }>();
  const report = (kind: string, example: string) => {
    const known = differences.get(kind) ?? { count: 0, example };
    differences.set(kind, { ...known, count: known.count + 1 });
  };
  for (const path of paths.keys()) if (!otherPaths.has(path)) report(`only ${one.name} has`, path);
  for (const path of otherPaths.keys()) if (!paths.has(path)) report(`only ${other.name} has`, path);
  for (const path of common) {
    const read = outlineReader(path);
    if (!read) continue;
    const [outline, otherOutline] = await Promise.all(
      [paths.get(path), otherPaths.get(path)].map(async (file = "") => read(await readWhole(file), path)),
    );
    if (outline && otherOutline)
      compareOutlines(outline, otherOutline, (part, example) => report(part, `${path}: ${example}`));
  }
  return {
    compared: common.length,
    differences: [...differences].map(([kind, { count, example }]) => `${kind} (${count} files): ${example}`),
  };
}

/** A file; of an index of sitemaps, which the protocol asks for past 50,000 addresses, the sitemaps themselves. */
async function readWhole(file: string): Promise<string> {
  // Only Siaran writes a byte order mark before its press texts.
  const text = (await readFile(file, "utf8")).replace(/^\uFEFF/, "");
  if (!file.endsWith("sitemap.xml") || !text.includes("<sitemapindex")) return text;
  const parts = [...text.matchAll(/sitemap-\d+\.xml/g)].map(([name]) =>
    readFile(join(dirname(file), name), "utf8"),
  );
  return (await Promise.all(parts)).join("\n");
}

/** Files by the address that programs share. */
async function comparablePaths({ folder }: BuiltSite): Promise<Map<string, string>> {
  const files = await readdir(folder, { recursive: true });
  return new Map(
    files
      .filter((path) => outlineReader(path) !== undefined)
      .map((path) => [sharedAddress(path), join(folder, path)]),
  );
}

function compareOutlines(
  one: Outline,
  other: Outline,
  report: (part: string, example: string) => void,
): void {
  for (const [part, text] of one) {
    const otherText = other.get(part) ?? "";
    if (text === otherText) continue;
    let start = 0;
    while (text[start] === otherText[start]) start += 1;
    const from = Math.max(0, start - 40);
    report(part, `‘…${text.slice(from, start + 80)}…’ and ‘…${otherText.slice(from, start + 80)}…’`);
  }
}
