import { suite } from "uvu";
import * as assert from "uvu/assert";
import { event } from "../../src/indexes/event.ts";
import { findOutput } from "../../src/pages/index.ts";
import { agendaOf } from "../../src/site/agenda.ts";
import { thingsOfSite } from "../../src/site/listings.ts";
import { siteOf } from "../support/content.ts";
import { newsroomOf } from "../support/newsroom.ts";

/** A site of 1 January 2026 with events, each given in the words of its file. */
function siteWith(events: Readonly<Record<string, string>>) {
  return siteOf(
    Object.fromEntries(
      Object.entries(events).map(([id, lines]) => [`_data/events/${id}.yaml`, `name: ${id}\n${lines}\n`]),
    ),
  );
}

const agenda = suite("agendaOf");

agenda("parts what is coming by day, in the order of the hours", () => {
  const { running, days, later } = agendaOf(
    siteWith({
      lewat: "start: 2025-12-31",
      panjang: "start: 2025-12-30\nend: 2026-01-02",
      batal: "start: 2025-12-30\nend: 2026-01-02\nstatus: cancelled",
      siang: "start: 2026-01-01 13:00",
      pagi: "start: 2026-01-01 08:00\nend: 10:00",
      "sehari-penuh": "start: 2026-01-01",
      lusa: "start: 2026-01-03\nstatus: cancelled",
      kelak: "start: 2026-05",
    }),
  );
  const ids = (events: readonly { readonly id: string }[]) => events.map(({ id }) => id);
  assert.equal(ids(running), ["panjang"]);
  assert.equal(
    days.map(({ day, events }) => [day, ids(events)]),
    [
      ["2026-01-01", ["sehari-penuh", "pagi", "siang"]],
      ["2026-01-03", ["lusa"]],
    ],
  );
  assert.equal(ids(later), ["kelak"]);
});

agenda("has a page, which says so where nothing is coming", () => {
  const page = (events: Readonly<Record<string, string>>) =>
    findOutput(newsroomOf(siteWith(events)), "/agenda/")?.content() ?? "";
  assert.match(page({}), "Belum ada acara mendatang.");
  assert.match(
    page({ batal: "start: 2026-01-05 09:00\nstatus: cancelled" }),
    /Senin, 5 Januari 2026<\/h2>.*Senin, 5 Januari 2026 pukul 09.00 WITA<\/time> \(dibatalkan\)/s,
  );
});

agenda.run();

const states = suite("states of events");

const factsOf = (lines: string, today = "2026-01-01") => {
  const site = siteWith({ acara: lines });
  const found = thingsOfSite(site, event).find(({ id }) => id === "acara");
  const facts = (found && event.factsOf?.(found, { today, language: "id" })) ?? [];
  return facts.find(({ term }) => term === "Keadaan")?.lines.filter((line) => line !== undefined);
};

states("follow the day", () => {
  const lines = "start: 2026-01-02 08:00\nend: 2026-01-03";
  assert.equal(factsOf(lines, "2026-01-01"), ["Akan datang"]);
  assert.equal(factsOf(lines, "2026-01-03"), ["Sedang berlangsung"]);
  assert.equal(factsOf(lines, "2026-01-04"), ["Sudah selesai"]);
  assert.equal(factsOf(""), []);
});

states("tell their chain, each step from what was to what came after it", () => {
  const moved = `start: 2026-01-09 10:00
venue: Aula
changes:
  - {at: 2025-12-01, before: {start: 2026-01-05 08:00, venue: Lapangan}}
  - {at: 2025-12-08, status: postponed, note: cuaca}
  - {at: 2025-12-20, before: {start: 2026-01-07}}`;
  assert.equal(factsOf(moved), [
    "Akan datang",
    "1 Desember 2025: dipindahkan dari 5 Januari 2026 pukul 08.00 ke 7 Januari 2026; tempatnya dipindahkan dari Lapangan ke Aula",
    "8 Desember 2025: ditunda (cuaca)",
    "20 Desember 2025: dipindahkan dari 7 Januari 2026 ke 9 Januari 2026 pukul 10.00",
  ]);
  assert.is(factsOf(`${moved}\n  - {at: 2025-12-30, status: cancelled}`)?.[0], "Dibatalkan");
  assert.is(factsOf(`${moved}\nstatus: postponed`)?.[0], "Ditunda");
});

states.run();
