import { decodeText, placeAt, type Source } from "../base/source.ts";
import type { TextFile } from "../content/content.ts";
import { fileOpener, Manuscript, type ReleaseFacts } from "../content/manuscript.ts";
import { parseRelease } from "../content/release.ts";
import { defaultTextLimit } from "../content/site-settings.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { reportInto } from "../diagnostics/faults.ts";
import type { IndexKind } from "../indexes/index-kind.ts";
import { type ActiveRule, checkRelease, type RuleContext } from "../rules/run-rules.ts";
import { type Linking, linkRelease } from "../site/link-release.ts";
import type { ReadFile } from "./memory.ts";

/** Whether rules whose findings do not stop a publication are asked too: about all releases, none, or some. */
export type Advice = boolean | ((manuscript: Manuscript) => boolean);

export interface ReaderOptions extends RuleContext {
  readonly active: readonly ActiveRule[];
  /** How releases are linked; absent where site.yaml cannot be used. */
  readonly linking?: Linking;
  /** The indexes whose entries a release can name. */
  readonly indexes: readonly IndexKind[];
  readonly advice: Advice;
  /** Whether a release is part of the site: no rule is asked about others. */
  readonly isVisible: (manuscript: Manuscript) => boolean;
}

/** Reads the files of releases. */
export interface ReleaseReader {
  /** Reads one file, checks all that can be checked without the others, and asks the rules about it. */
  read(text: TextFile): ReadFile;
  /** Whether what is known of a file is all that is wanted of it now. */
  suffices(text: TextFile, known: ReadFile): boolean;
}

const strictness = { none: 0, errors: 1, all: 2 } as const;

/** Makes a reader for one site. */
export function releaseReader(options: ReaderOptions): ReleaseReader {
  const { active, linking, indexes, language, advice, isVisible } = options;
  const opener = fileOpener();
  const rules = { none: [], errors: active.filter(({ level }) => level === "error"), all: active };
  const zone = linking?.settings.zone ?? "Asia/Jakarta";
  const siteUrl = linking?.settings.url ?? "/";
  const limit = linking?.settings.limits.text ?? defaultTextLimit;
  const wanted = (manuscript: Manuscript): ReadFile["asked"] => {
    if (!linking || !isVisible(manuscript)) return "none";
    return (typeof advice === "function" ? advice(manuscript) : advice) ? "all" : "errors";
  };
  return {
    read: (text) => {
      const findings: Diagnostic[] = [];
      const report = reportInto(findings, language);
      const place = placeAt({ file: text.file, text: "" }, 0);
      const bytes = readBytes(text, () => report("file-unreadable", place, {}));
      if (bytes && bytes.length > limit) {
        report("text-too-large", place, { bytes: bytes.length, limit });
        return { stamp: text.stamp, findings, asked: "all" };
      }
      const source = bytes && toSource(text.file, bytes, () => report("file-encoding", place, {}));
      const parsed = source && parseRelease(source, { zone, siteUrl, indexes, language, report });
      if (!parsed) return { stamp: text.stamp, findings, asked: "all" };
      const { opened } = parsed;
      const facts = detached(parsed.facts);
      const manuscript = new Manuscript(text, facts, opener.open);
      opener.keep(manuscript, opened);
      const release = linking && linkRelease(manuscript, linking, () => {});
      const asked = release ? wanted(manuscript) : "none";
      // One by one: a call takes no more arguments than a stack has room for, and a text may have more findings.
      for (const finding of release ? checkRelease({ release, manuscript }, rules[asked], options) : [])
        findings.push(finding);
      return { stamp: text.stamp, manuscript, findings, asked };
    },
    suffices: (text, { stamp, manuscript, asked }) =>
      stamp !== undefined &&
      stamp === text.stamp &&
      (manuscript === undefined || strictness[asked] >= strictness[wanted(manuscript)]),
  };
}

/** A copy in strings of its own: the engine keeps a whole file in memory for the sake of a title cut out of it. */
function detached(facts: ReleaseFacts): ReleaseFacts {
  return JSON.parse(JSON.stringify(facts));
}

/** @returns the text, or `undefined` where there is none; that has been told. */
export function readSource(
  file: TextFile,
  refuse: (code: "file-unreadable" | "file-encoding") => void,
): Source | undefined {
  const bytes = readBytes(file, () => refuse("file-unreadable"));
  return bytes && toSource(file.file, bytes, () => refuse("file-encoding"));
}

function readBytes(file: TextFile, refuse: () => void): Uint8Array | undefined {
  try {
    return file.bytes;
  } catch {
    refuse();
    return undefined;
  }
}

function toSource(file: string, bytes: Uint8Array, refuse: () => void): Source | undefined {
  const text = decodeText(bytes);
  if (text === undefined) refuse();
  return text === undefined ? undefined : { file, text };
}
