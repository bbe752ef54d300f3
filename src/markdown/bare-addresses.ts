import type MarkdownIt from "markdown-it";

/**
 * What no address holds unless it is encoded: everything but ASCII and the letters, marks and digits that browsers
 * encode unasked (RFC 3986; RFC 3987, section 2.2). Quotation marks, dashes and characters without width end one.
 */
const between = /[^\p{ASCII}\p{L}\p{M}\p{N}]+/gu;
const foreign = /[^\p{ASCII}]/u;
/** Longer ones are no use to browsers and servers, and of beginnings in a row each would be read to the end. */
const longest = 2048;
const address = new RegExp(`^[!-~\\p{L}\\p{M}\\p{N}]{1,${longest + 1}}`, "u");

/** What ends a sentence or closes a mark rather than an address. */
const behind: ReadonlySet<string> = new Set(":*|`\\^");

/** Ends the addresses that stand in a text by themselves before the marks of the sentence around them. */
export function bareAddresses({ linkify }: MarkdownIt): void {
  const { match, matchAtStart } = linkify;
  linkify.match = (text) =>
    partsOf(text)
      .flatMap(({ words, at }) =>
        (match.call(linkify, words) ?? []).map((link) => {
          link.index += at;
          link.lastIndex += at;
          return shorten(link);
        }),
      )
      .filter(({ raw }) => raw.length <= longest);
  linkify.matchAtStart = (text) => {
    const words = address.exec(text)?.[0] ?? "";
    const link = words.length > longest ? null : matchAtStart.call(linkify, words);
    return link && shorten(link);
  };
}

type Link = NonNullable<ReturnType<MarkdownIt["linkify"]["matchAtStart"]>>;

function shorten(link: Link): Link {
  let surplus = 0;
  while (behind.has(link.text.at(-1 - surplus) ?? "")) surplus += 1;
  if (surplus === 0) return link;
  link.lastIndex -= surplus;
  link.text = link.text.slice(0, -surplus);
  link.raw = link.raw.slice(0, -surplus);
  link.url = link.url.slice(0, -surplus);
  return link;
}

interface Part {
  readonly words: string;
  readonly at: number;
}

/** The stretches of a text that may hold an address. */
function partsOf(text: string): Part[] {
  if (!foreign.test(text)) return [{ words: text, at: 0 }];
  const parts: Part[] = [];
  let at = 0;
  for (const mark of text.matchAll(between)) {
    parts.push({ words: text.slice(at, mark.index), at });
    at = mark.index + mark[0].length;
  }
  parts.push({ words: text.slice(at), at });
  return parts.filter(({ words }) => words !== "");
}
