import fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { sha256 } from "../../src/base/sha256.ts";
import { sha256 as inBrowser } from "../../src/base/sha256-in-browser.ts";

const hashes = suite("sha256");

hashes("are the same in browsers as in Node", () => {
  const text = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.string({ unit: "grapheme" }),
    fc.constant("\ud800"),
  );
  fc.assert(
    fc.property(text, fc.constantFrom("hex" as const, "base64url" as const), (value, form) => {
      assert.is(inBrowser(value, form), sha256(value, form));
    }),
  );
});

hashes.run();
