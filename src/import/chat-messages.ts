import { type ChatStamp, readStamp, stampDays } from "./chat-stamps.ts";
import type { Notes } from "./notes.ts";

/** What somebody wrote in a chat. */
export interface ChatMessage {
  readonly lines: readonly string[];
  /** When, as ISO 8601; absent where the order of day and month is not certain. */
  readonly day?: string;
}

const media =
  /^(?:<(?:media|attached|terlampir|lampiran)\b[^>]*>|.*\((?:file|berkas) (?:terlampir|attached)\)|.{0,120}\b(?:gambar|foto|video|audio|stiker|gif|dokumen|kartu kontak|image|photo|sticker|document|contact card|media) (?:tidak disertakan|omitted)>?|\[(?:foto|video|stiker|dokumen|file|berkas|audio|pesan suara|album|photo|sticker|document|voice message|gif)\]|(?:pesan ini dihapus|anda menghapus pesan ini|this message was deleted|you deleted this message|menunggu pesan ini.*|null)\.?)$/i;
const edited = /\s*<(?:pesan ini diedit|this message was edited)>\s*$/i;

/**
 * Reads a chat: its messages without stamps. What the program itself says, and the places of pictures, are noted.
 * @returns `undefined` where the text is no chat.
 */
export function readChat(lines: readonly string[], notes: Notes): ChatMessage[] | undefined {
  const stamped = lines.map(readStamp);
  const stamps = stamped.filter((stamp): stamp is ChatStamp => stamp !== undefined);
  if (stamps.length === 0) return undefined;
  const days = stampDays(stamps);
  const messages: { lines: string[]; day: string | undefined; isSystem: boolean }[] = [];
  let count = 0;
  for (const [index, line] of lines.entries()) {
    const stamp = stamped[index];
    if (stamp === undefined) {
      if (messages.length === 0) messages.push({ lines: [], day: undefined, isSystem: false });
      messages.at(-1)?.lines.push(line);
      continue;
    }
    notes.add("chat-stamp", stamp.text.trim());
    messages.push({ lines: [stamp.rest], day: days[count], isSystem: stamp.sender === undefined });
    count += 1;
  }
  return messages.flatMap(({ lines: own, day, isSystem }) => {
    if (isSystem) {
      const words = own.join(" ").trim();
      if (words !== "") notes.add("chat-system", words);
      return [];
    }
    const kept = own.flatMap((line) => said(line, notes));
    return kept.some((line) => line.trim() !== "")
      ? [{ lines: kept, ...(day === undefined ? {} : { day }) }]
      : [];
  });
}

function said(line: string, notes: Notes): string[] {
  const mark = edited.exec(line);
  if (mark !== null) notes.add("chat-system", mark[0].trim());
  const words = mark === null ? line : line.slice(0, mark.index);
  if (!media.test(words.trim())) return [words];
  notes.add("chat-media", words.trim());
  return [];
}
