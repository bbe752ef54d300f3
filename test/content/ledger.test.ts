import fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { extendLedger, parseLedger } from "../../src/content/ledger.ts";

const none: ReadonlySet<string> = new Set();
const read = (text: string) =>
  parseLedger({ file: "posts/_data/addresses.txt", text }, (code) => {
    throw new Error(code);
  });

const extend = suite("extendLedger");

extend("a new ledger says what it is for", () => {
  const text = extendLedger("", { published: ["/b/", "/a/"], vanished: none });
  assert.match(text, /^# Alamat yang pernah terbit/);
  assert.equal(
    read(text).map(({ path }) => path),
    ["/a/", "/b/"],
  );
});

extend("what staff wrote stays, and what vanished goes", () => {
  const text = "# catatan kami\n/a/ removed\n/b/ /c/\n/rahasia/\n";
  assert.is(
    extendLedger(text, { published: ["/c/", "/a/"], vanished: new Set(["/rahasia/"]) }),
    "# catatan kami\n/a/ removed\n/b/ /c/\n/c/\n",
  );
});

extend("twice is once, and every address is read again, whatever its letters", () => {
  const name = fc.stringMatching(/^[\p{L}\p{N}~@+_ -]{1,12}$/u).filter((text) => text.trim() === text);
  fc.assert(
    fc.property(fc.uniqueArray(name, { maxLength: 8 }), (names) => {
      const published = names.map((text) => `/${text.normalize("NFC")}/`);
      const once = extendLedger("", { published, vanished: none });
      assert.is(extendLedger(once, { published, vanished: none }), once);
      assert.equal(new Set(read(once).map(({ path }) => path)), new Set(published));
    }),
    { numRuns: 100 },
  );
});

extend.run();
