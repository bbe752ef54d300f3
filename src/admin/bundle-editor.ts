import { existsSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { Metafile, Plugin } from "esbuild";
import { browserOptions } from "../disk/browser-options.ts";
import { programDigest } from "../disk/program-digest.ts";
import { programFolder } from "../disk/program-folder.ts";
import { readSealed, writeSealed } from "../disk/sealed-file.ts";
import { ownLanguage } from "./bundler-patches.ts";
import { patchSveltia } from "./patch-sveltia.ts";

/** A file of the editor's program. Its name holds a hash of its content. */
export interface EditorFile {
  readonly name: string;
  readonly content: Uint8Array;
}

/** The program of the editor. */
export interface EditorBundle {
  readonly files: readonly EditorFile[];
  /** Names of the first modules, by what they are called in the sources: `main`, `worker`. */
  readonly entries: Readonly<Record<string, string>>;
  /** Names of the modules that the main one imports at once, and of those that they import. */
  readonly modules: readonly string[];
}

const folder = join(programFolder, "layouts/assets");

/** First modules, of which those exist that have been written. */
const entryPoints = {
  main: "admin/main.ts",
  worker: "editor/worker.ts",
} as const;

/** What Sveltia CMS has for maps, drawings and program code, of which a newsroom has none. */
const unused = /^(?:@shikijs\/|svgo(?:\/|$)|leaflet(?:\/|$)|terra-draw)/;

/**
 * Bundles the editor: Sveltia CMS with our own entry point and language.
 * @param cache folder that keeps the result.
 */
export async function bundleEditor(cache?: string): Promise<EditorBundle> {
  const kept = cache === undefined ? undefined : join(cache, `editor-${programDigest()}.bin`);
  const known = kept === undefined ? undefined : readSealed(kept);
  if (known) return unpack(known);
  const bundle = await makeBundle();
  try {
    if (kept !== undefined) writeSealed(kept, pack(bundle));
  } catch {
    // Where nothing can be kept, each build does the work again.
  }
  return bundle;
}

async function makeBundle(): Promise<EditorBundle> {
  const { build } = await import("esbuild");
  const points = Object.fromEntries(
    Object.entries(entryPoints).filter(([, file]) => existsSync(join(folder, file))),
  );
  const { outputFiles, metafile } = await build({
    ...browserOptions,
    inject: [...browserOptions.inject],
    entryPoints: points,
    // Names hold hashes of paths too.
    absWorkingDir: folder,
    outdir: "admin",
    entryNames: "[name]-[hash]",
    chunkNames: "[name]-[hash]",
    assetNames: "[name]-[hash]",
    splitting: true,
    metafile: true,
    target: "es2022",
    loader: { ".woff2": "file", ".wasm": "file", ".png": "file" },
    plugins: [sveltia],
  });
  const made = Object.entries(metafile.outputs);
  const pathOf = (source: string) => made.find(([, { entryPoint }]) => entryPoint === source)?.[0] ?? "";
  return {
    files: outputFiles.map(({ path, contents }) => ({ name: basename(path), content: contents })),
    entries: Object.fromEntries(
      Object.entries(points).map(([name, source]) => [name, basename(pathOf(source))]),
    ),
    modules: importsOf(pathOf(entryPoints.main), metafile).map((path) => basename(path)),
  };
}

/** What a module imports at once, and what that imports. */
function importsOf(module: string, { outputs }: Metafile): string[] {
  const found = new Set([module]);
  // What is added on the way is looked at too.
  for (const path of found)
    for (const { path: imported, kind } of outputs[path]?.imports ?? [])
      if (kind === "import-statement") found.add(imported);
  found.delete(module);
  return [...found];
}

const sveltia: Plugin = {
  name: "sveltia",
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: unused }, () => ({ path: "unused", namespace: "unused" }));
    onLoad({ filter: /./, namespace: "unused" }, () => ({ contents: "export default {};" }));
    onResolve({ filter: new RegExp(`^${ownLanguage.module}$`) }, () => ({
      path: join(folder, "admin/id.json"),
    }));
    // A worker is a program of its own, which is copied as it is.
    onResolve({ filter: /assets\/heic-worker-.*\.js$/ }, ({ path, resolveDir }) => ({
      path: join(resolveDir, path),
      namespace: "copied",
    }));
    onLoad({ filter: /./, namespace: "copied" }, ({ path }) => ({
      contents: readFileSync(path),
      loader: "file",
    }));
    onLoad({ filter: /@sveltia[\\/]cms[\\/]npm[\\/]index\.js$/ }, ({ path }) => ({
      contents: patchSveltia(readFileSync(path, "utf8"), true),
    }));
    onLoad(
      { filter: /@sveltia[\\/]cms[\\/]npm[\\/]chunks[\\/](?:heic|webp_enc|webp_enc_simd)-[\w-]+\.js$/ },
      ({ path }) => ({
        contents: patchSveltia(readFileSync(path, "utf8"), false),
      }),
    );
  },
};

/** One file of all: lengths and names in the first line, then the bytes. */
function pack({ files, ...names }: EditorBundle): Uint8Array {
  const list = files.map(({ name, content }) => [name, content.length]);
  const head = Buffer.from(`${JSON.stringify({ ...names, list })}\n`);
  return Buffer.concat([head, ...files.map(({ content }) => content)]);
}

function unpack(bytes: Buffer): EditorBundle {
  const start = bytes.indexOf("\n") + 1;
  const { list, ...names }: Packed = JSON.parse(bytes.subarray(0, start).toString());
  let at = start;
  const files = list.map(([name, length]) => {
    at += length;
    return { name, content: bytes.subarray(at - length, at) };
  });
  return { ...names, files };
}

interface Packed extends Omit<EditorBundle, "files"> {
  readonly list: readonly (readonly [name: string, length: number])[];
}
