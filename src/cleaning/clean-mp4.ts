import type { Cleaned } from "./cleaned.ts";

/** Boxes that hold others of which some have to go (ISO/IEC 14496-12). */
const parents: ReadonlySet<string> = new Set([
  "moov",
  "trak",
  "mdia",
  "minf",
  "stbl",
  "edts",
  "moof",
  "traf",
  "mvex",
]);

/** Boxes of notes: about makers, places, devices, programs; and room that was left over. */
const notes: ReadonlySet<string> = new Set(["udta", "meta", "uuid", "free", "skip", "wide", "pnot"]);

/** Boxes that begin with the times of making and changing. */
const timed: ReadonlySet<string> = new Set(["mvhd", "tkhd", "mdhd"]);

/**
 * An MP4, MOV or M4A without notes and times. Every byte stays where it is, because the tables of such a file count
 * from its beginning: notes become empty room.
 */
export function cleanMp4(bytes: Uint8Array): Cleaned {
  const content = Buffer.from(bytes);
  let isDamaged = false;
  let hasPositions = false;
  const walk = (start: number, end: number) => {
    for (let at = start; at < end; ) {
      const box = readBox(content, at, end);
      if (!box) {
        isDamaged = true;
        return;
      }
      const { name, body, next } = box;
      if (notes.has(name)) {
        content.write("free", at + 4, "latin1");
        content.fill(0, body, next);
      } else if (timed.has(name)) {
        const width = content[body] === 1 ? 8 : 4;
        content.fill(0, body + 4, Math.min(next, body + 4 + 2 * width));
      } else if (name === "hdlr") {
        // Phones and action cameras keep where they were in a track beside film and sound.
        hasPositions ||= ["meta", "camm", "gpmd"].includes(content.toString("latin1", body + 8, body + 12));
      } else if (parents.has(name)) walk(body, next);
      at = next;
    }
  };
  walk(0, content.length);
  if (isDamaged) return { problem: "damaged" };
  return hasPositions ? { problem: "recording" } : { content };
}

function readBox(file: Buffer, at: number, end: number) {
  if (at + 8 > end) return undefined;
  const name = file.toString("latin1", at + 4, at + 8);
  let size = file.readUInt32BE(at);
  let body = at + 8;
  // 1: the size follows in eight bytes; 0: up to the end.
  if (size === 1) {
    if (at + 16 > end) return undefined;
    size = Number(file.readBigUInt64BE(at + 8));
    body = at + 16;
  } else if (size === 0) size = end - at;
  return size < body - at || at + size > end ? undefined : { name, body, next: at + size };
}
