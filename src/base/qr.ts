import { correction, generate, mode } from "lean-qr";

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
 * @throws Error for a text of more than 2330 bytes.
 */
export function qrCode(text: string): QrCode {
  const level = { minCorrectionLevel: correction.M, maxCorrectionLevel: correction.M };
  const code = generate(mode.utf8(text), { ...level, mask: 3 });
  const { size } = code;
  let path = "";
  for (let y = 0; y < size; y += 1) {
    // Dark modules are strokes, each from where the last one ended.
    let pen = -1;
    for (let x = 0; x < size; x += 1) {
      if (!code.get(x, y)) continue;
      const start = x;
      while (code.get(x, y)) x += 1;
      path += pen < 0 ? `M${start} ${y}h${x - start}` : `m${start - pen} 0h${x - start}`;
      pen = x;
    }
  }
  return { size, path };
}
