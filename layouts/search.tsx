import type { Newsroom } from "../src/outputs/newsroom.ts";
import { FixedPage } from "./components/fixed-page.tsx";
import { SearchFilters } from "./components/search-filters.tsx";

/**
 * The search page. Its form and its ways on are there without scripts; the results need one, which fills the form
 * before the page is first seen.
 */
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
      head={
        site.releases.length > 0 ? (
          <script type="module" blocking="render" src={assets.searchScript.href} />
        ) : null
      }
    >
      {site.releases.length === 0 ? (
        <p class="empty">Belum ada siaran.</p>
      ) : (
        <search>
          <form
            class="search-form"
            action={newsroom.addressOf("search").href}
            data-root={site.home.href}
            data-site={site.settings.short}
          >
            <div class="search-words">
              <label for="s-kata">Kata yang dicari</label>
              <input id="s-kata" type="search" name="q" autocomplete="off" aria-describedby="s-petunjuk" />
              <button type="submit">Cari</button>
            </div>
            <p id="s-petunjuk" class="quiet">
              “Pelantikan” juga menemukan “dilantik”, “juli 2019” memilih bulan itu, dan tanda kutip mencari
              susunan kata yang persis.
            </p>
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
                <button class="search-reset" type="button" hidden>
                  Hapus saringan
                </button>
              </div>
            </details>
          </form>
        </search>
      )}
      <Ways newsroom={newsroom} />
      <noscript>
        <p class="search-note">
          Pencarian berjalan di peramban Anda dan memerlukan JavaScript, yang sedang tidak aktif. Kata yang
          Anda ketik tetap ada pada alamat halaman ini: aktifkan JavaScript lalu muat ulang, maka hasilnya
          muncul. Tanpa itu, semua siaran dapat ditemukan lewat daftar di atas; pencarian dalam halaman
          (Ctrl+F) menemukan kata Anda di sana.
        </p>
      </noscript>
      <section class="search-found" aria-label="Hasil pencarian">
        <p id="s-hasil" class="search-status" role="status" />
        <p class="search-hint" hidden />
        <ul class="search-things" aria-label="Halaman yang cocok" hidden />
        <ol class="releases search-results" aria-labelledby="s-hasil" hidden />
        <button class="search-more" type="button" hidden>
          Tampilkan lebih banyak
        </button>
      </section>
    </FixedPage>
  );
}

/** How to find a release without searching. */
function Ways({ newsroom }: { newsroom: Newsroom }) {
  return (
    <nav class="search-ways" aria-labelledby="s-jalan">
      <h2 id="s-jalan">Atau telusuri</h2>
      <ul>
        <li>
          <a href={newsroom.addressOf("archive").href}>Semua siaran</a>
        </li>
        {newsroom.site.indexes.map(({ kind: { words }, address }) => (
          <li>
            <a href={address.href}>{words.label}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
