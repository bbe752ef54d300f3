import type { Newsroom } from "../../src/newsroom.ts";

export type Section = "archive" | "cities" | "officials" | "events" | "subscribe";

const menu: readonly { readonly section: Section; readonly label: string }[] = [
  { section: "archive", label: "Siaran" },
  { section: "cities", label: "Daerah" },
  { section: "officials", label: "Pejabat" },
  { section: "events", label: "Acara" },
  { section: "subscribe", label: "Langganan" },
];

export function Header({ newsroom, current }: { newsroom: Newsroom; current?: Section }) {
  return (
    <header class="masthead">
      <a class="brand" href={newsroom.site.home.href}>
        {newsroom.site.settings.title}
      </a>
      <nav aria-label="Menu utama">
        <ul>
          {menu.map(({ section, label }) => (
            <li key={section}>
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
}
