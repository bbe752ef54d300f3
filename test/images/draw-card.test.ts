import fc from "fast-check";
import sharp from "sharp";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { drawCard } from "../../src/images/draw-card.tsx";
import { drawSvg } from "../../src/images/sharp.ts";

const draw = suite("drawCard");

const words = {
  kicker: "Kota Kotamobagu",
  title: "Kotamobagu buka pameran",
  date: "Kamis, 18 Juli 2019",
  site: "Siaran Contoh",
  accent: "#0b5cad",
};

draw("becomes a PNG of 1200 by 630, far below the 300 KB that WhatsApp allows", async () => {
  const longest = { ...words, title: "Pemerintah daerah ".repeat(30), kicker: "Kabupaten ".repeat(30) };
  for (const shown of [words, longest]) {
    const bytes = await drawSvg(await drawCard(shown));
    const { format, width, height } = await sharp(bytes).metadata();
    assert.equal({ format, width, height }, { format: "png", width: 1200, height: 630 });
    assert.ok(bytes.length < 150_000, `${bytes.length} bytes`);
  }
});

draw("is the same every time", async () => {
  assert.is(await drawCard(words), await drawCard(words));
});

draw("leaves out what the fonts have no letters for", async () => {
  const plain = await drawCard({ ...words, title: "Pawai meriah" });
  assert.is(await drawCard({ ...words, title: "🎉 Pawai 中文 meriah 👨‍👩‍👧" }), plain);
});

draw("shows the newsroom's name where nothing of the title is left", async () => {
  assert.is(await drawCard({ ...words, title: "🎉🎉" }), await drawCard({ ...words, title: words.site }));
});

draw("draws any title", async () => {
  const title = fc.oneof(fc.string({ unit: "binary", maxLength: 300 }), fc.lorem());
  await fc.assert(
    fc.asyncProperty(title, async (title) => {
      const svg = await drawCard({ ...words, title });
      assert.match(svg, /^<svg width="1200" height="630"/);
      assert.not.match(svg, /<script|<image|javascript:/);
    }),
    { numRuns: 30 },
  );
});

draw.run();
