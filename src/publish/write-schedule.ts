import { formatMoment, type Moment, toRfc3339 } from "../base/date.ts";
import type { Language } from "../base/language.ts";
import type { Schedule } from "./read-schedule.ts";

/** What a timer runs, and where. */
export interface TimedWork {
  /** IANA zone of the machine: not every cron knows another. */
  readonly machineZone: string;
  /** The folder of the newsroom. */
  readonly folder: string;
  readonly command: string;
}

/** Minutes after midnight at which the day's own build runs: clocks of machines differ a little. */
const late = "1";

/** One due build a line, the nearest first. */
export function writeText({ builds }: Schedule, language: Language): string {
  return builds
    .map(({ moment, reason }) => `${toRfc3339(moment)}  ${formatMoment(moment)}: ${reason[language]}\n`)
    .join("");
}

/** Lines for crontab: once a day, and at every moment of the day at which something is due, in the machine's zone. */
export function writeCron({ midnight, builds }: Schedule, work: TimedWork): string {
  const { folder, command, machineZone } = work;
  // A per cent sign would end the command.
  const run = `cd ${shellWord(folder)} && ${command}`.replaceAll("%", String.raw`\%`);
  const [daily] = timesOf([midnight], machineZone);
  const special = timesOf(dueWithinDay(builds), machineZone).map(
    ({ minute, hour, day, month }) => `${minute} ${hour} ${day} ${month} * ${run}`,
  );
  return [`${late} ${daily?.hour} * * * ${run}`, ...new Set(special), ""].join("\n");
}

/** A timer of systemd and the service that it starts, as two files in one text. */
export function writeSystemd({ zone, builds }: Schedule, { folder, command }: TimedWork): string {
  const special = timesOf(dueWithinDay(builds), zone).map(
    ({ year, month, day, hour, minute }) => `OnCalendar=${year}-${month}-${day} ${hour}:${minute}:00 ${zone}`,
  );
  return [
    "# /etc/systemd/system/siaran.timer",
    "[Unit]",
    "Description=Siaran: build berikutnya",
    "",
    "[Timer]",
    `OnCalendar=*-*-* 00:0${late}:00 ${zone}`,
    ...new Set(special),
    // A machine that was off makes up for it.
    "Persistent=true",
    "",
    "[Install]",
    "WantedBy=timers.target",
    "",
    "# /etc/systemd/system/siaran.service",
    "[Unit]",
    "Description=Siaran: bangun dan terbitkan",
    "Wants=network-online.target",
    "After=network-online.target",
    "",
    "[Service]",
    "Type=oneshot",
    `WorkingDirectory=${systemdText(folder)}`,
    `ExecStart=/bin/sh -c ${systemdQuoted(command)}`,
    "",
  ].join("\n");
}

/** The due moments that are no midnight, which has a build of its own every day. */
function dueWithinDay(builds: Schedule["builds"]): Moment[] {
  return builds.flatMap(({ moment }) => (toRfc3339(moment).includes("T00:00") ? [] : [moment]));
}

function timesOf(moments: readonly Moment[], zone: string) {
  return moments.flatMap((moment) => {
    const text = toRfc3339({ ...moment, zone });
    const [, year, month, day, hour, minute] = /^(\d+)-(\d\d)-(\d\d)T(\d\d):(\d\d)/.exec(text) ?? [];
    return year && month && day && hour && minute ? [{ year, month, day, hour, minute }] : [];
  });
}

function shellWord(text: string): string {
  return /^[\w./-]+$/.test(text) ? text : `'${text.replaceAll("'", String.raw`'\''`)}'`;
}

function systemdText(text: string): string {
  return text.replaceAll("%", "%%");
}

function systemdQuoted(text: string): string {
  return `"${systemdText(text).replace(/["\\]/g, String.raw`\$&`).replaceAll("$", "$$$$")}"`;
}
