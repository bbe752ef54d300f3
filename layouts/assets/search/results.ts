import { dayInWords, isoDay } from "../../../src/search/days.ts";
import type { DirectoryPage, ResultEntry } from "../../../src/search/directory.ts";
import { countMatches, excerptOf, markWords, type Piece } from "../../../src/search/excerpt.ts";
import type { FoundThing } from "../../../src/search/find-things.ts";
import { bodyOf } from "../../../src/search/phrases.ts";
import { months } from "../words.ts";
import { element, releasesIn } from "./parts.ts";

/** Words that are marked, and where texts come from. */
export interface Shown {
  readonly matches: (form: string) => boolean;
  readonly text: (entry: ResultEntry) => Promise<string>;
}

/** A release among the results. Its excerpt is looked for in its text when it comes into sight. */
export function resultItem(entry: ResultEntry, day: number, shown: Shown): HTMLLIElement {
  const time = element("time", { dateTime: isoDay(day) }, dayInWords(day, months));
  const title = element("a", { href: entry.href }, ...marked(markWords(entry.title, shown.matches)));
  const excerpt = element(
    "p",
    { className: "search-excerpt" },
    ...marked(excerptOf(entry.summary, shown.matches) ?? [{ text: entry.summary, isMarked: false }]),
  );
  const thumb = entry.image
    ? [
        element(
          "div",
          { className: "thumb" },
          element("img", {
            ...{ src: entry.image, alt: "", loading: "lazy", width: 176, height: 132 },
            className: entry.focus ?? "",
          }),
        ),
      ]
    : [];
  const meta = element("p", { className: "meta" }, time, entry.above ? ` · ${entry.above}` : "");
  const article = element(
    "article",
    { className: "entry" },
    meta,
    element("h2", {}, title),
    excerpt,
    ...thumb,
  );
  if (countMatches(`${entry.title} ${entry.summary}`, shown.matches) === 0) {
    whenSeen(article, async () => {
      // The summary stands there already: without the text it stays.
      const text = await shown.text(entry).catch(() => "");
      const pieces = excerptOf(bodyOf(text), shown.matches);
      if (pieces) excerpt.replaceChildren(...marked(pieces));
    });
  }
  return element("li", {}, article);
}

/** A page of the site that the words name. */
export function thingItem({ kind, thing }: FoundThing): HTMLLIElement {
  return element(
    "li",
    {},
    element("a", { href: thing.href }, thing.title),
    element(
      "span",
      { className: "quiet" },
      [kind.label, thing.note, releasesIn(thing.count)].filter((text) => text !== "").join(" · "),
    ),
  );
}

/** A static page whose title has the words. */
export function pageItem({ title, href, note }: DirectoryPage): HTMLLIElement {
  return element(
    "li",
    {},
    element("a", { href }, title),
    element("span", { className: "quiet" }, `${siaranWords.staticPage} · ${note}`),
  );
}

function marked(pieces: readonly Piece[]): (Node | string)[] {
  return pieces.map(({ text, isMarked }) => (isMarked ? element("mark", {}, text) : text));
}

/**
 * Does something once when a part of the page comes into sight.
 * @param threshold the share of it that must be seen.
 */
export function whenSeen(node: Element, act: () => Promise<void>, threshold = 0): void {
  const observer = new IntersectionObserver(
    ([seen]) => {
      if (!seen?.isIntersecting) return;
      observer.disconnect();
      act();
    },
    { threshold },
  );
  observer.observe(node);
}
