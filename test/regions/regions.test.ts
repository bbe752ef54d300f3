import { suite } from "uvu";
import * as assert from "uvu/assert";
import { zoneNames } from "../../src/base/date.ts";
import { regionOf, regions, zoneIds } from "../../src/regions/regions.ts";
import { seats } from "../../src/regions/seats.ts";
import { formerNames, regionAliases } from "../../src/regions/short-forms.ts";
import { spellingsOf } from "../../src/regions/spellings.ts";

const table = suite("regions");

table("has 38 provinces, 416 kabupaten and 98 kota, each code once", () => {
  const count = (type: string) => regions.filter((region) => region.type === type).length;
  assert.equal([count("provinsi"), count("kabupaten"), count("kota")], [38, 416, 98]);
  assert.is(new Set(regions.map(({ code }) => code)).size, 552);
});

table("has codes that begin with the province's, kota from 71 on", () => {
  for (const { code, type, province } of regions) {
    assert.ok(code.startsWith(province), code);
    if (type === "provinsi") assert.match(code, /^\d\d$/);
    else assert.is(Number(code.slice(3)) > 70, type === "kota", code);
  }
});

table("names no two regions of one kind alike", () => {
  const names = regions.map(({ name, type }) => `${type} ${name}`);
  assert.is(new Set(names).size, names.length);
});

table("gives every region the zone of its province, under the names that dates have", () => {
  for (const { code, province, zone } of regions) assert.is(zone, regionOf(province)?.zone, code);
  for (const [name, id] of Object.entries(zoneIds)) assert.is(zoneNames.get(id), name);
  assert.equal(
    ["11", "51.03", "61.71", "64", "65.71", "71.74", "82", "95.01"].map((code) => regionOf(code)?.zone),
    ["WIB", "WITA", "WIB", "WITA", "WITA", "WITA", "WIT", "WIT"],
  );
});

table("knows that names of kota are written in one word or two", () => {
  const of = (name: string) =>
    regions.flatMap((region) => (region.name === name && region.type === "kota" ? spellingsOf(region) : []));
  assert.equal(of("Pangkal Pinang"), ["Pangkalpinang"]);
  assert.equal(of("Parepare"), ["Pare Pare"]);
  assert.equal(of("Manado"), []);
  assert.equal(of("Jakarta Timur").length, 1);
});

table("knows seats and short forms of regions that exist", () => {
  for (const code of [...seats.keys(), ...Object.keys(regionAliases)]) assert.ok(regionOf(code), code);
  for (const [code, seat] of seats) if (code.length > 2) assert.not.equal(seat, regionOf(code)?.name);
  assert.is(regionOf("12.12")?.seat, "Balige");
  assert.is(regionOf("95.01")?.seat, "Wamena");
  assert.ok(Object.keys(formerNames).every((name) => Object.values(regionAliases).join().includes(name)));
});

table.run();
