import { readdirSync, readFileSync } from "node:fs";
import { posix } from "node:path";
import { fileURLToPath } from "node:url";

/** One import of a module. */
export interface Import {
  /** File from the repository's root: `src/base/date.ts`. */
  readonly from: string;
  /** The same for own files; the package's name for others. */
  readonly to: string;
  readonly isOwn: boolean;
  /** Whether it vanishes when types do. */
  readonly isType: boolean;
}

export interface Module {
  readonly file: string;
  /** The code without comments. */
  readonly code: string;
  readonly imports: readonly Import[];
}

const root = fileURLToPath(new URL("../..", import.meta.url));

/** All modules of the program below folders of the repository, in the order of their paths; templates are an office's. */
export function readModules(folders: readonly string[]): Module[] {
  return folders
    .flatMap((folder) =>
      readdirSync(posix.join(root, folder), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && /(?<!\.d|\.11ty)\.(?:ts|tsx|mjs)$/.test(entry.name))
        .map((entry) => posix.relative(root, posix.join(entry.parentPath, entry.name))),
    )
    .sort()
    .map((file) => {
      const code = readFileSync(posix.join(root, file), "utf8")
        .replace(/\/\*[\s\S]*?\*\//g, "")
        .replace(/^\s*\/\/.*$/gm, "");
      return { file, code, imports: importsIn(file, code) };
    });
}

function importsIn(from: string, code: string): Import[] {
  const statements = code.matchAll(/^(?:import|export)\s+(type\s)?([^"';]*?\sfrom\s+)?"([^"]+)";/gm);
  const dynamic = code.matchAll(/()()\bimport\("([^"]+)"\)/g);
  return [...statements, ...dynamic].map(([, type, names, to = ""]) => {
    const isOwn = to.startsWith(".");
    const bound = /\{([^}]*)\}/.exec(names ?? "")?.[1];
    const others = bound?.split(",").filter((name) => name.trim() !== "") ?? [];
    const onlyTypes = others.length > 0 && others.every((name) => name.trim().startsWith("type "));
    return {
      from,
      to: isOwn ? posix.join(posix.dirname(from), to) : packageOf(to),
      isOwn,
      isType: type !== undefined || (onlyTypes && !/^\s*\w+\s*,/.test(names ?? "")),
    };
  });
}

/** `zod` for `zod/v4/locales/id.js`. */
function packageOf(specifier: string): string {
  return specifier.split("/", specifier.startsWith("@") ? 2 : 1).join("/");
}

/** A circle of value imports, each step in turn; `undefined` where there is none. */
export function findCycle(modules: readonly Module[]): string[] | undefined {
  const next = new Map(
    modules.map(({ file, imports }) => [
      file,
      imports.filter(({ isOwn, isType }) => isOwn && !isType).map(({ to }) => to),
    ]),
  );
  const done = new Set<string>();
  const visit = (file: string, above: readonly string[]): string[] | undefined => {
    if (above.includes(file)) return [...above.slice(above.indexOf(file)), file];
    if (done.has(file)) return undefined;
    for (const to of next.get(file) ?? []) {
      const cycle = visit(to, [...above, file]);
      if (cycle) return cycle;
    }
    done.add(file);
    return undefined;
  };
  for (const { file } of modules) {
    const cycle = visit(file, []);
    if (cycle) return cycle;
  }
  return undefined;
}
