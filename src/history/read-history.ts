import { mkdirSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import type { History, PastVersion } from "../content/history.ts";
import { programDigest } from "../disk/program-digest.ts";
import { readSealed, writeSealed } from "../disk/sealed-file.ts";
import { findRepository, type Repository } from "./find-repository.ts";
import { type Chains, followFiles, type Step } from "./follow-files.ts";
import { publishedVersions } from "./published-versions.ts";
import { readBlobs } from "./read-blobs.ts";
import { readLog } from "./read-log.ts";
import { versionFacts } from "./version-facts.ts";

export interface HistoryOptions {
  /** The content folder. */
  readonly content: string;
  /** Where what Git said is kept. */
  readonly cache: string;
  /** Zone of the newsroom, in which embargoes are written. */
  readonly zone: string;
  /** The releases that there are now. */
  readonly files: readonly string[];
}

/** What was found out of the history; `isCut` where a part of it is not there. */
export interface FoundHistory {
  readonly history: History;
  readonly isCut: boolean;
}

const nothing: FoundHistory = { history: new Map(), isCut: false };

/** What is kept: of each file its steps and the versions that came of them. */
interface Kept {
  /** Of all that it was found out with, but for the commit. */
  readonly by: string;
  readonly head: string;
  readonly files: readonly (readonly [
    path: string,
    steps: readonly Step[],
    versions: readonly PastVersion[],
  ])[];
}

/**
 * Reads the versions of releases from Git. Where the commit is the one of the last time nothing is read, and after a few
 * more only those.
 */
export function readHistory({ content, cache, zone, files }: HistoryOptions): FoundHistory {
  const root = dirname(content);
  const repository = findRepository(root);
  if (!repository) return nothing;
  if (repository.isShallow) return { ...nothing, isCut: true };
  const keptFile = join(cache, "history.json");
  const by = JSON.stringify([programDigest(), zone, repository.prefix, basename(content)]);
  const kept = readKept(keptFile, by);
  const chains = kept?.head === repository.head ? undefined : readChains(root, repository, kept);
  const known = new Map(kept?.files.map(([path, steps, versions]) => [path, { steps, versions }]));
  const found = chains
    ? renew(chains, known, { root, zone, prefix: `${repository.prefix}${basename(content)}/` })
    : known;
  if (chains)
    keep(keptFile, {
      by,
      head: repository.head,
      files: [...found].map(([path, { steps, versions }]) => [path, steps, versions]),
    });
  const history = files.flatMap((file) => {
    const versions = found.get(repository.prefix + file)?.versions ?? [];
    return versions.length > 1 ? [[file, versions] as const] : [];
  });
  return { history: new Map(history), isCut: false };
}

interface KnownFile {
  readonly steps: readonly Step[];
  readonly versions: readonly PastVersion[];
}

/** The steps of all files; of those that are kept, only what was committed since is read. */
function readChains(root: string, { head }: Repository, kept: Kept | undefined): Chains {
  const fresh = kept && readLog(root, `${kept.head}..${head}`);
  // A branch that was rewritten, or another one, does not go on from the last commit.
  if (kept && fresh?.at(-1)?.parent === kept.head)
    return followFiles(fresh, new Map(kept.files.map(([path, steps]) => [path, steps])));
  return followFiles(readLog(root, head) ?? []);
}

interface RenewOptions {
  readonly root: string;
  readonly zone: string;
  /** Of paths of releases. */
  readonly prefix: string;
}

/** Reads the versions of the files that have others than they had. */
function renew(
  chains: Chains,
  known: ReadonlyMap<string, KnownFile>,
  { root, zone, prefix }: RenewOptions,
): ReadonlyMap<string, KnownFile> {
  const releases = [...chains].filter(([path]) => path.startsWith(prefix) && /\.md$/i.test(path));
  const isKnown = (path: string, steps: readonly Step[]) =>
    JSON.stringify(known.get(path)?.steps) === JSON.stringify(steps);
  // Nearly all files of an archive were committed once: of them nothing is to be told.
  const unread = releases.filter(([path, steps]) => steps.length > 1 && !isKnown(path, steps));
  const blobs = readBlobs(root, [
    ...new Set(unread.flatMap(([, steps]) => steps.flatMap(({ blob }) => blob ?? []))),
  ]);
  const versionsOf = (path: string, steps: readonly Step[]): readonly PastVersion[] => {
    if (steps.length === 1) return [];
    if (isKnown(path, steps)) return known.get(path)?.versions ?? [];
    const dated = steps.map(({ at, blob }, place) => {
      const bytes = blob === undefined ? undefined : blobs.get(blob);
      const facts = bytes && versionFacts(path, bytes, zone);
      return { at, until: steps[place - 1]?.at ?? Number.POSITIVE_INFINITY, ...(facts ? { facts } : {}) };
    });
    return publishedVersions(dated.reverse());
  };
  return new Map(releases.map(([path, steps]) => [path, { steps, versions: versionsOf(path, steps) }]));
}

function readKept(file: string, by: string): Kept | undefined {
  const text = readSealed(file);
  const kept: Kept | undefined = text && JSON.parse(text.toString());
  return kept?.by === by ? kept : undefined;
}

function keep(file: string, kept: Kept): void {
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeSealed(file, JSON.stringify(kept));
  } catch {
    // Where nothing can be kept, each build asks again.
  }
}
