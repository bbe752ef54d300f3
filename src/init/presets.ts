import { fullNameOf, type Region } from "../regions/regions.ts";

/** What most offices of these regions would call their newsroom and themselves. */
export function presetsFor([first, ...others]: readonly [Region, ...Region[]]) {
  const name = fullNameOf(first);
  const suffix = others.length > 0 ? " dan sekitarnya" : "";
  return {
    title: `Siaran Pers ${name}${suffix}`,
    short: `Siaran ${first.name}`,
    publisher: `Pemerintah ${name}`,
  };
}
