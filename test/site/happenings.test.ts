import { suite } from "uvu";
import * as assert from "uvu/assert";
import { event } from "../../src/indexes/event.ts";
import { comingEvents, pastEvents, sisterEditions } from "../../src/site/happenings.ts";
import { thingsOfSite } from "../../src/site/listings.ts";
import { siteOf } from "../support/content.ts";

const events = `pekan-2024: { name: Pekan 2024, series: Pekan, start: 2024-05-01 }
pekan-2025: { name: Pekan 2025, series: Pekan, start: 2025-12-30, end: 2026-01-01 }
pekan-2026: { name: Pekan 2026, series: Pekan, start: 2026-05-01 }
rapat-2026: { name: Rapat 2026, start: 2026-03-01 }
batal-2026: { name: Batal 2026, start: 2026-04-01, status: cancelled }
kapan-kapan: { name: Kapan-kapan }
`;
const site = siteOf({ "_data/events.yaml": events });
const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);

const coming = suite("comingEvents");

coming("begins with the nearest, counts the last day in and leaves out what was cancelled", () => {
  assert.equal(ids(comingEvents(site)), ["pekan-2025", "rapat-2026", "pekan-2026"]);
});

coming.run();

const past = suite("pastEvents");

past("begins with the latest and knows no event without a date", () => {
  assert.equal(ids(pastEvents(site)), ["pekan-2024"]);
});

past.run();

const partial = suite("events whose day is not known yet");

partial("are coming until the last day that they can mean", () => {
  const dates: readonly (readonly [start: string, end: string, isComing: boolean])[] = [
    ["2026", "", true],
    ["2026-01", "", true],
    ["2025-12", "", false],
    ["2025-12-20", "2026-01", true],
    ["2025", "", false],
  ];
  for (const [start, end, isComing] of dates) {
    const yaml = `acara: { name: Acara, start: ${start}${end === "" ? "" : `, end: ${end}`} }\n`;
    const made = siteOf({ "_data/events.yaml": yaml });
    assert.is(comingEvents(made).length, isComing ? 1 : 0, `${start} ${end}`);
    assert.is(pastEvents(made).length, isComing ? 0 : 1);
  }
});

partial.run();

const sisters = suite("sisterEditions");

sisters("are the other events of a series, the latest first", () => {
  const edition = thingsOfSite(site, event).find(({ id }) => id === "pekan-2025");
  assert.equal(edition && ids(sisterEditions(edition, site)), ["pekan-2026", "pekan-2024"]);
});

sisters.run();
