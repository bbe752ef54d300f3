import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { wordsOf } from "../../src/search/words.ts";
import { generateReleases, randomNumbers, type SyntheticRelease } from "../generate.ts";
import type { SyntheticRegistry } from "../synthetic-registry.ts";

const posts = fileURLToPath(new URL("../../test/fixtures/newsroom/posts", import.meta.url));

/** Forms that are invented beside those of real texts: an archive has some 40,000. */
const invented = 38_000;

/** The share of invented words in a text. */
const share = 0.12;

/**
 * The releases of a benchmark with the vocabulary of an archive: words drawn by their frequency in real texts, and
 * invented ones with real affixes, of which most are rare. The eight sentences of the others would flatter an index.
 */
export function lifelikeReleases(count: number, registry: SyntheticRegistry): SyntheticRelease[] {
  const random = randomNumbers(17081945);
  const known = readWords();
  const rare = inventWords(random);
  const word = () =>
    random() < share
      ? (rare[Math.floor(invented ** random())] ?? "")
      : (known[Math.floor(random() * known.length)] ?? "");
  const words = (length: number) => Array.from({ length }, word).join(" ");
  const sentence = () => `${capital(words(12))}.`;
  const paragraph = () => Array.from({ length: 5 }, sentence).join(" ");
  return generateReleases(count, registry).map((release) => ({
    ...release,
    title: capital(words(9)),
    summary: `${capital(words(22))}.`,
    body: `Hadir ${namesOf(release, registry).join(", ")}. ${[paragraph(), paragraph(), paragraph(), paragraph()].join("\n\n")}\n`,
  }));
}

function namesOf({ officials, cities }: SyntheticRelease, registry: SyntheticRegistry): string[] {
  return [
    ...officials.map((id) => registry.officials.get(id)?.name ?? ""),
    ...cities.map((id) => registry.cities.get(id)?.name ?? ""),
  ];
}

/** All words of the texts of the small newsroom, as often as they stand there. */
function readWords(): string[] {
  const files = readdirSync(posts, { recursive: true, encoding: "utf8" }).filter((file) =>
    file.endsWith(".md"),
  );
  return files.flatMap((file) => {
    const [, , body = ""] = readFileSync(`${posts}/${file}`, "utf8").split(/^---$/m);
    return wordsOf(body).flatMap(({ form }) => (/^\D+$/.test(form) ? [form] : []));
  });
}

const [starts, ends] = ["b c d g h j k l m n p r s t w".split(" "), ["", "", "n", "r", "s", "ng", "k"]];
const affixes = ["", "", "", "di", "me", "ber", "ter", "pe"].flatMap((prefix) =>
  ["", "", "an", "kan"].map((suffix) => [prefix, suffix] as const),
);

function inventWords(random: () => number): string[] {
  const pick = <T>(list: readonly T[]) => list[Math.floor(random() * list.length)];
  const syllable = () => `${pick(starts)}${pick([..."aiueo"])}${pick(ends)}`;
  const words = new Set<string>();
  while (words.size < invented) {
    const root = syllable() + syllable() + (random() < 0.4 ? syllable() : "");
    for (const [prefix, suffix] of [pick(affixes) ?? ["", ""], pick(affixes) ?? ["", ""]])
      words.add(`${prefix}${root}${suffix}`);
  }
  return [...words];
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
