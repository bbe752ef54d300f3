import { suite } from "uvu";
import * as assert from "uvu/assert";
import { city } from "../../src/indexes/city.ts";
import { thingsOfSite } from "../../src/site/listings.ts";
import { officialsInOffice } from "../../src/site/offices.ts";
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

const inOffice = suite("officialsInOffice");

inOffice("names who holds a dated office in a city now", () => {
  const place = thingsOfSite(site, city).find(({ id }) => id === "kotamobagu");
  assert.equal(place && officialsInOffice(place, site).map(({ official, office }) => [official.id, office]), [
    ["budi-lantong", "Pj. Wali Kota Kotamobagu"],
  ]);
});

inOffice("puts the head of the region first, then deputies, the council and the secretary", () => {
  const held = (id: string, office: string) =>
    `${id}:\n  name: ${id}\n  appointments: [{ office: ${office}, city: kotamobagu, from: 2024-01-01 }]\n`;
  const known = siteOf({
    "_data/officials.yaml": [
      held("a", "Camat Kotamobagu Timur"),
      held("b", "Sekretaris Daerah Kota Kotamobagu"),
      held("c", "Ketua DPRD Kota Kotamobagu"),
      held("d", "Wakil Wali Kota Kotamobagu"),
      held("e", "Wali Kota Kotamobagu"),
    ].join(""),
  });
  const place = thingsOfSite(known, city).find(({ id }) => id === "kotamobagu");
  assert.is(
    place &&
      officialsInOffice(place, known)
        .map(({ official: { id } }) => id)
        .join(""),
    "edcba",
  );
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
    const place = thingsOfSite(known, city).find(({ id }) => id === "kotamobagu");
    return place && officialsInOffice(place, known).map(({ official }) => official.id);
  };
  assert.equal(held({ "2017/05/lama.md": release("2017-05-02") }), ["siti-rahma"]);
  assert.equal(held({ "2025/05/baru.md": release("2025-05-02") }), []);
});

inOffice.run();
