import { nearest } from "../base/nearest.ts";
import { UserError } from "../diagnostics/user-error.ts";
import { fullNameOf, type Region, regions } from "../regions/regions.ts";

/**
 * The region that somebody means by a code of the ministry or by a name, with the kind of region or without.
 * @throws UserError where there is none, or more than one: 28 names belong to a kota and a kabupaten.
 */
export function findRegion(words: string): Region {
  const wanted = plain(words);
  const found = regions.filter((region) => namesOf(region).includes(wanted));
  const [region, other] = found;
  if (region && !other) return region;
  // Whoever writes "Bandung" may mean either; only the whole name says which.
  const list = found.length > 0 ? found : near(wanted);
  const choices = list.map((one) => `${fullNameOf(one)} (${one.code})`);
  throw new UserError({
    id: region
      ? `"${words}" dipakai ${choices.join(" dan ")}. Tulis nama lengkapnya atau kodenya`
      : `Tidak ada daerah "${words}".${choices.length > 0 ? ` Maksudnya ${choices.join(", ")}?` : ""} Tulis nama atau kode Kemendagri, misalnya 71.74`,
    en: region
      ? `"${words}" is the name of ${choices.join(" and ")}. Write the full name or the code`
      : `There is no region "${words}".${choices.length > 0 ? ` Did you mean ${choices.join(", ")}?` : ""} Write a name or the code of the ministry, e.g. 71.74`,
  });
}

/** All that a region can be called by. */
function namesOf(region: Region): string[] {
  const { code, name, type } = region;
  return [code, plain(name), plain(fullNameOf(region)), plain(`${type} ${name}`)];
}

/** Those whose names are spelt much like it; of one name all. */
function near(wanted: string): readonly Region[] {
  const names = nearest(wanted, new Set(regions.flatMap(namesOf)));
  return regions.filter((region) => namesOf(region).some((name) => names.includes(name)));
}

function plain(words: string): string {
  return words
    .trim()
    .toLowerCase()
    .replace(/^kab\.?\s+/, "kabupaten ")
    .replace(/^prov\.?\s+/, "provinsi ")
    .replace(/\s+/g, " ");
}
