import { suite } from "uvu";
import * as assert from "uvu/assert";
import { findSimilar as findAmong, sketchText } from "../../src/rules/similar-texts.ts";
import { growthOf, inProportion } from "../support/growth.ts";

/** A text of words that no other seed has. */
function textOf(seed: number, length = 120): string {
  return Array.from({ length }, (_, index) => `kata${seed}x${(index * 7919) % 997}`).join(" ");
}

/** Finds among texts themselves. */
const findSimilar = (texts: readonly string[]) => findAmong(texts.map(sketchText));

const similar = suite("findSimilar");

similar("finds texts that are the same but for a few words, and says how much", () => {
  const text = textOf(1);
  const changed = text.replace("kata1x0", "lain").replace(/kata1x35\b/, "beda");
  const [pair, ...others] = findSimilar([textOf(2), text, textOf(3), changed]);
  assert.equal(others, []);
  assert.is(pair?.first, 1);
  assert.is(pair?.second, 3);
  assert.ok((pair?.likeness ?? 0) > 0.7);
});

similar("leaves texts alone that share a paragraph", () => {
  const shared = textOf(9, 30);
  assert.equal(findSimilar([`${textOf(1)} ${shared}`, `${textOf(2)} ${shared}`]), []);
});

similar("takes capitals and punctuation for nothing", () => {
  const text = textOf(4);
  assert.is(findSimilar([text, text.toUpperCase().replaceAll(" ", ", ")])[0]?.likeness, 1);
});

similar("does not compare everything with everything", () => {
  const texts = (count: number) => Array.from({ length: count }, (_, index) => textOf(index, 60));
  assert.equal(findSimilar(texts(2400)), []);
  assert.ok(growthOf(texts, findSimilar, { from: 1200 }) < inProportion);
});

similar("about one text finds what it is said to be like among all", () => {
  const all = [...Array(30).keys()].map((number) =>
    number % 7 === 3 ? `${textOf(3)} lagi` : textOf(number),
  );
  const sketches = all.map(sketchText);
  const among = findAmong(sketches);
  assert.ok(among.length > 3);
  for (const only of all.keys())
    assert.equal(
      findAmong(sketches, only),
      among.filter(({ second }) => second === only),
    );
});

similar.run();
