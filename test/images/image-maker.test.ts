import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { imageMaker } from "../../src/images/image-maker.ts";
import type { ImageInfo } from "../../src/pictures/image.ts";
import type { Site } from "../../src/site/model.ts";
import { asset, releaseText, siteOf } from "../support/content.ts";
import { inFolder, writeFiles } from "../support/folders.ts";
import { countSharpTasks, phonePhoto, plainPhoto } from "./pictures.ts";

const more = "cities: [kotamobagu]\nphotos: [{file: pawai.jpg, alt: A}, {file: panggung.jpg, alt: B}]";

/** A site with two photos of 1200 by 800 on disk, one of them taken upright. */
async function photoSite(root: string): Promise<Site> {
  const site = siteOf(
    { "2019/07/pameran.md": releaseText({ more }) },
    {
      assets: ["2019/07/pawai.jpg", "2019/07/panggung.jpg"],
    },
  );
  const bytes = new Map([
    [asset("2019/07/pawai.jpg").file, await plainPhoto(1200, 800)],
    [asset("2019/07/panggung.jpg").file, await phonePhoto({ width: 800, height: 1200 })],
  ]);
  await writeFiles(root, Object.fromEntries(bytes));
  const withHash = (image: ImageInfo, file: string) => ({
    ...image,
    hash: createHash("sha256")
      .update(bytes.get(file) ?? "")
      .digest("hex"),
  });
  return { ...site, images: site.images.map((one) => ({ ...one, image: withHash(one.image, one.from) })) };
}

const make = suite("imageMaker");

make("makes one picture, in all its forms and once, when a page asks for it", () =>
  inFolder(async (root) => {
    const site = await photoSite(root);
    const maker = imageMaker(site, { root, cache: join(root, "cache") });
    const forms = site.images.filter(({ from }) => from.endsWith("pawai.jpg"));
    let found: (string | undefined)[] = [];
    const tasks = await countSharpTasks(async () => {
      found = await Promise.all(forms.map(({ to }) => maker.one(site.addressOf(to).href)));
    });
    assert.ok(tasks <= forms.length + 4, `${tasks} tasks for ${forms.length} forms`);
    assert.is(found.length, forms.length);
    for (const file of found) assert.ok((await readFile(file ?? "")).length > 0);
    assert.is((await readdir(join(root, "cache"))).length, 1, "the other photo can wait");
  }),
);

make("draws one card", () =>
  inFolder(async (root) => {
    const site = await photoSite(root);
    const maker = imageMaker(site, { root, cache: join(root, "cache") });
    const file = await maker.one(site.card?.address.href ?? "");
    assert.is((await readFile(file ?? "")).subarray(1, 4).toString(), "PNG");
  }),
);

make("knows no other addresses", () =>
  inFolder(async (root) => {
    const maker = imageMaker(await photoSite(root), { root, cache: join(root, "cache") });
    assert.is(await maker.one("/siaran/2019/07/pameran/lain.jpg"), undefined);
  }),
);

make("makes all for publication, one file for every address of the site", () =>
  inFolder(async (root) => {
    const site = await photoSite(root);
    const copies = await imageMaker(site, { root, cache: join(root, "cache") }).all(() => true);
    assert.equal(
      copies.map(({ to }) => to).sort(),
      [...site.images, ...site.drawings].map(({ to }) => to).sort(),
    );
  }),
);

make.run();
