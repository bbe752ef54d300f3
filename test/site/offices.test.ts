import { suite } from "uvu";
import * as assert from "uvu/assert";
import type { Official, Site } from "../../src/site/model.ts";
import { officesThroughTime, officialsInOffice, presentOffice } from "../../src/site/offices.ts";
import { type Files, releaseText, siteOf } from "../support/content.ts";

const officials = `siti-rahma:
  name: Siti Rahma
  appointments:
    - { office: Camat, city: kotamobagu }
    - { office: Wakil Wali Kota Kotamobagu, city: kotamobagu, from: 2013-09-22, to: 2018-09-22 }
    - { office: Wali Kota Kotamobagu, city: kotamobagu, from: 2018-09-22, to: 2023-09-22 }
budi-lantong:
  name: Budi Lantong
  appointments:
    - { office: Wali Kota Kotamobagu, city: kotamobagu, capacity: Pj, from: 2023-09-22 }
`;
const site = siteOf({ "_data/officials.yaml": officials });

const time = suite("officesThroughTime");

time("puts the latest first and those of unknown dates last", () => {
  assert.equal(
    officesThroughTime(officialOf(site, "siti-rahma")).map(({ title }) => title),
    ["Wali Kota Kotamobagu", "Wakil Wali Kota Kotamobagu", "Camat"],
  );
});

time.run();

const present = suite("presentOffice");

present("is the one held now", () => {
  assert.is(presentOffice(officialOf(site, "budi-lantong"), site)?.title, "Pj. Wali Kota Kotamobagu");
});

present.run();

const inOffice = suite("officialsInOffice");

inOffice("names who holds a dated office in a city now", () => {
  const city = site.cities.find(({ subject }) => subject.city.id === "kotamobagu")?.subject.city;
  assert.equal(city && officialsInOffice(city, site).map(({ official, office }) => [official.id, office]), [
    ["budi-lantong", "Pj. Wali Kota Kotamobagu"],
  ]);
});

inOffice("leaves out whom a later release shows succeeded, though the register does not say when", () => {
  const chairs = `siti-rahma:
  name: Siti Rahma
  appointments: [{ office: Ketua TP PKK, city: kotamobagu, from: 2018-10-15 }]
budi-lantong:
  name: Budi Lantong
  appointments: [{ office: Ketua TP PKK, city: kotamobagu }]
`;
  const release = (date: string) =>
    releaseText({ date, more: "cities: [kotamobagu]\nofficials: [budi-lantong]" });
  const held = (files: Files) => {
    const known = siteOf({ "_data/officials.yaml": chairs, ...files });
    const city = known.cities.find(({ subject }) => subject.city.id === "kotamobagu")?.subject.city;
    return city && officialsInOffice(city, known).map(({ official }) => official.id);
  };
  assert.equal(held({ "2017/05/lama.md": release("2017-05-02") }), ["siti-rahma"]);
  assert.equal(held({ "2025/05/baru.md": release("2025-05-02") }), []);
});

inOffice.run();

function officialOf({ officials }: Site, id: string): Official {
  const listing = officials.find(({ subject }) => subject.official.id === id);
  if (!listing) throw new Error(`no official ${id}`);
  return listing.subject.official;
}
