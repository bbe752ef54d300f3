import * as fc from "fast-check";
import MarkdownIt from "markdown-it";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { plainWords } from "../../src/markdown/plain-words.ts";

const words = suite("plainWords");

const options = { html: false, linkify: true, typographer: true } as const;
const usual = new MarkdownIt(options);
const plain = new MarkdownIt(options);
plainWords(plain);

const pieces = [
  ..."kata,Kota-kota,10.30,:,://,https://a.id,-,+,=,!,$,%,@,^,{,},],(,),#,|,',\",é,😀, ,  ".split(","),
  ..."*,**,_,`,~~,[,[a](b),<,&,&amp;,\\,\n,\n\n,\r\n,\0,|a|b|\n|-|-|\n".split(","),
  ",",
];
const text = fc
  .array(fc.oneof({ weight: 3, arbitrary: fc.constant("kata ") }, fc.constantFrom(...pieces)), {
    maxLength: 12,
  })
  .map((found) => found.join(""));

words("law: nothing else comes out", () => {
  fc.assert(
    fc.property(text, (source) => assert.is(plain.render(source), usual.render(source))),
    { numRuns: 2000 },
  );
});

words("law: the tokens are the same", () => {
  const tokens = (markdown: MarkdownIt, source: string) => JSON.stringify(markdown.parse(source, {}));
  fc.assert(fc.property(text, (source) => assert.is(tokens(plain, source), tokens(usual, source))));
});

words.run();
