import { encode } from "uqr";

/** A QR code as one SVG path in units of a module, without its quiet zone. */
export interface QrCode {
  /** Modules on each side. */
  readonly size: number;
  /** The `d` of a path whose stroke, one module wide, fills the dark modules; the first row is at 0. */
  readonly path: string;
}

/**
 * The QR code (ISO/IEC 18004) of a text, with 15 % redundancy: it is read from paper. The mask is fixed, which spares
 * trying all eight for every release and costs no reader anything.
 * @throws RangeError for a text of more than 2331 bytes.
 */
export function qrCode(text: string): QrCode {
  const bytes = [...new TextEncoder().encode(text)];
  const { size, data } = encode(bytes, { ecc: "M", boostEcc: false, maskPattern: 3, border: 0 });
  return { size, path: data.map(strokesOf).join("") };
}

/** The dark modules of a row as strokes, each from where the last one ended. */
function strokesOf(row: readonly boolean[], y: number): string {
  let path = "";
  let pen = -1;
  for (let at = 0; at < row.length; at += 1) {
    if (!row[at]) continue;
    const start = at;
    while (row[at]) at += 1;
    path += pen < 0 ? `M${start} ${y}h${at - start}` : `m${start - pen} 0h${at - start}`;
    pen = at;
  }
  return path;
}
