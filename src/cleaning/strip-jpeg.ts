/**
 * A JPEG without what cameras and programs write beside the picture: of the segments (ITU-T T.81, B.1.1) those stay
 * that a decoder needs, of Exif the note which way is up, and nothing behind the end of the picture.
 * @returns nothing where the file is cut off or no JPEG.
 */
export function stripJpeg(bytes: Uint8Array): Uint8Array | undefined {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  if (file.length < 4 || file.readUInt16BE(0) !== 0xffd8) return undefined;
  const parts: Uint8Array[] = [file.subarray(0, 2)];
  for (let at = 2; at + 2 <= file.length; ) {
    if (file[at] !== 0xff) return undefined;
    const marker = file[at + 1] ?? 0;
    // Any number of fill bytes may stand before a marker.
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (marker === 0xd9) return Buffer.concat([...parts, file.subarray(at, at + 2)]);
    if (isAlone(marker)) {
      parts.push(file.subarray(at, at + 2));
      at += 2;
      continue;
    }
    if (at + 4 > file.length) return undefined;
    const end = at + 2 + file.readUInt16BE(at + 2);
    if (end > file.length || end < at + 4) return undefined;
    const segment = file.subarray(at, end);
    parts.push(...kept(marker, segment));
    at = marker === 0xda ? endOfScan(file, end) : end;
    if (marker === 0xda) parts.push(file.subarray(end, at));
  }
  return undefined;
}

/** Markers without a segment: TEM and the restarts. */
function isAlone(marker: number): boolean {
  return marker === 0x01 || (marker >= 0xd0 && marker <= 0xd7);
}

function kept(marker: number, segment: Buffer): Uint8Array[] {
  const isNamed = (name: string) => segment.subarray(4, 4 + name.length).toString("latin1") === name;
  // JFIF, colour profiles, and how Adobe's colours are meant.
  if (marker === 0xe0) return isNamed("JFIF\0") ? [withoutThumbnail(segment)] : [];
  if (marker === 0xe2) return isNamed("ICC_PROFILE\0") ? [segment] : [];
  if (marker === 0xee) return isNamed("Adobe") ? [segment] : [];
  if (marker === 0xe1) return isNamed("Exif\0\0") ? orientationOnly(segment.subarray(10)) : [];
  const isComment = marker === 0xfe;
  const isApplication = marker >= 0xe1 && marker <= 0xef;
  return isComment || isApplication ? [] : [segment];
}

/** A small picture in the head may show what was cut off the large one. */
function withoutThumbnail(segment: Buffer): Uint8Array {
  const head = Buffer.from(segment.subarray(0, 18));
  if (head.length < 18) return segment;
  head.writeUInt16BE(16, 2);
  head.writeUInt16BE(0, 16);
  return head;
}

/** The byte after the coded data, in which `FF` is followed by `00` or is a restart. */
function endOfScan(file: Buffer, start: number): number {
  for (let at = file.indexOf(0xff, start); at !== -1; at = file.indexOf(0xff, at + 2)) {
    const marker = file[at + 1] ?? 0;
    if (marker !== 0 && !(marker >= 0xd0 && marker <= 0xd7)) return at;
  }
  return file.length;
}

/** @param tiff what Exif holds: a TIFF file of tags (CIPA DC-008). */
function orientationOnly(tiff: Buffer): Uint8Array[] {
  const isLittle = tiff.subarray(0, 2).toString("latin1") === "II";
  const read16 = (at: number) =>
    at + 2 > tiff.length ? 0 : isLittle ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at);
  const read32 = (at: number) =>
    at + 4 > tiff.length ? 0 : isLittle ? tiff.readUInt32LE(at) : tiff.readUInt32BE(at);
  const folder = read32(4);
  const entries = Array.from({ length: read16(folder) }, (_, index) => folder + 2 + index * 12);
  const entry = entries.find((at) => read16(at) === 0x0112);
  const orientation = entry === undefined ? 1 : read16(entry + 8);
  if (orientation < 2 || orientation > 8) return [];
  // A segment of 34 bytes: the name, a TIFF head, and one tag with its value at byte 28.
  const head = "ffe10022 457869660000 49492a0008000000 0100";
  const exif = Buffer.from(`${head} 1201 0300 01000000 00000000 00000000`.replaceAll(" ", ""), "hex");
  exif.writeUInt16LE(orientation, 28);
  return [exif];
}
