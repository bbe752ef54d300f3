import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { wordsOfProgram } from "../../src/content/words.ts";
import { outputsByKind } from "../../src/pages/index.ts";
import { brief, compileFiles, releaseText, siteOf } from "../support/content.ts";
import { newsroomOf } from "../support/newsroom.ts";

const words = suite("words of the interface");

/** Words that are asked for by the state of an event. */
const states = ["coming", "running", "over", "postponed", "cancelled"];

words("are each shown by a layout, or stand in a press text or a list", () => {
  const code = ["layouts", "src/outputs", "src/site", "src/search"]
    .map((name) => fileURLToPath(new URL(`../../${name}`, import.meta.url)))
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: "utf8" })
        .filter((name) => /\.(?:tsx?|js)$/.test(name))
        .map((name) => readFileSync(`${folder}/${name}`, "utf8")),
    )
    .join("\n");
  assert.match(code, "words[state]");
  for (const key of Object.keys(wordsOfProgram.id).filter((name) => !states.includes(name)))
    assert.match(code, new RegExp(`\\b(?:words|siaranWords|wordsIn\\[[\\w.]+\\])\\.${key}\\b`), key);
});

words("in English are others where the office has them", () => {
  const site = siteOf({ "_data/words.yaml": "home: Depan\nen:\n  home: Front\n" });
  const { id, en } = site.settings.wordsIn;
  assert.equal([id.home, en.home, en.skip], ["Depan", "Front", "Skip to content"]);
  const { diagnostics } = compileFiles({ "_data/words.yaml": "en:\n  penerbit: X\n" });
  assert.equal(diagnostics.map(brief), ["_data/words.yaml:2:3 key-unknown"]);
});

words("are those of the office where it has others, as text and not as markup", () => {
  const site = siteOf({
    "_data/words.yaml": "publisher: Diterbitkan <oleh>\nhome: Depan\n",
    "2019/07/a.md": releaseText(),
  });
  assert.is(site.settings.words.publisher, "Diterbitkan <oleh>");
  assert.is(site.settings.words.skip, wordsOfProgram.id.skip);
  const pages = [...outputsByKind(newsroomOf(site)).values()].flat();
  const page = pages.find(({ path }) => path === "/siaran/2019/07/a/")?.content() ?? "";
  assert.match(page, "<h2>Diterbitkan &lt;oleh></h2>");
  assert.match(page, /Depan(?:<\/bdi>)?<\/a>/);
  assert.not.match(page, wordsOfProgram.id.publisher);
});

words("are told of where the site has no such words, or none are written", () => {
  const { diagnostics } = compileFiles({ "_data/words.yaml": "penerbit: X\nhome:\nskip: [a]\n" });
  assert.equal(diagnostics.map(brief).sort(), [
    "_data/words.yaml:1:1 key-unknown",
    "_data/words.yaml:3:7 value-type",
  ]);
});

words.run();
