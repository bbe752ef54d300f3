import { contentFolders, isStaticPage } from "../base/content-folders.ts";
import { dayOf, type Moment } from "../base/date.ts";
import { placeAt } from "../base/source.ts";
import { filesWithin } from "../base/within-folder.ts";
import type { TextFile } from "../content/content.ts";
import { checkAssets } from "../content/release.ts";
import { type PageDraft, parsePage } from "../content/static-page.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { reportInto } from "../diagnostics/faults.ts";
import { pageRules } from "../rules/page-rules.ts";
import { checkRelease } from "../rules/run-rules.ts";
import { linkPages } from "../site/static-pages.ts";
import type { OpenContent, OpenOptions } from "./open-content.ts";
import { readSource } from "./read-releases.ts";

/** The static pages of the content, and what is to be said of them. */
export interface ReadPages {
  readonly pages: readonly PageDraft[];
  readonly findings: readonly Diagnostic[];
}

/** What was read, and what it depends on. */
export interface KnownPages extends ReadPages {
  readonly texts: readonly TextFile[];
  readonly linking: OpenContent["linking"];
  readonly assets: OpenContent["assets"];
  readonly dependsOn: string;
}

/** Reads the static pages and asks the rules that hold for them, unless all is as it was. */
export function readPages(
  open: OpenContent,
  { language, now }: Pick<OpenOptions, "language" | "now">,
  last?: KnownPages,
): KnownPages {
  const { linking, assets, advice, active } = open;
  const folder = open.registryFolder.replace(/_data$/, contentFolders.pages);
  const texts = filesWithin(open.texts, folder).filter(({ file }) => isStaticPage(file));
  const zone = linking?.settings.zone ?? "Asia/Jakarta";
  const today: Moment = { instant: now, zone, precision: "minute" };
  const isAdvised = advice !== false;
  const dependsOn = JSON.stringify([
    open.dependsOn,
    isAdvised,
    dayOf(today),
    texts.map(({ stamp }) => stamp),
  ]);
  const isSame =
    last?.dependsOn === dependsOn &&
    last.linking === linking &&
    last.assets === assets &&
    last.texts.every(({ file, stamp }, at) => stamp !== undefined && file === texts[at]?.file);
  if (isSame) return last;
  const findings: Diagnostic[] = [];
  const report = reportInto(findings, language);
  const pages = texts.flatMap((text): PageDraft[] => {
    const source = readSource(text, (code) => report(code, placeAt({ file: text.file, text: "" }, 0), {}));
    const limit = linking?.settings.limits.text;
    if (source && limit !== undefined && source.text.length > limit) {
      report("text-too-large", placeAt(source, 0), { bytes: source.text.length, limit });
      return [];
    }
    const siteUrl = linking?.settings.url ?? "/";
    const page = source && parsePage(text, source, { zone, siteUrl, language, report, now: today });
    return page ? [page] : [];
  });
  for (const { manuscript } of pages) checkAssets(manuscript, { assets, report });
  const rules = active.filter(
    ({ rule, level }) => pageRules.has(rule.code) && (isAdvised || level === "error"),
  );
  // Their addresses are told of when the site is made.
  for (const linked of linking ? linkPages(pages, linking, () => {}) : [])
    for (const finding of checkRelease(linked, rules, { ...open, language })) findings.push(finding);
  return { pages, findings, texts, linking, assets, dependsOn };
}
