import { type Region as KnownRegion, regionOf, regions } from "../regions/regions.ts";
import { formerNames, regionAliases } from "../regions/short-forms.ts";
import { spellingsOf } from "../regions/spellings.ts";
import { letterAt, widthAt } from "./letters.ts";

export type { RegionType } from "../base/region-types.ts";
export { regionOf } from "../regions/regions.ts";

/** A region as a text names it: under its own name, or the one it had. */
export type Region = KnownRegion;

/** A name of regions at a place in a text. */
export interface RegionMatch {
  readonly end: number;
  /** All regions of this name: Gorontalo is a city, a regency and a province. */
  readonly regions: readonly Region[];
  readonly abbreviated: boolean;
}

interface Name {
  readonly words: readonly string[];
  readonly regions: Region[];
  readonly abbreviated: boolean;
}

const byFirstWord = new Map<string, Name[]>();

for (const region of regions) {
  addName(region.name, region, false);
  for (const spelling of spellingsOf(region)) addName(spelling, region, false);
}
for (const [code, aliases] of Object.entries(regionAliases)) {
  const region = regionOf(code);
  if (region === undefined) throw new RangeError(`no region ${code}`);
  for (const alias of aliases.split(", "))
    addName(alias, { ...region, name: formerNames[alias] ?? region.name }, !/ |^Jakarta$|^Solo$/.test(alias));
}

function addName(name: string, region: Region, abbreviated: boolean): void {
  const words = name.toLowerCase().split(/[ -]/);
  const [first = ""] = words;
  const names = byFirstWord.get(first) ?? [];
  byFirstWord.set(first, names);
  const same = names.find((other) => other.words.join(" ") === words.join(" "));
  if (same === undefined) names.push({ words, regions: [region], abbreviated });
  else if (!same.regions.some(({ code }) => code === region.code)) same.regions.push(region);
  names.sort((a, b) => b.words.length - a.words.length);
}

const gap = /[ \t]{1,2}|-/y;

/** The longest name of a region that begins exactly at `at`, case aside. */
export function matchRegion(text: string, at: number): RegionMatch | undefined {
  const first = wordAt(text, at);
  for (const name of byFirstWord.get(first.toLowerCase()) ?? []) {
    const end = matchWords(name.words, text, at);
    if (end !== undefined) return { end, regions: name.regions, abbreviated: name.abbreviated };
  }
  return undefined;
}

function matchWords(words: readonly string[], text: string, at: number): number | undefined {
  let end = at;
  for (const [index, expected] of words.entries()) {
    if (index > 0) end += stick(gap, text, end)?.length ?? 0;
    const found = wordAt(text, end);
    if (found.toLowerCase() !== expected) return undefined;
    end += found.length;
  }
  return end;
}

/** The letters and numbers from a place on. */
function wordAt(text: string, at: number): string {
  let end = at;
  while (end < text.length && letterAt(text, end) !== undefined) end += widthAt(text, end);
  return text.slice(at, end);
}

function stick(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}
