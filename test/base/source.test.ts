import fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { decodeText, placeAt } from "../../src/base/source.ts";

const bytes = (text: string) => new TextEncoder().encode(text);

const decode = suite("decodeText");

decode("drops the byte order mark and the carriage returns of Windows", () => {
  assert.is(decodeText(bytes("\u{FEFF}satu\r\ndua\r\n")), "satu\ndua\n");
});

decode("is undefined for what is not UTF-8", () => {
  assert.is(decodeText(Uint8Array.of(0x52, 0xe9)), undefined);
  assert.is(decodeText(Uint8Array.of(0xff, 0xfe, 0x41, 0x00)), undefined);
});

decode("takes an empty file", () => {
  assert.is(decodeText(new Uint8Array()), "");
});

decode.run();

const place = suite("placeAt");

const source = { file: "posts/a.md", text: "satu\ndua\n\ntiga" };

place("counts lines and columns from 1", () => {
  assert.equal(placeAt(source, 0), { file: "posts/a.md", line: 1, column: 1 });
  assert.equal(placeAt(source, 5), { file: "posts/a.md", line: 2, column: 1 });
  assert.equal(placeAt(source, 9), { file: "posts/a.md", line: 3, column: 1 });
});

place("gives the end of a stretch", () => {
  assert.equal(placeAt(source, 5, 8).end, { line: 2, column: 4 });
  assert.equal(placeAt(source, 0, 12).end, { line: 4, column: 3 });
});

place("stays inside the text", () => {
  assert.equal(placeAt(source, 999), { file: "posts/a.md", line: 4, column: 5 });
  assert.equal(placeAt(source, -1), { file: "posts/a.md", line: 1, column: 1 });
});

place("law: line and column lead back to the offset", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom("a", "é", "😀", "\n")), fc.nat(60), (letters, offset) => {
      const text = letters.join("");
      const at = Math.min(offset, text.length);
      const { line, column } = placeAt({ file: "", text }, at);
      const before = text.split("\n").slice(0, line - 1);
      assert.is(before.reduce((sum, part) => sum + part.length + 1, 0) + column - 1, at);
    }),
  );
});

place.run();
