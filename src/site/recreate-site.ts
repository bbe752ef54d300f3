import type { Manuscript } from "../content/manuscript.ts";
import { type Linking, linkRelease } from "./link-release.ts";
import type { Release, Site } from "./model.ts";
import { replaceReleases } from "./replace-releases.ts";
import { cardOptions, createSite, historyOf, type SiteOptions } from "./site.ts";

/** A site, and what it was made from. */
export interface MadeSite extends Pick<SiteOptions, "linking" | "pages" | "ledger"> {
  readonly site: Site;
  readonly manuscripts: readonly Manuscript[];
  /** The manuscripts that were not part of it. */
  readonly hidden: readonly Manuscript[];
  /** Whether nothing had to be reported. */
  readonly isSound: boolean;
}

/**
 * Makes a site, from the last one where that is possible: an edit of titles, summaries and texts leaves every
 * release at its place, and whoever previews an archive does not wait until all of it is sorted again. What comes
 * out is the same.
 */
export function recreateSite(
  manuscripts: readonly Manuscript[],
  options: SiteOptions,
  last?: MadeSite,
): MadeSite {
  const { linking, pages, ledger, isVisible, now, report } = options;
  const replaced = last && replacements(manuscripts, options, last);
  if (replaced) {
    const site = replaceReleases(last.site, replaced, { ...cardOptions(options), now });
    return { ...last, site: { ...site, history: historyOf(options) }, manuscripts };
  }
  let isSound = true;
  const site = createSite(manuscripts, {
    ...options,
    report: (...fault) => {
      isSound = false;
      report(...fault);
    },
  });
  return {
    site,
    manuscripts,
    linking,
    pages,
    ledger,
    isSound,
    hidden: manuscripts.filter((manuscript) => !isVisible(manuscript)),
  };
}

/** Which releases take the place of which, or `undefined` where more changed than that. */
function replacements(
  manuscripts: readonly Manuscript[],
  { linking, pages, ledger, isVisible }: SiteOptions,
  last: MadeSite,
): Map<Release, Release> | undefined {
  if (
    !last.isSound ||
    last.linking !== linking ||
    last.pages !== pages ||
    last.ledger !== ledger ||
    last.manuscripts.length !== manuscripts.length
  )
    return undefined;
  if (last.hidden.some(isVisible)) return undefined;
  const replaced = new Map<Release, Release>();
  for (let index = 0; index < manuscripts.length; index += 1) {
    const old = last.manuscripts[index];
    const manuscript = manuscripts[index];
    if (old === manuscript) continue;
    if (!old || !manuscript || !isVisible(old)) return undefined;
    const before = soundRelease(old, linking);
    const after = soundRelease(manuscript, linking);
    if (!before || !after || standing(old) !== standing(manuscript)) return undefined;
    replaced.set(before, after);
  }
  return replaced;
}

/** What of a manuscript concerns other releases or files of the site, or how a release stands among the others. */
function standing(manuscript: Manuscript): string {
  const { title: _title, summary: _summary, ...keys } = manuscript.keys;
  return JSON.stringify([manuscript.file, manuscript.date, manuscript.pictures, keys]);
}

/** @returns the release, or `undefined` where it is faulty or was withdrawn. */
function soundRelease(manuscript: Manuscript, linking: Linking): Release | undefined {
  let isSound = true;
  const release = linkRelease(manuscript, linking, () => {
    isSound = false;
  });
  return isSound && !manuscript.withdrawal ? release : undefined;
}
