import { digestOf } from "../base/digest.ts";
import type { Language } from "../base/language.ts";
import type { Place, Position, Source } from "../base/source.ts";
import { isTaken, type Manuscript } from "../content/manuscript.ts";
import { type Diagnostic, sortDiagnostics } from "../diagnostics/diagnostic.ts";
import { reportInto } from "../diagnostics/faults.ts";
import { withLevels } from "../rules/fault-levels.ts";
import type { Site } from "../site/model.ts";
import { addressOfDraft } from "../site/published-addresses.ts";
import type { HiddenRelease } from "./known/known.ts";
import { numberKey } from "./known/known-of.ts";

export interface HiddenContext {
  readonly hidden: readonly HiddenRelease[];
  readonly manuscript?: Manuscript | undefined;
  readonly site?: Site | undefined;
  readonly language: Language;
}

/** Findings about an address at which there is nothing; a release that is not public yet may be there. */
const aboutAddresses: ReadonlySet<string> = new Set([
  "translation-unknown",
  "corrects-unknown",
  "link-broken",
]);

/**
 * Findings with what follows from releases of which only hashes are known: an address or a number that one of them has,
 * and links to one that is there although nobody sees it.
 */
export function withHidden(
  findings: readonly Diagnostic[],
  source: Source,
  { hidden, manuscript, site, language }: HiddenContext,
): readonly Diagnostic[] {
  const file = digestOf(source.file);
  const others = hidden.filter((other) => other.file !== file);
  if (others.length === 0) return findings;
  const addresses = new Set(others.map(({ address }) => address));
  const kept = findings.filter(
    ({ code, place }) =>
      !aboutAddresses.has(code) ||
      !addresses.has(digestOf(pathOf(wordsAt(source, place), site?.settings.url ?? "/"))),
  );
  if (!manuscript) return kept;
  const added: Diagnostic[] = [];
  const report = reportInto(added, language);
  const { data, keys } = manuscript;
  const has = (code: string) => kept.some((finding) => finding.code === code);
  const address = addressOfDraft(manuscript);
  if (address !== undefined && addresses.has(digestOf(address)) && !has("address-duplicate"))
    report("address-duplicate", data.place(["date"]), { address });
  const { number, lang } = keys;
  const numbers = new Set(others.map((other) => other.number));
  if (number !== undefined && numbers.has(digestOf(numberKey(number, lang))) && !has("number-duplicate"))
    report("number-duplicate", data.place(["number"]), { number });
  const accepted = withLevels(added, site?.settings.rules ?? []).filter(
    ({ code, severity }) => severity === "error" || keys.allow?.includes(code) !== true,
  );
  return sortDiagnostics([...kept, ...accepted.map((finding) => softened(finding, manuscript))]);
}

/** A draft may be unfinished. */
function softened(finding: Diagnostic, manuscript: Manuscript): Diagnostic {
  const isUnfinished = manuscript.keys.status === "draft" || isTaken(manuscript);
  return isUnfinished && finding.severity === "error" ? { ...finding, severity: "warning" } : finding;
}

/** The path that a link leads to on the site. */
function pathOf(link: string, url: string): string {
  const address = link.replace(/^["']|["']$/g, "");
  const local = address.startsWith(url) ? `/${address.slice(url.length)}` : address;
  const [path = ""] = local.split(/[?#]/, 1);
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

function wordsAt({ text }: Source, { end, ...start }: Place): string {
  return end === undefined ? "" : text.slice(offsetOf(text, start), offsetOf(text, end));
}

/** Where a line and column are in a text. */
export function offsetOf(text: string, { line, column }: Position): number {
  let start = 0;
  for (let at = 1; at < line; at += 1) start = text.indexOf("\n", start) + 1;
  return start + column - 1;
}
