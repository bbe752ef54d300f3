import { execFileSync } from "node:child_process";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import type { Moment } from "../../src/base/date.ts";
import { writeCron, writeSystemd, writeText } from "../../src/publish/write-schedule.ts";

const zone = "Asia/Makassar";
const moment = (instant: number): Moment => ({ instant, zone, precision: "minute" });
const schedule = {
  zone,
  midnight: moment(Date.UTC(2026, 0, 1, 16)),
  builds: [
    {
      moment: moment(Date.UTC(2026, 0, 1, 10, 30)),
      reason: { id: "embargo berakhir: A", en: "embargo ends: A" },
    },
    { moment: moment(Date.UTC(2026, 0, 1, 16)), reason: { id: "hari berganti", en: "the day changes" } },
  ],
};
const work = { machineZone: "UTC", folder: "/srv/a b/it's", command: "npx siaran build" };

const written = suite("schedules");

written("as text", () => {
  assert.is(
    writeText(schedule, "id").split("\n")[0],
    "2026-01-01T18:30:00+08:00  Kamis, 1 Januari 2026 pukul 18.30 WITA: embargo berakhir: A",
  );
});

written("as lines for crontab, in the machine's zone", () => {
  const run = String.raw`cd '/srv/a b/it'\''s' && npx siaran build`;
  assert.is(writeCron(schedule, work), `1 16 * * * ${run}\n30 10 01 01 * ${run}\n`);
  assert.match(writeCron(schedule, { ...work, command: "date +%F" }), /date \+\\%F\n/);
});

written("as a timer of systemd, in the newsroom's zone", () => {
  const text = writeSystemd(schedule, { ...work, command: 'echo "$HOME" 100%' });
  assert.match(text, /^OnCalendar=2026-01-01 18:30:00 Asia\/Makassar$/m);
  assert.match(text, /^ExecStart=\/bin\/sh -c "echo \\"\$\$HOME\\" 100%%"$/m);
  for (const [, calendar = ""] of text.matchAll(/^OnCalendar=(.*)$/gm))
    assert.is(isCalendar(calendar), true, calendar);
});

written.run();

/** Where there is no systemd, it is taken at its word. */
function isCalendar(text: string): boolean {
  try {
    execFileSync("systemd-analyze", ["calendar", text], { stdio: "ignore" });
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "ENOENT";
  }
}
