import type { CmsEntry } from "./cms.ts";
import { valueIn } from "./edited-entry.ts";

/** Fields that only some statuses have, by their keys. */
const fieldsOf: Readonly<Record<string, readonly string[]>> = {
  status_reason: ["withdrawn", "removed"],
  status_at: ["withdrawn"],
};

/** Hides them where the status is another. Where Sveltia CMS calls its fields otherwise, all are shown. */
export const statusStyles = Object.entries(fieldsOf)
  .map(([key, statuses]) => {
    const others = statuses.map((status) => `:not([data-siaran-status="${status}"])`).join("");
    return `html[data-siaran-status]${others} .field[data-key-path="${key}"] { display: none; }`;
  })
  .join("\n");

/** Tells the page the status of the entry that is being edited. */
export function tellStatus(entry: CmsEntry | undefined): void {
  const status = valueIn(entry, "status");
  document.documentElement.dataset.siaranStatus = typeof status === "string" ? status : "";
}
