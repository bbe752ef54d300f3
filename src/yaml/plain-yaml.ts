/** A map as the plain subset of YAML writes it. */
export type PlainMap = Readonly<Record<string, unknown>>;

/**
 * Reads the simple YAML in which nearly all front matter is written: maps and lists, indented by spaces, of texts
 * on one line, numbers, `true`, `false` and nothing. A full parser takes a hundred times as long over it.
 * @returns what YAML 1.2 with the core schema makes of the text; `undefined` for everything else, sound or not:
 * what is not plain beyond doubt is the full parser's to judge.
 */
export function readPlainYaml(text: string): PlainMap | undefined {
  if (unusual.test(text)) return undefined;
  const cursor = { text, at: 0 };
  skipEmptyLines(cursor);
  const map = indentation(cursor) === 0 ? readMap(cursor, 0) : undefined;
  return cursor.at === text.length ? map : undefined;
}

/** A place in the text: between two calls the beginning of a line that is not empty, or the end. */
interface Cursor {
  readonly text: string;
  at: number;
}

/** Control characters, tabs and foreign line ends among them, and the byte order mark. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const unusual = /[\0-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029\ufeff]/;

const key = /[A-Za-z][A-Za-z0-9_-]{0,63}:(?= |\n|$)/y;
const spaces = / */y;
/** A text up to the end of its line. It begins with no sign that means something to YAML, and ends in no space. */
const lineText = /[^\s\-?:,[\]{}#&*!|>'"%@`][^\n]*/y;
/** A text in brackets, where signs mean more. */
const bracketText = /[^\s\-?:,[\]{}#&*!|>'"%@`][^\n:#,[\]{}]*/y;
const doubleQuoted = /"(?:[^"\\\n]|\\["\\/bfnrt]|\\u[0-9A-Fa-f]{4})*"/y;
const singleQuoted = /'(?:[^'\n]|'')*'/y;

/** Reads the entries that stand at an indentation. */
function readMap(cursor: Cursor, indent: number): PlainMap | undefined {
  const map: Record<string, unknown> = {};
  do {
    const name = readKey(cursor);
    if (name === undefined || Object.hasOwn(map, name)) return undefined;
    const value = readValue(cursor, indent);
    if (value === undefined) return undefined;
    map[name] = value;
    const next = indentation(cursor);
    if (next < indent) return map;
    if (next > indent) return undefined;
    cursor.at += indent;
  } while (cursor.at < cursor.text.length);
  return map;
}

/** Reads a key with its colon. Words that are no texts to YAML make keys that nobody means. */
function readKey(cursor: Cursor): string | undefined {
  const name = take(cursor, key)?.slice(0, -1);
  return name === undefined || words.has(name) ? undefined : name;
}

/** Reads what follows a key of a map at an indentation: the rest of the line, or the lines below. */
function readValue(cursor: Cursor, indent: number): unknown {
  const gap = take(cursor, spaces);
  if (cursor.text[cursor.at] !== "\n" && cursor.at < cursor.text.length) return readLine(cursor);
  if (gap !== "") return undefined;
  endLine(cursor);
  const next = indentation(cursor);
  const isList = isItem(cursor, next);
  // The items of a list may stand right below its key, without indentation.
  if (next < indent || (next === indent && !isList)) return null;
  if (isList) return readList(cursor, next);
  cursor.at += next;
  return readMap(cursor, next);
}

function readList(cursor: Cursor, indent: number): unknown[] | undefined {
  const items: unknown[] = [];
  do {
    cursor.at += indent + "- ".length;
    // An item that is a map has its first key on the line of its hyphen and the others below that key.
    const item = isKey(cursor) ? readMap(cursor, indent + "- ".length) : readLine(cursor);
    if (item === undefined) return undefined;
    items.push(item);
    const next = indentation(cursor);
    if (next > indent) return undefined;
    if (next < indent) return items;
  } while (isItem(cursor, indent));
  return items;
}

/** Reads a value that ends with its line. */
function readLine(cursor: Cursor): unknown {
  const value = readInline(cursor);
  return value !== undefined && endLine(cursor) ? value : undefined;
}

function readInline(cursor: Cursor): unknown {
  const first = cursor.text[cursor.at];
  if (first === "[") return readBrackets(cursor);
  return first === "{" ? readBraces(cursor) : readScalar(cursor, lineText);
}

function readScalar(cursor: Cursor, plain: RegExp): unknown {
  const first = cursor.text[cursor.at];
  if (first === '"') return unquoteDouble(take(cursor, doubleQuoted));
  if (first === "'") return take(cursor, singleQuoted)?.slice(1, -1).replaceAll("''", "'");
  const text = take(cursor, plain);
  if (text === undefined) return undefined;
  return resolve(plain === bracketText ? text.replace(/ +$/, "") : text);
}

function unquoteDouble(quoted: string | undefined): string | undefined {
  if (quoted === undefined) return undefined;
  // The escapes that are taken are those of JSON, and mean the same there.
  return quoted.includes("\\") ? String(JSON.parse(quoted)) : quoted.slice(1, -1);
}

/** Reads `[a, "b"]` and `[{id: a, as: b}]`. */
function readBrackets(cursor: Cursor): unknown[] | undefined {
  const items: unknown[] = [];
  const isRead = readParts(cursor, "]", () => {
    const item = cursor.text[cursor.at] === "{" ? readBraces(cursor) : readScalar(cursor, bracketText);
    items.push(item);
    return item !== undefined;
  });
  return isRead ? items : undefined;
}

/** Reads `{id: a, as: "b"}`. */
function readBraces(cursor: Cursor): PlainMap | undefined {
  const map: Record<string, unknown> = {};
  const isRead = readParts(cursor, "}", () => {
    const name = readKey(cursor);
    if (name === undefined || Object.hasOwn(map, name) || take(cursor, spaces) === "") return false;
    const value = readScalar(cursor, bracketText);
    map[name] = value;
    return value !== undefined;
  });
  return isRead ? map : undefined;
}

/** Reads what stands between brackets, parted by commas; `read` says whether a part could be read. */
function readParts(cursor: Cursor, close: string, read: () => boolean): boolean {
  cursor.at += 1;
  take(cursor, spaces);
  if (cursor.text[cursor.at] === close) {
    cursor.at += 1;
    return true;
  }
  for (;;) {
    if (!read()) return false;
    take(cursor, spaces);
    const mark = cursor.text[cursor.at];
    cursor.at += 1;
    if (mark === close) return true;
    if (mark !== ",") return false;
    take(cursor, spaces);
  }
}

const words: ReadonlyMap<string, boolean | null> = new Map([
  ...["null", "Null", "NULL"].map((word) => [word, null] as const),
  ...["true", "True", "TRUE"].map((word) => [word, true] as const),
  ...["false", "False", "FALSE"].map((word) => [word, false] as const),
]);

/** What is a number to YAML, or may be: any sign, base or power. */
const numeric = /^(?:[+.]|0[ox])|^\d+(?:\.\d*)?(?:e[-+]?\d+)?$/i;
const wholeNumber = /^(?:0|[1-9]\d{0,14})$/;

/** What the core schema makes of a text without quotation marks; `undefined` where that is not plain. */
function resolve(text: string): unknown {
  if (text.endsWith(" ") || text.endsWith(":") || text.includes(": ") || text.includes(" #"))
    return undefined;
  const word = words.get(text);
  if (word !== undefined) return word;
  if (wholeNumber.test(text)) return Number(text);
  return numeric.test(text) || text.startsWith("~") ? undefined : text;
}

/** Takes what a sticky pattern finds at the cursor. */
function take(cursor: Cursor, pattern: RegExp): string | undefined {
  pattern.lastIndex = cursor.at;
  const found = pattern.exec(cursor.text)?.[0];
  if (found !== undefined) cursor.at += found.length;
  return found;
}

function isKey({ text, at }: Cursor): boolean {
  key.lastIndex = at;
  return key.test(text);
}

/** The spaces before the line at the cursor. */
function indentation({ text, at }: Cursor): number {
  let end = at;
  while (text[end] === " ") end += 1;
  return end - at;
}

function isItem({ text, at }: Cursor, indent: number): boolean {
  return text.startsWith("- ", at + indent);
}

/** Passes the end of a line and the empty lines below. */
function endLine(cursor: Cursor): boolean {
  if (cursor.at === cursor.text.length) return true;
  if (cursor.text[cursor.at] !== "\n") return false;
  skipEmptyLines(cursor);
  return true;
}

function skipEmptyLines(cursor: Cursor): void {
  while (cursor.text[cursor.at] === "\n") cursor.at += 1;
}
