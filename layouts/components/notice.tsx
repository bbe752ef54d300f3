import type { Language } from "../../src/base/language.ts";

/** The first sentence of several, and what follows it. */
const sentences = /^(.{12,}?[.!?])\s+(.+)$/s;

interface NoticeProps {
  readonly label: string;
  readonly text: string;
  /** Of the page around it; it is Indonesian itself. */
  readonly language: Language;
}

/** What an office tells on every page. On a narrow screen its first sentence, with a link that shows the rest. */
export function Notice({ label, text, language }: NoticeProps) {
  const [, first, rest] = sentences.exec(text) ?? [];
  return (
    <aside class="notice" aria-label={label} lang={language === "id" ? undefined : "id"}>
      {first === undefined || rest === undefined ? (
        <p>{text}</p>
      ) : (
        <p id="s-pemberitahuan">
          {first} <span class="rest">{rest}</span>
          <a class="more" href="#s-pemberitahuan">
            Selengkapnya
          </a>
        </p>
      )}
    </aside>
  );
}
