import type { Language } from "../../src/base/language.ts";
import type { Newsroom } from "../../src/outputs/newsroom.ts";

/** The search field in the head of every page: a plain form that leads to the search page. */
export function SearchForm({ newsroom, language }: { newsroom: Newsroom; language: Language }) {
  const words = newsroom.site.settings.wordsIn[language];
  return (
    <search class="find" aria-label={words.searchSite}>
      <form action={newsroom.addressOf("search").href}>
        <label class="visually-hidden" for="s-cari">
          {words.searchReleases}
        </label>
        <input id="s-cari" type="search" name="q" placeholder={words.searchReleases} autocomplete="off" />
        <button type="submit">{words.search}</button>
      </form>
    </search>
  );
}
