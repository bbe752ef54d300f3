import type { Newsroom } from "../src/outputs/newsroom.ts";
import type { LanguageSubject, ListingPage } from "../src/site/model.ts";
import { releasesInNumber } from "../src/site/releases-in-number.ts";
import { ListingPageLayout } from "./components/listing-page.tsx";

/** The releases of a language, on pages in that language. */
export function LanguagePage({ newsroom, page }: { newsroom: Newsroom; page: ListingPage<LanguageSubject> }) {
  const { subject, title, releases } = page.listing;
  const { language } = subject;
  const { settings, home } = newsroom.site;
  const words = settings.wordsIn[language];
  return (
    <ListingPageLayout
      newsroom={newsroom}
      page={page}
      language={language}
      section={language}
      crumbs={[{ label: words.home, address: home }]}
      description={`${title}: ${releasesInNumber(releases.length, { wordsIn: settings.wordsIn, language })}, ${settings.title}.`}
      feedAbout={title}
    />
  );
}
