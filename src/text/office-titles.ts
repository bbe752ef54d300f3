import { letterAt, widthAt } from "./letters.ts";
import { type OfficeKind, officeForms } from "./office-forms.ts";
import type { Span } from "./span.ts";

export type { OfficeKind } from "./office-forms.ts";

export interface OfficeTitle {
  /** Full form. */
  readonly title: string;
  readonly kind: OfficeKind;
  /** The type of the region an office of kind `region` governs. */
  readonly governs?: "kota" | "kabupaten" | "provinsi";
}

const governs = { "Wali Kota": "kota", Bupati: "kabupaten", Gubernur: "provinsi" } as const;

const byForm = new Map<string, OfficeTitle>();
for (const kind of ["region", "regional", "unit", "body", "force", "local", "state"] as const) {
  for (const line of officeForms[kind].trim().split("\n")) {
    const [title = "", forms = ""] = line.trim().split(" = ");
    for (const [name, type] of Object.entries(governs))
      if (kind === "region" && title.endsWith(name))
        for (const form of forms.split("|")) byForm.set(form, { title, kind, governs: type });
    if (kind !== "region") for (const form of forms.split("|")) byForm.set(form, { title, kind });
  }
}

/** The office that a form in print names. */
export function readTitle(form: string): OfficeTitle | undefined {
  return byForm.get(form.toLowerCase().replace(/\s+/g, " "));
}

interface Branch {
  readonly next: Map<string, Branch>;
  title?: OfficeTitle;
}

const root: Branch = { next: new Map() };
for (const [form, title] of byForm) {
  let branch = root;
  for (const word of form.split(/[^\p{L}]+/u).filter(Boolean)) {
    const next: Branch = branch.next.get(word) ?? { next: new Map() };
    branch.next.set(word, next);
    branch = next;
  }
  branch.title ??= title;
}

/** A title at a place in a text. */
export interface TitleMatch {
  readonly start: number;
  readonly end: number;
  /** Absent for "wakilnya", which means the deputy of the office named before. */
  readonly title?: OfficeTitle;
}

const between = /^(?:\s{1,2}|\.\s?|-|\s?\(|\)\s)$/;

/** Finds every title, the longest form at each place, in order of position. */
export function findTitles(text: string): TitleMatch[] {
  const whole = text.toLowerCase();
  // A few letters are longer in lower case, so that places would be others.
  const isAligned = whole.length === text.length;
  const lowerOf = ({ start, end }: Span) =>
    isAligned ? whole.slice(start, end) : text.slice(start, end).toLowerCase();
  const found: TitleMatch[] = [];
  for (let first = wordFrom(text, 0); first !== undefined; first = wordFrom(text, first.end)) {
    if (isAligned && !openings.has(openingOf(whole, first.start))) continue;
    const opening = lowerOf(first);
    if (opening === "wakilnya") found.push(first);
    let best: TitleMatch | undefined;
    let word = first;
    for (let branch = root.next.get(opening); branch !== undefined; ) {
      if (branch.title !== undefined && !/^(?:\p{N}|-\p{Ll})/u.test(text.slice(word.end, word.end + 2)))
        best = { start: first.start, end: word.end, title: branch.title };
      const follower = wordFrom(text, word.end);
      if (follower === undefined || !between.test(text.slice(word.end, follower.start))) break;
      branch = branch.next.get(lowerOf(follower));
      word = follower;
    }
    if (best === undefined) continue;
    found.push(best);
    first = best;
  }
  return found;
}

/** The first two letters of a word as one number: few words share them with a title, and the others need no look-up. */
function openingOf(text: string, start: number): number {
  return (text.charCodeAt(start) << 16) | text.charCodeAt(start + 1);
}

const openings: ReadonlySet<number> = new Set(
  ["wakilnya", ...root.next.keys()].map((word) => openingOf(word, 0)),
);

/** The next run of letters from a place where none is open; the first letter behind a digit belongs to none. */
function wordFrom(text: string, from: number): Span | undefined {
  let start = -1;
  let isBehindNumber = false;
  for (let at = from; at < text.length; at += widthAt(text, at)) {
    const letter = letterAt(text, at);
    const isInside = letter === "letter" || letter === "capital";
    if (isInside && start === -1 && !isBehindNumber) start = at;
    if (!isInside && start !== -1) return { start, end: at };
    isBehindNumber = letter === "number";
  }
  return start === -1 ? undefined : { start, end: text.length };
}
