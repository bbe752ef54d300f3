import { isDeepStrictEqual } from "node:util";
import type { ReleaseDraft } from "../content/release-draft.ts";
import { type Linking, linkRelease } from "./link-release.ts";
import type { Release, Site } from "./model.ts";
import { replaceReleases } from "./replace-releases.ts";
import { cardOptions, createSite, type SiteOptions } from "./site.ts";

/** A site, and what it was made from. */
export interface MadeSite extends Pick<SiteOptions, "linking" | "ledger"> {
  readonly site: Site;
  readonly drafts: readonly ReleaseDraft[];
  /** The drafts that were not part of it. */
  readonly hidden: readonly ReleaseDraft[];
  /** Whether nothing had to be reported. */
  readonly isSound: boolean;
}

/**
 * Makes a site, from the last one where that is possible: an edit of titles, summaries and texts leaves every
 * release at its place, and whoever previews an archive does not wait until all of it is sorted again. What comes
 * out is the same.
 */
export function recreateSite(
  drafts: readonly ReleaseDraft[],
  options: SiteOptions,
  last?: MadeSite,
): MadeSite {
  const { linking, ledger, isVisible, now, report } = options;
  const replaced = last && replacements(drafts, options, last);
  if (replaced) {
    const site = replaceReleases(last.site, replaced, { ...cardOptions(options), now });
    return { ...last, site, drafts };
  }
  let isSound = true;
  const site = createSite(drafts, {
    ...options,
    report: (...fault) => {
      isSound = false;
      report(...fault);
    },
  });
  return { site, drafts, linking, ledger, isSound, hidden: drafts.filter((draft) => !isVisible(draft)) };
}

/** Which releases take the place of which, or `undefined` where more changed than that. */
function replacements(
  drafts: readonly ReleaseDraft[],
  { linking, ledger, isVisible }: SiteOptions,
  last: MadeSite,
): Map<Release, Release> | undefined {
  if (last.ledger !== ledger) return undefined;
  if (!last.isSound || last.linking !== linking || last.drafts.length !== drafts.length) return undefined;
  if (last.hidden.some(isVisible)) return undefined;
  const replaced = new Map<Release, Release>();
  for (let index = 0; index < drafts.length; index += 1) {
    const old = last.drafts[index];
    const draft = drafts[index];
    if (old === draft) continue;
    if (!old || !draft || !isVisible(old)) return undefined;
    const before = soundRelease(old, linking);
    const after = soundRelease(draft, linking);
    if (!before || !after || !isDeepStrictEqual(standing(old), standing(draft))) return undefined;
    replaced.set(before, after);
  }
  return replaced;
}

/** What of a draft concerns other releases or files of the site, or how a release stands among the others. */
function standing(draft: ReleaseDraft): unknown {
  const { title: _title, summary: _summary, ...keys } = draft.keys;
  return [draft.file, draft.date, draft.pictures, keys];
}

/** @returns the release, or `undefined` where it is faulty or was withdrawn. */
function soundRelease(draft: ReleaseDraft, linking: Linking): Release | undefined {
  let isSound = true;
  const release = linkRelease(draft, linking, () => {
    isSound = false;
  });
  return isSound && !draft.withdrawal ? release : undefined;
}
