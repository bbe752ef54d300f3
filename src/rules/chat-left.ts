import { blankComments } from "../markdown/comments.ts";
import type { ReleaseRule } from "./rule.ts";

/**
 * Releases travel by chat, and what the program adds when messages are copied comes along: date, time and sender before
 * the text, "<Media tidak disertakan>", "Diteruskan berkali-kali". It tells readers who wrote to whom.
 *
 * Source: WhatsApp, "Export chat" and copying of several messages; Telegram Desktop, copied messages.
 *
 * ok:
 *     Jadwal: 19/1/2026 pukul 09.00 pembukaan. [19 Januari] dan [09.12] bukan tanda obrolan.
 *
 *     Kamis, 19/1/2026 09.00 - selesai
 *
 * not-ok:
 *     ⟦[19/01/26 09.12.33] Humas Kota:⟧ Lomba dibuka.
 *
 *     ⟦[09.12, 19/1/2026] +62 812-0000-0000:⟧ Lomba dibuka.
 *
 *     ⟦19/01/26, 9:12 PM - Humas:⟧ Lomba dibuka.
 *
 *     ⟦Humas Kota, [19.01.2026 09:12]:⟧
 *
 *     ⟦<Media tidak disertakan>⟧
 */
export const chatLeft: ReleaseRule = {
  code: "chat-left",
  severity: "warning",
  scope: "release",
  anyLanguage: true,
  about: { id: "tanda waktu dan pengirim dari obrolan", en: "stamps and senders of a chat" },
  *check({ manuscript: { body, bodyOffset } }) {
    if (!mayBeChat.test(body)) return;
    for (const { 0: line, index } of blankComments(body).matchAll(/[^\n]+/g)) {
      const indent = /^[\s>\u200e\u200f]*/.exec(line)?.[0].length ?? 0;
      const left = chatMark.exec(line.slice(indent))?.[0].trimEnd();
      if (left === undefined) continue;
      const start = bodyOffset + index + indent;
      yield {
        at: { source: { start, end: start + left.length } },
        message: {
          id: `"${left}" ikut tersalin dari obrolan`,
          en: `"${left}" came along from a chat`,
        },
        hint: {
          id: "Hapus tanda waktu, nama pengirim dan catatan aplikasinya",
          en: "Delete the stamp, the sender and the notes of the program",
        },
      };
    }
  },
};

const day = String.raw`(?:\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}|\d{4}[/.-]\d{1,2}[/.-]\d{1,2}|\d{1,2}\s\p{L}{3,9}\s\d{4})`;
const time = String.raw`\d{1,2}[.:]\d{2}(?:[.:]\d{2})?(?:[\s\u202f]?[AP]\.?M\.?)?`;
const sender = String.raw`[^:\n[\]]{1,60}:`;
const note = [
  String.raw`<(?:media|foto|video|gambar|dokumen|audio|stiker|image|photo|document|sticker)[^<>\n]{0,40}>`,
  String.raw`(?:(?:IMG|VID|DOC|AUD|PTT|STK)-\d{8}-WA\d{4}\.\w{2,5})[^\n]{0,40}`,
  String.raw`(?:diteruskan|forwarded)(?:\s(?:berkali-kali|many times))?$`,
  String.raw`(?:pesan ini (?:telah )?dihapus|anda menghapus pesan ini|this message was deleted|you deleted this message)\.?$`,
  String.raw`(?:pesan dan panggilan|messages and calls)[^\n]{0,60}(?:end-to-end|ujung ke ujung)[^\n]{0,200}`,
].join("|");

const chatMark = new RegExp(
  [
    String.raw`^\[(?:${day},?\s${time}|${time},?\s${day})\](?:\s${sender})?`,
    String.raw`^${day},?\s${time}\s[-–]\s${sender}`,
    String.raw`^[^[\]\n]{1,60},\s\[${day},?\s${time}\]:?`,
    `^(?:${note})`,
  ].join("|"),
  "iu",
);

/** Most texts have nothing of the kind. */
const mayBeChat =
  /\d[.:]\d\d|^[\s>]*(?:<|\p{L}{3}-\d{8}-WA|diteruskan|forwarded|pesan|anda|this|you|messages)/imu;
