import type { FunctionComponent } from "preact";
import { HomePage } from "../../layouts/home.tsx";
import { CitiesPage, EventsPage, OfficialsPage } from "../../layouts/indexes.tsx";
import { NotFoundPage } from "../../layouts/not-found.tsx";
import { OpenDataPage } from "../../layouts/open-data.tsx";
import { renderPage } from "../../layouts/render.ts";
import { SearchPage } from "../../layouts/search.tsx";
import { StatisticsPage } from "../../layouts/statistics.tsx";
import { SubscribePage } from "../../layouts/subscribe.tsx";
import { outputFile } from "../address.ts";
import type { Newsroom } from "../newsroom.ts";
import { paths } from "../paths.ts";

interface FixedPage {
  readonly path: string;
  readonly Layout: FunctionComponent<{ newsroom: Newsroom }>;
}

interface Data {
  readonly newsroom: Newsroom;
  readonly fixed: FixedPage;
}

const pages: readonly FixedPage[] = [
  { path: paths.home, Layout: HomePage },
  { path: paths.cities, Layout: CitiesPage },
  { path: paths.officials, Layout: OfficialsPage },
  { path: paths.events, Layout: EventsPage },
  { path: paths.subscribe, Layout: SubscribePage },
  { path: paths.statistics, Layout: StatisticsPage },
  { path: paths.search, Layout: SearchPage },
  { path: paths.data, Layout: OpenDataPage },
  { path: paths.notFound, Layout: NotFoundPage },
];

export const data = {
  pages,
  pagination: { data: "pages", size: 1, alias: "fixed" },
  permalink: ({ fixed }: Data) => outputFile(fixed.path),
};

export function render({ newsroom, fixed: { Layout } }: Data): string {
  return renderPage(<Layout newsroom={newsroom} />);
}
