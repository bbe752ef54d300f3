import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { outputFile } from "./address.ts";
import type { Release, Site } from "./model.ts";
import { pressKit, writePressKit } from "./outputs/press-kit.ts";

/** Files under way at one time: more would only wait for the disk and hold photos in memory. */
const atOnce = 16;

/**
 * Writes the files for journalists beside the pages. The photos are taken from the output folder, where they
 * must stand already, so that what is packed is what is published.
 */
export async function writePressKits(site: Site, output: string): Promise<void> {
  const releases = site.releases[Symbol.iterator]();
  const work = async () => {
    for (const release of releases) await writeOne(release, site, output);
  };
  await Promise.all(Array.from({ length: atOnce }, work));
}

async function writeOne(release: Release, site: Site, output: string): Promise<void> {
  const { address } = pressKit(release, site);
  const content = await writePressKit(release, site, ({ address: photo }) =>
    readFile(join(output, outputFile(photo.path))),
  );
  await writeFile(join(output, outputFile(address.path)), content);
}
