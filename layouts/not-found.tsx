import type { Newsroom } from "../src/outputs/newsroom.ts";
import { Filled } from "./components/filled.tsx";
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
      description={words.notFoundAbout}
      address={newsroom.addressOf("notFound")}
      feed={{ title: site.settings.title, address: newsroom.addressOf("feed") }}
      hidden
    >
      <header class="head plane">
        <p class="kicker">404</p>
        <h1>{words.notFound}</h1>
        <p class="summary">{words.notFoundWhy}</p>
        <p>
          <Filled words={words.browse} parts={{ ways: <Ways newsroom={newsroom} /> }} />
        </p>
      </header>
      {site.releases.length > 0 ? (
        <section aria-labelledby="s-terbaru">
          <h2 id="s-terbaru" class="label">
            {words.newestReleases}
          </h2>
          <ReleaseList words={words} releases={site.releases.slice(0, offered)} level={3} />
        </section>
      ) : null}
    </Shell>
  );
}

/** All releases, and all of each index. */
function Ways({ newsroom }: { newsroom: Newsroom }) {
  const { indexes, settings } = newsroom.site;
  const { words, language } = settings;
  return (
    <>
      <a href={newsroom.addressOf("archive").href}>{words.everyRelease}</a>
      {indexes.map(({ kind, address }, index) => (
        <>
          , {index === indexes.length - 1 ? `${words.or} ` : ""}
          <a href={address.href}>{kind.words[language].many}</a>
        </>
      ))}
    </>
  );
}
