import { searchPolicy } from "../src/outputs/content-policy.ts";
import type { Newsroom } from "../src/outputs/newsroom.ts";
import { searchFolder } from "../src/search/search-folder.ts";
import { FixedPage } from "./components/fixed-page.tsx";
import { SearchFilters } from "./components/search-filters.tsx";

/** The search page. Its form and its ways on are there without scripts; the results need one. */
export function SearchPage({ newsroom }: { newsroom: Newsroom }) {
  const { site, assets } = newsroom;
  return (
    <FixedPage
      newsroom={newsroom}
      address={newsroom.addressOf("search")}
      title="Cari"
      heading="Cari siaran"
      description="Pencarian dalam semua siaran pers, menurut kata, daerah, pejabat, acara dan tahun."
      section="search"
      hidden
      introduction={null}
      policy={searchPolicy}
      head={
        <>
          <link rel="stylesheet" href={assets.searchStylesheet.href} />
          {site.releases.length > 0 ? <script type="module" src={assets.searchScript.href} /> : null}
        </>
      }
    >
      {site.releases.length === 0 ? (
        <p class="empty">Belum ada siaran.</p>
      ) : (
        <search>
          <form
            class="search-form"
            action={newsroom.addressOf("search").href}
            data-index={site.addressOf(searchFolder).href}
            data-site={site.settings.short}
          >
            <div class="search-words">
              <label for="s-kata">Kata yang dicari</label>
              <input id="s-kata" type="search" name="q" autocomplete="off" aria-describedby="s-petunjuk" />
              <button type="submit">Cari</button>
            </div>
            <p id="s-petunjuk" class="quiet">
              Kata berimbuhan ikut ditemukan: “pelantikan” juga menemukan “dilantik”. Tulis dalam tanda kutip
              untuk mencari susunan kata yang persis.
            </p>
            {/* Closed so that on a phone the results come soon; the script opens it where there is room or need. */}
            <details class="search-narrow">
              <summary>Saring dan urutkan</summary>
              <div class="search-filters">
                <SearchFilters site={site} />
                <div>
                  <label for="s-urut">Urutan</label>
                  <select id="s-urut" name="urut">
                    <option value="">Paling sesuai</option>
                    <option value="terbaru">Terbaru</option>
                  </select>
                </div>
              </div>
            </details>
          </form>
        </search>
      )}
      <noscript>
        <p class="search-note">
          Pencarian berjalan di peramban Anda dan memerlukan JavaScript, yang sedang tidak aktif. Semua siaran
          tetap dapat ditemukan lewat daftar di bawah ini.
        </p>
      </noscript>
      <p id="s-hasil" class="search-status" role="status" />
      <ol class="releases search-results" aria-labelledby="s-hasil" hidden />
      <p class="search-more" hidden>
        <button type="button">Tampilkan lebih banyak</button>
      </p>
      <Ways newsroom={newsroom} />
    </FixedPage>
  );
}

/** How to find a release without searching. */
function Ways({ newsroom }: { newsroom: Newsroom }) {
  return (
    <section aria-labelledby="s-jalan">
      <h2 id="s-jalan" class="label">
        Cara lain menemukan siaran
      </h2>
      <ul>
        <li>
          <a href={newsroom.addressOf("archive").href}>Semua siaran</a> menurut tahun dan bulan
        </li>
        {newsroom.site.indexes.map(({ kind: { words }, address }) => (
          <li>
            <a href={address.href}>{words.label}</a>
            {words.elsewhere}
          </li>
        ))}
      </ul>
    </section>
  );
}
