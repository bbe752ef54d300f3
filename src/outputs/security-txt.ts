import { dayOf } from "../base/date.ts";
import { paths } from "../base/paths.ts";
import type { SecurityContact } from "../content/site-settings.ts";
import type { Site } from "../site/model.ts";

/** Months that a statement holds; RFC 9116 asks for less than a year. */
const lifetime = 11;

/**
 * security.txt (RFC 9116): whom to tell of a weakness. It expires on the first of a month, so that a day more changes
 * no byte.
 */
export function writeSecurityText(
  { contacts, policy, encryption }: SecurityContact,
  { now, addressOf }: Pick<Site, "now" | "addressOf">,
): string {
  const lines = [
    ...contacts.map((contact) => `Contact: ${contact.includes(":") ? contact : `mailto:${contact}`}`),
    `Expires: ${firstOfMonth(dayOf(now), lifetime)}T00:00:00Z`,
    ...(encryption === undefined ? [] : [`Encryption: ${encryption}`]),
    "Preferred-Languages: id, en",
    `Canonical: ${addressOf(paths.security).url}`,
    ...(policy === undefined ? [] : [`Policy: ${policy}`]),
  ];
  return `${lines.join("\n")}\n`;
}

/** The first day of the month that comes so many months after a day. */
function firstOfMonth(day: string, later: number): string {
  const [year = 0, month = 0] = day.split("-").map(Number);
  const count = month - 1 + later;
  return `${year + Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, "0")}-01`;
}
