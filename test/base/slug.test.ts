import fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { isSlug, maximumSlugLength, toSlug } from "../../src/base/slug.ts";

const make = suite("toSlug");

make("joins words with hyphens", () => {
  assert.is(toSlug("Wali Kota Hadiri IISMEX 2019"), "wali-kota-hadiri-iismex-2019");
  assert.is(toSlug("Komalig & Adat"), "komalig-dan-adat");
  assert.is(toSlug("Jum'at Bersih — Desa Poyowa"), "jumat-bersih-desa-poyowa");
});

make("drops marks above letters", () => {
  assert.is(toSlug("Élysée Bölaang"), "elysee-bolaang");
  assert.is(toSlug("file\u0301"), "file");
});

make("is empty where nothing is left", () => {
  assert.is(toSlug("!!!"), "");
  assert.is(toSlug("日本"), "");
  assert.is(toSlug(""), "");
});

make("cuts between words", () => {
  const slug = toSlug("sangat panjang ".repeat(20));
  assert.ok(slug.length <= maximumSlugLength && slug.endsWith("-sangat"), slug);
  assert.is(toSlug("a".repeat(300)).length, maximumSlugLength);
});

make("law: the result is a slug or empty, and its own slug", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), (text) => {
      const slug = toSlug(text);
      assert.ok(slug === "" || isSlug(slug), slug);
      assert.is(toSlug(slug), slug);
    }),
  );
});

make.run();

const check = suite("isSlug");

check("takes lower-case words with single hyphens", () => {
  for (const slug of ["a", "hut-ke-116", "2019", "x".repeat(100)]) assert.is(isSlug(slug), true, slug);
});

check("refuses everything that could leave its folder or look like another", () => {
  const refused = ["", "-a", "a-", "a--b", "A", "a b", "..", "a/b", "a.b", "é", "a_b", "__proto__", "a\n"];
  for (const slug of [...refused, "x".repeat(101)]) assert.is(isSlug(slug), false, JSON.stringify(slug));
});

check.run();
