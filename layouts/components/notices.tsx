import type { Language } from "../../src/base/language.ts";
import type { Newsroom } from "../../src/outputs/newsroom.ts";
import type { Release, Words } from "../../src/site/model.ts";
import { correctedRelease, type Notice, noticesOf } from "../../src/site/notices.ts";
import { MomentText } from "./moment.tsx";
import { Title } from "./whole.tsx";

/** What a reader must know before the text: that it was withdrawn, or what was wrong in it, the newest first. */
export function Notices({ newsroom, release }: { newsroom: Newsroom; release: Release }) {
  const { site } = newsroom;
  const words = site.settings.wordsIn[release.lang];
  const notices = noticesOf(site, release);
  const corrected = correctedRelease(site, release);
  if (notices.length === 0 && !corrected) return null;
  return (
    <div class="notices">
      {notices.map((notice) => (
        <NoticeText notice={notice} words={words} language={release.lang} />
      ))}
      {corrected ? (
        <p>
          <strong>{words.correctsRelease}</strong> <ReleaseLink release={corrected} />
        </p>
      ) : null}
      <p>
        <a href={newsroom.addressOf("corrections").href}>{words.allCorrections}</a>
      </p>
    </div>
  );
}

interface NoticeTextProps {
  readonly notice: Notice;
  readonly words: Words;
  readonly language: Language;
}

/** One notice with its date. */
export function NoticeText({ notice, words, language }: NoticeTextProps) {
  return (
    <p>
      <strong>{notice.kind === "withdrawal" ? words.withdrawn : words.correction}</strong>,{" "}
      <MomentText moment={notice.at} language={language} />:{" "}
      {notice.kind === "release" ? (
        <>
          {words.seeRelease} <ReleaseLink release={notice.by} />
        </>
      ) : (
        <bdi>{notice.text}</bdi>
      )}
    </p>
  );
}

function ReleaseLink({ release }: { release: Release }) {
  return (
    <a href={release.address.href}>
      <Title of={release} />
    </a>
  );
}
