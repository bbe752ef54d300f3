import { open, stat } from "node:fs/promises";
import { fileError } from "../../diagnostics/user-error.ts";
import { ItemScanner, type Region } from "./item-scanner.ts";

/**
 * A piece of a WordPress export: what stands before the first item, an item with its tags, what stands between items
 * or behind the last, or what is left where the file ends before the channel does.
 */
export interface WxrPiece {
  readonly kind: "head" | "item" | "stray" | "cut";
  readonly xml: string;
  /** How much of the file has been read, from 0 to 1. */
  readonly progress: number;
}

const chunkSize = 1 << 18;

/**
 * Reads a WordPress export item by item; no more than one item is held at a time.
 * @throws UserError where the file cannot be read.
 */
export async function* readItems(path: string): AsyncGenerator<WxrPiece> {
  const { size } = await stat(path).catch((error: unknown) => {
    throw fileError(error, path) ?? error;
  });
  const file = await open(path);
  try {
    const scanner = new ItemScanner();
    let read = 0;
    let decoder: TextDecoder | undefined;
    for (let last = false; !last; ) {
      const { buffer, bytesRead } = await file.read(Buffer.allocUnsafe(chunkSize), 0, chunkSize, null);
      const bytes = buffer.subarray(0, bytesRead);
      last = bytesRead === 0;
      read += bytesRead;
      decoder ??= new TextDecoder(encodingOf(bytes));
      const progress = size === 0 ? 1 : Math.min(1, read / size);
      const found = scanner.add(decoder.decode(bytes, { stream: !last }));
      for (const region of last ? [...found, ...scanner.end()] : found) yield* piecesOf(region, progress);
    }
  } finally {
    await file.close();
  }
}

function* piecesOf({ kind, xml }: Region, progress: number): Generator<WxrPiece> {
  if (kind !== "stray" || xml.replace(/<\/(?:channel|rss)\s*>/g, "").trim() !== "")
    yield { kind, xml, progress };
}

function encodingOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  const declared = /^[^<]*<\?xml[^>]*encoding=["']([\w-]+)["']/.exec(
    new TextDecoder("latin1").decode(bytes.subarray(0, 200)),
  );
  try {
    return new TextDecoder(declared?.[1] ?? "utf-8").encoding;
  } catch {
    return "utf-8";
  }
}
