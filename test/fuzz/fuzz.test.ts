import fc from "fast-check";
import { suite } from "uvu";
import { laws } from "./laws.ts";

/** Documents; `npm run fuzz` tries as many as are asked for. */
const count = 300;

const fuzz = suite("whatever is written, nothing breaks, runs or loads");

for (const { name, share, property } of laws)
  fuzz(name, () => fc.assert(property, { seed: 1, numRuns: Math.ceil(count * share) }));

fuzz.run();
