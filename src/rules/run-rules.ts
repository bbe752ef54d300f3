import type { Language } from "../base/language.ts";
import { nearest } from "../base/nearest.ts";
import { once } from "../base/remember.ts";
import { type Place, placeAt } from "../base/source.ts";
import type { KnownRegistry } from "../content/known-registry.ts";
import type { Manuscript } from "../content/manuscript.ts";
import type { RuleSetting } from "../content/site-settings.ts";
import type { Diagnostic, Severity } from "../diagnostics/diagnostic.ts";
import type { Report } from "../diagnostics/faults.ts";
import type { Asset } from "../pictures/asset.ts";
import type { Release, Site } from "../site/model.ts";
import { toCheckedRelease } from "./checked-release.ts";
import { mildFaults } from "./fault-levels.ts";
import { rules } from "./index.ts";
import { pageRules } from "./page-rules.ts";
import type { CheckedCollection, CheckedRelease, CollectionFinding, Finding, Rule, Where } from "./rule.ts";
import { sketchText } from "./similar-texts.ts";

/** A rule with the severity of its findings on this site. */
export interface ActiveRule {
  readonly rule: Rule;
  readonly level: Severity;
}

/** A release and the file it is from. */
export interface LinkedRelease {
  readonly release: Release;
  readonly manuscript: Manuscript;
}

export interface RuleContext {
  readonly known: KnownRegistry;
  readonly assets: ReadonlyMap<string, Asset>;
  readonly language: Language;
}

const seeOther = { id: "lihat juga di sini", en: "see also here" };

/** The rules that site.yaml does not turn off. */
export function activeRules(settings: readonly RuleSetting[], report: Report): ActiveRule[] {
  const codes = new Set([...rules.map(({ code }) => code), ...mildFaults]);
  const levels = new Map<string, RuleSetting["level"]>();
  for (const { code, level, place } of settings) {
    if (codes.has(code)) levels.set(code, level);
    else report("rule-unknown", place, { code, near: nearest(code, codes) });
  }
  return rules.flatMap((rule) => {
    const level = levels.get(rule.code) ?? (rule.onRequest ? "off" : rule.severity);
    return level === "off" ? [] : [{ rule, level }];
  });
}

/** Rules that are asked only where somebody wants to know, by their codes; those that are asked anyway stay. */
export function requestedRules(codes: readonly string[], active: readonly ActiveRule[]): ActiveRule[] {
  return rules
    .filter((rule) => codes.includes(rule.code) && !active.some((known) => known.rule === rule))
    .map((rule) => ({ rule, level: rule.severity }));
}

/** Asks the rules about a release by itself. */
export function checkRelease(
  { release, manuscript }: LinkedRelease,
  active: readonly ActiveRule[],
  { language, ...context }: RuleContext,
): Diagnostic[] {
  const checked = toCheckedRelease(release, manuscript, context);
  return active.flatMap(({ rule, level }) =>
    rule.scope === "release" && speaks(rule, checked)
      ? [...rule.check(checked)].map((finding) =>
          toDiagnostic(rule, finding, { release: checked, level, language }),
        )
      : [],
  );
}

/** How the releases of a site are looked at. */
export interface CollectionContext
  extends RuleContext,
    Partial<Pick<CheckedCollection, "focus" | "sketchOf">> {
  readonly now: number;
}

/** What has been read of the files of releases. */
export interface Manuscripts {
  readonly manuscripts: readonly Manuscript[];
  /** Those that need a look at each compilation, because more than their own file bears on them. */
  readonly noteworthy: readonly Manuscript[];
  /** The static pages of the site, as if each were a release. */
  readonly pages?: readonly LinkedRelease[];
}

/**
 * Asks the rules about the releases of a site among each other.
 * @param read manuscripts in the order of their files; those that are not part of the site are passed over.
 */
export function checkCollection(
  site: Site,
  { manuscripts, noteworthy, pages = [] }: Manuscripts,
  active: readonly ActiveRule[],
  { language, now, focus, sketchOf = sketchBody, ...context }: CollectionContext,
): Diagnostic[] {
  const releases = once(() => new Map(site.pages.map((release) => [release.file, release])));
  const see = (manuscript: Manuscript): CheckedRelease[] => {
    const release = releases().get(manuscript.file);
    return release ? [toCheckedRelease(release, manuscript, context)] : [];
  };
  return active.flatMap(({ rule, level }) => {
    if (rule.scope !== "collection") return [];
    const { concerns, always, compares } = rule;
    const isAsked = ({ file }: Manuscript) => focus === undefined || compares === true || file === focus;
    const among = (concerns && !always ? noteworthy : manuscripts).filter(isAsked);
    const seen = (concerns ? among.filter((manuscript) => concerns(manuscript, now)) : among).flatMap(see);
    for (const { release, manuscript } of pageRules.has(rule.code) ? pages : [])
      if (isAsked(manuscript)) seen.push(toCheckedRelease(release, manuscript, context));
    return [...rule.check({ site, releases: seen, now, focus, sketchOf })].map((finding) =>
      toDiagnostic(rule, finding, { release: finding.in, level, language }),
    );
  });
}

function sketchBody({ body }: Manuscript) {
  return sketchText(body);
}

/** Rules about words know Indonesian only. */
function speaks(rule: Rule, { release }: CheckedRelease): boolean {
  return release.lang === "id" || rule.anyLanguage === true;
}

interface DiagnosticOptions {
  readonly release: CheckedRelease;
  readonly level: Severity;
  readonly language: Language;
}

/** What means something to YAML: put into a value without quotation marks, it would make another value of it. */
const marks = /[,:#[\]{}"'&*!|>%@`]/;

function toDiagnostic(
  { code }: Rule,
  finding: Finding | CollectionFinding,
  { release, level, language }: DiagnosticOptions,
): Diagnostic {
  const { at, message, hint, fix } = finding;
  const other = "other" in finding ? finding.other : undefined;
  const span = fix?.at ?? ("start" in at ? at : undefined);
  const place = "source" in at ? at.source : span && release.text.locateExact(span);
  const inFrontMatter = place !== undefined && place.start < release.manuscript.bodyOffset;
  return {
    code,
    severity: level,
    place: placeOf(release, at),
    message: message[language],
    hint: hint[language],
    ...(other ? { related: [{ place: placeOf(other.in, other.at), message: seeOther[language] }] } : {}),
    ...(fix && place
      ? {
          suggestion: {
            ...place,
            text: fix.text,
            certain: fix.certain && !(inFrontMatter && marks.test(fix.text)),
          },
        }
      : {}),
  };
}

function placeOf({ manuscript, text }: CheckedRelease, at: Where): Place {
  if ("key" in at) return manuscript.data.place(at.key);
  if ("source" in at) return placeAt(manuscript.source, at.source.start, at.source.end);
  const { start, end } = text.locate(at);
  return placeAt(manuscript.source, start, end);
}
