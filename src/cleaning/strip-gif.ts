/** Of the extensions (GIF89a, 23 to 26), the one that makes pictures move, and how often. */
const control = 0xf9;
const repeats = new Set(["NETSCAPE2.0", "ANIMEXTS1.0"]);

/**
 * A GIF without comments and what programs put into extensions of their own, and nothing behind its end.
 * @returns nothing where the file is cut off or no GIF.
 */
export function stripGif(bytes: Uint8Array): Uint8Array | undefined {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  if (file.length < 13) return undefined;
  const start = 13 + colours(file[10]);
  const parts: Uint8Array[] = [file.subarray(0, start)];
  for (let at = start; at < file.length; ) {
    const kind = file[at];
    if (kind === 0x3b) return Buffer.concat([...parts, file.subarray(at, at + 1)]);
    let end: number | undefined;
    if (kind === 0x21) {
      end = endOfBlocks(file, at + 2);
      const name = file.subarray(at + 3, at + 14).toString("latin1");
      const isKept = file[at + 1] === control || (file[at + 1] === 0xff && repeats.has(name));
      if (isKept) parts.push(file.subarray(at, end));
    } else if (kind === 0x2c) {
      end = endOfBlocks(file, at + 11 + colours(file[at + 9]));
      parts.push(file.subarray(at, end));
    }
    if (end === undefined) return undefined;
    at = end;
  }
  return undefined;
}

/** Bytes of a table of colours, of which a byte of flags tells. */
function colours(flags = 0): number {
  return flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0;
}

/** Blocks begin with their length; one of no length is the last. */
function endOfBlocks(file: Buffer, start: number): number | undefined {
  for (let at = start; at < file.length; ) {
    const length = file[at] ?? 0;
    at += 1 + length;
    if (length === 0) return at;
  }
  return undefined;
}
