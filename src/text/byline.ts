import { isNoName } from "./name-words.ts";
import type { Span } from "./span.ts";

/** Who wrote a release, as it says so; several notes are joined with "; ". The spans are those of the notes. */
export interface Byline {
  readonly text: string;
  readonly spans: readonly Span[];
}

const labelWords =
  "Tim Peliput|Tim Liputan|Peliput|Pewarta|Reporter|Penulis|Ditulis oleh|Disusun oleh|Penyusun|Penyunting|Editor|Wartawan|Kontributor|Koresponden|Jurnalis|Redaktur|Redaksi|Rilis|Release|Rep|Red|Ed|Liputan|Laporan|Oleh|Teks|Naskah|Publikasi|Pengirim|Humas|Juru Warta";
const labels = `${labelWords}|${labelWords.toUpperCase()}|${labelWords.toLowerCase()}`;
/** What parts a label from its name: "Editor: Rina", "Pewarta -- Rina", "Penulis; Rina", "ed. Rina". */
const parting = "(?:\\s?(?::|;|=|\\||-{1,2}|–|—)\\s?|\\.\\s)";
const aName = "(?:[\\p{Lu}\\p{Lt}@*(]|\\p{Ll}{2,4}(?:[/\\s]|$))";
const label = new RegExp(
  `^[ \\t]*(?:(?:${labels})(?:\\s?(?:/|&|dan)\\s?(?:${labels}))?${parting}(?=${aName})[^\\s:][^\\n:]{0,60}(?:\\s?[|;/,]\\s?(?:${labels})${parting}[^\\n:]{1,40})?|(?:Oleh|Reporter|Penulis|Pewarta|Editor)(?: \\p{Lu}[\\p{L}'’.]{1,20}){2,4})$`,
  "gmu",
);
const bracketed = /(?:\([ ]?[^()\n]{1,32}[ ]?\)|\[[ ]?[^[\]\n]{1,24}[ ]?\])(?=\*{0,3}[ \t]{0,8}$)/gmu;
/** Initials or a name between signs, behind the last sentence or as a line: "-rin-", "—rin", "#rin", "** Rina", "//rin//". */
const signed =
  /(?:(?<=[.!?”"…]\s{0,3})|^)(?:[-–—_~/=+#*]{1,3}\s?\p{L}[\p{L}./& ]{1,24}?\s?[-–—_~/=+#*]{0,3}|(?<!.)\p{L}[\p{L}./]{1,12}[-–—_~/=+#*]{1,3})$/u;
const longestNote = 40;
const afterSentence = /(?:[.,!?”"’…*]\s?|^[ \t]*|\n[ \t]*)$/u;
/** Initials may stand behind a sentence without its stop. */
const initials = /^\p{L}{2,5}(?:\/\p{L}{2,6})?$/u;
const stars = /(?<=[.!?”"]\s?)\*{2,3}[ \t]*$|^[ \t]*\*{1,3}[\p{L}\d][\p{L}\d/. ]{1,24}$/gmu;
const noByline =
  /^(?:ist|istimewa|foto|dok|dokumentasi|sumber|red foto|bersambung|selesai|habis|lihat .*|\d+|[^\p{L}*]*)\.?$|\d{4}|[/:]\d/iu;
const boilerplate =
  /^(?:komentar|pos terkait|tinggalkan|leave a|comments? are|tags?\b|foto\b|silakan|bagikan|baca juga|bacaan|share|related|advertisement|iklan|hitung mundur|sumber)/iu;
const bareName = /^\p{Lu}[\p{L}'’]+\.?(?: \p{Lu}[\p{L}'’]*\.?){0,3}(?:\/\p{L}{2,12})?$/u;
/** Headings and closings that stand where a name may, and words of which no name has one. */
const noNames =
  /(?<!\p{L})(?:sekian|terima|kasih|demikian|narahubung|kontak|media|syarat|persyaratan|ketentuan|peserta|jadwal|lampiran|keterangan|catatan|informasi|info|susunan|daftar|tabel|rincian|profil|biodata|hormat|salam|wassalam\p{L}*|penutup|kategori|label|tema|lokasi|tempat|waktu|biaya|hadiah|pemenang|juara|kriteria|panitia|unduh|alamat|telepon|surel|email|website|jam|layanan|wilayah|kecamatan|kelurahan|desa|siaran|pers|nomor|tahapan|cara|langkah|tujuan|manfaat|sasaran|target|harga|jenis|jumlah|total|nama|hari|tanggal|acara|kegiatan|sebelumnya|selanjutnya)(?!\p{L})/iu;

/** Finds the byline: (initials), a labelled name, (*), (*\/irg), (Adv), ***, or a name alone under the text. */
export function findByline(text: string): Byline | undefined {
  const notes = [...closingNotes(text), ...match(text, label)].sort((a, b) => a.start - b.start);
  const found = notes.length > 0 ? notes : bareNote(text);
  if (found.length === 0) return undefined;
  const closing = found.filter(({ start }) => !isLabelled(text, start));
  const ordered = [...closing.slice(-1), ...found.filter(({ start }) => isLabelled(text, start))];
  return { text: ordered.map(({ start, end }) => text.slice(start, end)).join("; "), spans: ordered };
}

/** Brackets and stars where a text ends; later lines may be boilerplate, so the last lines all count. */
function closingNotes(text: string): Span[] {
  const from = tailStart(text, 12);
  return [...match(text, bracketed), ...match(text, stars), ...signedNotes(text)].filter(({ start, end }) => {
    const content = text.slice(start, end).replace(/^[([]\s?|\s?[)\]]$/g, "");
    const behindSentence = afterSentence.test(text.slice(Math.max(0, start - 12), start));
    const atVeryEnd = initials.test(content) && text.slice(end).trim() === "";
    if (content !== text.slice(start, end) && !behindSentence && !atVeryEnd) return false;
    const isName =
      /^\*+$/.test(content) || /^\p{Ll}{2,5}\/\d{1,2}$/u.test(content) || !noByline.test(content);
    return start >= from && isName;
  });
}

/** What stands between signs, in the last two lines; a line with a dash before it may also be an item of a list. */
function signedNotes(text: string): Span[] {
  const lines = linesOf(text).slice(-4);
  const items = lines.filter(({ start }) => /^\s{0,8}[-–—*+]\s/.test(text.slice(start, start + 10)));
  if (items.length > 1) return [];
  return lines.slice(-2).flatMap(({ start, end }) => {
    const line = text.slice(start, end).trimEnd();
    const from = Math.max(start + (line.length - line.trimStart().length), start + line.length - longestNote);
    const match = signed.exec(text.slice(from, start + line.length));
    return match === null ? [] : [{ start: from + match.index, end: start + line.length }];
  });
}

/** A short line of nothing but a name below the last sentence; only what the page adds to every article may follow. */
function bareNote(text: string): Span[] {
  const lines = linesOf(text).slice(-4);
  for (const [index, line] of lines.entries()) {
    const content = text.slice(line.start, line.end).trim();
    const before = lines[index - 1];
    if (before === undefined || !isBareName(content)) continue;
    if (!/[.!?”"*)]\s*$/.test(text.slice(before.start, before.end))) continue;
    const behind = lines.slice(index + 1).map(({ start, end }) => text.slice(start, end).trim());
    if (behind.some((other) => !boilerplate.test(other))) continue;
    const start = text.indexOf(content, line.start);
    return [{ start, end: start + content.length }];
  }
  return [];
}

const otherLabel =
  /^(?:\p{Lu}\p{Ll}{2,14}(?:\s?(?:\/|&|dan)\s?\p{Lu}?\p{Ll}{2,14})?\s?:|\p{Ll}{1,10}\.)\s(?=\p{Lu})([^\d:]{3,40})$/u;

/** A label that is not in the list, before what can be nothing but a name: "Pelapor: Rina Sari". */
function isOtherLabel(line: string): boolean {
  const name = otherLabel.exec(line)?.[1];
  if (name === undefined || noNames.test(line) || /^(?:Foto\s?:|Sumber|Dok)/.test(line)) return false;
  return bareName.test(name.trim()) || office.test(name.trim());
}

/** The office that wrote a release, as its last line: "Humas Setdakab", "Tim Media Center". */
const office =
  /^(?:Tim\s)?(?:Liputan|Peliput|Kontributor|Humas|\p{L}*[Kk]ominfo\p{L}*|Prokopim|Protokol|MC|PPID|Redaksi|Bagian (?:Humas|Protokol|Prokopim)|Dinas (?:Kominfo|Komunikasi)|Media Center|Sekretariat)(?:[ ,/&]+(?:dan|\p{Lu}[\p{L}.]*)){0,6}$/u;

function isBareName(line: string): boolean {
  if (office.test(line) || isOtherLabel(line)) return true;
  if (!bareName.test(line) || boilerplate.test(line) || noNames.test(line)) return false;
  // One word with a stop is a sentence, and a word that no name has makes a heading.
  return !/^\p{L}+\.$/u.test(line) && line.split(" ").every((word) => !isNoName(word));
}

function isLabelled(text: string, start: number): boolean {
  return /^[\p{L}/& ]+\s?:|^(?:Oleh|Reporter|Penulis|Pewarta|Editor)\s/u.test(text.slice(start, start + 32));
}

function match(text: string, pattern: RegExp): Span[] {
  return [...text.matchAll(pattern)].map((found) => {
    const content = found[0].trim();
    const start = found.index + found[0].indexOf(content);
    return { start, end: start + content.length };
  });
}

function linesOf(text: string): Span[] {
  const lines: Span[] = [];
  for (const found of text.matchAll(/[^\n]+/g))
    if (found[0].trim() !== "") lines.push({ start: found.index, end: found.index + found[0].length });
  return lines;
}

function tailStart(text: string, count: number): number {
  return linesOf(text).at(-count)?.start ?? 0;
}
