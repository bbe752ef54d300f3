import fc from "fast-check";
import { encode } from "uqr";
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

code("law: another encoder draws the same modules", () => {
  const address = fc.string({ unit: fc.constantFrom(..."aZ09/-._~%é€😀"), maxLength: 300 });
  fc.assert(fc.property(address, (text) => assert.equal(draw(`https:${text}`), expected(`https:${text}`))));
});

code("fills every one of the forty versions to its last byte", () => {
  const sizes = new Set<number>();
  for (let length = 1; length <= 2331; length += 1) {
    const text = "a".repeat(length);
    const { size } = qrCode(text);
    if (sizes.has(size)) continue;
    sizes.add(size);
    assert.equal(draw(text), expected(text));
    const fuller = "b".repeat(length - 1);
    if (fuller !== "") assert.equal(draw(fuller), expected(fuller));
  }
  assert.is(sizes.size, 40);
});

code("refuses what no code can hold", () => {
  assert.throws(() => qrCode("a".repeat(2332)), /2332 bytes/);
});

code.run();

/** The rows of modules as another encoder has them, with the same mask: 1 is dark. */
function expected(text: string): string[] {
  const bytes = [...new TextEncoder().encode(text)];
  const { data } = encode(bytes, { ecc: "M", boostEcc: false, maskPattern: 3, border: 0 });
  return data.map((row) => row.map((isDark) => (isDark ? "1" : "0")).join(""));
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
