import fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { writeXml, xml } from "../../src/outputs/xml.ts";
import { parseXml, textIn } from "../support/xml.ts";

/** Text that XML 1.0 may hold: what else there is was refused when it was read. */
const anyText = fc
  .string({
    unit: fc.oneof(fc.constantFrom("&", "<", ">", '"', "'", "]]>", "\r", "\n", "\t", "😀"), fc.string()),
  })
  .map((text) => text.replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, ""));

const write = suite("writeXml");

write("writes elements, attributes and texts", () => {
  assert.is(
    writeXml(xml("a", { b: "1", c: undefined }, xml("d", {}), "satu", undefined)),
    '<?xml version="1.0" encoding="UTF-8"?>\n<a b="1"><d/>satu</a>\n',
  );
});

write("escapes in the way that RSS readers decode once only", () => {
  assert.is(String(xml("a", {}, 'A & B <c> "d"')), "<a>A &#x26; B &#x3C;c&#x3E; &#x22;d&#x22;</a>");
});

write("law: an independent parser reads back every text", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      assert.is(textIn(parseXml(writeXml(xml("a", {}, text)))), text);
    }),
  );
});

write("law: and every attribute, whose line ends and tabs count as spaces", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const read = parseXml(writeXml(xml("a", { b: text }))).attributes.b;
      assert.is(read?.replace(/\s/g, " "), text.replace(/\s/g, " "));
    }),
  );
});

write.run();
