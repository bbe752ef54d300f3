import { errorWords } from "./error-words.ts";

/** What a QR code holds: data and error correction, in the order in which they are drawn. */
export interface Codewords {
  /** 1 to 40: it decides the size. */
  readonly version: number;
  readonly bytes: Uint8Array;
}

/**
 * Encodes a text as bytes in UTF-8 with 15 % redundancy (level M), in the smallest version that holds it.
 * @throws RangeError where even the largest does not, beyond 2331 bytes.
 * @see ISO/IEC 18004:2015, 7.4.5 (byte mode), 7.4.9, 7.4.10, 7.5 and 7.6
 */
export function encodeText(text: string): Codewords {
  const content = encoder.encode(text);
  const version = smallestVersion(content.length);
  return { version, bytes: interleave(version, dataWords(version, content)) };
}

const encoder = new TextEncoder();

/** How many modules of a version hold codewords. */
function dataModules(version: number): number {
  const alignments = version === 1 ? 0 : Math.floor(version / 7) + 2;
  const all = (16 * version + 128) * version + 64;
  const ofAlignments = version === 1 ? 0 : (25 * alignments - 10) * alignments - 55;
  return all - ofAlignments - (version < 7 ? 0 : 36);
}

/** Error correction codewords in each block at level M, by version from 1 (table 9). */
const errorLengths = [
  10, 16, 26, 18, 24, 16, 18, 22, 22, 26, 30, 22, 22, 24, 24, 28, 28, 26, 26, 26, 26, 28, 28, 28, 28, 28, 28,
  28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28,
];

/** Blocks at level M, by version from 1 (table 9). */
const blockCounts = [
  1, 1, 1, 2, 2, 4, 4, 4, 5, 5, 5, 8, 9, 9, 10, 10, 11, 13, 14, 16, 17, 17, 18, 20, 21, 23, 25, 26, 28, 29,
  31, 33, 35, 37, 38, 40, 43, 45, 47, 49,
];

/** How the codewords of a version are divided. */
interface Blocks {
  readonly count: number;
  /** Codewords of data and error correction in all. */
  readonly words: number;
  /** Codewords of data in all. */
  readonly capacity: number;
  /** Codewords of error correction in each. */
  readonly errorLength: number;
}

const divisions = blockCounts.map((count, index) => divide(index + 1, count, errorLengths[index] ?? 0));

function blocksOf(version: number): Blocks {
  const blocks = divisions[version - 1];
  if (!blocks) throw new RangeError(`no version ${version}`);
  return blocks;
}

function divide(version: number, count: number, errorLength: number): Blocks {
  const words = Math.floor(dataModules(version) / 8);
  return { words, count, errorLength, capacity: words - count * errorLength };
}

/** Bytes before the content, the half byte that ends it included: mode, length and terminator. */
function overhead(version: number): number {
  return version < 10 ? 2 : 3;
}

function smallestVersion(length: number): number {
  for (let version = 1; version <= blockCounts.length; version += 1) {
    if (length + overhead(version) <= blocksOf(version).capacity) return version;
  }
  throw new RangeError(`no QR code holds ${length} bytes`);
}

function dataWords(version: number, content: Uint8Array): Uint8Array {
  const words = new Uint8Array(blocksOf(version).capacity);
  const { length } = content;
  const start = overhead(version) - 1;
  // Four bits of mode come first, so all that follows is shifted by half a byte.
  if (start === 2) {
    words[0] = 0x40 | (length >> 12);
    words[1] = (length >> 4) & 0xff;
  } else words[0] = 0x40 | (length >> 4);
  let carried = length & 0xf;
  for (let index = 0; index < length; index += 1) {
    const byte = content[index] ?? 0;
    words[start + index] = (carried << 4) | (byte >> 4);
    carried = byte & 0xf;
  }
  words[start + length] = carried << 4;
  for (let at = start + length + 1, pad = 0xec; at < words.length; at += 1, pad ^= 0xec ^ 0x11)
    words[at] = pad;
  return words;
}

/** Divides the data into blocks, the longer ones last, and takes one codeword of each in turn. */
function interleave(version: number, data: Uint8Array): Uint8Array {
  const { words, count, errorLength, capacity } = blocksOf(version);
  const shortLength = Math.floor(capacity / count);
  const shortCount = count - (capacity % count);
  const all = new Uint8Array(words);
  let from = 0;
  for (let block = 0; block < count; block += 1) {
    const length = shortLength + (block < shortCount ? 0 : 1);
    const part = data.subarray(from, from + length);
    from += length;
    for (let index = 0; index < length; index += 1) {
      // A last row that only the longer blocks have.
      const skipped = index < shortLength ? 0 : shortCount;
      all[index * count + block - skipped] = part[index] ?? 0;
    }
    const correction = errorWords(part, errorLength);
    for (let index = 0; index < errorLength; index += 1) {
      all[capacity + index * count + block] = correction[index] ?? 0;
    }
  }
  return all;
}
