import fc from "fast-check";
import jsQR from "jsqr";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { qrCode } from "../../src/base/qr.ts";

const code = suite("qrCode");

code("draws the three finder patterns", () => {
  const modules = draw("https://siaran.example.go.id/siaran/2019/07/pameran/");
  const size = modules.length;
  const finder = ["1111111", "1000001", "1011101", "1011101", "1011101", "1000001", "1111111"];
  const corner = (x: number, y: number) => modules.slice(y, y + 7).map((row) => row.slice(x, x + 7));
  assert.equal(corner(0, 0), finder);
  assert.equal(corner(size - 7, 0), finder);
  assert.equal(corner(0, size - 7), finder);
});

code("law: a reader of codes reads the text", () => {
  const address = fc.string({ unit: fc.constantFrom(..."aZ09/-._~%é€😀"), maxLength: 300 });
  fc.assert(
    fc.property(address, (text) => assert.is(scan(draw(`https:${text}`)), `https:${text}`)),
    { numRuns: 40 },
  );
});

code("refuses what no code can hold", () => {
  assert.throws(() => qrCode("a".repeat(2331)), Error);
});

code.run();

/** What a reader of codes finds in a picture of the modules, each four pixels wide. */
function scan(rows: readonly string[]): string | undefined {
  const [quiet, scale] = [4, 4];
  const side = (rows.length + 2 * quiet) * scale;
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255);
  rows.forEach((row, y) => {
    for (let x = 0; x < row.length; x += 1) {
      if (row[x] !== "1") continue;
      for (let dy = 0; dy < scale; dy += 1) {
        const start = (((y + quiet) * scale + dy) * side + (x + quiet) * scale) * 4;
        for (let dx = 0; dx < scale; dx += 1) pixels.fill(0, start + dx * 4, start + dx * 4 + 3);
      }
    }
  });
  return jsQR.default(pixels, side, side)?.data;
}

/** The rows of modules that the strokes of a path fill: 1 is dark. */
function draw(text: string): string[] {
  const { size, path } = qrCode(text);
  const rows = Array.from({ length: size }, () => Array.from({ length: size }, () => "0"));
  let [x, y] = [0, 0];
  for (const [, command, first, second] of path.matchAll(/([Mmh])(\d+)(?: (\d+))?/g)) {
    if (command === "M") [x, y] = [Number(first), Number(second)];
    else if (command === "m") x += Number(first);
    else for (const end = x + Number(first); x < end; x += 1) rows[y]?.splice(x, 1, "1");
  }
  return rows.map((row) => row.join(""));
}
