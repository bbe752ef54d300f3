import { suite } from "uvu";
import * as assert from "uvu/assert";
import { qrCode } from "../src/qr.ts";

const code = suite("qrCode");

code("draws the three finder patterns", () => {
  const { size, path } = qrCode("https://siaran.example.go.id/siaran/2019/07/pameran/");
  const modules = draw(size, path);
  const finder = ["1111111", "1000001", "1011101", "1011101", "1011101", "1000001", "1111111"];
  const corner = (x: number, y: number) => modules.slice(y, y + 7).map((row) => row.slice(x, x + 7));
  assert.equal(corner(0, 0), finder);
  assert.equal(corner(size - 7, 0), finder);
  assert.equal(corner(0, size - 7), finder);
});

code("is the same for the same text", () => {
  assert.equal(qrCode("abc"), qrCode("abc"));
});

code("grows with the text", () => {
  assert.ok(qrCode("a".repeat(200)).size > qrCode("a").size);
});

code.run();

/** The rows of modules that a path fills: 1 is dark. */
function draw(size: number, path: string): string[] {
  const rows = Array.from({ length: size }, () => Array.from({ length: size }, () => "0"));
  for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    rows[Number(y)]?.splice(Number(x), Number(length), ..."1".repeat(Number(length)));
  }
  return rows.map((row) => row.join(""));
}
