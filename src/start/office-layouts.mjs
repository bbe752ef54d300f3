import { existsSync, readdirSync, realpathSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";

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
  // As the bundler writes the paths of modules.
  return names.length > 0 ? { folder: realpathSync(folder), names } : undefined;
}

/** Which layouts of which folder are in a bundle in the place of the program's. */
export function layoutsOf(office) {
  return office ? JSON.stringify([office.folder, office.names]) : "";
}

/**
 * Lets layouts of an office take the place of the program's, wherever one is imported. Theirs may import each other and
 * whatever lies in the program, as the file that they replace does or by the name of the program; the one that they
 * replace by its name alone.
 */
export function placeLayouts(program, { folder, names }) {
  const replaced = new Map(names.map((name) => [join(program, "layouts", name), join(folder, name)]));
  const place = (path, importer) => {
    const own = replaced.get(path);
    return { path: own === undefined || own === importer ? path : own };
  };
  return {
    name: "office-layouts",
    setup({ onResolve }) {
      onResolve({ filter: /^siaran\// }, ({ path, importer }) =>
        place(join(program, path.slice("siaran/".length)), importer),
      );
      onResolve({ filter: /^\./ }, ({ path, importer }) => {
        const isOwn = isWithin(folder, importer);
        const wanted = join(dirname(importer), path);
        if (!isOwn) return replaced.has(wanted) ? place(wanted, importer) : undefined;
        if (existsSync(wanted)) return undefined;
        return place(join(program, relative(dirname(folder), wanted)), importer);
      });
      onResolve({ filter: /^#jsx\// }, ({ importer }) =>
        isWithin(folder, importer) ? { path: join(program, "layouts/jsx/jsx-runtime.ts") } : undefined,
      );
    },
  };
}

/** What esbuild says has the places; a stack of its own modules would only hide them. */
export function unusableLayouts(failure, { folder }) {
  const words = `Tata letak di ${folder} tidak dapat dipakai / The layouts there cannot be used`;
  const error = new Error(`${words}:\n${failure instanceof Error ? failure.message : failure}`);
  error.stack = error.message;
  return error;
}

function isWithin(folder, inner) {
  return !relative(folder, inner).startsWith("..");
}
