import { informationPath } from "../src/base/paths.ts";
import type { Newsroom } from "../src/outputs/newsroom.ts";
import type { StaticPage } from "../src/site/model.ts";
import { informationLists } from "../src/site/public-information.ts";
import { Attachments } from "./components/attachments.tsx";
import { FixedPage } from "./components/fixed-page.tsx";
import { InformationLists } from "./components/information-lists.tsx";
import { MomentText } from "./components/moment.tsx";

/** A page that tells of the office: its profile, its contact, its privacy. */
export function StaticPageLayout({ newsroom, page }: { newsroom: Newsroom; page: StaticPage }) {
  const { settings } = newsroom.site;
  const { address, title, summary, updated, lang, text, attachments } = page;
  const words = settings.wordsIn[lang];
  return (
    <FixedPage
      newsroom={newsroom}
      address={address}
      title={title}
      language={lang}
      description={summary}
      section={address.path}
      introduction={null}
    >
      <article>
        {/* The Markdown renderer escapes all text and refuses raw HTML and foreign schemes. */}
        <div class="text" dangerouslySetInnerHTML={{ __html: text.html() }} />
        <Attachments attachments={attachments} words={words} language={lang} />
        {address.path === informationPath && settings.ppid ? (
          <section aria-labelledby="s-daftar">
            <h2 id="s-daftar">{words.publicInformation}</h2>
            <InformationLists settings={settings} lists={informationLists(newsroom.site)} />
          </section>
        ) : null}
      </article>
      {updated ? (
        <p>
          <small>
            {words.updated} <MomentText moment={updated} language={lang} />
          </small>
        </p>
      ) : null}
    </FixedPage>
  );
}
