import { basename, resolve } from "node:path";
import { outputFile } from "../base/address.ts";
import { listFiles } from "../build/publish/list-files.ts";
import { compile } from "../compile/compile.ts";
import { isPublic, isRemoved, type Manuscript } from "../content/manuscript.ts";
import { loadContent } from "../disk/load.ts";
import { markFile } from "../disk/site-mark.ts";
import { builtSite } from "./built-site.ts";
import { checkCalendars } from "./check-calendars.ts";
import { checkKinds } from "./check-kinds.ts";
import { checkLeaks, type HiddenRelease } from "./check-leaks.ts";
import { checkLists } from "./check-lists.ts";
import { checkMetadata } from "./check-metadata.ts";
import { checkNames } from "./check-names.ts";
import { checkPages } from "./check-pages.ts";
import { checkSecurity } from "./check-security.ts";
import { checkStyles } from "./check-styles.ts";
import type { SiteFault } from "./site-fault.ts";

export type { SiteFault } from "./site-fault.ts";

export interface VerifyOptions {
  /** The folder of the built site. */
  readonly site: string;
  /** The content folder, whose drafts and embargoed releases are looked for; absent where there is none. */
  readonly content?: string;
  readonly now: number;
}

export interface Verified {
  readonly files: number;
  readonly faults: readonly SiteFault[];
}

/** Looks at a built site as an outsider would, who knows only what lies in its folder. */
export async function verify({ site: folder, content, now }: VerifyOptions): Promise<Verified> {
  const files = listFiles(resolve(folder)).filter((file) => file !== markFile);
  const known = content === undefined ? undefined : readContent(content, now);
  // A link may lead out of the site; nobody follows it.
  const isRegular = (file: string) => !file.endsWith("/");
  const site = builtSite(resolve(folder), files.filter(isRegular), known);
  const faults: SiteFault[] = [];
  const tell = (fault: SiteFault) => void faults.push(fault);
  checkNames(files, tell);
  checkKinds(site, tell);
  checkLists(site, checkPages(site, tell), tell);
  checkStyles(site, tell);
  checkCalendars(site, tell);
  checkSecurity(site, now, tell);
  await checkMetadata(site, tell);
  if (!site.isTrial) checkLeaks(site, known?.hidden ?? [], tell);
  return { files: files.length, faults };
}

interface KnownContent {
  /** What lies in the content and is not public. A title, name or file that a public release has too is no secret. */
  readonly hidden: readonly HiddenRelease[];
  /** Files that are published as they are, relative to the site. */
  readonly exact: ReadonlySet<string>;
  /** Hosts of what counts visits. */
  readonly hosts: ReadonlySet<string>;
}

function readContent(content: string, now: number): KnownContent {
  const options = {
    folder: basename(resolve(content)),
    now,
    drafts: true,
    advice: false,
    language: "en",
  } as const;
  const { memory, site } = compile(loadContent(resolve(content), now), options);
  const exact = site?.copies.flatMap(({ to, isExact }) => (isExact ? [outputFile(to)] : [])) ?? [];
  const manuscripts = [
    ...[...memory.files.values()].flatMap(({ manuscript }) => manuscript ?? []),
    ...(memory.pages?.pages.map(({ manuscript }) => manuscript) ?? []),
  ];
  const open = new Set(manuscripts.filter((manuscript) => isPublic(manuscript, now)).flatMap(wordsOf));
  const hidden = manuscripts
    .filter((manuscript) => !isPublic(manuscript, now))
    .map((manuscript) => {
      const words = wordsOf(manuscript).filter((word) => !open.has(word));
      // A page at its address says that it is gone.
      return isRemoved(manuscript) ? words.filter((word) => word !== `/${manuscript.slug}/`) : words;
    });
  return { hidden, exact: new Set(exact), hosts: new Set(site?.settings.analytics?.hosts) };
}

function wordsOf({ slug, keys: { title, photos = [], attachments = [] } }: Manuscript): string[] {
  const files = [...photos, ...attachments].map(({ file }) => `/${file}`);
  return [...(title === undefined ? [] : [title]), `/${slug}/`, ...files];
}
