import * as fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { contrast, readableContrast } from "../../src/base/accent.ts";
import { inks, isReadableOn, paletteFor } from "../../src/base/palette.ts";

const colour = fc
  .integer({ min: 0, max: 0xffffff })
  .map((value) => `#${value.toString(16).padStart(6, "0")}`);

const palette = suite("paletteFor");

palette("makes words of any second colour legible on planes of any accent", () => {
  fc.assert(
    fc.property(colour, colour, (accent, second) => {
      const { light, secondOnAccent } = paletteFor({ accent, second });
      assert.ok(contrast(secondOnAccent, light) >= readableContrast, `${second} on ${light}`);
    }),
  );
});

palette("keeps ink legible on every ground of a heat map, each stronger than the one before", () => {
  fc.assert(
    fc.property(colour, (accent) => {
      const { heat } = paletteFor({ accent });
      for (const scheme of ["light", "dark"] as const) {
        const contrasts = heat[scheme].map((ground) => contrast(ground, inks[scheme]));
        assert.ok(
          contrasts.every((value) => value >= readableContrast),
          `${accent}: ${contrasts}`,
        );
        assert.equal(
          contrasts,
          contrasts.toSorted((a, b) => b - a),
        );
      }
    }),
  );
});

palette("leaves the second colour alone that can be read, and tells it from others", () => {
  const { light, second, secondOnAccent } = paletteFor({});
  assert.is(secondOnAccent, second);
  assert.ok(isReadableOn(second, light));
  assert.not.ok(isReadableOn("#0f5040", light));
});

palette.run();
