import { suite } from "uvu";
import * as assert from "uvu/assert";
import { compileFiles, siteOf } from "../support/content.ts";

const link = suite("linkRegistry");

link("gives cities their full names and parents", () => {
  const [province, city] = siteOf({}).cities.map(({ subject }) => subject.city);
  assert.is(province?.fullName, "Provinsi Sulawesi Utara");
  assert.is(city?.fullName, "Kota Kotamobagu");
  assert.is(city?.parent, province);
  assert.is(city?.zone, "Asia/Makassar");
  assert.is(city?.address.url, "https://siaran.example.go.id/daerah/kotamobagu/");
});

link("gives officials their titles and offices their cities", () => {
  const site = siteOf({});
  const [mayor, acting] = site.officials.map(({ subject }) => subject.official);
  assert.is(mayor?.fullName, "Ir. Hj. Siti Rahma, M.Si.");
  assert.is(mayor?.offices[0]?.title, "Wali Kota Kotamobagu");
  assert.is(mayor?.offices[0]?.city, site.cities[1]?.subject.city);
  assert.is(acting?.fullName, "Budi Lantong");
  assert.is(acting?.offices[0]?.title, "Pj. Wali Kota Kotamobagu");
});

link("keeps the order of the registry and survives a circle of parents", () => {
  const { site } = compileFiles({
    "_data/cities.yaml": "a: {name: A, type: kota, parent: b}\nb: {name: B, type: kota, parent: a}\n",
    "_data/officials.yaml": "{}",
    "_data/events.yaml": "{}",
  });
  assert.equal(
    site?.cities.map(({ subject }) => subject.city.id),
    ["a", "b"],
  );
});

link.run();
