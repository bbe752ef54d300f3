import { canonicalWords } from "../base/canonical-words.ts";
import type { WordRun } from "../base/word-differences.ts";
import type { FingerprintList, IssuedEntry } from "../outputs/issued-entry.ts";
import type { SearchIndex } from "../search/open-index.ts";
import { type Comparison, compareWith, leaveOut } from "./compare.ts";
import { findAlike } from "./find-alike.ts";
import { type FoundVersion, findVersion } from "./find-version.ts";
import { knownVersions, type Version } from "./known-versions.ts";

/** What can be said of a text. */
export type Judgement =
  /** All words of a title and its text, in their order. */
  | {
      readonly kind: "issued" | "corrected" | "withdrawn";
      readonly version: Version;
      /** What stands around them and is not the office's; empty where there is nothing. */
      readonly added: string;
    }
  /** An unbroken piece of a release, no word of which is another. */
  | { readonly kind: "part"; readonly entry: IssuedEntry; readonly words: number; readonly of: number }
  | { readonly kind: "altered"; readonly entry: IssuedEntry; readonly runs: readonly WordRun[] }
  /** `canLook` where texts that are like it could be looked for. */
  | { readonly kind: "unknown"; readonly canLook: boolean }
  | { readonly kind: "short" };

/** What judging needs of the site. */
export interface IssuedReader {
  list(): Promise<FingerprintList>;
  /** @throws where the site has no search, or it cannot be loaded. */
  index(): Promise<SearchIndex>;
  /** The press text of a release. @param path of its page. */
  pressText(path: string): Promise<string>;
  /** The path of a page from its address in results. */
  pathOf(href: string): string;
}

/** Words below which a text says too little to be told from others. */
const least = 8;

/** The share of the shingles of a text, or of those of a release, from which they are alike. */
const alike: Comparison["likeness"] = { ofOne: 0.25, ofOther: 0.4 };

/** Judges a text by what a site has issued. */
export async function judge(text: string, reader: IssuedReader): Promise<Judgement> {
  const list = await reader.list();
  const versions = knownVersions(list);
  const found = findVersion(text, (fingerprint) => versions.has(fingerprint));
  const version = found && versions.get(found.fingerprint);
  if (found && version) {
    const { kind } = version;
    return { kind, version, added: await addedTo(found, version.entry, reader) };
  }
  if (canonicalWords(text).length < least) return { kind: "short" };
  const index = await reader.index().catch(() => undefined);
  if (!index) return { kind: "unknown", canLook: false };
  const closest = await findClosest(text, { list, index, reader });
  return closest ? weigh(closest.comparison, closest.entry, versions) : { kind: "unknown", canLook: true };
}

/** What stands around a version that is not in the press text of the release as it is now. */
async function addedTo(found: FoundVersion, entry: IssuedEntry, reader: IssuedReader): Promise<string> {
  if (found.outside.length === 0) return "";
  const text = entry.ditarik === undefined ? await reader.pressText(entry.alamat).catch(() => "") : "";
  const now = findVersion(text, (fingerprint) => fingerprint === entry.sidik);
  const around = [...(now?.outside ?? []), now?.title ?? ""];
  const left = leaveOut(found.outside.join("\n"), { title: "", body: "", outside: around });
  return canonicalWords(left).length > 0 ? left.trim() : "";
}

interface Looking {
  readonly list: FingerprintList;
  readonly index: SearchIndex;
  readonly reader: IssuedReader;
}

interface Closest {
  readonly entry: IssuedEntry;
  readonly comparison: Comparison;
}

async function findClosest(text: string, { list, index, reader }: Looking): Promise<Closest | undefined> {
  const entries = new Map(list.siaran.map((entry) => [entry.alamat, entry]));
  let closest: Closest | undefined;
  for (const { href } of await findAlike(index, text)) {
    const entry = entries.get(reader.pathOf(href));
    const pressText = entry && (await reader.pressText(entry.alamat).catch(() => undefined));
    const comparison = pressText === undefined ? undefined : compareWith(text, pressText, entry?.sidik ?? "");
    if (!entry || !comparison) continue;
    const { ofOne, ofOther } = comparison.likeness;
    const isAlike = ofOne >= alike.ofOne || ofOther >= alike.ofOther;
    if (isAlike && (!closest || closeness(comparison) > closeness(closest.comparison)))
      closest = { entry, comparison };
  }
  return closest;
}

function closeness({ likeness: { ofOne, ofOther } }: Comparison): number {
  return ofOne + ofOther;
}

function weigh({ runs }: Comparison, entry: IssuedEntry, versions: ReadonlyMap<string, Version>): Judgement {
  const isUnbroken = runs.every(
    ({ kind }, place) =>
      kind === "same" || (kind === "removed" && (place === 0 || place === runs.length - 1)),
  );
  if (!isUnbroken) return { kind: "altered", entry, runs };
  const count = (kinds: readonly WordRun["kind"][]) =>
    runs.reduce((sum, { kind, words }) => sum + (kinds.includes(kind) ? words.length : 0), 0);
  const [words, of] = [count(["same"]), count(["same", "removed"])];
  const version = versions.get(entry.sidik);
  if (words === of && version) return { kind: "issued", version, added: "" };
  return { kind: "part", entry, words, of };
}
