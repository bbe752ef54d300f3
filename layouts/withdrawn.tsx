import type { Newsroom } from "../src/outputs/newsroom.ts";
import { releaseData } from "../src/outputs/structured-data.ts";
import type { Release } from "../src/site/model.ts";
import { Breadcrumbs } from "./components/breadcrumbs.tsx";
import { MomentText } from "./components/moment.tsx";
import { Notices } from "./components/notices.tsx";
import { Shell } from "./shell.tsx";

/** At the address of a release that was withdrawn: its title and date, when and why; nothing of what it said. */
export function WithdrawnPage({ newsroom, release }: { newsroom: Newsroom; release: Release }) {
  const { site } = newsroom;
  const words = site.settings.wordsIn[release.lang];
  const crumbs = [
    { label: words.home, address: site.home },
    { label: words.releases, address: newsroom.addressOf("archive") },
  ];
  return (
    <Shell
      newsroom={newsroom}
      title={`${words.withdrawnTitle} ${release.title}`}
      description={release.summary}
      address={release.address}
      feed={{ title: site.settings.title, address: newsroom.addressOf("feed") }}
      section="archive"
      language={release.lang}
      structuredData={releaseData(site, release, crumbs)}
      hidden
    >
      <Breadcrumbs crumbs={crumbs} label={words.here} />
      <article class="release">
        <header class="head">
          <h1 dir="auto">{release.title}</h1>
          <p>
            {words.issuedOn} <MomentText moment={release.date} language={release.lang} />
          </p>
        </header>
        <Notices newsroom={newsroom} release={release} />
      </article>
    </Shell>
  );
}
