import { suite } from "uvu";
import * as assert from "uvu/assert";
import { formatNumber } from "../../src/base/format-number.ts";

const format = suite("formatNumber");

format("puts points between thousands", () => {
  assert.equal(
    [0, 999, 1000, 12345, 1234567].map((value) => formatNumber(value)),
    ["0", "999", "1.000", "12.345", "1.234.567"],
  );
});

format.run();
