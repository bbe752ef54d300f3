import { endingOf } from "../base/file-path.ts";
import { UserError } from "../diagnostics/user-error.ts";

export type Format = "text" | "docx" | "odt" | "rtf" | "pdf" | "mail" | "ole" | "html" | "wordpress";

const ole = [0xd0, 0xcf, 0x11, 0xe0];
const zip = [0x50, 0x4b, 0x03, 0x04];
const pdf = [0x25, 0x50, 0x44, 0x46];
/** Files that hold no text of a release, by their endings. */
const other =
  /^\.(?:pages|key|numbers|xls[xmb]?|ods|csv|ppt[xm]?|odp|epub|jpe?g|jfif|png|gif|webp|heic|bmp|tiff?|svg|psd|mp[34]|m4a|mov|avi|wav|opus|ogg|zip|rar|7z|gz|exe|js|css|json|ya?ml)$/i;

/**
 * Tells the format of a file by its first bytes; names lie too often.
 * @param head the first kilobytes of the file.
 * @throws UserError where it is none that can be read, with what to do.
 */
export function detectFormat(head: Uint8Array, name: string): Format {
  const start = new TextDecoder().decode(head);
  if (begins(head, zip) && /application\/vnd\.oasis\.opendocument\.text/.test(start)) return "odt";
  if (other.test(endingOf(name)))
    throw refuse(name, [`berkas ${endingOf(name)}`, `a ${endingOf(name)} file`], "docx");
  if (begins(head, zip)) return "docx";
  if (begins(head, ole)) return "ole";
  // Some programs put a line before the mark.
  if (begins(head, pdf) || /^[\s\S]{0,1000}%PDF-\d/.test(start)) return "pdf";
  if (!isWide(head) && isBinary(head)) throw refuse(name, ["berkas biner", "a binary file"], "text");
  if (/^\s*\{\\rtf/.test(start)) return "rtf";
  if (/<rss[\s>]/i.test(start) && /wordpress\.org\/export|<wp:|excerpt\/1\.\d/i.test(start))
    return "wordpress";
  if (/<rss[\s>]|<feed[\s>]/i.test(start)) throw refuse(name, ["umpan berita", "a feed"], "text");
  if (/<office:document[\s>]/.test(start)) return "odt";
  if (isMail(start, name)) return "mail";
  if (
    /\.html?$/i.test(name) ||
    /^\s*(?:<!doctype html|<html[\s>]|<!--|<(?:p|div|article|body|h[1-6])[\s>])/i.test(start)
  )
    return "html";
  if (/\.docx$/i.test(name))
    throw refuse(name, ["berkas Word yang rusak", "a damaged Word document"], "docx");
  return "text";
}

/** Endings of files that a folder is searched for. */
export const importable =
  /\.(?:txt|text|md|markdown|mdx|docx|docm|dotx|doc|odt|fodt|ott|rtf|pdf|eml|msg|mht|mhtml|mbox|html?|xhtml|xml|wxr)$/i;

/** A mail as its programs save it begins with its header; what people paste has no technical lines in it. */
function isMail(start: string, name: string): boolean {
  const [head = ""] = start.split(/\r?\n\r?\n/, 1);
  const lines = head.split(/\r?\n/);
  const isHeader = lines.every(
    (line, index) => /^[\w-]+:/.test(line) || (index > 0 && /^[ \t]/.test(line)) || /^From \S/.test(line),
  );
  if (!isHeader) return false;
  return (
    /^mime-version:/im.test(head) ||
    (/\.(?:eml|mht|mhtml|mbox)$/i.test(name) && /^(?:from|content-type):/im.test(head))
  );
}

function begins(head: Uint8Array, bytes: readonly number[]): boolean {
  return bytes.every((byte, index) => head[index] === byte);
}

/** Texts hold no zero byte and hardly any other control character; exports have a stray one here and there. */
function isBinary(head: Uint8Array): boolean {
  const controls = head.filter(
    (byte) => byte < 0x20 && ![0x09, 0x0a, 0x0c, 0x0d, 0x1b].includes(byte),
  ).length;
  return head.includes(0) || controls > head.length / 50;
}

function isWide(head: Uint8Array): boolean {
  return (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff);
}

function refuse(name: string, [id, en]: readonly [string, string], better: "docx" | "text"): UserError {
  const advice = {
    docx: [
      "Buka di Word atau LibreOffice, simpan sebagai .docx",
      "Open it in Word or LibreOffice and save it as .docx",
    ],
    text: ["Salin teksnya ke berkas .txt", "Copy its text into a .txt file"],
  }[better];
  return new UserError({
    id: `${name}: ${id} tidak dapat diimpor. ${advice[0]}, lalu coba lagi.`,
    en: `${name}: ${en} cannot be imported. ${advice[1]} and try again.`,
  });
}
