import { toDatetimeAttribute } from "../../src/base/date.ts";
import type { HappeningDays, Phrase } from "../../src/indexes/phrase.ts";
import { happeningInWords } from "../../src/indexes/times-in-words.ts";

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
function Days({ of }: { of: HappeningDays }) {
  const { startText, startTime, status } = of;
  const words = happeningInWords(of);
  if (startText === undefined || words === undefined)
    return <span>Tanggal belum diketahui{statusWords[status]}</span>;
  return (
    <span>
      <time datetime={startTime ? toDatetimeAttribute(startTime) : startText}>{words}</time>
      {statusWords[status]}
    </span>
  );
}
