/** A shortcode's tag in a text: `[name key="value" …]`, `[name … /]` or `[/name]`. */
export interface ShortcodeTag {
  readonly name: string;
  readonly isClosing: boolean;
  /** As it stands in the text. */
  readonly whole: string;
  readonly start: number;
  /** What stands between the name and the bracket. */
  readonly given: string;
  readonly attributes: readonly ShortcodeAttribute[];
}

export interface ShortcodeAttribute {
  /** Empty for a value without a name: `[youtube https://…]`. */
  readonly key: string;
  readonly value: string;
}

const opening = /\[(\/?)([a-zA-Z][\w-]*)(?=[\s\]/])/g;
/** No builder writes a longer tag. */
const longest = 50_000;

/** Finds whatever has the form of a shortcode's tag, in time linear in the text. */
export function* findShortcodes(text: string): Generator<ShortcodeTag> {
  const last = { '"': text.lastIndexOf('"'), "'": text.lastIndexOf("'") };
  const lastBracket = text.lastIndexOf("]");
  for (const match of text.matchAll(opening)) {
    const start = match.index;
    if (start > lastBracket) return;
    const [begin, slash = "", name = ""] = match;
    const end = tagEnd(text, start + begin.length, last);
    if (end === undefined) continue;
    const given = text.slice(start + begin.length, end - 1).replace(/\/$/, "");
    yield {
      name,
      isClosing: slash === "/",
      whole: text.slice(start, end),
      start,
      given,
      attributes: readAttributes(given),
    };
  }
}

/** The end of a tag: its bracket, not one in quotation marks. Another tag that begins first is none of its words. */
function tagEnd(text: string, from: number, last: { '"': number; "'": number }): number | undefined {
  const limit = Math.min(text.length, from + longest);
  for (let at = from; at < limit; at += 1) {
    const character = text[at];
    if (character === "]") return at + 1;
    if (character === "[") return undefined;
    if ((character === '"' || character === "'") && last[character] > at && text[at - 1] === "=") {
      const end = text.indexOf(character, at + 1);
      if (end === -1 || end >= limit) return undefined;
      at = end;
    }
  }
  return undefined;
}

const attribute = /([\w-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'\]]+))|"([^"]*)"|'([^']*)'|([^\s"'\]]+)/g;

function readAttributes(given: string): ShortcodeAttribute[] {
  return [...given.matchAll(attribute)].map(([, key = "", double, single, bare, ...alone]) => ({
    key,
    value: unescaped(double ?? single ?? bare ?? alone.find((value) => value !== undefined) ?? ""),
  }));
}

/** Brackets and quotation marks would end the tag: Divi writes `%91` and `%22` for them, WPBakery `` `{` ``. */
function unescaped(value: string): string {
  return value
    .replace(/%9([123])/g, (_, digit: string) => ({ "1": "[", "2": "\\", "3": "]" })[digit] ?? "")
    .replaceAll("%22", '"')
    .replaceAll("`{`", "[")
    .replaceAll("`}`", "]")
    .replaceAll("``", '"');
}
