const kept: ReadonlySet<string> = new Set(["VP8 ", "VP8L", "VP8X", "ALPH", "ANIM", "ANMF", "ICCP"]);

/** Which of the flags of an extended file tell of Exif and XMP (RFC 9649, 2.7). */
const metadataFlags = 0x08 | 0x04;

/**
 * A WebP without Exif, XMP, and whatever programs put into chunks of their own, and nothing behind its end.
 * @returns nothing where the file is cut off or no WebP.
 */
export function stripWebp(bytes: Uint8Array): Uint8Array | undefined {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  if (file.length < 12) return undefined;
  const end = 8 + file.readUInt32LE(4);
  if (end > file.length) return undefined;
  const parts: Buffer[] = [Buffer.from(file.subarray(0, 12))];
  for (let at = 12; at < end; ) {
    if (at + 8 > end) return undefined;
    const name = file.subarray(at, at + 4).toString("latin1");
    const size = file.readUInt32LE(at + 4);
    const next = at + 8 + size + (size % 2);
    if (at + 8 + size > end) return undefined;
    if (kept.has(name)) {
      const chunk = Buffer.from(file.subarray(at, Math.min(next, end)));
      if (name === "VP8X" && chunk.length > 8) chunk[8] = (chunk[8] ?? 0) & ~metadataFlags;
      parts.push(chunk);
    }
    at = next;
  }
  const whole = Buffer.concat(parts);
  whole.writeUInt32LE(whole.length - 8, 4);
  return whole;
}
