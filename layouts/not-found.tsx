import type { Newsroom } from "../src/outputs/newsroom.ts";
import { ReleaseList } from "./components/release-list.tsx";
import { Shell } from "./shell.tsx";

/** Newest releases offered to whoever lost the way. */
const offered = 5;

/** What the server sends for an address that leads nowhere. */
export function NotFoundPage({ newsroom }: { newsroom: Newsroom }) {
  const { site } = newsroom;
  const { words } = site.settings;
  return (
    <Shell
      newsroom={newsroom}
      title={words.notFound}
      description="Alamat ini tidak ada di situs ini."
      address={newsroom.addressOf("notFound")}
      feed={{ title: site.settings.title, address: newsroom.addressOf("feed") }}
      hidden
    >
      <header class="head plane">
        <p class="kicker">404</p>
        <h1>{words.notFound}</h1>
        <p class="summary">{words.notFoundWhy}</p>
        <p>
          Telusuri lewat <a href={newsroom.addressOf("archive").href}>semua siaran</a>
          {site.indexes.map(({ kind, address }, index) => (
            <>
              , {index === site.indexes.length - 1 ? "atau " : ""}
              <a href={address.href}>{kind.words.noun}</a>
            </>
          ))}
          .
        </p>
      </header>
      {site.releases.length > 0 ? (
        <section aria-labelledby="s-terbaru">
          <h2 id="s-terbaru" class="label">
            {words.newestReleases}
          </h2>
          <ReleaseList releases={site.releases.slice(0, offered)} level={3} />
        </section>
      ) : null}
    </Shell>
  );
}
