import type { Language } from "../../src/base/language.ts";
import type { Newsroom } from "../../src/outputs/newsroom.ts";
import type { Site } from "../../src/site/model.ts";
import { onceEach } from "../once-each.ts";
import { languageNames } from "./language-switch.tsx";
import { MenuLink } from "./menu-link.tsx";
import { SearchForm } from "./search-form.tsx";

/** A part of the site: the key of an index, `archive`, `subscribe` or `search`, or the path of a static page. */
export type Section = string;

/** The head of every page; on paper its letterhead. */
export function Header({ newsroom, current, language }: HeaderProps) {
  return headers[language](newsroom, current);
}

interface HeaderProps {
  readonly newsroom: Newsroom;
  readonly current?: Section;
  readonly language: Language;
}

const headers = { id: headerIn("id"), en: headerIn("en") } as const;

function headerIn(language: Language) {
  return onceEach((newsroom, current: Section | undefined) => renderHeader(newsroom, current, language));
}

function renderHeader(newsroom: Newsroom, current: Section | undefined, language: Language) {
  const { settings, emblem, home, menu } = newsroom.site;
  const [office, ...lines] = settings.letterhead;
  return (
    <header class="masthead">
      <div class="banner">
        <a class="brand" href={home.href}>
          {emblem ? <img class="emblem" src={emblem.href} alt="" width={44} height={44} /> : null}
          <span>{settings.title}</span>
          <span class="print-only letterhead">
            <b>{office}</b>
            {lines.map((line) => (
              <span>
                {line}
                <br />
              </span>
            ))}
          </span>
        </a>
        {/* The search page has a larger form of its own. */}
        {current === "search" ? null : <SearchForm newsroom={newsroom} language={language} />}
      </div>
      <nav class="menu" aria-label={settings.wordsIn[language].mainMenu}>
        <ul class="entries">
          {menu.map((entry) => (
            <li>
              <MenuLink
                entry={entry}
                language={language}
                isCurrent={current !== undefined && entry.section === current}
              />
            </li>
          ))}
          <OtherLanguages site={newsroom.site} current={current} />
        </ul>
      </nav>
    </header>
  );
}

/** The ways to releases in other languages. */
function OtherLanguages({ site, current }: { site: Site; current: Section | undefined }) {
  return (
    <>
      {site.languages.map(({ subject: { language }, address }) => (
        <li>
          <a
            href={address.href}
            hreflang={language}
            lang={language}
            aria-current={current === language ? "true" : undefined}
          >
            {languageNames[language]}
          </a>
        </li>
      ))}
    </>
  );
}
