import { InformationListPage, InformationPage } from "../../layouts/public-information.tsx";
import { renderPage } from "../../layouts/render.ts";
import { informationPath } from "../base/paths.ts";
import { writeInformationTable } from "../outputs/information-table.ts";
import type { Output } from "../outputs/output.ts";
import { hasOwnInformationPage, informationLists } from "../site/public-information.ts";
import type { PageKind } from "./page-kind.ts";

/** The lists of public information, each as a page and as a table. */
export const informationPages: PageKind = {
  name: "information",
  outputs: (newsroom) => {
    const { site } = newsroom;
    const lists = informationLists(site);
    const index: Output = {
      path: informationPath,
      shows: { kind: "facts" },
      content: () => renderPage(<InformationPage newsroom={newsroom} />),
    };
    return [
      ...(site.settings.ppid && !hasOwnInformationPage(site) ? [index] : []),
      ...lists.flatMap((list): Output[] => {
        const shows = { kind: "halfYear", id: list.id } as const;
        return [
          {
            path: list.address.path,
            shows,
            content: () => renderPage(<InformationListPage newsroom={newsroom} list={list} />),
          },
          { path: list.table.path, shows, content: () => writeInformationTable(site, list) },
        ];
      }),
    ];
  },
};
