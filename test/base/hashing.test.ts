import { createHash } from "node:crypto";
import fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { startHashing } from "../../src/base/hashing.ts";

const hashing = suite("startHashing");

hashing(
  "law: gives what Node's SHA-256 gives, in pieces and after others went on with the same beginning",
  () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "grapheme" }), { minLength: 1, maxLength: 4 }), (pieces) => {
        const hashed = pieces.reduce((before, piece) => {
          before.with("lain").digest();
          return before.with(piece);
        }, startHashing());
        assert.is(hashed.digest(), createHash("sha256").update(pieces.join("")).digest("hex"));
      }),
      { numRuns: 40 },
    );
  },
);

hashing.run();
