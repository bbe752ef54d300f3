import { existsSync, readFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { programFolder } from "../disk/program-folder.ts";

/** Where npm finds the program for a newsroom, and the version of sharp that belongs to it. */
export interface ProgramSource {
  readonly program: string;
  readonly sharp: string | undefined;
}

/**
 * Where this program came from, so that a newsroom can name the same: as whoever installed it wrote it, or its folder.
 * @param folder of the newsroom.
 */
export function programSource(folder: string): ProgramSource {
  const sharp = dependencyIn(join(programFolder, "package.json"), "sharp");
  return { program: installedAs(folder) ?? `file:${slashed(relative(folder, programFolder) || ".")}`, sharp };
}

function installedAs(folder: string): string | undefined {
  const libraries = dirname(programFolder);
  if (!libraries.endsWith(`${sep}node_modules`)) return undefined;
  const owner = dirname(libraries);
  const written = dependencyIn(join(owner, "package.json"), "siaran");
  if (!written?.startsWith("file:")) return written;
  return `file:${slashed(relative(folder, join(owner, written.slice("file:".length))))}`;
}

function dependencyIn(manifest: string, name: string): string | undefined {
  if (!existsSync(manifest)) return undefined;
  const value: unknown = JSON.parse(readFileSync(manifest, "utf8")).dependencies?.[name];
  return typeof value === "string" ? value : undefined;
}

function slashed(path: string): string {
  return path.split(sep).join("/");
}
