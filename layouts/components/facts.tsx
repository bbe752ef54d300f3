import type { Fact } from "../../src/indexes/phrase.ts";
import { Phrases } from "./phrases.tsx";

/** What is known of a thing, in pairs. */
export function Facts({ facts }: { facts: readonly Fact[] }) {
  const known = facts
    .map(({ term, lines }) => ({ term, phrases: lines.filter((line) => line !== undefined) }))
    .filter(({ phrases }) => phrases.length > 0);
  if (known.length === 0) return null;
  return (
    <dl class="facts">
      {known.map(({ term, phrases }) => (
        <div>
          <dt>{term}</dt>
          <dd>
            <Phrases phrases={phrases} separator="line" />
          </dd>
        </div>
      ))}
    </dl>
  );
}
