import { isPlainMap } from "../../yaml/edit/same-value.ts";
import type { Form } from "./form.ts";

/** Keys of days that may be known by their year only, which YAML takes for a number. */
const days: ReadonlySet<string> = new Set(["from", "to", "start", "end"]);

/** Entries of the register. A year is a text in a form and stays a number in the file. */
export const entryForm: Form = {
  show: (file) => mapDays(file, (value) => (typeof value === "number" ? String(value) : value)),
  write: (form) =>
    mapDays(form, (value) =>
      typeof value === "string" && /^\s*[1-9]\d{3}\s*$/.test(value) ? Number(value) : value,
    ),
};

function mapDays<T>(value: T, change: (day: unknown) => unknown): T;
function mapDays(value: unknown, change: (day: unknown) => unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => mapDays(item, change));
  if (!isPlainMap(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      days.has(key) ? change(inner) : mapDays(inner, change),
    ]),
  );
}
