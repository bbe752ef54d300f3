import { findOffices, type OfficeMention } from "./office.ts";
import { type NameOptions, type PersonName, readName } from "./person-name.ts";
import { matchRegion } from "./regions.ts";
import type { Span } from "./span.ts";

/** A name beside the office it belongs to; the span covers both. */
export interface TitledName extends Span {
  readonly office: OfficeMention;
  readonly name: PersonName;
}

/** What a text says with titles: names beside their offices, and offices alone. */
export interface TitledPeople {
  readonly named: readonly TitledName[];
  readonly alone: readonly OfficeMention[];
}

const gap = /[ \t]*(?:\([^()\n]{1,20}\)[ \t]*)?([,:|]?)[ \t]*(?:(?:yakni|yaitu)[ \t]+)?/y;
const listed =
  /[ \t]*,?[ \t]*(?:masing-masing|yakni|yaitu|di antaranya|diantaranya|antara lain)[ \t]*[:,]?[ \t]*/iy;
const and = /[ \t]*,?[ \t]+(?:dan|bersama|beserta|serta|&)[ \t]+/iy;
const pairJoint = /[ \t]*,?[ \t]+(?:dan|serta|&)[ \t]+|[ \t]?-[ \t]?/iy;
const listJoint = /[ \t]*(?:,[ \t]*(?:dan|serta)[ \t]+|,[ \t]*|[ \t]+(?:dan|serta)[ \t]+)/iy;

/** Reads the holder of every office of a text, behind it, before it, in pairs and in lists. */
export function findTitledPeople(text: string): TitledPeople {
  const offices = findOffices(text);
  const named: TitledName[] = [];
  const alone: OfficeMention[] = [];
  for (let index = 0; index < offices.length; index += 1) {
    const office = offices[index];
    if (office === undefined) continue;
    const pair = readPair(text, office, offices[index + 1]);
    const found = pair ?? readHolders(text, office, named.at(-1)?.end ?? 0);
    named.push(...found.map((titled) => inheritStanding(text, titled, named.at(-1))));
    if (found.length === 0) alone.push(office);
    if (pair !== undefined) index += 1;
    const end = found.at(-1)?.end ?? 0;
    // A title inside a name just read ("Sultan", "Senator") is no office of its own.
    while ((offices[index + 1]?.start ?? end) < end) index += 1;
  }
  return { named, alone };
}

/** "mantan Bupati A dan Wakil Bupati B": both left office. */
function inheritStanding(text: string, titled: TitledName, last: TitledName | undefined): TitledName {
  if (last?.office.standing !== "mantan" || titled.office.standing !== undefined) return titled;
  if (titled.office.capacity !== "definitif" || !joins(and, text, last.end, titled.start)) return titled;
  return { ...titled, office: { ...titled.office, standing: "mantan" } };
}

/** "Wali Kota dan Wakil Wali Kota Manado Andrei Angouw dan dr. Richard Sualang" */
function readPair(
  text: string,
  first: OfficeMention,
  second: OfficeMention | undefined,
): TitledName[] | undefined {
  if (second === undefined || !joins(and, text, first.end, second.start)) return undefined;
  if (first.title.kind !== second.title.kind) return undefined;
  const one = readAfter(text, second, { single: true });
  if (one === undefined) return undefined;
  const joint = stick(pairJoint, text, one.end);
  const two = joint === undefined ? undefined : readName(text, one.end + joint.length);
  if (two === undefined) return undefined;
  const shared = {
    ...(second.region === undefined ? {} : { region: second.region }),
    ...(second.standing === undefined ? {} : { standing: second.standing }),
  };
  return [
    { office: { ...shared, ...first }, name: one, start: first.start, end: one.end },
    { office: second, name: two, start: two.start, end: two.end },
  ];
}

function readHolders(text: string, office: OfficeMention, from: number): TitledName[] {
  // In a table the name may stand in the cell before the office.
  const inCell = /\|[ \t]*$/.test(text.slice(Math.max(0, office.start - 4), office.start));
  const cell = inCell ? readBefore(text, office, from) : undefined;
  if (cell !== undefined) return [{ office, name: cell, start: cell.start, end: office.end }];
  const list = readList(text, office);
  if (list.length > 0) return list;
  const after = readAfter(text, office);
  if (after !== undefined) return [{ office, name: after, start: office.start, end: after.end }];
  const before = readBefore(text, office, from);
  return before === undefined ? [] : [{ office, name: before, start: before.start, end: office.end }];
}

function readAfter(text: string, office: OfficeMention, options: NameOptions = {}): PersonName | undefined {
  gap.lastIndex = office.end;
  const match = gap.exec(text);
  const comma = (match?.[1] ?? "") !== "";
  const name = readName(text, office.end + (match?.[0].length ?? 0), options);
  if (name === undefined) return undefined;
  if (isPlace(text, name)) return undefined;
  const next = text.slice(name.end, name.end + 6);
  if (/^\s\d/.test(next)) return undefined;
  if (name.prefix !== "" || name.suffix !== "") return name;
  if (!comma) return office.title.kind === "local" && name.words.length === 1 ? undefined : name;
  // Behind a comma a capital may also open a clause: one word needs a second comma to be a name.
  return name.words.length > 1 || /^\s?[,.(|]/.test(next) ? name : undefined;
}

/** "Anggota DPD RI, masing-masing Stevanus Liow, Maya Rumantir dan Cherish Harriette" */
function readList(text: string, office: OfficeMention): TitledName[] {
  const intro = stick(listed, text, office.end);
  if (intro === undefined) return [];
  const names: TitledName[] = [];
  for (let at = office.end + intro.length; names.length < 20; ) {
    const name = readName(text, at, { loose: true });
    if (name === undefined) break;
    names.push({ office, name, start: names.length === 0 ? office.start : name.start, end: name.end });
    const joint = stick(listJoint, text, name.end);
    if (joint === undefined) break;
    at = name.end + joint.length;
  }
  return names;
}

const link =
  /(?:,?\s(?:(?:dilantik |dikukuhkan |ditunjuk |ditetapkan |bertindak |menjabat )?(?:selaku|sebagai)|yang juga(?: merupakan| menjabat)?|yang (?:\p{Ll}+\s){0,6}(?:sebagai|menjabat|dipercaya)|menjadi|sekaligus)|,|\s\|)?[ \t]$/u;
const run = /(?:(?:\p{Lu}[\p{L}.'’-]*|dr\.?|drg\.?)(?:,?[ \t]?)){1,10}$/u;

/** "Tatong Bara selaku Wali Kota", "Dr Abdul Maloho, Pj Sekretaris Daerah", "Amran Plh. Direktur Jenderal" */
function readBefore(text: string, office: OfficeMention, from: number): PersonName | undefined {
  const start = Math.max(from, office.start - 120);
  const before = text.slice(start, office.start);
  const joint = link.exec(before);
  if (joint === null) return undefined;
  if (joint[0].trim() === "" && office.capacity === "definitif") return undefined;
  const words = run.exec(before.slice(0, joint.index));
  if (words === null) return undefined;
  const end = start + joint.index;
  for (let at = start + words.index; at < end; at += 1) {
    if (!/[\p{Lu}d]/u.test(text[at] ?? "") || /[\p{L}.]/u.test(text[at - 1] ?? "")) continue;
    const name = readName(text, at);
    if (name === undefined || name.end < end - 1 || isPlace(text, name)) continue;
    const bare = joint[0].trim() === "" || joint[0].trim() === ",";
    return bare && name.words.length < 2 && joint[0].trim() === "," ? undefined : name;
  }
  return undefined;
}

function isPlace(text: string, name: PersonName): boolean {
  return matchRegion(text, name.start)?.end === name.end;
}

function joins(pattern: RegExp, text: string, from: number, to: number): boolean {
  pattern.lastIndex = from;
  return pattern.exec(text)?.[0].length === to - from;
}

function stick(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}
