import { suite } from "uvu";
import * as assert from "uvu/assert";
import { findEvents, findVenues } from "../../src/text/events.ts";

const events = suite("findEvents");

for (const [text, name] of [
  ["lomba HUT ke-17 Kota Kotamobagu di alun-alun", "HUT ke-17 Kota Kotamobagu"],
  ["upacara HUT Bolsel ke 14, Kamis", "HUT ke-14 Kabupaten Bolaang Mongondow Selatan"],
  ["Hari Ulang Tahun (HUT) ke-116 Kota Kotamobagu, yang", "HUT ke-116 Kota Kotamobagu"],
  ["menutup Kotamobagu Heritage Festival Tahun 2025 di", "Kotamobagu Heritage Festival 2025"],
  ["meresmikan Festival Gebyar Ketupat di Desa", "Festival Gebyar Ketupat"],
  [
    "pada Tomohon International Flower Festival (TIFF) 2025 kepada",
    "Tomohon International Flower Festival (TIFF) 2025",
  ],
  ["Rapat Paripurna DPRD Kota Manado dilangsungkan", "Rapat Paripurna DPRD Kota Manado"],
  ["menggelar coffee morning bersama wartawan, kemarin", "Coffee morning bersama wartawan"],
  ["Wali Kota Hadiri Pameran Kota Cerdas 2019", "Pameran Kota Cerdas 2019"],
  ["Bupati Sari Wulandari Buka Festival Danau Mooat", "Festival Danau Mooat"],
] as const) {
  events(name, () =>
    assert.equal(
      findEvents(text).map((event) => event.name),
      [name],
    ),
  );
}

events("takes the parts of a programme for no events of the release", () => {
  assert.equal(findEvents('"Banyuwangi Beach Jazz Festival" (2 September)'), []);
});

events("finds nothing in prose without a name", () => {
  assert.equal(findEvents("Warga menggelar rapat, upacara, apel dan pelantikan pengurus baru."), []);
});

events.run();

const venues = suite("findVenues");

for (const [text, venue] of [
  ["bertempat di Jakarta Convention Centre (JCC), Kamis", "Jakarta Convention Centre (JCC)"],
  ["di Aula Rumah Dinas Walikota. Jumat", "Aula Rumah Dinas Walikota"],
  ["di Hotel Borobudur Jakarta pada Rabu", "Hotel Borobudur Jakarta"],
] as const) {
  venues(venue, () => assert.is(findVenues(text)[0]?.text, venue));
}

venues("wants a name", () => assert.equal(findVenues("warga berkumpul di halaman dan di lapangan"), []));

venues.run();
