import { suite } from "uvu";
import * as assert from "uvu/assert";
import { findPlaces } from "../../src/text/places.ts";

const places = suite("findPlaces");

function found(text: string): string[] {
  return findPlaces(text).map(({ region, role }) => `${region.type} ${region.name} (${role})`);
}

places("reads names, abbreviations and types", () => {
  assert.equal(found("Pemkab Bolmong dan Kota Tomohon di Sulut"), [
    "kabupaten Bolaang Mongondow (typed)",
    "kota Tomohon (typed)",
    "provinsi Sulawesi Utara (bare)",
  ]);
});

places("takes the longest name", () => {
  assert.equal(found("Kabupaten Bolaang Mongondow Utara"), ["kabupaten Bolaang Mongondow Utara (typed)"]);
});

places("tells city, regency and province of one name apart", () => {
  assert.equal(found("Kabupaten Gorontalo, Kota Gorontalo, Provinsi Gorontalo"), [
    "kabupaten Gorontalo (typed)",
    "kota Gorontalo (typed)",
    "provinsi Gorontalo (typed)",
  ]);
});

places("knows names inside names, whereabouts and counts", () => {
  assert.equal(found("Polres Kotamobagu"), ["kota Kotamobagu (inside)"]);
  assert.equal(found("Kecamatan Kotamobagu Timur"), ["kota Kotamobagu (inside)"]);
  assert.equal(found("Bolaang Mongondow Raya"), ["kabupaten Bolaang Mongondow (inside)"]);
  assert.equal(found("di Magelang, Jawa Tengah"), [
    "kota Magelang (bare)",
    "provinsi Jawa Tengah (whereabouts)",
  ]);
  assert.equal(found("Kabupaten Banjar 85 kafilah"), ["kabupaten Banjar (counted)"]);
});

places("takes ordinary words for no regions", () => {
  assert.equal(found("Batu bata, Mitra kerja, Puncak acara dan Solok kecil"), []);
  assert.equal(found("Wali Kota Batu, Dewanti Rumpoko"), ["kota Batu (typed)"]);
});

places("keeps a former name", () => {
  assert.equal(found("Pemkab Toba Samosir"), ["kabupaten Toba Samosir (typed)"]);
});

places.run();
