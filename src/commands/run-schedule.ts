import { dirname, resolve } from "node:path";
import { UserError } from "../diagnostics/user-error.ts";
import { readSchedule, type Schedule } from "../publish/read-schedule.ts";
import { type TimedWork, writeCron, writeSystemd, writeText } from "../publish/write-schedule.ts";
import { givenText } from "./given.ts";
import type { CommandCall } from "./options.ts";

const timers: Readonly<Record<string, (schedule: Schedule, work: TimedWork) => string>> = {
  cron: writeCron,
  systemd: writeSystemd,
};

/** Runs `siaran schedule`. @returns the exit code. */
export async function runSchedule({ given, now, language }: CommandCall): Promise<number> {
  const format = givenText(given, "format") ?? "text";
  const content = givenText(given, "content") ?? "posts";
  const write = timers[format];
  if (format !== "text" && !write) {
    throw new UserError({
      id: `--format ${format} tidak dikenal. Pilih text, cron, systemd`,
      en: `--format ${format} is unknown. Choose text, cron, systemd`,
    });
  }
  const schedule = readSchedule(content, now);
  if (!schedule) {
    console.error(
      language === "id"
        ? "Naskahnya belum bisa dibangun. Lihat: siaran check"
        : "The content cannot be built yet. See: siaran check",
    );
    return 1;
  }
  const work = {
    machineZone: new Intl.DateTimeFormat().resolvedOptions().timeZone,
    folder: dirname(resolve(content)),
    command: givenText(given, "command") ?? "npx siaran build && npx siaran publish",
  };
  process.stdout.write(write ? write(schedule, work) : writeText(schedule, language));
  return 0;
}
