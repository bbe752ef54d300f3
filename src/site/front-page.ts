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

/** Shares the newest releases out among the parts of the home page. */
export function frontPage({ lead, releases }: Pick<Site, "lead" | "releases">): FrontPage {
  const others = releases.filter((release) => release !== lead);
  const sought = others.slice(0, counts.sought);
  const isSeen = ({ photos }: Release) => photos.length > 0;
  const seconds = [...sought.filter(isSeen), ...sought.filter((release) => !isSeen(release))].slice(
    0,
    counts.seconds,
  );
  return {
    lead,
    isChosen: lead !== undefined && lead !== releases[0],
    seconds,
    stream: others.filter((release) => !seconds.includes(release)).slice(0, counts.stream),
  };
}
