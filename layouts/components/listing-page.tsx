import type { ComponentChildren } from "preact";
import type { ListingPage } from "../../src/model.ts";
import type { Newsroom } from "../../src/newsroom.ts";
import { Shell } from "../shell.tsx";
import { Breadcrumbs, type Crumb } from "./breadcrumbs.tsx";
import { FeedLink } from "./feed-link.tsx";
import type { Section } from "./header.tsx";
import { Pager } from "./pager.tsx";
import { ReleaseList } from "./release-list.tsx";

export interface ListingPageProps {
  readonly newsroom: Newsroom;
  readonly page: ListingPage;
  readonly section: Section;
  readonly crumbs: readonly Crumb[];
  readonly description: string;
  /** Name of the feed's subject in a sentence. */
  readonly feedAbout: string;
  /** Who or what the listing is about; shown on its first page only. */
  readonly about?: ComponentChildren;
}

/** A page of an index: its head, the releases, and the way to the other pages. */
export function ListingPageLayout(props: ListingPageProps) {
  const { newsroom, page, section, crumbs, description, feedAbout, about } = props;
  const { listing, number } = page;
  const title = number === 1 ? listing.title : `${listing.title} – halaman ${number}`;
  return (
    <Shell
      newsroom={newsroom}
      title={title}
      description={description}
      address={page.address}
      feed={{ title: `${listing.title} – ${newsroom.site.settings.title}`, address: listing.feed }}
      section={section}
    >
      <Breadcrumbs crumbs={crumbs} />
      <header class="head">
        <h1>{title}</h1>
        {number === 1 ? about : null}
        <FeedLink newsroom={newsroom} feed={listing.feed} about={feedAbout} />
      </header>
      <section aria-labelledby="s-siaran">
        <h2 id="s-siaran" class="label">
          {listing.releases.length} siaran
        </h2>
        <ReleaseList releases={page.releases} level={3} />
      </section>
      <Pager page={page} />
    </Shell>
  );
}
