import { parseFirstDay } from "../base/date.ts";
import { UserError } from "../diagnostics/user-error.ts";
import type { CommandCall } from "./options.ts";

type Given = CommandCall["given"];

/** The value of an option, or `undefined` where it was not given. */
export function givenText(given: Given, name: string): string | undefined {
  const value = given.get(name);
  return typeof value === "string" ? value : undefined;
}

/** Whether a flag was given. */
export function isGiven(given: Given, name: string): boolean {
  return given.get(name) === true;
}

/** The value of an option that must be a whole date. @throws UserError where it is none. */
export function givenDay(given: Given, name: string): string | undefined {
  const text = givenText(given, name);
  if (text === undefined) return undefined;
  const day = parseFirstDay(text);
  if (/^\d{4}-\d{2}-\d{2}$/.test(text) && day === text) return text;
  throw new UserError({
    id: `--${name} ${text}: bukan tanggal. Tulis tahun-bulan-hari, misalnya 2019-07-18`,
    en: `--${name} ${text}: not a date. Write year-month-day, such as 2019-07-18`,
  });
}

/** The value of an option that must be one of some names. @throws UserError where it is none. */
export function givenOne<Name extends string>(
  given: Given,
  option: string,
  names: readonly Name[],
): Name | undefined {
  const text = givenText(given, option)?.trim();
  const name = names.find((one) => one === text);
  if (text === undefined || name !== undefined) return name;
  throw new UserError({
    id: `--${option} ${text}: pilih salah satu dari ${names.join(", ")}`,
    en: `--${option} ${text}: choose one of ${names.join(", ")}`,
  });
}

/** The words of an option that lists several, parted by commas. */
export function givenList(given: Given, name: string): string[] {
  return (givenText(given, name) ?? "")
    .split(",")
    .map((word) => word.trim())
    .filter(Boolean);
}
