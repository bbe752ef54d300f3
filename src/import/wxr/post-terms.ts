import type { SourceData } from "../draft.ts";
import type { Notes } from "../notes.ts";
import type { WxrItem } from "./parse-item.ts";
import { decoded, htmlText } from "./post-text.ts";
import type { TermMap } from "./term-map.ts";

/** What a post's categories and tags become. */
export function termsOf(
  { terms }: WxrItem,
  termMap: TermMap,
  notes: Notes,
): Required<Pick<SourceData, "cities" | "officials" | "events" | "topics">> {
  const found = {
    cities: new Set<string>(),
    officials: new Set<string>(),
    events: new Set<string>(),
    topics: new Set<string>(),
  };
  for (const term of terms) {
    if (term.domain !== "category" && term.domain !== "post_tag") {
      notes.add("term-dropped", `${term.domain}: ${term.name}`);
      continue;
    }
    const name = htmlText(term.name);
    const target = termMap({ slug: decoded(term.slug), name });
    if (target === undefined) {
      found.topics.add(name);
      notes.add("term-topic", name);
      continue;
    }
    const targets = (["cities", "officials", "events", "topics"] as const).flatMap((kind) => {
      for (const id of target[kind]) found[kind].add(id);
      return target[kind];
    });
    if (targets.length > 0) notes.add("term-mapped", `${name} → ${targets.join(", ")}`);
    else notes.add("term-dropped", name);
  }
  return {
    cities: [...found.cities],
    officials: [...found.officials],
    events: [...found.events],
    topics: [...found.topics].filter(Boolean),
  };
}
