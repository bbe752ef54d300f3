import { compareText } from "../base/compare-text.ts";
import { dayOf } from "../base/date.ts";
import { paths, staticPagePath } from "../base/paths.ts";
import type { PageDraft } from "../content/static-page.ts";
import type { Report } from "../diagnostics/faults.ts";
import type { Linked } from "./claim-paths.ts";
import type { Linking } from "./link-release.ts";
import type { StaticPage } from "./model.ts";
import { pathOwners, reservedFolders } from "./path-owners.ts";
import { ReleaseOfManuscript } from "./release-of-manuscript.ts";

/** A static page and the file it is from. */
export interface LinkedPage extends Linked {
  readonly page: StaticPage;
}

/**
 * Gives static pages their addresses. One whose address is that of something else is reported and left out; what can
 * be found out about a release's text, pictures and files is found out about theirs in the same way.
 */
export function linkPages(pages: readonly PageDraft[], linking: Linking, report: Report): LinkedPage[] {
  const owners = pathOwners(
    [...Object.values(paths), ...linking.registry.indexes.map(({ path }) => path)],
    reservedFolders(linking.settings),
  );
  return pages.flatMap(({ manuscript, summary: opening, menu }): LinkedPage[] => {
    const { keys, date, updated, slug } = manuscript;
    if (keys.title === undefined || !date) return [];
    const path = staticPagePath(slug);
    const place = () => ({ file: manuscript.file, line: 1, column: 1 });
    const owner = owners.claim({ path, place });
    if (owner !== undefined) {
      report("page-taken", place(), { path }, owner === "site" ? undefined : owner.place());
      return [];
    }
    const known = { title: keys.title, summary: opening, date, day: dayOf(date), path };
    const release = new ReleaseOfManuscript(manuscript, known, linking);
    const { file, digest, address, title, summary, attachments, lang, text } = release;
    const page = { file, slug, digest, address, title, summary, attachments, lang, text, updated, menu };
    return [{ manuscript, release, page }];
  });
}

/** The pages in their order: those with a place in the menu first, then by title. */
export function orderPages(pages: readonly StaticPage[]): StaticPage[] {
  const placeOf = ({ menu }: StaticPage) => menu ?? Number.POSITIVE_INFINITY;
  return [...pages].sort((a, b) => {
    const [one, other] = [placeOf(a), placeOf(b)];
    return one === other ? compareText(a.title, b.title) : one - other;
  });
}
