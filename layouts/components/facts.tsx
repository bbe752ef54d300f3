import type { Language } from "../../src/base/language.ts";
import type { Fact } from "../../src/indexes/phrase.ts";
import { Phrases } from "./phrases.tsx";

/** What is known of a thing, in pairs. */
export function Facts({ facts, language }: { facts: readonly Fact[]; language: Language }) {
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
            <Phrases phrases={phrases} separator="line" language={language} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
