/** Where everything is in a QR code of one version. */
export interface Layout {
  /** Modules on each side. */
  readonly size: number;
  /** The code without codewords, row by row: the function patterns, and the mask where codewords come. */
  readonly blank: Uint8Array;
  /** The places of the bits of the codewords. */
  readonly order: Uint16Array;
}

/** The layout of a version, 1 to 40. */
export function layoutOf(version: number): Layout {
  const known = layouts.get(version);
  if (known) return known;
  const layout = createLayout(version);
  layouts.set(version, layout);
  return layout;
}

const layouts = new Map<number, Layout>();

/** What a module is before the codewords come: light, dark, or open for them. */
const open = 2;

/** @see ISO/IEC 18004:2015, 6.3 and 7.7 to 7.10 */
function createLayout(version: number): Layout {
  const size = version * 4 + 17;
  const blank = new Uint8Array(size * size).fill(open);
  const set = (x: number, y: number, isDark: boolean) => {
    if (x >= 0 && y >= 0 && x < size && y < size) blank[y * size + x] = isDark ? 1 : 0;
  };
  for (let at = 0; at < size; at += 1) {
    set(6, at, at % 2 === 0);
    set(at, 6, at % 2 === 0);
  }
  for (const [x, y] of [
    [3, 3],
    [size - 4, 3],
    [3, size - 4],
  ] as const) {
    // A finder pattern and the light ring around it.
    drawRings(set, x, y, [true, true, false, true, false]);
  }
  const centres = alignmentCentres(version, size);
  const last = centres.length - 1;
  centres.forEach((x, column) => {
    centres.forEach((y, row) => {
      const onFinder = (column === 0 && (row === 0 || row === last)) || (column === last && row === 0);
      if (!onFinder) drawRings(set, x, y, [true, false, true]);
    });
  });
  drawFormat(set, size);
  if (version >= 7) drawVersion(set, version, size);
  const order = readingOrder(blank, size);
  for (const place of order) {
    // Mask 3. Any of the eight may stand, and choosing among them would cost more than all the rest.
    blank[place] = ((place % size) + Math.floor(place / size)) % 3 === 0 ? 1 : 0;
  }
  return { size, blank, order };
}

type Set = (x: number, y: number, isDark: boolean) => void;

/** Draws squares around a centre, from the innermost out. */
function drawRings(set: Set, x: number, y: number, rings: readonly boolean[]): void {
  const reach = rings.length - 1;
  for (let dy = -reach; dy <= reach; dy += 1) {
    for (let dx = -reach; dx <= reach; dx += 1) {
      set(x + dx, y + dy, rings[Math.max(Math.abs(dx), Math.abs(dy))] === true);
    }
  }
}

/** On both axes (annex E). */
function alignmentCentres(version: number, size: number): number[] {
  if (version === 1) return [];
  const count = Math.floor(version / 7) + 2;
  const step = version === 32 ? 26 : Math.ceil((version * 4 + 4) / (count * 2 - 2)) * 2;
  return [6, ...Array.from({ length: count - 1 }, (_, index) => size - 7 - (count - 2 - index) * step)];
}

/** Level M and mask 3 with their own error correction (annex C), masked so that they are never all light. */
const format = 0x5412 ^ withRemainder(0b00_011, 10, 0x537);

/** Twice, should one be torn off. */
function drawFormat(set: Set, size: number): void {
  for (let bit = 0; bit < 15; bit += 1) {
    const isDark = ((format >> bit) & 1) === 1;
    const along = bit < 6 ? bit : bit < 8 ? bit + 1 : 15 - bit - (bit === 8 ? 0 : 1);
    if (bit < 8) set(8, along, isDark);
    else set(along, 8, isDark);
    if (bit < 8) set(size - 1 - bit, 8, isDark);
    else set(8, size - 15 + bit, isDark);
  }
  set(8, size - 8, true);
}

/** The version with its own error correction (annex D), twice. */
function drawVersion(set: Set, version: number, size: number): void {
  const bits = withRemainder(version, 12, 0x1f25);
  for (let bit = 0; bit < 18; bit += 1) {
    const isDark = ((bits >> bit) & 1) === 1;
    const along = size - 11 + (bit % 3);
    const across = Math.floor(bit / 3);
    set(along, across, isDark);
    set(across, along, isDark);
  }
}

/** A number followed by its remainder of `length` bits, as a BCH code has it. */
function withRemainder(value: number, length: number, generator: number): number {
  let remainder = value;
  for (let step = 0; step < length; step += 1) {
    remainder = (remainder << 1) ^ ((remainder >> (length - 1)) * generator);
  }
  return (value << length) | remainder;
}

/** The open modules in columns of two from the right, up and down in turn; the vertical timing pattern is skipped. */
function readingOrder(blank: Uint8Array, size: number): Uint16Array {
  const places: number[] = [];
  let isUpward = true;
  for (let right = size - 1; right > 0; right -= 2, isUpward = !isUpward) {
    if (right === 6) right = 5;
    for (let step = 0; step < size; step += 1) {
      const row = (isUpward ? size - 1 - step : step) * size;
      for (const place of [row + right, row + right - 1]) {
        if (blank[place] === open) places.push(place);
      }
    }
  }
  return Uint16Array.from(places);
}
