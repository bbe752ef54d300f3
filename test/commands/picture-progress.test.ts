import { suite } from "uvu";
import * as assert from "uvu/assert";
import { showPictureProgress } from "../../src/commands/picture-progress.ts";

const progress = suite("showPictureProgress");

/** What is written when pictures are done at some milliseconds after the start. */
function written(
  isTTY: boolean,
  times: readonly (readonly [milliseconds: number, done: number])[],
  of: number,
) {
  const texts: string[] = [];
  let now = 5000;
  const stream = { isTTY, write: (text: string) => texts.push(text) };
  const show = showPictureProgress(stream, "id", () => now);
  for (const [milliseconds, done] of times) {
    now = 5000 + milliseconds;
    show({ done, of });
  }
  return texts;
}

progress("is a bar on a terminal, with rate and time left, and goes in the end", () => {
  assert.equal(
    written(
      true,
      [
        [0, 0],
        [50, 1],
        [2000, 30],
        [2050, 31],
        [8000, 120],
      ],
      120,
    ),
    [
      "\r\u001B[K[#####...............] Gambar 30 dari 120, 15 per detik, kira-kira 6 detik lagi",
      "\r\u001B[K",
    ],
  );
});

progress("is a line every ten seconds elsewhere", () => {
  const times = Array.from({ length: 41 }, (_, index) => [index * 1000, index * 5] as const);
  assert.equal(written(false, times, 200), [
    "Gambar 50 dari 200, 5 per detik, kira-kira 30 detik lagi\n",
    "Gambar 100 dari 200, 5 per detik, kira-kira 20 detik lagi\n",
    "Gambar 150 dari 200, 5 per detik, kira-kira 10 detik lagi\n",
  ]);
});

progress("counts long times in minutes and slow rates in tenths, and says nothing of what is quick", () => {
  assert.equal(written(false, [[20_000, 5]], 500), [
    "Gambar 5 dari 500, 0,3 per detik, kira-kira 33 menit lagi\n",
  ]);
  assert.equal(
    written(
      false,
      [
        [10, 1],
        [400, 12],
      ],
      12,
    ),
    [],
  );
});

progress.run();
