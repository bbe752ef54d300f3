import { paths } from "../../src/base/paths.ts";
import type { Newsroom } from "../../src/outputs/newsroom.ts";
import { onceEach } from "../once-each.ts";
import { SearchForm } from "./search-form.tsx";

/** A part of the site: the key of an index, or `archive`, `subscribe` or `search`. */
export type Section = string;

function menuOf({ site }: Newsroom) {
  return [
    { section: "archive", label: "Siaran", address: site.archive.address },
    ...site.indexes.map(({ kind, address }) => ({ section: kind.key, label: kind.words.label, address })),
    { section: "subscribe", label: "Langganan", address: site.addressOf(paths.subscribe) },
  ];
}

/** The head of every page; on paper its letterhead. */
export function Header({ newsroom, current }: { newsroom: Newsroom; current?: Section }) {
  return header(newsroom, current);
}

const header = onceEach((newsroom, current: Section | undefined) => {
  const { settings, emblem, home } = newsroom.site;
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
      <nav class="menu" aria-label="Menu utama">
        <ul class="entries">
          {menuOf(newsroom).map(({ section, label, address }) => (
            <li>
              <a href={address.href} aria-current={section === current ? "true" : undefined}>
                {label}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
});
