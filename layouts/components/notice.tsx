import type { Language } from "../../src/base/language.ts";
import type { Site } from "../../src/site/model.ts";

/** The first sentence of several, and what follows it. */
const sentences = /^(.{12,}?[.!?])\s+(.+)$/s;

interface NoticeProps {
  readonly settings: Site["settings"];
  readonly text: string;
  /** Of the page around it; it is in that of the site itself. */
  readonly language: Language;
}

/** What an office tells on every page. On a narrow screen its first sentence, with a link that shows the rest. */
export function Notice({ settings, text, language }: NoticeProps) {
  const label = settings.wordsIn[language].notice;
  const [, first, rest] = sentences.exec(text) ?? [];
  return (
    <aside
      class="notice"
      aria-label={label}
      lang={language === settings.language ? undefined : settings.language}
    >
      {first === undefined || rest === undefined ? (
        <p>{text}</p>
      ) : (
        <p id="s-pemberitahuan">
          {first} <span class="rest">{rest}</span>
          <a class="more" href="#s-pemberitahuan">
            {settings.words.moreOfNotice}
          </a>
        </p>
      )}
    </aside>
  );
}
