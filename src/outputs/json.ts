/**
 * Writes a value as `JSON.stringify` does, with the texts that are kept. For plain objects: nothing that is written
 * here has a `toJSON`.
 */
export function writeJson(value: unknown): string {
  switch (typeof value) {
    case "string":
      return quote(value);
    case "number":
      return Number.isFinite(value) ? `${value}` : "null";
    case "boolean":
      return value ? "true" : "false";
    case "object":
      return value === null ? "null" : (kept.get(value) ?? writeObject(value));
    default:
      return "null";
  }
}

/** A member of an object that is told of something. */
export interface JsonMember<T> {
  readonly name: string;
  readonly of: (thing: T) => unknown;
}

/** Writes what is told of something as an object; members that are `undefined` are left out. */
export function writeJsonMembers<T>(thing: T, members: readonly JsonMember<T>[]): string {
  let text = "";
  for (const { name, of } of members) {
    const value = of(thing);
    if (value !== undefined) text += (text === "" ? "{" : ",") + memberName(name) + writeJson(value);
  }
  return text === "" ? "{}" : `${text}}`;
}

/** Begins an object that ends in a long list; the entries with commas between them and {@link endOfList} follow. */
export function startList(object: Readonly<Record<string, unknown>>, name: string): string {
  const members = JSON.stringify(object).slice(1, -1);
  return `{${members}${members === "" ? "" : ","}${memberName(name)}[`;
}

/** Ends what {@link startList} began. */
export const endOfList = "]}";

const kept = new WeakMap<object, string>();

/** Keeps the text of a value that stands in many others and does not change; it is gone when the value is. */
export function keepJson<T extends object>(value: T): T {
  kept.set(value, inOnePiece(writeObject(value)));
  return value;
}

/** What was added up of many pieces stays a tree of them for as long as it is kept, and is walked each time it is written. */
function inOnePiece(text: string): string {
  return Buffer.from(text).toString();
}

function writeObject(value: object): string {
  if (Array.isArray(value)) return `[${value.map(writeJson).join(",")}]`;
  if (!isRecord(value)) return "null";
  let text = "";
  for (const name in value) {
    const member = value[name];
    if (member === undefined) continue;
    text += (text === "" ? "{" : ",") + memberName(name) + writeJson(member);
  }
  return text === "" ? "{}" : `${text}}`;
}

function isRecord(value: object): value is Readonly<Record<string, unknown>> {
  return !Array.isArray(value);
}

const names = new Map<string, string>();

/** A name with its colon; the program knows a hundred of them and writes them millions of times. */
function memberName(name: string): string {
  let text = names.get(name);
  if (text === undefined) {
    text = `${quote(name)}:`;
    names.set(name, text);
  }
  return text;
}

/** What JSON escapes (RFC 8259, section 7), and halves of pairs, one of which may stand alone. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to find.
const special = /["\\\u0000-\u001f\ud800-\udfff]/;

function quote(text: string): string {
  return special.test(text) ? JSON.stringify(text) : `"${text}"`;
}
