import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { readSealed, writeSealed } from "../disk/sealed-file.ts";

// Versions are (major << 16): phones that no longer get updates still have these.
const targets = { chrome: 90 << 16, firefox: 90 << 16, safari: 14 << 16 };

/**
 * Writes a style sheet shortly, and so that older browsers understand it.
 * @param cache folder that keeps results; loading the library alone takes longer than most builds have to do.
 */
export async function minifyStyles(code: string, cache?: string): Promise<Uint8Array> {
  if (cache === undefined) return transformStyles(code);
  const manifest = new URL("../package.json", import.meta.resolve("lightningcss"));
  const key = hashOf(JSON.stringify([await readFile(manifest, "utf8"), targets, code]));
  const file = join(cache, `${key.slice(0, 32)}.css`);
  const known = readSealed(file);
  if (known) return known;
  const made = await transformStyles(code);
  try {
    writeSealed(file, made);
  } catch {
    // Where nothing can be kept, each build does the work again.
  }
  return made;
}

/** What is wrong in a style sheet, with the place from 1; nothing where it can be read. */
export async function styleFault(
  code: string,
): Promise<{ readonly message: string; readonly line: number; readonly column: number } | undefined> {
  try {
    await transformStyles(code);
    return undefined;
  } catch (error) {
    if (!(error instanceof Error) || !("loc" in error)) throw error;
    const { loc } = error;
    const [line, column] =
      typeof loc === "object" && loc !== null && "line" in loc && "column" in loc
        ? [Number(loc.line), Number(loc.column)]
        : [1, 1];
    return { message: error.message, line, column };
  }
}

async function transformStyles(code: string): Promise<Uint8Array> {
  const { transform } = await import("lightningcss");
  return transform({ filename: "site.css", code: Buffer.from(code), minify: true, targets }).code;
}

function hashOf(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("hex");
}
