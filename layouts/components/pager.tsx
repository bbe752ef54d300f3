import type { ListingPage } from "../../src/site/model.ts";

/** Links to the newer and older pages of a listing. The number of pages is not told: it would change them all. */
export function Pager({ page }: { page: ListingPage }) {
  if (!page.newer && !page.older) return null;
  return (
    <nav class="pager" aria-label="Halaman">
      {page.newer ? (
        <a href={page.newer.href} rel="prev">
          ← Lebih baru
        </a>
      ) : (
        <span />
      )}
      <span aria-current="page">Halaman {page.number}</span>
      {page.older ? (
        <a href={page.older.href} rel="next">
          Lebih lama →
        </a>
      ) : (
        <span />
      )}
    </nav>
  );
}
