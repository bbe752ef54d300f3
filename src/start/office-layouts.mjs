import { existsSync, readdirSync, realpathSync } from "node:fs";
import { dirname, join, resolve, sep } from "node:path";

/**
 * The layouts that a newsroom has in the place of the program's, in `layouts/` beside its content folder.
 * @param {string} program the folder of the program.
 * @param {readonly string[]} words the words after the program's name, of which one may name the content folder.
 * @returns {{ folder: string, names: string[] } | undefined} the folder and the names of those files that the program
 * has too; `undefined` where there is none.
 */
export function officeLayouts(program, words) {
  const at = words.indexOf("--content");
  const inline = words.find((word) => word.startsWith("--content="))?.slice("--content=".length);
  const content = resolve((at === -1 ? inline : words[at + 1]) ?? "posts");
  const folder = join(dirname(content), "layouts");
  const own = join(program, "layouts");
  if (!existsSync(folder) || realpathSync(folder) === realpathSync(own)) return undefined;
  const names = readdirSync(folder, { recursive: true })
    .filter((name) => /\.tsx?$/.test(name) && existsSync(join(own, name)))
    .map((name) => name.split(sep).join("/"))
    .sort();
  return names.length > 0 ? { folder, names } : undefined;
}
