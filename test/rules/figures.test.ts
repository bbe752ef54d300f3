import { suite } from "uvu";
import * as assert from "uvu/assert";
import { findFigures } from "../../src/rules/figures.ts";

const figures = suite("findFigures");

const cases: readonly (readonly [string, readonly (readonly [number, string])[]])[] = [
  ["diikuti 120 peserta", [[120, "peserta"]]],
  ["senilai Rp1,5 miliar bagi", [[1_500_000_000, "rupiah"]]],
  ["Rp50.000.000 untuk", [[50_000_000, "rupiah"]]],
  ["sebanyak 12.500 bibit", [[12_500, "bibit"]]],
  [
    "mencapai 80 persen dan 75%",
    [
      [80, "persen"],
      [75, "persen"],
    ],
  ],
  ["tiga kecamatan", [[3, "kecamatan"]]],
  ["pukul 09.00 WITA, 18/7/2019, ke-14 kota, tahun 2019, 3 hari, 10 orang", []],
];

for (const [text, expected] of cases) {
  figures(text, () => {
    assert.equal(
      findFigures(text).map(({ value, unit }) => [value, unit]),
      expected,
    );
  });
}

figures.run();
