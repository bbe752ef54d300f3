import { suite } from "uvu";
import * as assert from "uvu/assert";
import { characterName, forbidden, isBlank } from "../../src/base/characters.ts";

const blank = suite("isBlank");

blank("is what nobody sees", () => {
  for (const text of [
    "",
    " \n\t",
    "\u200b\u200d\u2060",
    "\u00ad\ufeff\u180e",
    "\u3164\u2800\u115f",
    "\u202e\u2069",
  ])
    assert.ok(isBlank(text), JSON.stringify(text));
  for (const text of ["a", ".", "–", "😀", "ا", "\u200ba"]) assert.not(isBlank(text), text);
});

blank.run();

const names = suite("characterName");

names("is that of the standard", () => {
  assert.is(characterName("\u200b"), "U+200B");
  assert.is(characterName("😀"), "U+1F600");
  assert.is(characterName("\0"), "U+0000");
});

names.run();

const xml = suite("forbidden");

xml("is what XML 1.0 has no room for", () => {
  for (const text of ["\0", "\u000b", "\u001b", "\ufffe", "\uffff", "\ud800"])
    assert.ok(forbidden.test(text));
  for (const text of ["\t\n\r", "\u0085", "\u202e", "😀"]) assert.not(forbidden.test(text));
});

xml.run();
