import type { Newsroom } from "../../src/outputs/newsroom.ts";

/** The search field in the head of every page: a plain form that leads to the search page. */
export function SearchForm({ newsroom }: { newsroom: Newsroom }) {
  return (
    <search class="find" aria-label="Cari di situs ini">
      <form action={newsroom.addressOf("search").href}>
        <label class="visually-hidden" for="s-cari">
          Cari siaran
        </label>
        <input id="s-cari" type="search" name="q" placeholder="Cari siaran" autocomplete="off" />
        <button type="submit">Cari</button>
      </form>
    </search>
  );
}
