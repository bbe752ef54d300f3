import { gunzipSync, inflateSync } from "node:zlib";
import { unzipSync } from "fflate";

/**
 * All that stands in a file, packed things unpacked: archives, the search index, texts in pictures. In lower case,
 * and as text, whatever the file is.
 */
export function wordsIn(bytes: Buffer): string {
  return [bytes, ...unpacked(bytes)].map((part) => part.toString("latin1").toLowerCase()).join("\n");
}

function unpacked(bytes: Buffer): Buffer[] {
  const inner = unpackOnce(bytes);
  return [...inner, ...inner.flatMap(unpacked)];
}

function unpackOnce(bytes: Buffer): Buffer[] {
  if (bytes.subarray(0, 2).equals(Buffer.from([0x1f, 0x8b]))) return [gunzipSync(bytes)];
  if (bytes.subarray(0, 2).toString() === "PK")
    return Object.entries(unzipSync(bytes)).flatMap(([name, content]) => [
      Buffer.from(name),
      Buffer.from(content),
    ]);
  if (bytes.subarray(0, 5).toString() === "%PDF-") return streamsIn(bytes);
  return [];
}

function streamsIn(pdf: Buffer): Buffer[] {
  const found: Buffer[] = [];
  for (let at = pdf.indexOf("stream\n"); at !== -1; at = pdf.indexOf("stream\n", at + 1)) {
    try {
      found.push(inflateSync(pdf.subarray(at + 7), { finishFlush: 2 }));
    } catch {
      // Not a packed one.
    }
  }
  return found;
}
