import { fill } from "../src/base/fill.ts";
import { informationPath } from "../src/base/paths.ts";
import type { Newsroom } from "../src/outputs/newsroom.ts";
import {
  type InformationList,
  informationColumns,
  informationLists,
  releasesOfList,
} from "../src/site/public-information.ts";
import { releasesInNumber } from "../src/site/releases-in-number.ts";
import { FixedPage } from "./components/fixed-page.tsx";
import { InformationLists } from "./components/information-lists.tsx";

/** All lists of public information, where the office has no page of its own at this address. */
export function InformationPage({ newsroom }: { newsroom: Newsroom }) {
  const { settings } = newsroom.site;
  const { words } = settings;
  const lists = informationLists(newsroom.site);
  return (
    <FixedPage
      newsroom={newsroom}
      address={newsroom.site.addressOf(informationPath)}
      title={words.publicInformation}
      description={fill(words.informationAbout, { count: lists.length })}
      section={informationPath}
    >
      <InformationLists settings={settings} lists={lists} />
    </FixedPage>
  );
}

/** One list, with its seven columns. */
export function InformationListPage({ newsroom, list }: { newsroom: Newsroom; list: InformationList }) {
  const { site } = newsroom;
  const { words, language } = site.settings;
  const title = fill(words.informationListOf, { time: list.title });
  const [number, , ...others] = informationColumns;
  return (
    <FixedPage
      newsroom={newsroom}
      address={list.address}
      title={title}
      description={fill(words.informationListAbout, {
        releases: releasesInNumber(list.count, site.settings),
        time: list.title,
      })}
      section={informationPath}
    >
      <ul class="actions">
        <li>
          <a href={list.table.href} type="text/csv">
            {words.downloadTable}
          </a>
        </li>
        <li>
          <a href={site.addressOf(informationPath).href}>{words.allHalfYears}</a>
        </li>
      </ul>
      <section class="table" aria-label={list.title} tabindex={0}>
        <table class="information">
          <caption class="visually-hidden">{title}</caption>
          <thead>
            <tr>
              {informationColumns.map(({ label }) => (
                <th scope="col">{label[language]}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {releasesOfList(list, site).map((release, place) => {
              const context = { site, number: place + 1, language };
              return (
                <tr>
                  <td>{number?.of(release, context)}</td>
                  <td>
                    <a href={release.address.href}>
                      <bdi>{release.title}</bdi>
                    </a>
                    . {release.summary}
                  </td>
                  {others.map(({ of }) => (
                    <td>
                      <bdi>{of(release, context)}</bdi>
                    </td>
                  ))}
                </tr>
              );
            })}
          </tbody>
        </table>
      </section>
    </FixedPage>
  );
}
