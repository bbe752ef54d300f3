import { suite } from "uvu";
import * as assert from "uvu/assert";
import { compile } from "../src/compile/compile.ts";
import { contentOf, now, releaseText } from "./support/content.ts";
import { bodies, type Grow, keys } from "./support/families.ts";
import { growthOf, inProportion } from "./support/growth.ts";

/** Characters: a short release, and one that is nearly too long to be read. */
const [short, long] = [8000, 800_000];

const options = { folder: "posts", now, drafts: true, language: "id" } as const;

/** Reads, checks and renders a release. */
function checkAndRender(text: string): void {
  const { site } = compile(contentOf({ "2019/07/pameran.md": text }), options);
  for (const release of site?.pages ?? []) {
    release.text.html();
    release.text.plainText();
  }
}

const linear = suite("reading, checking and rendering a release takes time in proportion");

function isLinear(name: string, grow: Grow, release: (grown: string) => string): void {
  linear(name, () => {
    const each = grow(100).length / 100;
    const range = { from: Math.ceil(short / each), most: Math.floor(long / each) };
    const growth = growthOf((count) => release(grow(count)), checkAndRender, range);
    assert.ok(growth < inProportion, `eight times as much takes ${growth.toFixed(1)} times as long`);
  });
}

for (const [name, grow] of Object.entries(bodies))
  isLinear(`text of ${name}`, grow, (body) => releaseText({ body }));
for (const [name, grow] of Object.entries(keys))
  isLinear(`front matter of ${name}`, grow, (lines) =>
    releaseText({ more: `cities: [kotamobagu]\n${lines.trimEnd()}` }),
  );

linear.run();
