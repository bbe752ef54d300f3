import { toDatetimeAttribute } from "../../src/base/date.ts";
import type { Language } from "../../src/base/language.ts";
import type { HappeningDays, Phrase } from "../../src/indexes/phrase.ts";
import { happeningInWords } from "../../src/indexes/times-in-words.ts";

const statusIn = {
  id: { scheduled: "", postponed: " (ditunda)", cancelled: " (dibatalkan)" },
  en: { scheduled: "", postponed: " (postponed)", cancelled: " (cancelled)" },
} as const;

export interface PhrasesProps {
  readonly phrases: readonly Phrase[];
  readonly separator: "dot" | "line";
  readonly language: Language;
}

/** Pieces of what is known of a thing, one behind the other. */
export function Phrases({ phrases, separator, language }: PhrasesProps) {
  return (
    <>
      {phrases.map((phrase, index) => (
        <>
          {index === 0 ? null : separator === "dot" ? " · " : <br />}
          <PhraseText phrase={phrase} language={language} />
        </>
      ))}
    </>
  );
}

function PhraseText({ phrase, language }: { phrase: Phrase; language: Language }) {
  if (typeof phrase === "string") return <bdi>{phrase}</bdi>;
  if ("days" in phrase) return <Days of={phrase.days} language={language} />;
  return (
    <a href={phrase.href} rel={phrase.external ? "external" : undefined}>
      <bdi>{phrase.text}</bdi>
    </a>
  );
}

/** The days of a happening in words. */
function Days({ of, language }: { of: HappeningDays; language: Language }) {
  const { startText, startTime, status } = of;
  const words = happeningInWords(of, language);
  const statusWords = statusIn[language];
  if (startText === undefined || words === undefined)
    return (
      <span>
        {language === "id" ? "Tanggal belum diketahui" : "Day not known yet"}
        {statusWords[status]}
      </span>
    );
  return (
    <span>
      <time datetime={startTime ? toDatetimeAttribute(startTime) : startText}>{words}</time>
      {statusWords[status]}
    </span>
  );
}
