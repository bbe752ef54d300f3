import { compareText, type Diagnostic, type Severity } from "../diagnostic.ts";
import type { Report } from "../faults.ts";
import type { Language } from "../language.ts";
import type { Site } from "../model.ts";
import { nearest } from "../nearest.ts";
import type { Registry, RuleSetting } from "../registry.ts";
import type { Asset, ReleaseDraft } from "../release.ts";
import { type Place, placeAt } from "../source.ts";
import { toCheckedRelease } from "./checked-release.ts";
import { rules } from "./index.ts";
import { toKnown } from "./known-registry.ts";
import type { CheckedRelease, CollectionFinding, Finding, Rule, Where } from "./rule.ts";

export interface RunOptions {
  readonly drafts: readonly ReleaseDraft[];
  readonly registry: Registry;
  readonly assets: ReadonlyMap<string, Asset>;
  /** Milliseconds since 1970-01-01T00:00Z. */
  readonly now: number;
  /** Whether rules whose findings are no errors run. */
  readonly advice: boolean;
  readonly language: Language;
  readonly report: Report;
}

const seeOther = { id: "lihat juga di sini", en: "see also here" };

/** Runs every rule that site.yaml does not turn off over the releases of a site. */
export function runRules(site: Site, options: RunOptions): Diagnostic[] {
  const { drafts, registry, now, advice, language, report } = options;
  const levels = readLevels(site.settings.rules ?? [], report);
  const known = toKnown(registry);
  const byFile = new Map(drafts.map((draft) => [draft.source.file, draft]));
  const linked = site.pages
    .flatMap((release) => {
      const draft = byFile.get(release.file);
      return draft ? [{ release, draft }] : [];
    })
    .sort((a, b) => compareText(a.release.file, b.release.file));
  const see = ({ release, draft }: (typeof linked)[number]) =>
    toCheckedRelease(release, draft, { known, assets: options.assets });
  const active = rules.flatMap((rule) => {
    const level = levels.get(rule.code) ?? rule.severity;
    return level === "off" || !(advice || level === "error") ? [] : [{ rule, level }];
  });
  const found: Diagnostic[] = [];
  const collection = { site, releases: linked.map(see), now };
  for (const { rule, level } of active) {
    if (rule.scope !== "collection") continue;
    for (const finding of rule.check(collection))
      found.push(toDiagnostic(rule, finding, { release: finding.in, level, language }));
  }
  for (const one of linked) {
    // Seen afresh and forgotten again: what was found in one text is of no use to the next.
    const release = see(one);
    for (const { rule, level } of active) {
      if (rule.scope !== "release" || !speaks(rule, release)) continue;
      for (const finding of rule.check(release))
        found.push(toDiagnostic(rule, finding, { release, level, language }));
    }
  }
  return found;
}

/** Rules about words know Indonesian only. */
function speaks(rule: Rule, { release }: CheckedRelease): boolean {
  return release.lang === "id" || rule.anyLanguage === true;
}

function readLevels(settings: readonly RuleSetting[], report: Report): Map<string, RuleSetting["level"]> {
  const codes = new Set(rules.map(({ code }) => code));
  const levels = new Map<string, RuleSetting["level"]>();
  for (const { code, level, place } of settings) {
    if (codes.has(code)) levels.set(code, level);
    else report("rule-unknown", place, { code, near: nearest(code, codes) });
  }
  return levels;
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
  const place = span && release.text.locateExact(span);
  const inFrontMatter = place !== undefined && place.start < release.draft.bodyOffset;
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

function placeOf({ draft, text }: CheckedRelease, at: Where): Place {
  if ("key" in at) return draft.data.place(at.key);
  if ("source" in at) return placeAt(draft.source, at.source.start, at.source.end);
  const { start, end } = text.locate(at);
  return placeAt(draft.source, start, end);
}
