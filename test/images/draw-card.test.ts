import fc from "fast-check";
import sharp from "sharp";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { drawCard, emblemBox } from "../../src/images/draw-card.ts";
import { drawSvg, fitPicture } from "../../src/images/sharp.ts";

const draw = suite("drawCard");

const words = {
  kicker: "Kota Kotamobagu",
  title: "Kotamobagu buka pameran",
  date: "Kamis, 18 Juli 2019",
  site: "Siaran Contoh",
  accent: "#0b5cad",
  second: "#dbb25a",
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

draw("shows the emblem beside the newsroom's name, drawn (SVG) or a picture", async () => {
  const red =
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 4"><path d="M0 0h4v4H0z" fill="red"/></svg>';
  const svg = Buffer.from(red);
  for (const bytes of [svg, await sharp(svg).resize(300).png().toBuffer()]) {
    const emblem = await fitPicture(bytes, emblemBox);
    const card = await drawSvg(await drawCard(words, emblem));
    // The lower left corner within the margins, where the emblem of 64 by 64 pixels stands.
    const corner = { left: 72, top: 630 - 56 - 64, width: 64, height: 64 };
    const { channels } = await sharp(await sharp(card).extract(corner).toBuffer()).stats();
    assert.equal(
      channels.map(({ min, max }) => [min, max]),
      [
        [255, 255],
        [0, 0],
        [0, 0],
      ],
    );
  }
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
      assert.not.match(svg, /<script|javascript:/);
      assert.not.match(svg, /<image/);
      assert.is(svg.match(new RegExp(`fill="${words.second}"`, "g"))?.length, 1);
    }),
    { numRuns: 30 },
  );
});

draw.run();
