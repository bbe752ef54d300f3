import { suite } from "uvu";
import * as assert from "uvu/assert";
import { latestOnly } from "../../src/search/latest-only.ts";

const latest = suite("latestOnly");

/** Lets everything that waits for nothing else go on. */
const settle = () => new Promise((done) => setTimeout(done));

latest("does one piece at a time, and of those that wait only the latest", async () => {
  const begun: number[] = [];
  const ends: (() => void)[] = [];
  const take = latestOnly(
    (item: number) => {
      begun.push(item);
      return new Promise<void>((done) => ends.push(done));
    },
    () => assert.unreachable(),
  );
  for (const item of [1, 2, 3]) take(item);
  assert.equal(begun, [1]);
  ends[0]?.();
  await settle();
  assert.equal(begun, [1, 3]);
  ends[1]?.();
  await settle();
  take(4);
  assert.equal(begun, [1, 3, 4]);
});

latest("goes on after a failure and tells of it", async () => {
  const told: unknown[] = [];
  const done: number[] = [];
  const take = latestOnly(
    async (item: number) => {
      if (item === 1) throw new Error("satu");
      done.push(item);
    },
    (error) => told.push(String(error)),
  );
  take(1);
  take(2);
  await settle();
  assert.equal(told, ["Error: satu"]);
  assert.equal(done, [2]);
});

latest.run();
