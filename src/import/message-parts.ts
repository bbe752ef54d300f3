import type { Notes } from "./notes.ts";

/** A pasted message without what mail and chat programs put around the text. */
export interface Message {
  readonly lines: readonly string[];
  readonly subject?: string;
}

const header =
  /^(?:dari|from|kepada|to|ke|cc|tembusan|bcc|tanggal|date|dikirim|sent|subjek|subject|perihal|reply-to|balas ke|message-id|mime-version|content-[a-z-]+|x-[a-z-]+|return-path|received|delivered-to|lampiran|attachments?)\s?:\s?/i;
const sender = /^(?:dari|from|return-path|received)\s?:/i;
const subject = /^(?:subjek|subject|perihal)\s?:\s*(?:(?:fwd?|re|tr|bls|trs)\s?:\s*)*(.*)$/i;
const forwarded =
  /^[\s>*_]*(?:-{2,}\s*(?:forwarded message|pesan (?:yang )?(?:diteruskan|terusan)|original message|pesan asli)\s*-{2,}|begin forwarded message:|awal pesan terusan:|(?:diteruskan|forwarded)(?: berkali-kali| many times)?:?)[\s*_]*$/i;
/** "[18/07/19 09.12.33] Humas: ", "18/07/19 09.12 - Humas: " and "18/7/19, 09.12 - Humas: ". */
const stamp =
  /^\[?\d{1,2}[/.]\d{1,2}[/.]\d{2,4},?\s\d{1,2}[.:]\d{2}(?:[.:]\d{2})?(?:\s?[AP]M)?(?:\]\s?|\s-\s)(?:[^:\n]{1,60}:\s|(?=<))/i;
const signatureStart = /^--\s?$/;
const deviceLine =
  /^(?:dikirim dari|sent from|get outlook for|dapatkan outlook untuk|sent via|dikirim melalui)\s.{2,60}$/i;

/** Takes mail headers, marks of forwarding, chat stamps, reply marks and signatures off a pasted text. */
export function readMessage(lines: readonly string[], notes: Notes): Message {
  const unquoted = withoutReplyMarks(lines, notes);
  const kept: string[] = [];
  let subjectLine: string | undefined;
  for (let at = 0; at < unquoted.length; at += 1) {
    const line = unquoted[at] ?? "";
    if (forwarded.test(line)) {
      notes.add("forward-mark", line.trim());
      continue;
    }
    const count = headerLines(unquoted, at);
    if (count > 0) {
      for (const head of unquoted.slice(at, at + count)) {
        if (head.trim() !== "") notes.add("mail-header", head.trim());
        subjectLine ??= subject.exec(head.trim())?.[1]?.trim();
      }
      at += count - 1;
      continue;
    }
    if (signatureStart.test(line) && unquoted.length - at <= 12) {
      const rest = unquoted.slice(at + 1).filter((text) => text.trim() !== "");
      if (rest.length > 0) notes.add("signature", rest.map((text) => text.trim()).join(" / "));
      break;
    }
    if (deviceLine.test(line.trim()) && unquoted.length - at <= 6) {
      notes.add("signature", line.trim());
      continue;
    }
    const time = stamp.exec(line);
    if (time !== null) notes.add("chat-stamp", time[0].trim());
    kept.push(time === null ? line : line.slice(time[0].length));
  }
  return { lines: kept, ...(subjectLine ? { subject: subjectLine } : {}) };
}

/** How many lines from here on are a block of mail headers: two or more, with a sender among them. */
function headerLines(lines: readonly string[], from: number): number {
  let count = 0;
  let names = 0;
  for (const line of lines.slice(from, from + 60)) {
    if (header.test(line.trim())) names += 1;
    else if (!(names > 0 && /^[ \t]+\S/.test(line))) break;
    count += 1;
  }
  const block = lines.slice(from, from + count);
  return names >= 2 && block.some((line) => sender.test(line.trim())) ? count : 0;
}

function withoutReplyMarks(lines: readonly string[], notes: Notes): readonly string[] {
  const written = lines.filter((line) => line.trim() !== "");
  const marked = written.filter((line) => /^\s*>/.test(line));
  // A quotation or two is the author's; a text that is marked throughout was answered to.
  if (written.length < 3 || marked.length < written.length * 0.8) return lines;
  notes.add("quote-marks", "", marked.length);
  return lines.map((line) => line.replace(/^\s*(?:>\s?)+/, ""));
}
