import type { Newsroom } from "../../src/outputs/newsroom.ts";
import { onceEach } from "../once-each.ts";
import { MenuLink } from "./menu-link.tsx";
import { SearchForm } from "./search-form.tsx";

/** A part of the site: the key of an index, `archive`, `subscribe` or `search`, or the path of a static page. */
export type Section = string;

/** The head of every page; on paper its letterhead. */
export function Header({ newsroom, current }: { newsroom: Newsroom; current?: Section }) {
  return header(newsroom, current);
}

const header = onceEach((newsroom, current: Section | undefined) => {
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
        {current === "search" ? null : <SearchForm newsroom={newsroom} />}
      </div>
      <nav class="menu" aria-label={settings.words.mainMenu}>
        <ul class="entries">
          {menu.map((entry) => (
            <li>
              <MenuLink entry={entry} isCurrent={current !== undefined && entry.section === current} />
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
});
