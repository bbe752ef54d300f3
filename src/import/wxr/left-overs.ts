import type { Notes } from "../notes.ts";
import { builderKeys } from "./builder-data.ts";
import type { WxrItem } from "./parse-item.ts";

/** Says what of an item no draft takes over: readers' comments and custom fields. */
export function noteLeftOvers({ comments, meta }: WxrItem, notes: Notes): void {
  const shown = comments.filter(({ approved }) => !/^(?:spam|trash)$/.test(approved.trim()));
  for (const { author, content } of shown) {
    const words = content
      .replace(/<[^>]*>/g, " ")
      .replace(/\s+/g, " ")
      .trim();
    notes.add("comments", [author.trim(), words].filter(Boolean).join(": "));
  }
  if (shown.length < comments.length) notes.add("comments-spam", "", comments.length - shown.length);
  const internal: string[] = [];
  for (const { key, value } of meta) {
    if (builderKeys.includes(key)) continue;
    if (!key.startsWith("_") || isProse(value)) notes.add("custom-field", `${key}: ${value}`);
    else internal.push(key);
  }
  if (internal.length > 0) notes.add("custom-field", [...new Set(internal)].sort().join(", "));
}

/** Whether a value is words somebody wrote, and not a setting. */
function isProse(value: string): boolean {
  return /\p{L}{2,}[,;:]?\s+\p{L}{2,}/u.test(value);
}
