import { kindInWords } from "../../src/base/release-kinds.ts";
import type { Release, Site } from "../../src/site/model.ts";
import { Band } from "./band.tsx";
import { LanguageSwitch } from "./language-switch.tsx";
import { MomentText } from "./moment.tsx";
import { ShareLine } from "./share.tsx";
import { Whole } from "./whole.tsx";

/** The head of a release: its regions, title and summary, when and where it was issued, and how to hand it on. */
export function ReleaseHead({ site, release }: { site: Site; release: Release }) {
  const { title, summary, dateline, date, modified, number, byline, kind, lang } = release;
  const words = site.settings.wordsIn[lang];
  return (
    <header class="head">
      <LanguageSwitch site={site} release={release} />
      <p class="print-only form">
        <span>{kind === "siaran" ? words.pressRelease : kindInWords(release)}</span>{" "}
        {number ? (
          <span>
            {words.number} {number}
          </span>
        ) : null}
      </p>
      <p class="kicker">
        {kind === "siaran" ? null : <strong>{kindInWords(release)}</strong>}
        {site.indexes
          .filter(({ kind }) => kind.shown === "above")
          .flatMap(({ kind }) => release.things(kind).map((thing) => ({ kind, thing })))
          .map(({ kind, thing }) => (
            <a href={thing.address.href}>
              <Band colour={thing.colour} />
              <bdi>{kind.titleOf(thing)}</bdi>
            </a>
          ))}
      </p>
      <h1 data-copy="true" dir="auto">
        <Whole words={title} />
      </h1>
      <p class="summary" dir="auto">
        <Whole words={summary} />
      </p>
      <div class="issued">
        <p>
          <strong>
            {dateline ? (
              <>
                <bdi>{dateline}</bdi>,{" "}
              </>
            ) : null}
            <MomentText moment={date} language={lang} />
          </strong>
        </p>
        {modified.instant > date.instant ? (
          <p>
            {words.updated} <MomentText moment={modified} language={lang} />
          </p>
        ) : null}
        {byline ? (
          <p>
            {words.by} <bdi>{byline}</bdi>
          </p>
        ) : null}
      </div>
      <ShareLine release={release} words={words} />
    </header>
  );
}
