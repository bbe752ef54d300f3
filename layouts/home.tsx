import { siteCalendar } from "../src/outputs/calendar.ts";
import type { Newsroom } from "../src/outputs/newsroom.ts";
import { homeData } from "../src/outputs/structured-data.ts";
import { frontPage } from "../src/site/front-page.ts";
import type { Release } from "../src/site/model.ts";
import { FollowPanel } from "./components/follow-panel.tsx";
import { Front } from "./components/front.tsx";
import { IndexParts } from "./components/index-parts.tsx";
import { ReleaseEntry } from "./components/release-list.tsx";
import { Shell } from "./shell.tsx";

/** The home page: the lead release, the newest, what the indexes tell, and the ways to stay informed. */
export function HomePage({ newsroom }: { newsroom: Newsroom }) {
  const { site } = newsroom;
  const page = frontPage(site);
  return (
    <Shell
      newsroom={newsroom}
      description={site.settings.description}
      address={site.home}
      feed={{ title: site.settings.title, address: newsroom.addressOf("feed") }}
      structuredData={homeData(site)}
    >
      <h1 class="visually-hidden">{site.settings.title}</h1>
      <Front page={page} settings={site.settings} />
      <IndexParts newsroom={newsroom} part="newest" />
      <div class="columns-page">
        <Stream newsroom={newsroom} releases={page.stream} />
        <div class="side">
          <IndexParts newsroom={newsroom} part="coming" />
          <FollowPanel
            newsroom={newsroom}
            feed={newsroom.addressOf("feed")}
            about={site.settings.words.everyRelease}
            calendar={siteCalendar(site)}
          />
        </div>
      </div>
      <IndexParts newsroom={newsroom} part="active" />
    </Shell>
  );
}

/** The newest releases one under the other, each with its day. */
function Stream({ newsroom, releases }: { newsroom: Newsroom; releases: readonly Release[] }) {
  if (releases.length === 0) return null;
  const { words } = newsroom.site.settings;
  return (
    <section aria-labelledby="s-terbaru">
      <h2 id="s-terbaru" class="label">
        {words.newest}
      </h2>
      <ol class="releases">
        {releases.map((release) => (
          <li>
            <ReleaseEntry release={release} level={3} />
          </li>
        ))}
      </ol>
      <p class="more">
        <a href={newsroom.addressOf("archive").href}>{words.allReleases}</a>
      </p>
    </section>
  );
}
