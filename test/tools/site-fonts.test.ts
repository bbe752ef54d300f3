import { readFile } from "node:fs/promises";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { siteFonts } from "../../tools/site-fonts.ts";

const fonts = suite("siteFonts");

fonts("are what lies in layouts/assets/font, and small", async () => {
  for (const [name, make] of Object.entries(siteFonts)) {
    const kept = await readFile(new URL(`../../layouts/assets/font/${name}`, import.meta.url));
    assert.ok(kept.equals(await make()), `${name} is another: npm run fonts`);
    assert.ok(kept.length < 30_000, `${name}: ${kept.length} bytes`);
  }
});

fonts.run();
