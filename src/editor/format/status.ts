import { isPlainMap, type PlainMap } from "../../yaml/edit/same-value.ts";

/** The status of a release as a form has it: one word, and beside it why and since when. */
export interface ShownStatus {
  readonly status: unknown;
  readonly status_reason?: unknown;
  readonly status_at?: unknown;
}

/** Splits what a release says of its status. */
export function showStatus(status: unknown): ShownStatus {
  if (status === undefined || status === null) return { status: "published" };
  if (!isPlainMap(status)) return { status };
  for (const word of ["withdrawn", "removed"]) {
    const { [word]: details } = status;
    if (isPlainMap(details)) return { status: word, status_reason: details.reason, status_at: details.at };
  }
  return { status };
}

/** What a release is to say of its status. A published one need not say so. */
export function writeStatus(form: PlainMap, before: unknown): unknown {
  const { status, status_reason: reason, status_at: at } = form;
  if (status === "published") return before === "published" ? before : undefined;
  if (status === "withdrawn") return { withdrawn: { reason, at } };
  if (status === "removed" && typeof reason === "string" && reason.trim() !== "")
    return { removed: { reason } };
  return status;
}
