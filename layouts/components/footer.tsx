import type { Language } from "../../src/base/language.ts";
import { informationPath } from "../../src/base/paths.ts";
import type { Newsroom } from "../../src/outputs/newsroom.ts";
import { onceEach } from "../once-each.ts";
import { MenuLink } from "./menu-link.tsx";

/** The foot of every page: who publishes, what may be reused, and the ways to what the menu does not hold. */
export function Footer({ newsroom, language }: { newsroom: Newsroom; language: Language }) {
  return footer(newsroom, language);
}

const footer = onceEach((newsroom, language: Language) => {
  const { settings, footer: entries } = newsroom.site;
  const { publisher, licence, links } = settings;
  const words = settings.wordsIn[language];
  return (
    <footer class="colophon">
      <div>
        <section>
          <h2>{words.publisher}</h2>
          <p>
            {publisher.website ? <a href={publisher.website}>{publisher.name}</a> : publisher.name}
            {publisher.address ? (
              <>
                <br />
                {publisher.address}
              </>
            ) : null}
          </p>
          {publisher.email ? (
            <p>
              <a href={`mailto:${publisher.email}`}>{publisher.email}</a>
            </p>
          ) : null}
        </section>
        <section>
          <h2>{words.follow}</h2>
          <ul class="plain">
            <li>
              <a href={newsroom.addressOf("subscribe").href}>{words.subscribe}</a>
            </li>
            <li>
              <a href={newsroom.addressOf("agenda").href}>{words.agenda}</a>
            </li>
            <li>
              <a href={newsroom.addressOf("statistics").href}>{words.statistics}</a>
            </li>
            <li>
              <a href={newsroom.addressOf("data").href}>{words.openData}</a>
            </li>
            <li>
              <a href={newsroom.addressOf("media").href}>{words.forMedia}</a>
            </li>
            <li>
              <a href={newsroom.addressOf("corrections").href}>{words.corrections}</a>
            </li>
            <li>
              <a href={newsroom.addressOf("authenticity").href}>{words.authenticity}</a>
            </li>
            {settings.ppid ? (
              <li>
                <a href={newsroom.site.addressOf(informationPath).href}>{words.publicInformation}</a>
              </li>
            ) : null}
            {links.map(({ label, url }) => (
              <li>
                <a href={url} rel="external">
                  {label}
                </a>
              </li>
            ))}
          </ul>
        </section>
        {entries.length > 0 ? (
          <section>
            <h2>{words.aboutSite}</h2>
            <ul class="plain">
              {entries.map((entry) => (
                <li>
                  <MenuLink entry={entry} language={language} />
                </li>
              ))}
            </ul>
          </section>
        ) : null}
        {licence ? (
          <section>
            <h2>{words.reuse}</h2>
            <p>
              {words.reuseTexts}{" "}
              <a href={licence.url} rel="license external">
                {licence.name}
              </a>
            </p>
          </section>
        ) : null}
      </div>
    </footer>
  );
});
