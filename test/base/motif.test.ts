import { suite } from "uvu";
import * as assert from "uvu/assert";
import { motif, motifBand } from "../../src/base/motif.ts";

/** The cells of a path that the motif writes, as `x y`. */
function cellsOf(threads: string): string[] {
  return [...threads.matchAll(/M(\d+) (\d+)h(\d+)v1H\1z/g)].flatMap(([, x, y, run]) =>
    Array.from({ length: Number(run) }, (_, index) => `${Number(x) + index} ${y}`),
  );
}

const weave = suite("motif");

weave("is the same from the left and from the right, from above and from below", () => {
  const { width, height, threads } = motif;
  const cells = cellsOf(threads);
  assert.ok(cells.length > 0 && cells.length < width * height);
  for (const cell of cells) {
    const [x = 0, y = 0] = cell.split(" ").map(Number);
    assert.ok(cells.includes(`${(width - x) % width} ${y}`), cell);
    assert.ok(cells.includes(`${x} ${height - 1 - y}`), cell);
  }
});

weave("goes on where a piece ends", () => {
  const { width, threads } = motifBand(3);
  assert.is(width, 3 * motif.width);
  const [first, ...others] = [0, 1, 2].map((piece) =>
    cellsOf(threads)
      .map((cell) => cell.split(" ").map(Number))
      .filter(([x = 0]) => Math.floor(x / motif.width) === piece)
      .map(([x = 0, y]) => `${x % motif.width} ${y}`)
      .sort(),
  );
  for (const other of others) assert.equal(other, first);
});

weave.run();
