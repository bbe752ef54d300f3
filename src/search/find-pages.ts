import type { Directory, DirectoryPage } from "./directory.ts";
import { wordsOf } from "./words.ts";

/** Static pages that are shown at most. */
const most = 3;

/**
 * The static pages whose titles have all words that somebody typed. A page tells of the office and not of an event: its
 * text is not searched.
 * @param isTyping whether the last word may be the beginning of one.
 */
export function findPages(
  // A browser may have kept a directory of the time before there were pages.
  { pages = [] }: Partial<Pick<Directory, "pages">>,
  typed: string,
  { isTyping = false }: { readonly isTyping?: boolean } = {},
): readonly DirectoryPage[] {
  const words = formsOf(typed);
  if (words.length === 0) return [];
  const found = pages.filter(({ title }) => {
    const own = formsOf(title);
    return words.every(
      (word, place) =>
        own.includes(word) ||
        (isTyping && place === words.length - 1 && own.some((other) => other.startsWith(word))),
    );
  });
  return found.slice(0, most);
}

function formsOf(text: string): string[] {
  return wordsOf(text).map(({ form }) => form);
}
