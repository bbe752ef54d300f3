import type { ListingPage, Words } from "../../src/site/model.ts";

/** Links to the newer and older pages of a listing. The number of pages is not told: it would change them all. */
export function Pager({ page, words }: { page: ListingPage; words: Words }) {
  if (!page.newer && !page.older) return null;
  return (
    <nav class="pager" aria-label={words.page}>
      {page.newer ? (
        <a href={page.newer.href} rel="prev">
          ← {words.newer}
        </a>
      ) : (
        <span />
      )}
      <span aria-current="page">
        {words.page} {page.number}
      </span>
      {page.older ? (
        <a href={page.older.href} rel="next">
          {words.older} →
        </a>
      ) : (
        <span />
      )}
    </nav>
  );
}
