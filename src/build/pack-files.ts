import { existsSync } from "node:fs";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { packedEndings } from "../host/types.ts";

/** The endings of packed forms, of which every reader takes one. */
const forms = [".gz", ".br"] as const;

export interface PackOptions {
  /** All files of the site, relative to its folder. */
  readonly files: Iterable<string>;
  /** Those that are other than they are published. */
  readonly changed: readonly string[];
  readonly staging: string;
  /** The folder of the published site. */
  readonly published: string;
}

/** The names of the packed forms of a site's files: of those that become smaller by it. */
export function packedNames(files: Iterable<string>): string[] {
  const isPacked = (file: string) => packedEndings.some((ending) => file.endsWith(`.${ending}`));
  return [...files].filter(isPacked).flatMap((file) => forms.map((form) => file + form));
}

/**
 * Packs the files that changed, and those that have no packed form yet.
 * @returns what was written, relative to the staging folder.
 */
export async function packFiles({ files, changed, staging, published }: PackOptions): Promise<string[]> {
  const fresh = new Set(changed);
  const wanted = packedNames(files).filter(
    (name) => fresh.has(sourceOf(name)) || !existsSync(join(published, name)),
  );
  for (const name of wanted) {
    const source = sourceOf(name);
    const bytes = await readFile(join(fresh.has(source) ? staging : published, source));
    await mkdir(dirname(join(staging, name)), { recursive: true });
    await writeFile(join(staging, name), await (name.endsWith(".br") ? packWell(bytes) : packPlainly(bytes)));
  }
  return wanted;
}

function sourceOf(name: string): string {
  return name.replace(/\.(?:gz|br)$/, "");
}

async function packPlainly(bytes: Uint8Array): Promise<Uint8Array> {
  const packed = await promisify(gzip)(bytes, { level: 9 });
  // The byte that names the machine: the same site has the same bytes everywhere.
  packed[9] = 255;
  return packed;
}

function packWell(bytes: Uint8Array): Promise<Uint8Array> {
  return promisify(brotliCompress)(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 9,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  });
}
