import fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { missingPieces } from "../../src/import/missing-words.ts";

const missing = suite("missingPieces");

missing("finds nothing missing in what was kept, in any order and with other marks", () => {
  assert.equal(missingPieces(["Satu dua.", "Tiga"], ["tiga", "# Satu **dua**"]), []);
  assert.equal(missingPieces(["5 m²", "eﬁsien"], ["5 m2", "efisien"]), []);
  assert.equal(missingPieces(["Satu dua tiga"], ["tiga", "satu", "dua"]), []);
});

missing("names the piece that lacks a word, and not those that share its others", () => {
  assert.equal(missingPieces(["satu dua", "satu tiga", "satu empat"], ["satu dua", "satu empat"]), [
    "satu tiga",
  ]);
  assert.is(missingPieces(["kopi naik", "kopi turun"], ["kopi naik turun"]).length, 1);
});

missing("counts words: what stands twice must be kept twice", () => {
  assert.equal(missingPieces(["hadir", "hadir"], ["hadir"]), ["hadir"]);
});

missing("names each piece that was taken out whole, whatever the others are", () => {
  const word = fc.constantFrom("kopi", "naik", "harga", "petani", "toba");
  const piece = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join(" "));
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 8 }), piece, (kept, taken) => {
      assert.equal(missingPieces(kept, kept), []);
      assert.ok(missingPieces([...kept, taken], kept).length > 0);
    }),
  );
});

missing.run();
