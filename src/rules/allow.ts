import type { Language } from "../base/language.ts";
import { nearest } from "../base/nearest.ts";
import type { Manuscript } from "../content/manuscript.ts";
import type { SiteSettings } from "../content/site-settings.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { type Report, reportInto } from "../diagnostics/faults.ts";
import { mildFaults } from "./fault-levels.ts";
import { rules } from "./index.ts";

export interface AllowOptions {
  readonly manuscripts: readonly Manuscript[];
  /** Files whose releases the rules have seen. */
  readonly checked: ReadonlySet<string>;
  readonly settings?: SiteSettings;
  readonly language: Language;
}

/**
 * Leaves out the findings that a release accepts with `allow`. Faults that make a release unfit cannot be accepted.
 * @returns the other diagnostics, and one for each code that is unknown or accepts nothing.
 */
export function leaveOutAllowed(diagnostics: readonly Diagnostic[], options: AllowOptions): Diagnostic[] {
  const { manuscripts, language } = options;
  const allowed = manuscripts.filter(({ keys }) => keys.allow !== undefined);
  if (allowed.length === 0) return [...diagnostics];
  const byFile = new Map(allowed.map(({ file, keys }) => [file, new Set(keys.allow)]));
  const used = new Set<string>();
  const kept = diagnostics.filter(({ code, place, severity }) => {
    const accepted = byFile.get(place.file)?.has(code) === true && isAllowable(code, severity);
    if (accepted) used.add(`${place.file} ${code}`);
    return !accepted;
  });
  const report = reportInto(kept, language);
  for (const manuscript of allowed) reportCodes(manuscript, used, options, report);
  return kept;
}

function reportCodes(
  manuscript: Manuscript,
  used: ReadonlySet<string>,
  { checked, settings }: AllowOptions,
  report: Report,
): void {
  const off = new Set(settings?.rules?.filter(({ level }) => level === "off").map(({ code }) => code));
  const { keys, file } = manuscript;
  keys.allow?.forEach((code, index) => {
    const place = () => manuscript.data.place(["allow", index]);
    if (!allowable.has(code)) report("allow-unknown", place(), { code, near: nearest(code, allowable) });
    else if (checked.has(file) && !off.has(code) && !used.has(`${file} ${code}`))
      report("allow-unused", place(), { code });
  });
}

const ruleCodes = new Set(rules.map(({ code }) => code));
const allowable: ReadonlySet<string> = new Set([...ruleCodes, ...mildFaults]);

function isAllowable(code: string, severity: Diagnostic["severity"]): boolean {
  return ruleCodes.has(code) || (severity !== "error" && allowable.has(code));
}
