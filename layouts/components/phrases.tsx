import { formatPeriod } from "../../src/base/date.ts";
import type { Happening } from "../../src/indexes/index-kind.ts";
import type { Phrase } from "../../src/indexes/phrase.ts";

const statusWords = { scheduled: "", postponed: " (ditunda)", cancelled: " (dibatalkan)" } as const;

/** Pieces of what is known of a thing, one behind the other. */
export function Phrases({ phrases, separator }: { phrases: readonly Phrase[]; separator: "dot" | "line" }) {
  return (
    <>
      {phrases.map((phrase, index) => (
        <>
          {index === 0 ? null : separator === "dot" ? " · " : <br />}
          <PhraseText phrase={phrase} />
        </>
      ))}
    </>
  );
}

function PhraseText({ phrase }: { phrase: Phrase }) {
  if (typeof phrase === "string") return <bdi>{phrase}</bdi>;
  if ("days" in phrase) return <Days of={phrase.days} />;
  return (
    <a href={phrase.href} rel={phrase.external ? "external" : undefined}>
      <bdi>{phrase.text}</bdi>
    </a>
  );
}

/** The days of a happening in words. */
function Days({ of }: { of: Pick<Happening, "startText" | "endText" | "status"> }) {
  const { startText: start, endText: end = start, status } = of;
  if (start === undefined || end === undefined)
    return <span>Tanggal belum diketahui{statusWords[status]}</span>;
  return (
    <span>
      <time datetime={start}>{formatPeriod(start, end)}</time>
      {statusWords[status]}
    </span>
  );
}
