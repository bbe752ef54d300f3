import fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { nearest } from "../../src/base/nearest.ts";

const find = suite("nearest");

find("finds the mistyped", () => {
  assert.equal(nearest("kotamobago", ["manado", "kotamobagu", "bitung"]), ["kotamobagu"]);
  assert.equal(nearest("offcials", ["officials", "title", "events"]), ["officials"]);
});

find("takes the beginning of a longer id for it", () => {
  assert.equal(nearest("iismex", ["iismex-2019", "iismex-2020", "tiff-2023"]), [
    "iismex-2019",
    "iismex-2020",
  ]);
});

find("says nothing where nothing is near", () => {
  assert.equal(nearest("gorontalo", ["manado", "bitung"]), []);
  assert.equal(nearest("x", []), []);
});

find("law: at most three, all of them candidates, whatever their order", () => {
  const ids = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,8}$/), { maxLength: 12 });
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z]{1,8}$/), ids, (word, candidates) => {
      const found = nearest(word, candidates);
      assert.ok(found.length <= 3 && found.every((id) => candidates.includes(id)));
      assert.equal(nearest(word, [...candidates].reverse()), found);
    }),
  );
});

find.run();
