import { suite } from "uvu";
import * as assert from "uvu/assert";
import { readCode, shortCode } from "../../src/base/short-code.ts";

const fingerprint = `7f3a91c20b4d${"0".repeat(52)}`;

const code = suite("short code");

code("is the beginning of a fingerprint in groups", () => {
  assert.is(shortCode(fingerprint), "7f3a-91c2-0b4d");
});

code("is read however it is typed, and the whole fingerprint too", () => {
  for (const typed of ["7f3a-91c2-0b4d", " 7F3A 91C2 0B4D\n", "7f3a91c20b4d", "7f3a–91c2–0b4d"])
    assert.is(readCode(typed), "7f3a91c20b4d", typed);
  assert.is(readCode(fingerprint), fingerprint);
});

code("is nothing else", () => {
  for (const typed of ["", "7f3a-91c2", "7f3a-91c2-0b4g", `${fingerprint}0`, "Wali Kota"])
    assert.is(readCode(typed), undefined, typed);
});

code.run();
