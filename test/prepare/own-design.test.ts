import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { addressesOf } from "../../src/base/address.ts";
import { UserError } from "../../src/diagnostics/user-error.ts";
import { createAssets } from "../../src/prepare/assets.ts";
import { readDesign } from "../../src/prepare/own-design.ts";
import { siteOf } from "../support/content.ts";
import { inFolder } from "../support/folders.ts";

const settings = (lines: string) =>
  siteOf(
    {
      "_data/site.yaml": `title: S\ndescription: S\nurl: https://s.example.go.id/\nzone: Asia/Makassar\npublisher: {name: D}\n${lines}`,
    },
    { assets: ["_data/huruf.woff2", "_data/gaya.css"] },
  ).settings;

const stylesOf = async (design: Parameters<typeof createAssets>[1]) => {
  const { assets, files } = await createAssets(addressesOf("https://s.example.go.id/sub/"), design);
  const file = files.find(({ path }) => path === assets.stylesheet.path);
  return { assets, files, css: Buffer.from(file?.content ?? []).toString() };
};

const own = suite("the design of an office");

own("may have a font of its own, which takes the place of the usual one", () =>
  inFolder(async (folder) => {
    await writeFile(join(folder, "huruf.woff2"), "wOF2 isi");
    const design = await readDesign(settings('font: {name: "Huruf \\"Kota\\"", file: huruf.woff2}'), folder);
    const { assets, css, files } = await stylesOf(design);
    assert.match(assets.fonts[0]?.href ?? "", /^\/sub\/assets\/huruf-[0-9a-f]{10}\.woff2$/);
    assert.match(css, assets.fonts[0]?.path.split("/").at(-1) ?? "?");
    assert.not.ok(files.some(({ path }) => path.includes("plus-jakarta")));
    assert.not.match(css, "plus-jakarta-sans-");
    await writeFile(join(folder, "huruf.woff2"), "wOFF isi");
    const refused = await readDesign(settings("font: {name: Huruf, file: huruf.woff2}"), folder).catch(
      (error: unknown) => error,
    );
    assert.instance(refused, UserError);
  }),
);

own("may be shown in the fonts of its readers, and then loads none", async () => {
  const { assets, css, files } = await stylesOf(await readDesign(settings("font: sistem"), "/"));
  assert.equal(assets.fonts, []);
  assert.not.match(css, "@font-face");
  assert.not.ok(files.some(({ path }) => path.endsWith(".woff2")));
});

own("has the last word in its style sheet, whose faults are told with their place", () =>
  inFolder(async (folder) => {
    await writeFile(join(folder, "gaya.css"), ".masthead{border-width:9px}");
    const { css } = await stylesOf(await readDesign(settings("style: gaya.css"), folder));
    assert.ok(css.trimEnd().endsWith(".masthead{border-width:9px}"));
    await writeFile(join(folder, "gaya.css"), "a {\n  color: red;\n  border 9px;\n}\n");
    const design = await readDesign(settings("style: gaya.css"), folder);
    const refused = await stylesOf(design).catch((error: unknown) => error);
    assert.match(refused instanceof UserError ? refused.message : "", /^gaya\.css:3:/);
  }),
);

own("may have another accent in the dark", async () => {
  const { css } = await stylesOf({ accent: "#0b5cad", accentDark: "#ffcc00" });
  assert.match(css, "--accent-light:#0b5cad");
  assert.match(css, /--accent-dark:#fc0\b|--accent-dark:#ffcc00/);
});

own.run();
