import type { Newsroom } from "../src/outputs/newsroom.ts";
import { FixedPage } from "./components/fixed-page.tsx";
import { SearchFilters } from "./components/search-filters.tsx";

/**
 * The search page. Its form and its ways on are there without scripts; the results need one, which fills the form
 * before the page is first seen.
 */
export function SearchPage({ newsroom }: { newsroom: Newsroom }) {
  const { site, assets } = newsroom;
  const { words } = site.settings;
  return (
    <FixedPage
      newsroom={newsroom}
      address={newsroom.addressOf("search")}
      title={words.search}
      heading={words.searchReleases}
      description={words.searchAbout}
      section="search"
      hidden
      introduction={null}
      head={
        site.releases.length > 0 ? (
          <script type="module" blocking="render" src={assets.searchScript.href} />
        ) : null
      }
    >
      {site.releases.length === 0 ? (
        <p class="empty">{words.noRelease}</p>
      ) : (
        <search>
          <form
            class="search-form"
            action={newsroom.addressOf("search").href}
            data-root={site.home.href}
            data-site={site.settings.short}
          >
            <div class="search-words">
              <label for="s-kata">{words.searchWords}</label>
              <input id="s-kata" type="search" name="q" autocomplete="off" aria-describedby="s-petunjuk" />
              <button type="submit">{words.search}</button>
            </div>
            <p id="s-petunjuk" class="quiet">
              {words.searchHelp}
            </p>
            <details class="search-narrow">
              <summary>{words.filterAndSort}</summary>
              <div class="search-filters">
                <SearchFilters site={site} />
                <div>
                  <label for="s-urut">{words.order}</label>
                  <select id="s-urut" name="urut">
                    <option value="">{words.bestFirst}</option>
                    <option value="terbaru">{words.newestFirst}</option>
                  </select>
                </div>
                <button class="search-reset" type="button" hidden>
                  {words.clearFilters}
                </button>
              </div>
            </details>
          </form>
        </search>
      )}
      <Ways newsroom={newsroom} />
      <noscript>
        <p class="search-note">{words.searchUnscripted}</p>
      </noscript>
      <section class="search-found" aria-label={words.searchResults}>
        <p id="s-hasil" class="search-status" role="status" />
        <p class="search-hint" hidden />
        <ul class="search-things" aria-label={words.matchingPages} hidden />
        <ol class="releases search-results" aria-labelledby="s-hasil" hidden />
        <button class="search-more" type="button" hidden>
          {words.showMore}
        </button>
      </section>
    </FixedPage>
  );
}

/** How to find a release without searching. */
function Ways({ newsroom }: { newsroom: Newsroom }) {
  const { words, language } = newsroom.site.settings;
  return (
    <nav class="search-ways" aria-labelledby="s-jalan">
      <h2 id="s-jalan">{words.orBrowse}</h2>
      <ul>
        <li>
          <a href={newsroom.addressOf("archive").href}>{words.allReleases}</a>
        </li>
        {newsroom.site.indexes.map(({ kind, address }) => (
          <li>
            <a href={address.href}>{kind.words[language].label}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
