import { suite } from "uvu";
import * as assert from "uvu/assert";
import { rememberRecent } from "../../src/base/remember.ts";

const remember = suite("rememberRecent");

const keys = Array.from({ length: 100 }, (_, number) => ({ number }));

remember("makes a value once while it is recent", () => {
  let made = 0;
  const numberOf = rememberRecent(10, ({ number }: { number: number }) => {
    made += 1;
    return number;
  });
  for (const key of [...keys.slice(0, 5), ...keys.slice(0, 5)]) assert.is(numberOf(key), key.number);
  assert.is(made, 5);
});

remember("forgets what was not asked for while as many others were", () => {
  const asked: number[] = [];
  const numberOf = rememberRecent(10, ({ number }: { number: number }) => {
    asked.push(number);
    return number;
  });
  for (const key of keys) numberOf(key);
  for (const key of keys.slice(95)) numberOf(key);
  assert.is(asked.length, 100);
  for (const key of keys.slice(0, 5)) numberOf(key);
  assert.equal(asked.slice(100), [0, 1, 2, 3, 4]);
});

remember.run();
