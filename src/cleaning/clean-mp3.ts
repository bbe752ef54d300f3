/** An MP3 without the tags before and behind its sound: ID3 in both versions, APE and Lyrics3. */
export function cleanMp3(bytes: Uint8Array): Uint8Array {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  let start = 0;
  while (file.toString("latin1", start, start + 3) === "ID3" && start + 10 <= file.length) {
    // Seven bits of each byte (ID3 2.4, 6.2); a flag tells of a foot as long as the head.
    const size = [6, 7, 8, 9].reduce((sum, at) => sum * 128 + ((file[start + at] ?? 0) & 0x7f), 0);
    start += 10 + size + ((file[start + 5] ?? 0) & 0x10 ? 10 : 0);
  }
  let end = file.length;
  for (let before = -1; before !== end; ) {
    before = end;
    if (file.toString("latin1", end - 128, end - 125) === "TAG") end -= 128;
    if (file.toString("latin1", end - 32, end - 24) === "APETAGEX") {
      const hasHead = (file.readUInt32LE(end - 12) & 0x80000000) !== 0;
      end -= file.readUInt32LE(end - 20) + (hasHead ? 32 : 0);
    }
    if (file.toString("latin1", end - 9, end) === "LYRICS200")
      end -= 15 + Number.parseInt(file.toString("latin1", end - 15, end - 9), 10);
    if (!(end > start)) return new Uint8Array();
  }
  return file.subarray(start, end);
}
