import { onceFor } from "../base/remember.ts";
import { toSlug } from "../base/slug.ts";
import { type Region, regionOf, regions, zoneIds } from "../regions/regions.ts";
import { regionAliases } from "../regions/short-forms.ts";
import { printEntry } from "../register/entry.ts";
import type { NewFile } from "./answers.ts";

/** The id of a region, by which its page is known for ever: its name, with its kind where another region bears it too. */
export function regionId({ name, type }: Region): string {
  return toSlug((namesakes(regions).get(name) ?? 0) > 1 ? `${type} ${name}` : name);
}

const namesakes = onceFor((all: readonly Region[]) => {
  const counts = new Map<string, number>();
  for (const { name } of all) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
});

/** The regions that a newsroom needs in its register: its own, what lies in its provinces, and the province of each. */
export function neededRegions(chosen: readonly Region[]): Region[] {
  const own = new Set(chosen.map(({ code }) => code));
  const above = new Set(chosen.map(({ province }) => province));
  return regions.filter(({ code, province }) => own.has(code) || above.has(code) || own.has(province));
}

/** The entries of the register for the regions of a newsroom. @param folder of the register. */
export function registerFiles(chosen: readonly Region[], folder: string): NewFile[] {
  return neededRegions(chosen).map((region) => {
    const { name, type, code, province, zone } = region;
    const parent = code === province ? undefined : regionOf(province);
    const aliases = regionAliases[code]?.split(", ");
    const fields = [
      { key: "name", value: name },
      { key: "type", value: type },
      ...(parent ? [{ key: "parent", value: regionId(parent) }] : []),
      { key: "code", value: code },
      { key: "zone", value: zoneIds[zone] },
      ...(aliases ? [{ key: "aliases", value: aliases }] : []),
    ];
    return { path: `${folder}/cities/${regionId(region)}.yaml`, content: printEntry({ fields }) };
  });
}
