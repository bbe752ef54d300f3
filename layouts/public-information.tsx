import { formatNumber } from "../src/base/format-number.ts";
import { informationPath } from "../src/base/paths.ts";
import type { Newsroom } from "../src/outputs/newsroom.ts";
import {
  type InformationList,
  informationColumns,
  informationLists,
  releasesOfList,
} from "../src/site/public-information.ts";
import { FixedPage } from "./components/fixed-page.tsx";
import { InformationLists } from "./components/information-lists.tsx";

/** All lists of public information, where the office has no page of its own at this address. */
export function InformationPage({ newsroom }: { newsroom: Newsroom }) {
  const lists = informationLists(newsroom.site);
  return (
    <FixedPage
      newsroom={newsroom}
      address={newsroom.site.addressOf(informationPath)}
      title="Daftar informasi publik"
      description={`Siaran pers dalam daftar informasi publik, menurut semester: ${lists.length} daftar.`}
      section={informationPath}
    >
      <InformationLists lists={lists} />
    </FixedPage>
  );
}

/** One list, with its seven columns. */
export function InformationListPage({ newsroom, list }: { newsroom: Newsroom; list: InformationList }) {
  const { site } = newsroom;
  const [number, , ...others] = informationColumns;
  return (
    <FixedPage
      newsroom={newsroom}
      address={list.address}
      title={`Daftar informasi publik ${list.title}`}
      description={`${formatNumber(list.count)} siaran pers ${list.title} menurut tujuh kolom daftar informasi publik.`}
      section={informationPath}
    >
      <ul class="actions">
        <li>
          <a href={list.table.href} type="text/csv">
            Unduh sebagai tabel (CSV)
          </a>
        </li>
        <li>
          <a href={site.addressOf(informationPath).href}>Semua semester</a>
        </li>
      </ul>
      <section class="table" aria-label={list.title} tabindex={0}>
        <table class="information">
          <caption class="visually-hidden">Daftar informasi publik {list.title}</caption>
          <thead>
            <tr>
              {informationColumns.map(({ label }) => (
                <th scope="col">{label}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {releasesOfList(list, site).map((release, place) => {
              const context = { site, number: place + 1 };
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
