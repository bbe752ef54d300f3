import type { ChatMessage } from "./chat-messages.ts";
import { wordsOf } from "./missing-words.ts";
import type { Notes } from "./notes.ts";
import { isPleasantry } from "./pleasantries.ts";
import { startsWithDateline } from "./split-releases.ts";

/** A message with fewer words says something about a release and is no part of one. */
const fewestWords = 25;

/**
 * Puts the messages of a chat together into releases: one begins with each message that has a dateline. What was
 * talked between is noted.
 */
export function chatReleases(messages: readonly ChatMessage[], notes: Notes): ChatMessage[] {
  const releases: { lines: string[]; day?: string; isDated: boolean }[] = [];
  for (const { lines, day } of messages) {
    if (isPleasantry(lines)) {
      notes.add(
        "greeting",
        lines
          .map((line) => line.trim())
          .join(" ")
          .trim(),
      );
      continue;
    }
    const text = lines.map((line) => line.replace(/[*_]/g, "").trim()).join("\n");
    const isDated = startsWithDateline(text);
    const last = releases.at(-1);
    const isFirst = last?.isDated === false;
    if (last === undefined || (isDated && !isFirst))
      releases.push({ lines: [...lines], isDated, ...(day === undefined ? {} : { day }) });
    else if (isFirst || wordsOf(text).length >= fewestWords) {
      last.lines.push("", ...lines);
      last.isDated ||= isDated;
    } else notes.add("chat-other", text.replace(/\n+/g, " ").trim());
  }
  return releases;
}
