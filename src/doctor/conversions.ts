import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Text } from "../base/language.ts";
import { contentVersion } from "../content/content-version.ts";
import { writeWhole } from "../disk/write-whole.ts";
import { splitFiles } from "../register/split-files.ts";
import { setNumber } from "../yaml/yaml.ts";

/** A step from one form of the content to the next. */
interface Conversion {
  /** The version that the content has after it. */
  readonly to: number;
  readonly about: Text;
  /** @returns the files that were written, relative to the content folder. */
  readonly convert: (content: string) => Promise<readonly string[]>;
}

/** Every form that there has been; a later program adds a step and never takes one away. */
const conversions: readonly Conversion[] = [
  {
    to: 1,
    about: {
      id: "register bentuk lama dipecah menjadi satu berkas untuk satu entri",
      en: "a register of the old form is split into a file for each entry",
    },
    convert: splitFiles,
  },
];

/** The version of the content: as it says, or as its register shows where it says nothing. */
export function versionOf(content: string, written: number | undefined): number {
  if (written !== undefined) return written;
  const registry = join(content, "_data");
  const names = existsSync(registry) ? readdirSync(registry) : [];
  return names.some((name) => /^(?:cities|officials|events|topics)\.yaml$/.test(name)) ? 0 : 1;
}

/** The steps from a version to that of the program. */
export function stepsFrom(version: number): readonly Conversion[] {
  return conversions.filter(({ to }) => to > version && to <= contentVersion);
}

/** Brings content into the form of this program. @returns the files that were written, relative to the content folder. */
export async function convertContent(content: string, version: number): Promise<string[]> {
  // What a newer program wrote is not this one's to change.
  if (version > contentVersion) return [];
  const written: string[] = [];
  for (const { convert } of stepsFrom(version)) written.push(...(await convert(content)));
  const file = join(content, "_data/site.yaml");
  writeWhole(file, setNumber(readFileSync(file, "utf8"), "version", contentVersion));
  return [...written, "_data/site.yaml"];
}
