import type { Notes } from "./notes.ts";

/** A pasted message without what mail and chat programs put around the text. */
export interface Message {
  readonly lines: readonly string[];
  readonly subject?: string;
  /** The day it was sent, where its head tells it in numbers. */
  readonly sent?: string;
}

const header =
  /^(?:dari|from|kepada|to|ke|cc|tembusan|bcc|tanggal|date|dikirim|sent|subjek|subject|perihal|reply-to|balas ke|message-id|mime-version|content-[a-z-]+|x-[a-z-]+|return-path|received|delivered-to|lampiran|attachments?)\s?:\s?/i;
const sender = /^(?:dari|from|return-path|received)\s?:/i;
const subject = /^(?:subjek|subject|perihal)\s?:\s*(?:(?:fwd?|re|tr|bls|trs)\s?:\s*)*(.*)$/i;
const forwarded =
  /^[\s>*_]*(?:-{2,}\s*(?:forwarded message|pesan (?:yang )?(?:diteruskan|terusan)|original message|pesan asli)\s*-{2,}|begin forwarded message:|awal pesan terusan:|(?:diteruskan|forwarded)(?: berkali-kali| many times)?:?)[\s*_]*$/i;
/** "Pada Sen, 3 Feb 2025 pukul 09.12 Humas <humas@…> menulis:". */
const attribution = /^[\s>]*(?:pada|on|tanggal|le)\b.{5,250}(?:menulis|wrote|berkata)\s?:\s*$/i;
const signatureStart = /^--\s?$/;
const deviceLine =
  /^(?:dikirim dari|sent from|get outlook for|dapatkan outlook untuk|sent via|dikirim melalui)\s.{2,60}$/i;

/** Takes mail headers, marks of forwarding, chat stamps, reply marks and signatures off a pasted text. */
export function readMessage(lines: readonly string[], notes: Notes): Message {
  const unquoted = withoutReplyMarks(withoutQuotedMail(lines, notes), notes);
  const kept: string[] = [];
  let subjectLine: string | undefined;
  let sent: string | undefined;
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
        sent ??= sentDay(head);
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
    kept.push(line);
  }
  return {
    lines: kept,
    ...(subjectLine ? { subject: subjectLine } : {}),
    ...(sent === undefined ? {} : { sent }),
  };
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

/** "Date: Mon, 3 Feb 2025 09:12:00 +0700" and "Dikirim: 2025-02-03 09.12". */
function sentDay(line: string): string | undefined {
  const [, value = ""] = /^(?:date|tanggal|dikirim|sent)\s?:\s*(.+)$/i.exec(line.trim()) ?? [];
  const iso = /\b\d{4}-\d{2}-\d{2}\b/.exec(value)?.[0];
  const [, day, name = "", year] = /\b(\d{1,2}) ([A-Za-z]{3,9})\.?,? (\d{4})\b/.exec(value) ?? [];
  const month = months.findIndex((known) => name.toLowerCase().startsWith(known)) + 1;
  if (iso !== undefined || day === undefined || month === 0) return iso;
  return `${year}-${String(month).padStart(2, "0")}-${day.padStart(2, "0")}`;
}

/** What the names of months begin with in Indonesian and English, so far as it tells them apart in this order. */
const months = ["jan", "feb", "mar", "apr", "m", "jun", "jul", "a", "sep", "o", "n", "de"];

/** What is quoted below an answer is another mail; where there is no answer, the quotation is the text. */
function withoutQuotedMail(lines: readonly string[], notes: Notes): string[] {
  const at = lines.findIndex((line) => attribution.test(line));
  if (at === -1) return [...lines];
  const above = lines.slice(0, at).join(" ").split(/\s+/).filter(Boolean).length;
  const below = lines.slice(at + 1);
  const isAnswer =
    above >= 30 && below.filter((line) => line.trim() !== "").every((line) => /^\s*>/.test(line));
  notes.add("quoted-mail", (lines[at] ?? "").trim());
  if (!isAnswer) return [...lines.slice(0, at), ...below.map((line) => line.replace(/^\s*(?:>\s?)+/, ""))];
  for (const line of below) if (line.trim() !== "") notes.add("quoted-mail", line.trim());
  return lines.slice(0, at);
}

function withoutReplyMarks(lines: readonly string[], notes: Notes): readonly string[] {
  const written = lines.filter((line) => line.trim() !== "");
  const marked = written.filter((line) => /^\s*>/.test(line));
  // A quotation or two is the author's; a text that is marked throughout was answered to.
  if (written.length < 3 || marked.length < written.length * 0.8) return lines;
  notes.add("quote-marks", "", marked.length);
  return lines.map((line) => line.replace(/^\s*(?:>\s?)+/, ""));
}
