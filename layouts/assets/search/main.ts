// The search page: reads its address, asks the index, and writes the results. Nothing is loaded before a search.
import { fill } from "../../../src/base/fill.ts";
import { dayInWords, partsOf } from "../../../src/search/days.ts";
import { blockLength } from "../../../src/search/directory.ts";
import { matcher } from "../../../src/search/excerpt.ts";
import { findPages } from "../../../src/search/find-pages.ts";
import { openIndex, type SearchIndex } from "../../../src/search/open-index.ts";
import { type Found, search } from "../../../src/search/search.ts";
import { wordsOf } from "../../../src/search/words.ts";
import { months } from "../words.ts";
import { countChoices, fields, readFilters, usedFilters } from "./filters.ts";
import { count, element, form, hint, input, list, more, narrow, reset, status, things } from "./parts.ts";
import { pageItem, resultItem, thingItem, whenSeen } from "./results.ts";

/** Results up to which more are added when the end of the list comes into sight; after them somebody asks for more. */
const pageLength = 10;

/** Blocks of results that are loaded at once: in a large archive nearly every result is in another. */
const portionBlocks = 3;

/** Milliseconds without a letter after which what was typed is searched. */
const pause = 200;

const root = new URL(form.dataset.root ?? "/", location.href);
let opening: Promise<SearchIndex> | undefined;
/** Counts searches: what comes in late for an older one is thrown away. */
let current = 0;
/** What the last search found, for counting choices when they are looked at. */
let last: Found | undefined;

function open(): Promise<SearchIndex> {
  opening ??= openIndex({
    file: (path) => load(new URL(path.slice(1), root)),
    text: (href) => load(new URL(href, location.href)),
  });
  opening.catch(() => {
    opening = undefined;
  });
  return opening;
}

/** A site that was published meanwhile has other files of the same name: what is kept is asked after. */
async function load(address: URL): Promise<string> {
  const response = await fetch(address, { cache: "no-cache" });
  if (!response.ok) throw new Error(`${address.pathname}: ${response.status}`);
  return response.text();
}

/** What the form asks for, as the address of this page. */
function addressOfForm(): URL {
  const address = new URL(form.action);
  for (const { name, value } of fields()) {
    if (value.trim() !== "") address.searchParams.set(name, value.trim());
  }
  return address;
}

function fillForm(): void {
  const asked = new URLSearchParams(location.search);
  for (const field of fields()) {
    field.value = asked.get(field.name) ?? "";
    // A choice that is not offered leaves a select empty: then everything is meant.
    if (field instanceof HTMLSelectElement && field.selectedIndex === -1) field.value = "";
  }
  if (usedFilters().length > 0) narrow.open = true;
}

async function run(isTyping = false): Promise<void> {
  current += 1;
  const mine = current;
  const typed = input.value.trim();
  document.title = [typed, siaranWords.search, form.dataset.site].filter(Boolean).join(" – ");
  reset.hidden = usedFilters().length === 0;
  if (typed === "" && usedFilters().length === 0) return clear("");
  if (!isTyping) status.textContent = siaranWords.searching;
  try {
    const index = await open();
    const found = await search(index, typed, { ...readFilters(index), isTyping });
    if (mine !== current) return;
    const pages = findPages(index.directory, typed, { isTyping });
    if (isTyping && found.ranks.length + found.things.length + pages.length === 0) return;
    await show(index, found, { typed, isTyping, mine });
  } catch {
    if (mine === current) clear(siaranWords.searchFailed);
  }
}

function clear(words: string): void {
  status.textContent = words;
  for (const part of [hint, things, list]) {
    part.replaceChildren();
    part.hidden = true;
  }
  more.hidden = true;
}

interface Asked {
  readonly typed: string;
  readonly isTyping: boolean;
  /** The number of the search. */
  readonly mine: number;
}

async function show(index: SearchIndex, found: Found, { typed, isTyping, mine }: Asked): Promise<void> {
  const shown = { matches: matcher(found.words), text: index.text };
  const add = async (start: number) => {
    const portion = portionOf(found.ranks, start);
    const entries = await index.results(portion);
    const items = entries.map((entry, place) =>
      resultItem(entry, index.days[portion[place] ?? 0] ?? 0, shown),
    );
    return { items, end: start + portion.length };
  };
  const { items, end } = await add(0);
  if (mine !== current) return;
  last = found;
  clear(sayFound(found, typed));
  const pages = findPages(index.directory, typed, { isTyping }).map(pageItem);
  things.append(...pages, ...found.things.map(thingItem));
  things.hidden = pages.length + found.things.length === 0;
  const suggestion = isTyping ? undefined : suggest(found, typed);
  if (suggestion) hint.append(...suggestion);
  hint.hidden = suggestion === undefined;
  list.append(...items);
  list.hidden = items.length === 0;
  let shownCount = end;
  let limit = pageLength;
  const goOn = async () => {
    const next = await add(shownCount).catch(() => undefined);
    if (mine !== current) return undefined;
    if (!next) {
      status.textContent = siaranWords.moreFailed;
      more.hidden = false;
      return undefined;
    }
    list.append(...next.items);
    shownCount = next.end;
    offerMore();
    return next.items[0]?.querySelector("a");
  };
  const offerMore = () => {
    const hasMore = shownCount < found.ranks.length;
    more.hidden = !hasMore || shownCount < limit;
    const end = list.lastElementChild;
    if (hasMore && more.hidden && end) whenSeen(end, async () => void (await goOn()), 1);
  };
  more.onclick = async () => {
    limit = shownCount + pageLength;
    const link = await goOn();
    if (!link) return;
    status.textContent = fill(siaranWords.shownOf, {
      count: count(shownCount),
      all: count(found.ranks.length),
    });
    link.focus();
  };
  offerMore();
  if (narrow.open) await countChoices(index, found.ranks);
}

/** The next results up to the end of the page, for which few blocks are loaded. */
function portionOf(ranks: readonly number[], start: number): number[] {
  const blocks = new Set<number>();
  const portion: number[] = [];
  for (const rank of ranks.slice(start, (Math.floor(start / pageLength) + 1) * pageLength)) {
    blocks.add(Math.floor(rank / blockLength));
    if (blocks.size > portionBlocks) break;
    portion.push(rank);
  }
  return portion;
}

function sayFound(found: Found, typed: string): string {
  const { ranks, words, missing, isPartial, isTooCommon, days, checked } = found;
  if (isTooCommon) return siaranWords.tooCommon;
  const values = {
    count: count(ranks.length),
    all: count(checked ?? 0),
    words: words.length > 0 ? fill(siaranWords.forWords, { words: meantBy(found, typed) }) : "",
    time: days ? fill(siaranWords.fromTime, { time: timeInWords(days.from, days.to) }) : "",
  };
  if (missing.length > 0) {
    const rest = ranks.length > 0 ? siaranWords.othersHaveRest : siaranWords.tryOthers;
    return `${fill(siaranWords.noneHas, { words: quoted(missing) })} ${fill(rest, values)}`;
  }
  if (ranks.length === 0) {
    const reach = checked ? fill(siaranWords.phraseReach, { count: count(checked) }) : "";
    return fill(siaranWords.noneMatches, { ...values, reach });
  }
  if (isPartial) return fill(siaranWords.someMatch, values);
  return fill(checked ? siaranWords.phraseFound : siaranWords.found, values);
}

function quoted(words: readonly string[]): string {
  return words.map((word) => `“${word}”`).join(` ${siaranWords.and} `);
}

function timeInWords(from: number, to: number): string {
  if (from === to) return dayInWords(from, months);
  const [first, end] = [partsOf(from), partsOf(to)];
  if (first.year === end.year && first.month === 1 && end.month === 12)
    return fill(siaranWords.yearInSentence, { year: first.year });
  if (first.year === end.year && first.month === end.month)
    return dayInWords(from, months).replace(/^\d+ /, "");
  return fill(siaranWords.fromTo, { from: dayInWords(from, months), to: dayInWords(to, months) });
}

/** Says what was searched in the place of words that the archive has not. */
function suggest(found: Found, typed: string): (Node | string)[] | undefined {
  const { corrections } = found;
  if (corrections.length === 0) return undefined;
  const meant = meantBy(found, typed);
  const address = addressOfForm();
  address.searchParams.set("q", meant);
  const absent = quoted(corrections.map(({ from }) => from));
  const [before = "", after = ""] = siaranWords.didYouMean.split("{words}");
  return [before, element("a", { href: address.href }, meant), fill(after, { absent })];
}

/** What was typed, in the spelling that was searched. */
function meantBy({ corrections }: Found, typed: string): string {
  return wordsOf(typed).reduceRight((text, { form, start, end }) => {
    const to = corrections.find(({ from }) => from === form)?.to;
    return to === undefined ? text : text.slice(0, start) + to + text.slice(end);
  }, typed);
}

let isTypingSession = false;
let timer: ReturnType<typeof setTimeout> | undefined;

/** Brings the address in line with the form. What is typed letter by letter is one step of the history. */
function go(isTyping = false): void {
  clearTimeout(timer);
  const address = addressOfForm();
  if (address.href !== location.href) {
    if (isTypingSession) history.replaceState(null, "", address);
    else history.pushState(null, "", address);
  }
  isTypingSession = isTyping;
  run(isTyping);
}

form.addEventListener("submit", (event) => {
  event.preventDefault();
  go();
});
form.addEventListener("change", ({ target }) => {
  if (target !== input) go();
});
input.addEventListener("input", () => {
  clearTimeout(timer);
  timer = setTimeout(() => go(true), pause);
});
reset.addEventListener("click", () => {
  for (const field of usedFilters()) field.value = "";
  go();
  narrow.querySelector("summary")?.focus();
});
narrow.addEventListener("toggle", async () => {
  if (!narrow.open) return;
  const index = await open().catch(() => undefined);
  if (index) await countChoices(index, last?.ranks ?? [...index.days.keys()]).catch(() => {});
});
// With the arrow keys from the field to the results and among them.
addEventListener("keydown", (event) => {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const links = [...document.querySelectorAll<HTMLElement>(".search-found a")];
  const { activeElement } = document;
  const place = activeElement instanceof HTMLElement ? links.indexOf(activeElement) : -1;
  if (step === undefined || (place === -1 && (activeElement !== input || step === -1))) return;
  event.preventDefault();
  (place + step < 0 ? input : links[place + step])?.focus();
});
addEventListener("popstate", () => {
  fillForm();
  isTypingSession = false;
  run();
});
fillForm();
run();
