import type { Judgement } from "../../../src/authenticity/judge.ts";
import type { Version } from "../../../src/authenticity/known-versions.ts";
import { fill } from "../../../src/base/fill.ts";
import { shortCode } from "../../../src/base/short-code.ts";
import type { WordRun } from "../../../src/base/word-differences.ts";
import type { IssuedEntry } from "../../../src/outputs/issued-entry.ts";
import { dayInWords, dayNumber } from "../../../src/search/days.ts";
import { count, element } from "../elements.ts";
import { months } from "../words.ts";

/** What is said of a text. */
export interface Answer {
  readonly tone: "issued" | "warning" | "unknown";
  readonly heading: string;
  readonly parts: readonly Node[];
}

/** Gives the address of a path on the site. */
type At = (path: string) => URL;

export interface AnswerOptions {
  readonly at: At;
  readonly publisher: string;
}

/** Says what was found out of a text. */
export function answerToText(judgement: Judgement, options: AnswerOptions): Answer {
  switch (judgement.kind) {
    case "issued":
    case "corrected":
    case "withdrawn":
      return answerToVersion(judgement.version, judgement.added, options);
    case "part":
      return {
        tone: "issued",
        heading: siaranWords.partHeading,
        parts: [
          said(
            `${fill(siaranWords.partSaid, { count: count(judgement.words), all: count(judgement.of) })} ${siaranWords.notCompared}`,
          ),
          linkTo(judgement.entry, options.at),
        ],
      };
    case "altered":
      return answerToAltered(judgement.runs, judgement.entry, options.at);
    case "short":
      return {
        tone: "unknown",
        heading: siaranWords.shortHeading,
        parts: [said(siaranWords.shortSaid)],
      };
    case "unknown":
      return {
        tone: "unknown",
        heading: siaranWords.unknownHeading,
        parts: [
          said(judgement.canLook ? siaranWords.noneAlike : siaranWords.noneSame),
          said(siaranWords.unknownMeans),
        ],
      };
  }
}

/** Says what a code belongs to. */
export function answerToCode(version: Version | undefined, at: At): Answer {
  if (!version)
    return {
      tone: "unknown",
      heading: siaranWords.codeUnknown,
      parts: [said(siaranWords.codeForm)],
    };
  const { entry, kind } = version;
  return {
    tone: kind === "issued" ? "issued" : "warning",
    heading: {
      issued: siaranWords.codeIssued,
      corrected: siaranWords.codeCorrected,
      withdrawn: siaranWords.codeWithdrawn,
    }[kind],
    parts: [linkTo(entry, at), said(siaranWords.codeCopied)],
  };
}

function answerToVersion({ kind, entry }: Version, added: string, { at, publisher }: AnswerOptions): Answer {
  const parts: Node[] = [];
  if (added !== "") {
    parts.push(said(siaranWords.textAdded));
    parts.push(element("p", { className: "differences" }, element("ins", {}, added)));
  }
  if (kind === "corrected") parts.push(said(siaranWords.olderVersion));
  if (entry.diralat !== undefined)
    parts.push(said(fill(siaranWords.hasCorrection, { day: day(entry.diralat) })));
  if (entry.ditarik !== undefined)
    parts.push(said(fill(siaranWords.wasWithdrawn, { day: day(entry.ditarik) })));
  parts.push(said(`${siaranWords.wordForWord} ${siaranWords.notCompared}`), linkTo(entry, at));
  const isSound = kind === "issued" && added === "";
  const heading = {
    issued: siaranWords.textIssued,
    corrected: siaranWords.textCorrected,
    withdrawn: siaranWords.textWithdrawn,
  }[kind];
  return {
    tone: isSound ? "issued" : "warning",
    heading: `${fill(heading, { publisher })}${added === "" ? "" : siaranWords.withAdditions}.`,
    parts,
  };
}

function answerToAltered(runs: readonly WordRun[], entry: IssuedEntry, at: At): Answer {
  const words = (kind: WordRun["kind"]) =>
    runs.reduce((sum, run) => sum + (run.kind === kind ? run.words.length : 0), 0);
  return {
    tone: "warning",
    heading: siaranWords.alteredHeading,
    parts: [
      said(
        fill(siaranWords.alteredSaid, { added: count(words("added")), removed: count(words("removed")) }) +
          (entry.diralat === undefined
            ? ""
            : ` ${fill(siaranWords.alteredOlder, { day: day(entry.diralat) })}`),
      ),
      element("p", { className: "differences" }, ...runs.flatMap(showRun)),
      linkTo(entry, at),
    ],
  };
}

/** Words that are shown on each side of a difference. */
const around = 8;

function showRun({ kind, words }: WordRun, place: number, runs: readonly WordRun[]): (Node | string)[] {
  const shown = words.map((word) => word.shown);
  if (kind === "added") return [element("ins", {}, shown.join(" ")), " "];
  if (kind === "removed") return [element("del", {}, shown.join(" ")), " "];
  const before = place === 0 ? [] : shown.slice(0, around);
  const after = place === runs.length - 1 ? [] : shown.slice(-around);
  if (shown.length <= before.length + after.length) return [`${shown.join(" ")} `];
  return [`${[...before, "…", ...after].join(" ")} `];
}

function said(words: string): HTMLParagraphElement {
  return element("p", {}, words);
}

function linkTo({ alamat, tanggal, sidik, judul }: IssuedEntry, at: At): HTMLParagraphElement {
  const { href } = at(alamat);
  const link = element("a", { href }, judul ?? href);
  return element(
    "p",
    {},
    link,
    element("br", {}),
    `${day(tanggal)} · ${siaranWords.code} ${shortCode(sidik)}`,
  );
}

/** `18 Juli 2019`, as the office wrote it. */
function day(moment: string): string {
  return dayInWords(dayNumber(moment.slice(0, 10)), months);
}
