import type { Newsroom } from "../../src/outputs/newsroom.ts";
import { onceEach } from "../once-each.ts";
import { SearchForm } from "./search-form.tsx";

export type Section = "archive" | "cities" | "officials" | "events" | "subscribe" | "search";

const menu: readonly { readonly section: Exclude<Section, "search">; readonly label: string }[] = [
  { section: "archive", label: "Siaran" },
  { section: "cities", label: "Daerah" },
  { section: "officials", label: "Pejabat" },
  { section: "events", label: "Acara" },
  { section: "subscribe", label: "Langganan" },
];

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
          {menu.map(({ section, label }) => (
            <li>
              <a
                href={newsroom.addressOf(section).href}
                aria-current={section === current ? "true" : undefined}
              >
                {label}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
});
