import { AgendaPage } from "../../layouts/agenda.tsx";
import { AuthenticityPage } from "../../layouts/authenticity.tsx";
import { CorrectionsPage } from "../../layouts/corrections.tsx";
import { CoveragePage } from "../../layouts/coverage.tsx";
import { DailyPage } from "../../layouts/daily.tsx";
import { HomePage } from "../../layouts/home.tsx";
import { MediaPage } from "../../layouts/media.tsx";
import { NotFoundPage } from "../../layouts/not-found.tsx";
import { OpenDataPage } from "../../layouts/open-data.tsx";
import { renderPage } from "../../layouts/render.ts";
import { SearchPage } from "../../layouts/search.tsx";
import { StatisticsPage } from "../../layouts/statistics.tsx";
import { SubscribePage } from "../../layouts/subscribe.tsx";
import { paths } from "../base/paths.ts";
import { pageKind } from "./page-kind.ts";

const pages = [
  { path: paths.home, Layout: HomePage },
  { path: paths.subscribe, Layout: SubscribePage },
  { path: paths.statistics, Layout: StatisticsPage },
  { path: paths.coverage, Layout: CoveragePage },
  { path: paths.search, Layout: SearchPage },
  { path: paths.data, Layout: OpenDataPage },
  { path: paths.corrections, Layout: CorrectionsPage },
  { path: paths.authenticity, Layout: AuthenticityPage },
  { path: paths.daily, Layout: DailyPage },
  { path: paths.media, Layout: MediaPage },
  { path: paths.agenda, Layout: AgendaPage },
  { path: paths.notFound, Layout: NotFoundPage },
];

/** The pages that every site has once. */
export const fixedPages = pageKind({
  name: "fixed",
  items: () => pages,
  path: ({ path }) => path,
  shows: () => ({ kind: "site" }),
  content: (newsroom, { Layout }) => renderPage(<Layout newsroom={newsroom} />),
});
