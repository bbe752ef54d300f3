import { suite } from "uvu";
import * as assert from "uvu/assert";
import { addressesOf } from "../../src/base/address.ts";
import { createAssets } from "../../src/prepare/assets.ts";

const make = suite("createAssets");

const addressOf = addressesOf("https://go.id/newsroom/");

make("names files by their content, so that they may be kept for ever", async () => {
  const { assets, files } = await createAssets(addressOf, { accent: "#0b5cad" });
  for (const { path } of files) assert.match(path, /^\/assets\/[a-z-]+-[0-9a-f]{10}\.[a-z0-9]+$/);
  assert.ok(files.some(({ path }) => path === assets.stylesheet.path));
  assert.ok(assets.stylesheet.href.startsWith("/newsroom/assets/"));
  const again = await createAssets(addressOf, { accent: "#0b5cad" });
  assert.equal(again.assets, assets);
});

make("takes another name for another accent", async () => {
  const [blue, red] = [
    await createAssets(addressOf, { accent: "#0b5cad" }),
    await createAssets(addressOf, { accent: "#b3261e" }),
  ];
  assert.is.not(blue.assets.stylesheet.path, red.assets.stylesheet.path);
  assert.equal(blue.assets.fonts, red.assets.fonts);
});

make("refers to the font by its published name, and to nothing elsewhere", async () => {
  const { assets, files } = await createAssets(addressOf, undefined);
  const style = files.find(({ path }) => path === assets.stylesheet.path);
  const css = Buffer.from(style?.content ?? []).toString();
  for (const { path } of assets.fonts) assert.match(css, path.split("/").at(-1) ?? "?");
  assert.not.match(css, /url\(["']?(?:https?:)?\/\//);
});

make.run();
