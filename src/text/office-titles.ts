import { type OfficeKind, officeForms } from "./office-forms.ts";

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
  const words = [...text.matchAll(/(?<!\p{N})\p{L}+/gu)].map(({ 0: word, index }) => ({
    lower: word.toLowerCase(),
    start: index,
    end: index + word.length,
  }));
  const found: TitleMatch[] = [];
  for (let index = 0; index < words.length; index += 1) {
    const first = words[index];
    if (first === undefined) continue;
    if (first.lower === "wakilnya") found.push({ start: first.start, end: first.end });
    let best: { last: number; match: TitleMatch } | undefined;
    let branch = root.next.get(first.lower);
    for (let last = index; branch !== undefined; last += 1) {
      const word = words[last];
      const follower = words[last + 1];
      if (word === undefined) break;
      if (branch.title !== undefined && !/^(?:\p{N}|-\p{Ll})/u.test(text.slice(word.end, word.end + 2)))
        best = { last, match: { start: first.start, end: word.end, title: branch.title } };
      if (follower === undefined || !between.test(text.slice(word.end, follower.start))) break;
      branch = branch.next.get(follower.lower);
    }
    if (best === undefined) continue;
    found.push(best.match);
    index = best.last;
  }
  return found;
}
