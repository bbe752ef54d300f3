import { dayOf } from "../base/date.ts";
import type { Language } from "../base/language.ts";
import { paths } from "../base/paths.ts";
import { kindInWords } from "../base/release-kinds.ts";
import type { Phrase } from "../indexes/phrase.ts";
import { happeningInWords } from "../indexes/times-in-words.ts";
import { focusClasses } from "../pictures/focus-classes.ts";
import type { Picture } from "../pictures/picture.ts";
import { countKinds } from "../site/count-kinds.ts";
import type { Release, Site } from "../site/model.ts";
import { pressFiles } from "../site/press-files.ts";
import { tellingOf } from "../site/telling.ts";
import { writeDays } from "./days.ts";
import { blockLength, type Directory, type ResultEntry } from "./directory.ts";
import { searchPaths } from "./search-paths.ts";
import { packShards } from "./shards.ts";
import { spellingLists } from "./spelling-lists.ts";
import { releaseKindKey } from "./terms.ts";
import type { WordIndex } from "./word-index.ts";
import { writeWords } from "./word-lines.ts";

/** The files of a search index by their paths on the site. */
export type IndexFiles = ReadonlyMap<string, string>;

/** Writes the files of an index: the same index and site give the same files. */
export function indexFiles(index: WordIndex, site: Site): IndexFiles {
  const oldestFirst = site.releases.toReversed();
  const files = new Map<string, string>();
  const words = packShards(new Map([...index].map(([key, forms]) => [key, key.length + forms.length])));
  for (const { start, keys } of words) files.set(searchPaths.words(start), writeWords(index, keys));
  const spelling = spellingLists(index);
  const lists = (side: "awal" | "akhir") =>
    writeLists(spelling[side], (start) => searchPaths.spelling(side, start), files);
  for (let start = 0; start < oldestFirst.length; start += blockLength) {
    const entries = oldestFirst.slice(start, start + blockLength).map(resultOf);
    files.set(searchPaths.results(start / blockLength), JSON.stringify(entries));
  }
  const directory: Directory = {
    releases: oldestFirst.length,
    days: writeDays(oldestFirst.map(({ date }) => dayOf(date))),
    words: words.map(({ start }) => start),
    spelling: { awal: lists("awal"), akhir: lists("akhir") },
    kinds: kindsOf(site),
    pages: site.staticPages.map(({ title, address, summary }) => ({
      title,
      href: address.href,
      note: summary,
    })),
  };
  files.set(searchPaths.directory, JSON.stringify(directory));
  return files;
}

/** @returns the beginnings of the lists. */
function writeLists(
  counts: ReadonlyMap<string, number>,
  path: (start: string) => string,
  files: Map<string, string>,
): string[] {
  const shards = packShards(new Map([...counts].map(([form]) => [form, form.length + 4])));
  for (const { start, keys } of shards) {
    files.set(path(start), keys.map((key) => `${key} ${counts.get(key)}\n`).join(""));
  }
  return shards.map(({ start }) => start);
}

function resultOf(release: Release): ResultEntry {
  const { address, title, summary, cities, photos } = release;
  const [photo] = photos;
  return {
    href: address.href,
    title,
    summary,
    above: cities.map(({ name }) => name).join(", "),
    text: pressFiles(release).text.href,
    image: photo && thumbnailOf(photo),
    ...(photo?.focus && { focus: focusClasses(photo.focus) }),
  };
}

function thumbnailOf({ sources, address }: Picture): string {
  return (sources[0]?.address ?? address).href;
}

/** Invitations, announcements and the like are found as the things of an index are; ordinary releases are the rest. */
function releaseKindsOf(site: Site): Directory["kinds"] {
  const { language, words } = site.settings;
  const search = site.addressOf(paths.search).href;
  const things = [...countKinds(site)].map(([name, count]) => {
    const href = `${search}?jenis=${name}`;
    return { id: name, title: kindInWords({ kind: name, lang: language }), names: [], href, note: "", count };
  });
  return things.length === 0 ? [] : [{ key: releaseKindKey, noun: "jenis", label: words.kind, things }];
}

function kindsOf(site: Site): Directory["kinds"] {
  const { language } = site.settings;
  const telling = tellingOf(site);
  const indexes = site.indexes.map(({ kind, listings }) => ({
    key: kind.key,
    noun: kind.words.noun,
    label: kind.words[language].label,
    things: listings.map(({ subject: { thing }, releases }) => {
      const title = kind.titleOf(thing);
      const happening = kind.happeningOf?.(thing, language);
      const [newest] = releases;
      const year = happening && (happening.start ?? (newest && dayOf(newest.date)))?.slice(0, 4);
      const dated = year === undefined ? [] : [title, kind.shortOf(thing)].map((name) => `${name} ${year}`);
      const names = [
        thing.name,
        kind.shortOf(thing),
        kind.fullNameOf?.(thing) ?? "",
        ...thing.aliases,
        ...dated,
      ];
      return {
        id: thing.id,
        title,
        names: [...new Set(names)].filter((name) => name !== "" && name !== title),
        href: thing.address.href,
        note: kind
          .noteOf(thing, telling)
          .map((phrase) => plainPhrase(phrase, language))
          .filter(Boolean)
          .join(" · "),
        count: releases.length,
      };
    }),
  }));
  return [...indexes, ...releaseKindsOf(site)];
}

/** The words of a phrase, without links. */
function plainPhrase(phrase: Phrase, language: Language): string {
  if (typeof phrase === "string") return phrase;
  if ("text" in phrase) return phrase.text;
  return happeningInWords(phrase.days, language) ?? "";
}
