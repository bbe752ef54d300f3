import { DayPage } from "../../layouts/daily.tsx";
import { renderPage } from "../../layouts/render.ts";
import { pageKind } from "./page-kind.ts";

/** The releases of each day, on one page however many they are. */
export const dayPages = pageKind({
  name: "day",
  items: ({ site }) => site.days,
  path: ({ address }) => address.path,
  shows: (listing) => ({
    kind: "listing",
    page: { listing, number: 1, address: listing.address, releases: listing.releases },
  }),
  content: (newsroom, listing) => renderPage(<DayPage newsroom={newsroom} listing={listing} />),
});
