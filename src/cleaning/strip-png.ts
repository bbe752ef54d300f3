/** What a decoder needs (W3C PNG, 5.6 and 11.3), transparency, colours and moving pictures among it. */
const kept: ReadonlySet<string> = new Set([
  ...["IHDR", "PLTE", "IDAT", "IEND", "tRNS"],
  ...["cHRM", "gAMA", "iCCP", "sBIT", "sRGB", "cICP", "bKGD", "pHYs", "sPLT", "hIST"],
  ...["acTL", "fcTL", "fdAT"],
]);

/**
 * A PNG without texts, times, Exif and whatever programs put into chunks of their own, and nothing behind its end.
 * @returns nothing where the file is cut off or no PNG.
 */
export function stripPng(bytes: Uint8Array): Uint8Array | undefined {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const parts: Uint8Array[] = [file.subarray(0, 8)];
  for (let at = 8; at + 12 <= file.length; ) {
    const end = at + 12 + file.readUInt32BE(at);
    const name = file.subarray(at + 4, at + 8).toString("latin1");
    if (end > file.length) return undefined;
    if (kept.has(name)) parts.push(file.subarray(at, end));
    if (name === "IEND") return Buffer.concat(parts);
    at = end;
  }
  return undefined;
}
