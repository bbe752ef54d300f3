import type { Notes } from "../notes.ts";
import { fromBase64 } from "./encoded-code.ts";
import { classify, type FoundWords, findWords } from "./find-words.ts";
import { isPicture, type MediaLibrary } from "./media-library.ts";
import type { ShortcodeAttribute } from "./shortcode-tags.ts";

const pictureKey =
  /^(?:ids|images?|photos?|include|media|thumbnail|src|picture|attachment|image_id|gallery|img)$/i;
const buttonName = /button|btn|(?:^|[_-])link/i;
const linkName = /button|btn|(?:^|[_-])link|pdf|embed|download|file|doc|audio|video/i;
const buttonText = /^(?:button_text|text|title|label)$/i;
const figureKey = /^(?:number|percent|value|counter|price|sum|count|end_number)$/i;
const altKey = /^(?:alt|title_text|image_alt|alt_text)$/i;

/** What the attributes of a shortcode tell readers. */
export interface AttributeWords {
  readonly words: readonly FoundWords[];
  /** Where the content of a button leads. */
  readonly link?: string;
}

/** Finds words, pictures and links among the attributes of a shortcode. */
export function wordsOfAttributes(
  name: string,
  attributes: readonly ShortcodeAttribute[],
  media: MediaLibrary,
  notes: Notes,
): AttributeWords {
  const words: FoundWords[] = [];
  const alt = attributes.find(({ key, value }) => altKey.test(key) && value.trim() !== "");
  for (const { key, value } of attributes) {
    const link = visualComposerLink(value);
    if (link !== undefined) words.push(link);
    else if (/count|number|price|pricing/i.test(name) && figureKey.test(key) && /\d/.test(value))
      words.push({ kind: "text", key, value });
    else if (/heading|title/.test(name) && key === "text")
      words.push({ kind: "text", key: "heading", value });
    else if (pictureKey.test(key) && /^[\d\s,|]+$/.test(value))
      words.push(...fromLibrary(key, value, media, notes));
    else if (/^%(?:5B|7B)/i.test(value)) words.push(...findWords(value));
    else if (fromBase64(value) !== undefined && value.length >= 24)
      words.push({ kind: "text", key, value: fromBase64(value) ?? "" });
    else {
      const kind = classify(key, value);
      if (kind === "picture" && alt !== undefined) words.push({ kind, key, value, label: alt.value });
      // The report has the whole tag.
      else if (kind !== undefined && kind !== "unsure") words.push({ kind, key, value: value.trim() });
    }
  }
  const hasPicture = words.some(({ kind, label }) => kind === "picture" && label !== undefined);
  const shown = hasPicture ? words.filter((word) => !(word.kind === "text" && word.key === alt?.key)) : words;
  return linkName.test(name) ? asButton(name, shown) : { words: shown };
}

/** A button's words lead where its address says; where it encloses its words, they are still to come. */
function asButton(name: string, words: readonly FoundWords[]): AttributeWords {
  const link = words.find(({ kind }) => kind === "link");
  const label = words.find(({ kind, key }) => kind === "text" && buttonText.test(key));
  if (link === undefined) return { words };
  const others = words.filter((word) => word !== link && word !== label);
  if (label === undefined && link.label === undefined && buttonName.test(name))
    return { words: others, link: link.value };
  const named = { ...link, label: label?.value ?? link.label ?? link.value };
  const extra: FoundWords[] =
    label !== undefined && link.label !== undefined && link.label !== label.value
      ? [{ kind: "text", key: "text", value: link.label }]
      : [];
  return { words: [...others, named, ...extra] };
}

/** `url:https%3A%2F%2F…|title:Formulir|target:_blank`. */
function visualComposerLink(value: string): FoundWords | undefined {
  const url = /^url:([^|]+)/.exec(value)?.[1];
  if (url === undefined) return undefined;
  const title = /\|title:([^|]+)/.exec(value)?.[1];
  return {
    kind: "link",
    key: "link",
    value: decoded(url),
    ...(title === undefined ? {} : { label: decoded(title) }),
  };
}

function fromLibrary(key: string, value: string, media: MediaLibrary, notes: Notes): FoundWords[] {
  const ids = value.split(/[\s,|]+/).filter(Boolean);
  return ids.flatMap((id): FoundWords[] => {
    const found = media.get(id);
    if (found === undefined) notes.add("picture-unknown", `${key}=${id}`);
    if (found === undefined) return [];
    const { url, alt, caption } = found;
    const label = alt || caption;
    return [
      { kind: isPicture(found) ? "picture" : "link", key, value: url, ...(label === "" ? {} : { label }) },
    ];
  });
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
