import * as fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { heatOf, heatSteps } from "../../src/base/heat.ts";

const heat = suite("heatOf");

heat("is nothing for nothing, the strongest for the most, and never less for more", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 5000 }), fc.integer({ min: 1, max: 5000 }), (a, b) => {
      const [less, most] = a < b ? [a, b] : [b, a];
      assert.is(heatOf(0, most), 0);
      assert.is(heatOf(most, most), heatSteps);
      assert.ok(heatOf(less, most) >= 1 && heatOf(less, most) <= heatOf(most, most));
    }),
  );
});

heat.run();
