import { isWordCode } from "./read-words.ts";

/** What of a text says whether another is nearly the same. */
export interface TextSketch {
  /** Texts that are nearly the same share one of these numbers at least. */
  readonly bands: readonly number[];
  /** The hashes of all its runs of words, sorted, each once; `undefined` where they are not at hand. */
  readonly runs: () => Uint32Array | undefined;
}

/** Two texts by their places in the list, and how many of their runs of words they share, from 0 to 1. */
export interface SimilarTexts {
  readonly first: number;
  readonly second: number;
  readonly likeness: number;
}

/** Words in a run. */
const runLength = 5;
/** Numbers in a sketch, and how many of them in a row must agree for two texts to be compared in full. */
const sketchLength = 64;
const bandLength = 4;
const threshold = 0.6;
/** A band of 32 bits and the place of a text fit into the 53 bits of a number. */
const mostTexts = 2 ** 21;
/** A band that more texts share is boilerplate, and comparing all of them with each other would take long. */
const mostInBand = 20;

/**
 * Finds pairs of texts that are nearly the same. Each text is sketched by the smallest hash of its runs in each of 64
 * classes (one-permutation hashing); only texts that share a band of the sketch are compared in full, so that the
 * time grows with the number of texts and not with its square.
 * @param only the place of the one text that is asked about: whether it is nearly the same as one before it.
 */
export function findSimilar(texts: readonly TextSketch[], only?: number): SimilarTexts[] {
  const seen = new Set<number>();
  const found: SimilarTexts[] = [];
  for (const members of sharedBands(texts, only)) {
    for (const [at, second] of members.entries()) {
      if (only !== undefined && second !== only) continue;
      for (const first of members.slice(0, at)) {
        const pair = first * texts.length + second;
        if (seen.has(pair)) continue;
        seen.add(pair);
        const likeness = compare(texts[first]?.runs(), texts[second]?.runs());
        if (likeness >= threshold) found.push({ first, second, likeness });
      }
    }
  }
  return found.sort((a, b) => a.second - b.second || a.first - b.first);
}

/**
 * The texts of each band that several share, the first {@link mostInBand} of them. Bands and texts are sorted as one
 * list of numbers: a map would take a list for each band, and hardly any of these has two texts.
 */
function* sharedBands(texts: readonly TextSketch[], only: number | undefined): Generator<number[]> {
  const asked = only === undefined ? undefined : new Set(texts[only]?.bands);
  const entries = new Float64Array(texts.length * (sketchLength / bandLength));
  let count = 0;
  for (const [index, { bands }] of texts.entries()) {
    for (const band of bands) {
      if (asked?.has(band) === false) continue;
      entries[count] = band * mostTexts + index;
      count += 1;
    }
  }
  const sorted = entries.subarray(0, count).sort();
  for (let at = 0; at < count; ) {
    const band = Math.floor((sorted[at] ?? 0) / mostTexts);
    const members: number[] = [];
    for (; at < count && Math.floor((sorted[at] ?? 0) / mostTexts) === band; at += 1)
      if (members.length < mostInBand) members.push((sorted[at] ?? 0) % mostTexts);
    if (members.length > 1) yield members;
  }
}

/** Sketches a text. */
export function sketchText(text: string): TextSketch {
  const runs = hashRuns(text);
  return { bands: bandsOf(runs), runs: () => runs };
}

function hashRuns(text: string): Uint32Array {
  const hashes = hashWords(text);
  const found = new Uint32Array(Math.max(0, hashes.length - runLength + 1));
  for (let at = 0; at < found.length; at += 1) {
    let hash = offsetBasis;
    for (let index = at; index < at + runLength; index += 1) hash = mix(hash ^ (hashes[index] ?? 0));
    found[at] = hash;
  }
  found.sort();
  let length = 0;
  for (const hash of found) {
    if (length > 0 && hash === found[length - 1]) continue;
    found[length] = hash;
    length += 1;
  }
  return found.slice(0, length);
}

const offsetBasis = 2166136261;
/** What stands in a sketch where no run has its place. */
const empty = 0xffffffff;

/** FNV-1a of each word, capitals of ASCII taken for small letters. */
function hashWords(text: string): number[] {
  const hashes: number[] = [];
  let hash = offsetBasis;
  let isInside = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (isWordCode(code)) {
      hash = Math.imul(hash ^ (code >= 65 && code <= 90 ? code + 32 : code), 16777619);
      isInside = true;
    } else if (isInside) {
      hashes.push(hash);
      hash = offsetBasis;
      isInside = false;
    }
  }
  if (isInside) hashes.push(hash);
  return hashes;
}

/** The finalizer of MurmurHash3: every bit of the input changes every bit of the result with even chance. */
function mix(value: number): number {
  let hash = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}

/** Each band as one number of 32 bits; two that fall together by chance only cost a comparison. */
function bandsOf(runs: Uint32Array): number[] {
  if (runs.length < 8) return [];
  const sketch = new Uint32Array(sketchLength).fill(empty);
  for (const hash of runs) {
    const place = hash % sketchLength;
    sketch[place] = Math.min(sketch[place] ?? empty, hash);
  }
  const bands: number[] = [];
  for (let at = 0; at < sketchLength; at += bandLength) {
    let band = at;
    let isEmpty = true;
    for (let index = at; index < at + bandLength; index += 1) {
      const value = sketch[index] ?? empty;
      band = mix(band ^ value);
      isEmpty &&= value === empty;
    }
    // Of a short text some classes are empty; a band without any number says nothing.
    if (!isEmpty) bands.push(band >>> 0);
  }
  return bands;
}

/**
 * Both are sorted and without repetitions, so that one walk over the two finds what they share. It ends where they
 * differ in more than texts of the threshold's likeness can, as most that are compared soon do.
 */
function compare(first: Uint32Array | undefined, second: Uint32Array | undefined): number {
  if (!first || !second) return 0;
  const sum = first.length + second.length;
  let left = (sum * (1 - threshold)) / (1 + threshold);
  let common = 0;
  for (let at = 0, other = 0; at < first.length && other < second.length && left >= 0; ) {
    const own = first[at] ?? 0;
    const its = second[other] ?? 0;
    if (own === its) common += 1;
    else left -= 1;
    if (own <= its) at += 1;
    if (its <= own) other += 1;
  }
  return common / (sum - common || 1);
}
