import fc from "fast-check";
import { laws } from "./laws.ts";

/**
 * Tries many documents: `npm run fuzz -- 5000 7` makes 5,000 of them from the number 7. The number is printed, and
 * gives the same documents again; without one it is of the moment.
 */
const [count = 2000, seed = Date.now() % 2 ** 31] = process.argv.slice(2).map(Number);
console.log(`${count} documents from ${seed}`);
for (const { name, share, property } of laws) {
  const numRuns = Math.ceil(count * share);
  const start = performance.now();
  const result = await fc.check(property, { seed, numRuns });
  const took = ((performance.now() - start) / 1000).toFixed(0);
  if (result.failed) {
    const { errorInstance, counterexample, counterexamplePath } = result;
    const stack = errorInstance instanceof Error ? errorInstance.stack : errorInstance;
    console.error(`${name}, ${counterexamplePath}: ${fc.stringify(counterexample).slice(0, 2000)}\n${stack}`);
    process.exitCode = 1;
  } else console.log(`${name}: ${numRuns} hold, ${took} s`);
}
