import * as fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { partOrdinals } from "../../src/base/ordinal.ts";

const parts = suite("partOrdinals");

parts("keeps short ordinals whole and leaves long words alone", () => {
  assert.equal(partOrdinals("HUT ke-116 Kotamobagu, KTT G-20"), [
    "HUT ",
    "ke-116",
    " Kotamobagu, KTT ",
    "G-20",
    "",
  ]);
  for (const text of ["COVID-19", "2024-2029", "8-12 Agustus", "ke-116-an", "Anak-anak", "ke-"]) {
    assert.equal(partOrdinals(text), [text]);
  }
});

parts("law: loses no letter", () => {
  const words = fc.array(fc.constantFrom("ke-", "116", " ", "G-20", "HUT", "-", "ē-7", "10"));
  fc.assert(fc.property(words, (text) => assert.is(partOrdinals(text.join("")).join(""), text.join(""))));
});

parts.run();
