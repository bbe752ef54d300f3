import { open, stat } from "node:fs/promises";
import { fileError } from "../../diagnostics/user-error.ts";

/** A piece of a WordPress export: what stands before the first item, or one item with its tags. */
export interface WxrPiece {
  readonly kind: "head" | "item";
  readonly xml: string;
  /** How much of the file has been read, from 0 to 1. */
  readonly progress: number;
}

/** An item longer than this, in UTF-16 code units, has lost its end. */
const longest = 32_000_000;
const chunkSize = 1 << 18;

/**
 * Reads a WordPress export item by item; no more than one item is held at a time. An item ends where another begins
 * or the channel ends, so that one with broken XML, or with `</item>` among its words, does not spoil the others.
 * @throws UserError where the file cannot be read.
 */
export async function* readItems(path: string): AsyncGenerator<WxrPiece> {
  const { size } = await stat(path).catch((error: unknown) => {
    throw fileError(error, path) ?? error;
  });
  const file = await open(path);
  try {
    let text = "";
    let read = 0;
    let searched = 0;
    let state: "head" | "item" | "between" = "head";
    let decoder: TextDecoder | undefined;
    for (let last = false; !last; ) {
      const { buffer, bytesRead } = await file.read(Buffer.allocUnsafe(chunkSize), 0, chunkSize, null);
      const bytes = buffer.subarray(0, bytesRead);
      last = bytesRead === 0;
      read += bytesRead;
      decoder ??= new TextDecoder(encodingOf(bytes));
      text += decoder.decode(bytes, { stream: !last });
      const progress = size === 0 ? 1 : Math.min(1, read / size);
      for (;;) {
        if (state === "item") {
          const end = itemEnd(text, searched, last) ?? (last ? text.length : undefined);
          if (end === undefined) {
            // The end tag may be cut, and the tag behind it decides whether it is the end.
            searched = Math.max(0, text.length - 500);
            break;
          }
          yield { kind: "item", xml: text.slice(0, end), progress };
          text = text.slice(end);
          searched = 0;
          state = "between";
        }
        const begin = itemStart(text);
        if (begin === undefined) break;
        if (state === "head") yield { kind: "head", xml: text.slice(0, begin), progress };
        text = text.slice(begin);
        state = "item";
      }
      if (state === "between") text = text.slice(-64);
    }
    if (state === "head") yield { kind: "head", xml: text, progress: 1 };
  } finally {
    await file.close();
  }
}

const start = /<item(?:\s[^>]*)?>/;
const close = /<\/item\s*>/g;

function itemStart(text: string): number | undefined {
  const found = start.exec(text);
  return found === null ? undefined : found.index;
}

function itemEnd(text: string, from: number, last: boolean): number | undefined {
  close.lastIndex = Math.max(0, from);
  for (let found = close.exec(text); found !== null; found = close.exec(text)) {
    const end = found.index + found[0].length;
    const rest = /^\s*(?:<item[\s>]|<\/channel|<\/rss)/;
    const behind = text.slice(end, end + 400);
    if (rest.test(behind)) return end;
    if (behind.trim() === "") return last ? end : undefined;
    if (text.length > longest) return end;
  }
  return text.length > longest ? text.length : undefined;
}

function encodingOf(bytes: Uint8Array): string {
  const declared = /^[^<]*<\?xml[^>]*encoding=["']([\w-]+)["']/.exec(
    new TextDecoder("latin1").decode(bytes.subarray(0, 200)),
  );
  try {
    return new TextDecoder(declared?.[1] ?? "utf-8").encoding;
  } catch {
    return "utf-8";
  }
}
