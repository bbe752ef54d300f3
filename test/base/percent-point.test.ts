import fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { parsePercentPoint, printPercentPoint } from "../../src/base/percent-point.ts";

const point = suite("parsePercentPoint");

point("reads a point as people write it", () => {
  for (const written of ["30% 20%", " 30%  20% ", "30 20", "30%, 20%", "30,20", "30 % 20 %"])
    assert.equal(parsePercentPoint(written), { x: 30, y: 20 }, written);
});

point("takes nothing else", () => {
  for (const written of [
    "",
    "30%",
    "3020",
    "101% 5%",
    "5% 101%",
    "-1% 5%",
    "1.5% 2%",
    "tengah",
    "1 2 3",
    "a1% 2%",
  ])
    assert.is(parsePercentPoint(written), undefined, written);
});

point("reads what it prints", () => {
  const percent = fc.integer({ min: 0, max: 100 });
  fc.assert(
    fc.property(fc.record({ x: percent, y: percent }, { noNullPrototype: true }), (one) => {
      assert.equal(parsePercentPoint(printPercentPoint(one)), one);
    }),
  );
});

point.run();
