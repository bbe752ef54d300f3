import { cp, symlink } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { frontMatter, releaseFile, type SyntheticRelease, writeFiles } from "../generate.ts";
import type { SyntheticRegistry } from "../synthetic-registry.ts";

const templates = fileURLToPath(new URL("../peers/eleventy", import.meta.url));
const packages = fileURLToPath(new URL("../../node_modules", import.meta.url));

/** Where the registry stands. */
export const eleventyRegistryFile = "registry.json";

/** Writes the newsroom for Eleventy: releases as Markdown templates with a Nunjucks layout, the registry as JSON. */
export async function writeEleventySite(
  folder: string,
  releases: readonly SyntheticRelease[],
  { cities, offices, officials, events }: SyntheticRegistry,
): Promise<void> {
  await cp(templates, folder, { recursive: true });
  // One line an entry, so that an edit is one line.
  const lines = Object.entries({ daerah: cities, jabatan: offices, pejabat: officials, acara: events }).map(
    ([id, terms]) => `"${id}": [\n${[...terms].map((term) => JSON.stringify(term)).join(",\n")}\n]`,
  );
  const files = new Map([[eleventyRegistryFile, `{\n${lines.join(",\n")}\n}\n`]]);
  for (const release of releases) {
    const { title, date, summary, body } = release;
    const terms = { daerah: release.cities, pejabat: release.officials, acara: release.events };
    files.set(
      eleventyReleaseFile(release),
      frontMatter({ title, date, description: summary, ...terms }, body),
    );
  }
  await writeFiles(folder, files);
  await symlink(packages, join(folder, "node_modules"));
}

/** Where a release stands. */
export function eleventyReleaseFile(release: SyntheticRelease): string {
  return `input/siaran/${releaseFile(release)}`;
}
