import type { Language } from "../../src/base/language.ts";
import type { Newsroom } from "../../src/outputs/newsroom.ts";
import type { Release } from "../../src/site/model.ts";
import { pressFiles } from "../../src/site/press-files.ts";
import { onceEach } from "../once-each.ts";
import { ContactWays } from "./contact-ways.tsx";
import { DeedButton } from "./deed-button.tsx";

/** What a journalist needs: text and photos to take along, whom to ask, what may be done with it, where it is from. */
export function MediaDesk({ newsroom, release }: { newsroom: Newsroom; release: Release }) {
  const { source, contact } = release;
  const words = newsroom.site.settings.wordsIn[release.lang];
  const files = pressFiles(release);
  return (
    <section class="desk" aria-labelledby="s-media">
      <h2 id="s-media" class="label">
        {words.forMedia}
      </h2>
      <ul class="actions">
        {files.archive ? (
          <li>
            <a href={files.archive.href} download>
              {words.downloadAll}
            </a>
          </li>
        ) : null}
        <li>
          <a href={files.text.href} download>
            {words.downloadText}
          </a>
        </li>
        <DeedButton deed="text" label={words.copyText} />
      </ul>
      <dl class="facts">
        {contact ? (
          <div>
            <dt>{words.contact}</dt>
            <dd>
              <bdi>{contact.name}</bdi>
              <ContactWays contact={contact} />
            </dd>
          </div>
        ) : null}
        {source ? (
          <div>
            <dt>{words.source}</dt>
            <dd>
              {source.url ? (
                <a href={source.url} rel="external">
                  <bdi>{source.name}</bdi>
                </a>
              ) : (
                <bdi>{source.name}</bdi>
              )}
            </dd>
          </div>
        ) : null}
        {reuse(newsroom, release.lang)}
      </dl>
    </section>
  );
}

const reuse = onceEach((newsroom, language: Language) => {
  const { licence, wordsIn } = newsroom.site.settings;
  const words = wordsIn[language];
  return (
    <>
      {licence ? (
        <div>
          <dt>{words.reuse}</dt>
          <dd>
            {words.reuseRelease}{" "}
            <a href={licence.url} rel="license external">
              {licence.name}
            </a>
          </dd>
        </div>
      ) : null}
    </>
  );
});
