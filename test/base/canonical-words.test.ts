import fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { canonicalWords, wordsWithMarks } from "../../src/base/canonical-words.ts";
import { canonicalExample } from "../../src/outputs/canonical-form.ts";

const canonical = suite("canonicalWords");

canonical("gives what readers are told that it gives", () => {
  const { title, text, canonical } = canonicalExample;
  assert.is(canonicalWords(`${title}\n${text}`).join(" "), canonical);
});

canonical("takes forms of Unicode, capitals and what shows nothing for the same", () => {
  const same = ["Al-Qur’an", "AL-QUR'AN", "Al‑Qur`an", "\u200eAl\u00ad-Qur’an\ufeff", "Ａｌ-Ｑｕｒ’ａｎ"];
  for (const text of same) assert.equal(canonicalWords(text), ["al", "qur", "an"], text);
  assert.equal(canonicalWords("Café e\u0301"), canonicalWords("CAFÉ é"));
  assert.equal(canonicalWords("*Rp1.500* _naik_ 5％"), ["rp1", "500", "naik", "5", "%"]);
});

canonical("tells figures, units and signs of money apart", () => {
  const texts = ["15", "1,5", "15%", "15‰", "$15", "€15", "15 orang"];
  assert.is(new Set(texts.map((text) => canonicalWords(text).join(" "))).size, texts.length);
});

canonical("law: what is plain comes out as everything does", () => {
  const plain = fc.string({ unit: "binary-ascii", maxLength: 60 });
  fc.assert(
    fc.property(plain, (text) => {
      // A letter beyond ASCII sends the text the long way.
      assert.equal([...canonicalWords(text), "é"], canonicalWords(`${text} é`));
    }),
  );
});

canonical("law: a canonical text is its own canonical form", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 40 }), (text) => {
      const words = canonicalWords(text);
      assert.equal(canonicalWords(words.join(" ")), words);
    }),
  );
});

canonical("law: the words with their marks are the same words, and no mark but space is lost", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 40 }), (text) => {
      const words = wordsWithMarks(text);
      assert.equal(
        words.map(({ form }) => form),
        canonicalWords(text),
      );
      for (const { form, shown } of words) assert.equal(canonicalWords(shown), [form]);
    }),
  );
});

canonical.run();
