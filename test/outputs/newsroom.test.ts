import { suite } from "uvu";
import * as assert from "uvu/assert";
import { Newsroom } from "../../src/outputs/newsroom.ts";
import { createAssets } from "../../src/prepare/assets.ts";
import { manyReleases, releaseText, siteOf } from "../support/content.ts";

async function newsroomOf(files: Parameters<typeof siteOf>[0]) {
  const site = siteOf(files);
  const { assets } = await createAssets(site.addressOf, undefined);
  return new Newsroom({ site, assets, faults: [] });
}

const make = suite("Newsroom");

make("has every page of every listing once, and no address twice", async () => {
  const newsroom = await newsroomOf(manyReleases(35));
  const addresses = [...newsroom.archivePages, ...newsroom.thingPages, ...newsroom.releasePages].map(
    ({ address }) => address.path,
  );
  assert.is(new Set(addresses).size, addresses.length);
  for (const path of ["/siaran/halaman/2/", "/daerah/kotamobagu/halaman/2/", "/daerah/sulawesi-utara/"]) {
    assert.ok(addresses.includes(path), path);
  }
});

make("gives withdrawn releases a page", async () => {
  const more = "cities: [manado]\nstatus: {withdrawn: {reason: Keliru, at: 2019-07-19}}";
  const newsroom = await newsroomOf({ "2019/07/a.md": releaseText({ more }) });
  assert.is(newsroom.releasePages.length, 1);
  assert.is(newsroom.archivePages.length, 1);
});

make("knows the fixed pages", async () => {
  const newsroom = await newsroomOf({});
  assert.is(newsroom.addressOf("subscribe").path, "/langganan/");
});

make.run();
