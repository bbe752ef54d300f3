import type { Notes } from "./notes.ts";

const greeting =
  /^[\s*_~>]*(?:(?:wa)?ass?alamu?'?\s?'?alai?kum|askum|salam sejahtera|salam sehat|selamat (?:pagi|siang|sore|malam)|yth\b|kepada yth|dengan hormat|(?:mohon )?(?:izin|ijin)\b|dear\b|hal+o\b|hai\b|(?:para )?rekan[\s-]+rekan|kawan[\s-]+kawan|teman[\s-]+teman|bapak\s?\/\s?ibu|om swasti\s?astu|namo buddhaya|shalom|syalom|tabik|permisi|punten|maaf mengganggu|(?:berikut|terlampir|bersama ini|dikirimkan|disampaikan) (?:kami |saya |ini |adalah )?(?:kirim|sampaikan|lampirkan|rilis|siaran pers|naskah|berita|press release)|mohon (?:bantuan|dibantu|dapat|kiranya|berkenan|dimuat|dipublikasikan|diberitakan|tayang)|semoga sehat|fyi\b|share\b)/i;
const thanks =
  /^[\s*_~>]*(?:terima\s?kasih|terimakasih|trims|makasih|mks\b|tks\b|thx\b|thanks|wass?alam|salam(?:\s+(?:hormat|sehat|hangat|redaksi|sejahtera))?[\s,.!]*$|hormat (?:kami|saya)|demikian (?:kami|disampaikan|rilis|siaran|untuk|atas)|atas (?:perhatian|bantuan|kerja ?sama)|matur (?:nuwun|suksma)|suksma|mator sakalangkong|mauliate|horas|siap\b|noted|mohon (?:dibantu|dimuat|dipublikasikan|tayang|bantuan)|best regards|(?:kind |warm )?regards|sincerely|cheers)/i;
/** Who closes a message writes a name and an office below. */
const closing =
  /^[\s*_]*(?:salam|hormat (?:kami|saya)|wass?alam|terima\s?kasih|(?:best |kind |warm )?regards|sincerely)\b/i;
const tags = /^[\s*_]*(?:#[\p{L}\p{N}_]+[\s,.*_]*)+$/u;
const symbols = /^(?:\s|\p{Extended_Pictographic}|\p{Emoji_Modifier}|\u{FE0F}|\u{200D}|[*_~.,!-])+$/u;

/** Takes greetings and requests off the beginning of a message, and thanks, names and hashtags off its end. */
export function withoutPleasantries(lines: readonly string[], notes: Notes): string[] {
  let first = 0;
  for (let at = 0; at < lines.length && at - first < 3; at += 1) {
    const line = lines[at] ?? "";
    if (line.trim() === "") continue;
    if (!isGreeting(line)) break;
    notes.add("greeting", line.trim());
    first = at + 1;
  }
  let end = lines.length;
  for (let at = lines.length - 1; at >= first && end - at < 3; at -= 1) {
    const line = lines[at] ?? "";
    if (line.trim() === "") continue;
    const code = tags.test(line) ? "hashtags" : isThanks(line) || isSymbols(line) ? "greeting" : undefined;
    if (code === undefined) break;
    notes.add(code, line.trim());
    end = at;
  }
  return withoutSignature(lines.slice(first, end), notes);
}

function isGreeting(line: string): boolean {
  const words = line.trim().split(/\s+/).length;
  return isSymbols(line) || (greeting.test(line) && words <= 35 && !/["“]/.test(line));
}

function isThanks(line: string): boolean {
  const words = line.trim().split(/\s+/).length;
  return thanks.test(line) && words <= 14 && !/["“(]/.test(line);
}

function isSymbols(line: string): boolean {
  return symbols.test(line) && /\p{Extended_Pictographic}/u.test(line);
}

function withoutSignature(lines: readonly string[], notes: Notes): string[] {
  const from = Math.max(0, lines.length - 8);
  const at = lines.findLastIndex((line, index) => index >= from && closing.test(line) && isThanks(line));
  const below = at === -1 ? [] : lines.slice(at + 1).filter((line) => line.trim() !== "");
  if (at === -1 || below.length > 4 || below.some((line) => line.trim().length > 60)) return [...lines];
  notes.add("signature", [lines[at] ?? "", ...below].map((line) => line.trim()).join(" / "));
  return lines.slice(0, at);
}

/** Whether a message holds nothing but pleasantries. */
export function isPleasantry(lines: readonly string[]): boolean {
  const written = lines.filter((line) => line.trim() !== "");
  return (
    written.length <= 3 && written.every((line) => isGreeting(line) || isThanks(line) || tags.test(line))
  );
}
