import fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { endOfList, keepJson, startList, writeJson, writeJsonMembers } from "../../src/outputs/json.ts";

/** Values as JSON knows them, with texts that are hard to escape, and members that are not there. */
const anyText = fc.string({
  unit: fc.oneof(fc.constantFrom('"', "\\", "\n", "\u0000", "\u2028", "\ud800", "🎉", "</"), fc.string()),
});
const anyValue: fc.Arbitrary<unknown> = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    fc.oneof(anyText, fc.double(), fc.integer(), fc.boolean(), fc.constant(null), fc.constant(undefined)),
    fc.array(tie("value")),
    fc.dictionary(anyText, tie("value")),
  ),
})).value;
const anyObject = fc.dictionary(anyText, anyValue);

const write = suite("writeJson");

write("law: writes what JSON.stringify writes", () => {
  fc.assert(
    fc.property(anyObject, (value) => {
      assert.is(writeJson(value), JSON.stringify(value));
    }),
  );
});

write("law: and the same where a part is kept", () => {
  fc.assert(
    fc.property(anyObject, anyObject, (part, rest) => {
      const value = { ...rest, part: [keepJson(part), part] };
      assert.is(writeJson(value), JSON.stringify(value));
    }),
  );
});

write.run();

const members = suite("writeJsonMembers");

members("writes what is told of a thing, in order, without what is not there", () => {
  const told = [
    { name: "b", of: (text: string) => text.length },
    { name: "kosong", of: () => undefined },
    { name: "a", of: (text: string) => [text] },
  ];
  assert.is(writeJsonMembers('"', told), '{"b":1,"a":["\\""]}');
  assert.is(writeJsonMembers("", []), "{}");
});

members.run();

const list = suite("startList");

list("puts finished texts at the end of an object", () => {
  assert.is(`${startList({ a: 1, b: undefined }, "c")}1,{"d":2}${endOfList}`, '{"a":1,"c":[1,{"d":2}]}');
  assert.is(startList({}, "c") + endOfList, '{"c":[]}');
});

list.run();
