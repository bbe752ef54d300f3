import { suite } from "uvu";
import * as assert from "uvu/assert";
import { city } from "../../src/indexes/city.ts";
import { official } from "../../src/indexes/official.ts";
import { thingsOfSite } from "../../src/site/listings.ts";
import { compileFiles, siteOf } from "../support/content.ts";

const link = suite("linkRegistry");

link("gives cities their full names and parents", () => {
  const [province, town] = thingsOfSite(siteOf({}), city);
  assert.is(province?.fullName, "Provinsi Sulawesi Utara");
  assert.is(town?.fullName, "Kota Kotamobagu");
  assert.is(town?.parent, province);
  assert.is(town?.zone, "Asia/Makassar");
  assert.is(town?.address.url, "https://siaran.example.go.id/daerah/kotamobagu/");
});

link("gives officials their titles and offices their cities", () => {
  const site = siteOf({});
  const [acting, mayor] = thingsOfSite(site, official);
  assert.is(mayor?.fullName, "Ir. Hj. Siti Rahma, M.Si.");
  assert.is(mayor?.offices[0]?.title, "Wali Kota Kotamobagu");
  assert.is(mayor?.offices[0]?.city, thingsOfSite(site, city)[1]);
  assert.is(acting?.fullName, "Budi Lantong");
  assert.is(acting?.offices[0]?.title, "Pj. Wali Kota Kotamobagu");
});

link("sorts by kind and name, and survives a circle of parents", () => {
  const { site } = compileFiles({
    "_data/cities.yaml": "a: {name: A, type: kota, parent: b}\nb: {name: B, type: kota, parent: a}\n",
    "_data/officials.yaml": "{}",
    "_data/events.yaml": "{}",
  });
  assert.equal(site && thingsOfSite(site, city).map(({ id }) => id), ["a", "b"]);
});

link.run();
