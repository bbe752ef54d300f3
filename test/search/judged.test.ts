import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { loadContent } from "../../src/disk/load.ts";
import type { Found } from "../../src/search/search.ts";
import { stemOf } from "../../src/search/stem.ts";
import { isCommon, wordsOf } from "../../src/search/words.ts";
import type { Release, Site } from "../../src/site/model.ts";
import { contentOf } from "../support/content.ts";
import { newsroomPosts } from "../support/fixtures.ts";
import { type About, aboutFiles, archiveFiles } from "./archive.ts";
import { now, openSearch, siteFrom } from "./ask.ts";

function releaseAt(site: Site, rank: number | undefined): Release | undefined {
  return rank === undefined ? undefined : site.releases[site.releases.length - 1 - rank];
}

interface Judged {
  readonly query: string;
  readonly expected: readonly string[];
}

function readJudged(name: string): Judged[] {
  const file = fileURLToPath(new URL(`../fixtures/search/${name}.txt`, import.meta.url));
  return readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => {
      const [query = "", expected = ""] = line.split(" = ");
      return { query, expected: expected.split(" ") };
    });
}

/** Says what came first where it should not have, and holds the rest against the share that must be right. */
function assertRight(wrong: readonly string[], all: number): void {
  if (wrong.length > 0) console.log(`\n${wrong.join("\n")}`);
  assert.ok(wrong.length <= all * 0.1, `${wrong.length} of ${all} are wrong`);
}

const isNothing = ({ expected }: Judged) => expected[0] === "-";

/** Whether something is claimed to match. */
function claims({ ranks, things, isPartial }: Found): boolean {
  return things.length > 0 || (ranks.length > 0 && !isPartial);
}

const newsroom = await openSearch(siteFrom(loadContent(newsroomPosts, now)));
const archive = await openSearch(siteFrom(contentOf(archiveFiles())));

const judged = suite("judged queries");

judged("have the right first hit in the newsroom", async () => {
  const queries = readJudged("newsroom");
  const wrong: string[] = [];
  for (const one of queries) {
    const found = await newsroom.ask(one.query);
    const thing = found.things[0]?.thing.href;
    const file = releaseAt(newsroom.site, found.ranks[0])?.slug;
    const isRight = isNothing(one)
      ? !claims(found)
      : one.expected.some((expected) => expected === thing || (expected === file && !found.isPartial));
    if (!isRight) wrong.push(`${one.query}: ${thing ?? "-"}, ${file ?? "-"}`);
  }
  assertRight(wrong, queries.length);
});

judged("have the right first release in the archive", async () => {
  const queries = readJudged("archive");
  const wrong: string[] = [];
  for (const one of queries) {
    const found = await archive.ask(one.query);
    const about = aboutFiles.get(releaseAt(archive.site, found.ranks[0])?.file.replace(/^posts\//, "") ?? "");
    const isRight = isNothing(one) ? !claims(found) : about !== undefined && isAbout(about, one.expected);
    if (!isRight) wrong.push(`${one.query}: ${JSON.stringify(about) ?? "-"}`);
  }
  assertRight(wrong, queries.length);
});

function isAbout({ place, subject, year }: About, expected: readonly string[]): boolean {
  return expected.every((word) => [place, subject, String(year)].includes(word));
}

judged("claim nothing for what is in neither", async () => {
  for (const [name, { ask }] of Object.entries({ newsroom, archive })) {
    for (const one of readJudged(name))
      if (isNothing(one)) assert.not.ok(claims(await ask(one.query)), one.query);
  }
});

judged.run();

const claim = suite("a release that is found");

claim("has every word that was searched, or is about what it names", async () => {
  const words = wordsIn(newsroom.site);
  await fc.assert(
    fc.asyncProperty(fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 3 }), async (typed) => {
      const { ranks, isPartial, words: searched } = await newsroom.ask(typed.join(" "));
      if (isPartial) return;
      for (const release of ranks.map((rank) => releaseAt(newsroom.site, rank))) {
        if (!release) throw new Error("a rank of no release");
        const stems = new Set(wordsOf(wholeText(release)).map(({ form }) => stemOf(form)));
        for (const word of searched) {
          if (!isCommon(word)) assert.ok(stems.has(stemOf(word)), `${release.file} has no ${word}`);
        }
      }
    }),
    { numRuns: 300 },
  );
});

/** What a release says, and all names of what it is about. */
function wholeText(release: Release): string {
  const { title, summary, number = "", text } = release;
  const things = newsroom.index.directory.kinds.flatMap(({ key, things }) =>
    things.filter(({ id }) => idsOf(release, key).includes(id)),
  );
  const names = things.flatMap((thing) => [thing.title, ...thing.names]);
  return [title, summary, number, text.plainText(), ...names].join(" ");
}

function idsOf(release: Release, key: string): string[] {
  const listing = newsroom.site.indexes.find(({ kind }) => kind.key === key);
  return listing ? release.things(listing.kind).map(({ id }) => id) : [];
}

/** Words of titles and texts that are searched. */
function wordsIn({ releases }: Site): string[] {
  const texts = releases.flatMap(({ title, text }) => [title, text.plainText()]);
  const forms = texts.flatMap((text) => wordsOf(text).map(({ form }) => form));
  return [...new Set(forms)].filter((form) => !isCommon(form) && !/\d/.test(form));
}

claim.run();

const names = suite("a name of the register");

names("finds its page, by every alias and spelling", async () => {
  for (const kind of newsroom.index.directory.kinds) {
    for (const { id, title, names: others } of kind.things) {
      for (const name of [title, ...others]) {
        const { things } = await newsroom.ask(name);
        const isFound = things.some((found) => found.kind.key === kind.key && found.thing.id === id);
        assert.ok(isFound, `${name} does not find ${id}`);
      }
    }
  }
});

names.run();

const spelling = suite("a word with one error");

spelling("is taken for the word that was meant", async () => {
  const known = new Set(wordsIn(newsroom.site));
  const long = [...known].filter((word) => word.length >= 5 && /^[a-z]+$/.test(word)).sort();
  const typed = fc.tuple(fc.constantFrom(...long), fc.nat(), fc.constantFrom(..."aeinkrstu"), fc.nat(3));
  const wrong: string[] = [];
  let count = 0;
  for (const [word, number, letter, kind] of fc.sample(typed, { numRuns: 400, seed: 20190718 })) {
    const misspelled = withError(word, number, letter, kind);
    if (misspelled === word || known.has(misspelled)) continue;
    count += 1;
    const found = await newsroom.ask(misspelled);
    if (!found.words.some((form) => stemOf(form) === stemOf(word)))
      wrong.push(`${misspelled} (${word}): ${found.words}`);
  }
  assertRight(wrong, count);
});

/** A letter is missing, exchanged with the next one, another, or one too many. */
function withError(word: string, number: number, letter: string, kind: number): string {
  const place = number % word.length;
  const [before, here = "", after] = [word.slice(0, place), word[place], word.slice(place + 1)];
  if (kind === 0) return before + after;
  if (kind === 1) return before + after.slice(0, 1) + here + after.slice(1);
  return before + letter + (kind === 2 ? "" : here) + after;
}

spelling("that is two words written as one is taken for the two", async () => {
  const known = new Set(wordsIn(newsroom.site));
  const pairs = newsroom.site.releases.flatMap(({ title }) => {
    const written = wordsOf(title).map(({ form }) => form);
    return written.flatMap((word, place) => {
      const next = written[place + 1] ?? "";
      return [word, next].every((part) => part.length > 2 && !isCommon(part) && /^[a-z]+$/.test(part))
        ? [[word, next] as const]
        : [];
    });
  });
  const wrong: string[] = [];
  for (const [word, next] of pairs) {
    if (known.has(word + next)) continue;
    const { words, ranks } = await newsroom.ask(word + next);
    if (ranks.length === 0 || words.join("") !== word + next) wrong.push(`${word}${next}: ${words}`);
  }
  assert.ok(pairs.length > 100);
  assertRight(wrong, pairs.length);
});

spelling.run();
