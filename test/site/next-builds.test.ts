import { suite } from "uvu";
import * as assert from "uvu/assert";
import { toRfc3339 } from "../../src/base/date.ts";
import { nextBuilds } from "../../src/site/next-builds.ts";
import { compileFiles, type Files, now, releaseText } from "../support/content.ts";

const next = (files: Files) => {
  const { site, memory } = compileFiles(files);
  if (!site) throw new Error("no site");
  const manuscripts = [...memory.files.values()].flatMap(({ manuscript }) => manuscript ?? []);
  return nextBuilds(site, manuscripts).map(
    ({ moment, reason }) => `${toRfc3339(moment).slice(0, 16)} ${reason.en}`,
  );
};
const release = (more: string) => releaseText({ more: `cities: [kotamobagu]\n${more}` });

const builds = suite("nextBuilds");

builds("the day changes in the newsroom's own zone", () => {
  assert.equal(next({}), ["2026-01-02T00:00 the day changes"]);
  assert.is(now, Date.UTC(2026, 0, 1, 4));
});

builds("an embargo ends, but not that of a draft or of what was taken away, nor one that is over", () => {
  assert.equal(
    next({
      "2019/07/a.md": release("embargo: 2026-01-01 18:30"),
      "2019/07/b.md": release("embargo: 2026-01-01 19:00\nstatus: draft"),
      "2019/07/c.md": release("embargo: 2026-01-01 19:00\nstatus: vanished"),
      "2019/07/d.md": release("embargo: 2025-12-01"),
    }),
    ["2026-01-01T18:30 embargo ends: Kotamobagu buka pameran", "2026-01-02T00:00 the day changes"],
  );
});

builds("an event begins, and is over the day after its last one", () => {
  const event = (more: string) => `rapat:\n  name: Rapat Kerja\n  city: manado\n${more}`;
  assert.equal(next({ "_data/events.yaml": event("  start: 2026-01-03\n  end: 2026-01-04\n") }), [
    "2026-01-02T00:00 the day changes",
    "2026-01-03T00:00 event begins: Rapat Kerja",
    "2026-01-05T00:00 event is over: Rapat Kerja",
  ]);
  assert.equal(next({ "_data/events.yaml": event("  start: 2026-01-03\n  status: cancelled\n") }), [
    "2026-01-02T00:00 the day changes",
  ]);
});

builds.run();
