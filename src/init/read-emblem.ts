import { readFile } from "node:fs/promises";
import { basename, extname } from "node:path";
import { fileError, UserError } from "../diagnostics/user-error.ts";
import type { Emblem } from "./answers.ts";

/** Reads the emblem of a region. @throws UserError where it is none. */
export async function readEmblem(path: string): Promise<Emblem> {
  const extension = extname(path).toLowerCase();
  if (extension !== ".svg" && extension !== ".png")
    throw new UserError({
      id: `${basename(path)}: lambang harus SVG atau PNG`,
      en: `${basename(path)}: an emblem is an SVG or PNG`,
    });
  const bytes = await readFile(path).catch((error: unknown) => {
    throw fileError(error, path) ?? error;
  });
  return { name: `lambang${extension}`, bytes };
}
