// Reading the program through tsx takes most of a second at every start. Here it is written into a few files of
// plain JavaScript, which are taken again for as long as no source changes.
import { createHash, randomUUID } from "node:crypto";
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { isBuiltin } from "node:module";
import { tmpdir } from "node:os";
import { basename, dirname, isAbsolute, join, relative, sep } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { layoutsOf, placeLayouts, unusableLayouts } from "./office-layouts.mjs";

/** Bundles that are kept: those of other branches, and those of which a running process may still load a part. */
const kept = 3;

/** Milliseconds after which whoever has found a bundle has also loaded it. */
const settled = 60_000;

/** Modules that something outside starts, by their names in a bundle; of these, those that there are. */
const entries = {
  main: "src/start/main.ts",
  worker: "src/build/threads/worker.ts",
  // Read by Eleventy. It is in the bundle because it imports the plug-in, which must not be there twice.
  eleventy: ".eleventy.ts",
};

/** What a bundle is made from beside its sources; the lock files name the versions of the libraries in it. */
const settings = [
  "package.json",
  "package-lock.json",
  "node_modules/.package-lock.json",
  // Of whoever installed the program as a library.
  "../.package-lock.json",
  "tsconfig.json",
  "src/start/bundle.mjs",
  "src/start/office-layouts.mjs",
];

/**
 * Libraries that become part of a bundle, with what they need: those that nearly every command loads. All others
 * stay where they are, because they may look for files of their own from there; so do an office's plug-ins.
 */
const within = new Set([
  "@11ty/eleventy",
  "commander",
  "fastest-levenshtein",
  "fflate",
  "gray-matter",
  "js-yaml",
  "luxon",
  "markdown-it",
  "markdown-it-anchor",
  "markdown-it-footnote",
  "saxes",
  "uqr",
  "yaml",
  "zod",
]);

/** Libraries of these that stay apart. */
const apart = ["@11ty/eleventy-dev-server"];

/** Says what a bundle was made from and what belongs to it. */
const manifestName = "bundle.json";

/**
 * The program as a bundle, made where there is none of the present sources.
 * @param {string} program the folder of the program.
 * @param {readonly string[]} caches folders for bundles, the best first.
 * @param {{ folder: string, names: string[] }} [office] layouts that take the place of the program's.
 * @returns {Promise<string | undefined>} its main module, or `undefined` where no bundle can be made.
 * @throws where the layouts of an office cannot be used: without them the site would be another.
 */
export async function bundleProgram(program, caches = cachesOf(program), office) {
  for (const cache of caches) {
    const found = bundlesIn(cache, program).find((folder) => isCurrent(folder, program, office));
    if (found) return join(found, "main.mjs");
  }
  let failure;
  for (const cache of caches) {
    try {
      return join(await makeBundle(program, cache, office), "main.mjs");
    } catch (error) {
      // The next folder may be writable. A fault in the sources is told of by whoever runs them without a bundle.
      failure = error;
    }
  }
  if (office) throw unusableLayouts(failure, office);
  return undefined;
}

/** @type {(program: string) => string[]} All modules that a bundle may be made from. */
export function sourcesOf(program) {
  const modules = ["src", "layouts"].flatMap((folder) =>
    readdirSync(join(program, folder), { recursive: true })
      .filter((name) => /\.(?:ts|tsx|mjs)$/.test(name))
      .map((name) => join(program, folder, name)),
  );
  return [join(program, entries.eleventy), ...modules];
}

/** @type {(program: string) => string[]} */
export function cachesOf(program) {
  const name = `siaran-${process.getuid?.() ?? "program"}-${hashOf(program).slice(0, 16)}`;
  return [join(program, "node_modules/.cache/siaran"), join(tmpdir(), name)];
}

/** @returns the newest first; none where the folder cannot be read. */
function bundlesIn(cache, program) {
  try {
    if (!isTrusted(cache, program)) return [];
    return readdirSync(cache)
      .filter((name) => /^[0-9a-f]{32}$/.test(name))
      .map((name) => ({ folder: join(cache, name), time: statSync(join(cache, name)).mtimeMs }))
      .sort((one, other) => other.time - one.time)
      .map(({ folder }) => folder);
  } catch {
    return [];
  }
}

/** Whether a bundle is whole and what it was made from is as it was. */
function isCurrent(folder, program, office) {
  try {
    const { node, layouts, inputs, outputs } = JSON.parse(readFileSync(join(folder, manifestName), "utf8"));
    return (
      node === process.version &&
      layouts === layoutsOf(office) &&
      inputs.every((input) => isUnchanged(input, program)) &&
      outputs.every(([name, hash]) => hashOf(readFileSync(join(folder, name))) === hash)
    );
  } catch {
    return false;
  }
}

/** An absent file has no hash: it may come to be. */
function isUnchanged([file, hash, stamp], program) {
  const path = join(program, file);
  const status = statSync(path, { throwIfNoEntry: false });
  if (!status || hash === null) return !status && hash === null;
  return stampOf(status) === stamp || hashOf(readFileSync(path)) === hash;
}

/** A bundle is given its name when it is whole, so that several processes may make the same one at once. */
async function makeBundle(program, cache, office) {
  prepareCache(cache, program);
  const unfinished = join(cache, `unfinished-${randomUUID()}`);
  try {
    mkdirSync(unfinished);
    const { inputs, files } = await compile(program, unfinished, office);
    const outputs = [...files].map(([name, content]) => [name, hashOf(content)]);
    for (const [name, content] of files) writeFileSync(join(unfinished, name), content);
    const manifest = JSON.stringify({
      node: process.version,
      layouts: layoutsOf(office),
      inputs,
      outputs,
    });
    writeFileSync(join(unfinished, manifestName), manifest);
    const folder = join(cache, hashOf(manifest).slice(0, 32));
    try {
      renameSync(unfinished, folder);
    } catch (error) {
      // Another process was first, unless what stands there is spoilt.
      if (!existsSync(folder)) throw error;
      if (!isCurrent(folder, program, office)) {
        rmSync(folder, { recursive: true, force: true });
        renameSync(unfinished, folder);
      }
    }
    for (const old of bundlesIn(cache, program).slice(kept))
      if (Date.now() - statSync(old).mtimeMs > settled) rmSync(old, { recursive: true, force: true });
    return folder;
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
  }
}

/** @returns the files that were read, each with its hash and its stamp, and those to write into the folder. */
async function compile(program, folder, office) {
  const { build } = await import("esbuild");
  const inputs = [...settings, ...Object.values(entries)].map((file) => read(file, program)[0]);
  const { outputFiles } = await build({
    absWorkingDir: program,
    entryPoints: Object.entries(entries)
      .filter(([, file]) => existsSync(join(program, file)))
      .map(([name, file]) => ({ in: file, out: name })),
    // Nothing is written yet, but the source maps lead from here to the sources.
    outdir: folder,
    outExtension: { ".js": ".mjs" },
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    target: "node20",
    // Of a program that is itself a library, esbuild would pass over the settings beside it.
    tsconfigRaw: readFileSync(join(program, "tsconfig.json"), "utf8"),
    external: apart,
    // Libraries in CommonJS ask for Node's modules in this way.
    banner: {
      js: 'import { createRequire as siaranRequire } from "node:module"; const require = siaranRequire(import.meta.url);',
    },
    sourcemap: true,
    sourcesContent: false,
    logLevel: "silent",
    write: false,
    plugins: [
      ...(office ? [placeLayouts(program, office)] : []),
      {
        name: "remember-inputs",
        setup({ onLoad, onResolve }) {
          onResolve({ filter: /^[^./#]/ }, ({ path, importer }) => {
            const name = path.split("/", path.startsWith("@") ? 2 : 1).join("/");
            const isOurs = !isLibrary(importer, program);
            return isOurs && !isBuiltin(path) && !isAbsolute(path) && !within.has(name)
              ? { path, external: true }
              : undefined;
          });
          // Eleventy finds its `package.json` from where its modules lie.
          onLoad({ filter: /[\\/]@11ty[\\/]eleventy[\\/]src[\\/].*\.js$/ }, ({ path }) => ({
            contents: withPlace(readFileSync(path, "utf8"), path),
          }));
          // What is remembered is what was compiled, even if somebody saves a file this very moment.
          onLoad({ filter: /\.(?:[cm]?[jt]s|tsx|json)$/ }, ({ path }) => {
            const file = relative(program, path);
            if (isLibrary(path, program)) return undefined;
            const [input, contents] = read(file, program);
            inputs.push(input);
            const loader = /\.tsx$/.test(path)
              ? "tsx"
              : /ts$/.test(path)
                ? "ts"
                : /json$/.test(path)
                  ? "json"
                  : "js";
            // The configuration and what it imports may look for files beside them; the program has ways of its own.
            return { contents: isOfOffice(file) ? withPlace(String(contents), path) : contents, loader };
          });
        },
      },
    ],
  });
  return { inputs, files: outputFiles.map(({ path, contents }) => [basename(path), contents]) };
}

/** Whether a module is in a library. The program may be one itself, with its own libraries beside it. */
function isLibrary(path, program) {
  return (isWithin(program, path) ? relative(program, path) : path).split(sep).includes("node_modules");
}

/** Whether a module is none of the program's: `.eleventy.ts`, or in the input folder of Eleventy or elsewhere. */
function isOfOffice(file) {
  return /^(?!src[\\/]|layouts[\\/])|^src[\\/]pages[\\/]/.test(file);
}

/** The code of a module that knows where it lies, although it becomes part of another file. */
function withPlace(code, path) {
  return code
    .replaceAll("import.meta.url", JSON.stringify(pathToFileURL(path).href))
    .replaceAll("import.meta.dirname", JSON.stringify(dirname(path)))
    .replaceAll("import.meta.filename", JSON.stringify(path));
}

/** @returns a file as the manifest names it, and its content. */
function read(file, program) {
  const path = join(program, file);
  const status = statSync(path, { throwIfNoEntry: false });
  if (!status) return [[file, null, null]];
  const content = readFileSync(path);
  // A file that changes twice within the clock's grain keeps its stamp: of a young one only the content counts.
  const stamp = Date.now() - status.ctimeMs > 2000 ? stampOf(status) : null;
  return [[file, hashOf(content), stamp], content];
}

function stampOf({ size, mtimeMs, ctimeMs }) {
  return `${size} ${mtimeMs} ${ctimeMs}`;
}

/** Folders for temporary files are everybody's: there, only what nobody else could have written is taken. */
function isTrusted(cache, program) {
  const status = lstatSync(cache, { throwIfNoEntry: false });
  if (isWithin(program, cache)) return status !== undefined;
  if (process.getuid === undefined) return status?.isDirectory() === true;
  return status?.isDirectory() === true && status.uid === process.getuid() && (status.mode & 0o077) === 0;
}

function prepareCache(cache, program) {
  mkdirSync(cache, { recursive: true, mode: 0o700 });
  if (!isTrusted(cache, program)) throw new Error(`${cache} may have been written by somebody else`);
  if (isWithin(program, cache)) return;
  // From where it lies, a bundle finds its libraries and the folder of the program.
  link(libraryFolder(), join(cache, "node_modules"));
  link(join(program, "package.json"), join(cache, "package.json"));
}

/** Where libraries are installed: within the program, or beside it where it is itself a library. */
function libraryFolder() {
  return dirname(dirname(dirname(fileURLToPath(import.meta.resolve("esbuild")))));
}

function link(target, path) {
  if (!existsSync(path)) symlinkSync(target, path, "junction");
}

function isWithin(folder, inner) {
  return !relative(folder, inner).startsWith("..");
}

function hashOf(content) {
  return createHash("sha256").update(content).digest("hex");
}
