import type { Release, Site } from "./model.ts";

/** What the home page shows of the releases; none stands there twice. */
export interface FrontPage {
  /** Absent in an empty newsroom. */
  readonly lead?: Release;
  /** Whether the lead is older than another release, and so was chosen by somebody. */
  readonly isChosen: boolean;
  /** Beside the lead: the newest with a photo, as far as there are any. */
  readonly seconds: readonly Release[];
  /** The newest of all others. */
  readonly stream: readonly Release[];
}

/** How many of each there are, and among how many of the newest a photo is sought. */
const counts = { seconds: 2, stream: 8, sought: 12 } as const;

/** Shares the newest releases out among the parts of the home page; of the versions in several languages the original stands for all. */
export function frontPage({ lead, ...site }: Pick<Site, "lead" | "releases" | "translations">): FrontPage {
  const newest = newestOriginals(site, counts.sought + counts.stream + 1);
  const others = newest.filter((release) => release !== lead);
  const sought = others.slice(0, counts.sought);
  const isSeen = ({ photos }: Release) => photos.length > 0;
  const seconds = [...sought.filter(isSeen), ...sought.filter((release) => !isSeen(release))].slice(
    0,
    counts.seconds,
  );
  return {
    lead,
    isChosen: lead !== undefined && lead !== newest[0],
    seconds,
    stream: others.filter((release) => !seconds.includes(release)).slice(0, counts.stream),
  };
}

/** The newest releases without translations of what is published. */
export function newestOriginals(
  { releases, translations }: Pick<Site, "releases" | "translations">,
  count: number,
): Release[] {
  const newest: Release[] = [];
  for (const release of releases) {
    if (newest.length === count) break;
    const { original } = release;
    if (original === undefined || !translations.has(original)) newest.push(release);
  }
  return newest;
}
