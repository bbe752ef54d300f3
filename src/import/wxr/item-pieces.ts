import { parseFragment } from "../html-tree.ts";
import { wordsOf } from "../missing-words.ts";
import { textPieces } from "../text-pieces.ts";
import { fromBase64 } from "./encoded-code.ts";
import type { WxrItem } from "./parse-item.ts";
import { findShortcodes } from "./shortcode-tags.ts";
import { isShortcode } from "./shortcodes.ts";

/** What of an item is said otherwise: numbers, dates, states, addresses and the name of its author. */
const technical = /^(?:link|pubDate|guid|dc:creator|wp:.*)$/;

/** The text of an item in pieces, as a reader finds it who knows nothing of blocks and builders. */
export function itemPieces({ fields, terms }: WxrItem): string[] {
  const texts = [...fields].filter(([name]) => !technical.test(name)).map(([, value]) => value);
  return [...texts.flatMap(htmlPieces), ...terms.map(({ name }) => name)];
}

function htmlPieces(html: string): string[] {
  const strings: string[] = [];
  const end = html.lastIndexOf("-->") + 3;
  const plain =
    html.slice(0, end).replace(/<!--[\s\S]*?-->/g, (comment) => {
      if (/^<!--\s*wp:/.test(comment)) strings.push(...proseOf(comment));
      return "\n";
    }) + html.slice(end);
  const elements = parseFragment(withoutShortcodes(plain, strings));
  const pieces = textPieces(elements);
  // Blocks repeat what they show among their settings.
  const shown = new Set(pieces.map((piece) => wordsOf(piece).join(" ")));
  return [...pieces, ...strings.filter((text) => !shown.has(wordsOf(text).join(" ")))];
}

/** The strings of a block's settings that are more than a word. */
function proseOf(comment: string): string[] {
  return [...comment.matchAll(/"((?:[^"\\]|\\.)*)"/g)]
    .map(([, inner = ""]) => unquoted(inner))
    .filter((text) => /\p{Lu}\p{Ll}+\s+\p{L}|\p{L}\s+\p{Lu}\p{Ll}/u.test(text))
    .flatMap((text) => textPieces(parseFragment(text)));
}

function unquoted(inner: string): string {
  try {
    return String(JSON.parse(`"${inner}"`));
  } catch {
    return inner;
  }
}

function withoutShortcodes(text: string, strings: string[]): string {
  const tags = [...findShortcodes(text)];
  const closed = new Set(tags.filter(({ isClosing }) => isClosing).map(({ name }) => name));
  const parts: string[] = [];
  let at = 0;
  for (const tag of tags) {
    if (tag.start < at || !isShortcode(tag, closed)) continue;
    parts.push(text.slice(at, tag.start));
    at = tag.start + tag.whole.length;
    strings.push(...tag.attributes.map(({ value }) => value).filter((value) => /\p{L}\s+\p{L}/u.test(value)));
  }
  parts.push(text.slice(at));
  return parts.map((part) => (fromBase64(part) ?? part).replace(/\n\s*\n/g, "<br>")).join("<br>");
}
