import { encodeText } from "./qr/codewords.ts";
import { layoutOf } from "./qr/layout.ts";

/** A QR code as one SVG path in units of a module, without its quiet zone. */
export interface QrCode {
  /** Modules on each side. */
  readonly size: number;
  /** The `d` of a path whose stroke, one module wide, fills the dark modules; the first row is at 0. */
  readonly path: string;
}

/**
 * The QR code (ISO/IEC 18004) of a text, with 15 % redundancy: it is read from paper.
 * @throws RangeError for a text of more than 2331 bytes.
 */
export function qrCode(text: string): QrCode {
  const { version, bytes } = encodeText(text);
  const { size, blank, order } = layoutOf(version);
  const modules = blank.slice();
  // The few modules behind the last codeword stay as the mask has them.
  const bits = bytes.length * 8;
  for (let index = 0; index < bits; index += 1) {
    const place = order[index] ?? 0;
    modules[place] = (modules[place] ?? 0) ^ (((bytes[index >> 3] ?? 0) >> (7 - (index & 7))) & 1);
  }
  return { size, path: strokesOf(modules, size) };
}

/** The dark modules as strokes, each from where the last one in its row ended. */
function strokesOf(modules: Uint8Array, size: number): string {
  let path = "";
  for (let y = 0; y < size; y += 1) {
    const end = (y + 1) * size;
    let pen = -1;
    for (let at = y * size; at < end; at += 1) {
      if (modules[at] !== 1) continue;
      const start = at;
      while (at < end && modules[at] === 1) at += 1;
      path += pen < 0 ? `M${start - y * size} ${y}h${at - start}` : step(start - pen, at - start);
      pen = at;
    }
  }
  return path;
}

/** A move over light modules and the stroke behind it. A code has hundreds, most of them short and so the same. */
function step(light: number, dark: number): string {
  steps[light] ??= [];
  const behind = steps[light];
  behind[dark] ??= `m${light} 0h${dark}`;
  return behind[dark];
}

const steps: string[][] = [];
