import { cp } from "node:fs/promises";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { readFiles } from "./folders.ts";

const fixtures = fileURLToPath(new URL("../fixtures", import.meta.url));

/** A small newsroom without a fault, as a folder that is only read. */
export const validPosts = join(fixtures, "valid/posts");

/**
 * A newsroom as large as a young office's, with 47 releases of one region, as a folder that is only read. What stands in
 * `posts/` is the office's own, and no test depends on it.
 */
export const newsroomPosts = join(fixtures, "newsroom/posts");

/** Copies the small newsroom into a folder: `posts/`, to be changed at will. */
export async function copyValid(folder: string): Promise<string> {
  const posts = join(folder, "posts");
  await cp(validPosts, posts, { recursive: true });
  return posts;
}

/** One faulty fixture: files to put over the small newsroom, and the faults written in them. */
export interface InvalidFixture {
  readonly name: string;
  readonly files: Readonly<Record<string, Buffer>>;
  /** `posts/2019/07/a.md:3:7 date-impossible`, sorted. */
  readonly expected: readonly string[];
}

/**
 * Reads the faulty fixtures. `a.md` is a release, `a.site.yaml` takes the place of site.yaml, and a folder
 * holds several files at their paths.
 */
export async function readInvalid(): Promise<InvalidFixture[]> {
  const all = await readFiles(join(fixtures, "invalid"));
  const groups = new Map<string, Record<string, Buffer>>();
  for (const [path, bytes] of all) {
    const [name = ""] = path.split("/", 1);
    groups.set(name, { ...groups.get(name), [targetOf(path)]: bytes });
  }
  return [...groups].map(([name, files]) => ({
    name,
    files,
    expected: Object.entries(files)
      .flatMap(([file, bytes]) => expectationsIn(file, bytes))
      .sort(),
  }));
}

function targetOf(path: string): string {
  if (path.includes("/")) return path.slice(path.indexOf("/") + 1);
  return path.endsWith(".site.yaml") ? "posts/_data/site.yaml" : `posts/2019/07/${basename(path)}`;
}

/**
 * Faults are written below the line they are about: `#   ^ code` points at the column above the caret, `#< code`
 * at the first column, and `~ 1` after the code names another line.
 */
function expectationsIn(file: string, bytes: Buffer): string[] {
  const found: string[] = [];
  let line = 0;
  bytes
    .toString("latin1")
    .split("\n")
    .forEach((text, index) => {
      const mark = /^#(?<before> *)(?<pointer>[<^]) (?<code>[a-z-]+)(?: ~ (?<other>\d+))?$/.exec(
        text,
      )?.groups;
      if (!mark) line = index + 1;
      else {
        const column = mark.pointer === "<" ? 1 : (mark.before ?? "").length + 2;
        found.push(`${file}:${mark.other ?? line}:${column} ${mark.code}`);
      }
    });
  return found;
}
