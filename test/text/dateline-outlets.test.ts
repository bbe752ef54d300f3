import { readFileSync } from "node:fs";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { readLead } from "../../src/text/lead.ts";

/** Heads in the manner of newspapers, portals, radios and government offices: head, place and outlet; "⏎" is a line's end. */
const heads = suite("datelines in the manner of outlets");

const rows = readFileSync(new URL("../fixtures/datelines.tsv", import.meta.url), "utf8")
  .trim()
  .split("\n")
  .map((row) => row.replaceAll("⏎", "\n").split("\t"));

const bodies = [
  "Pemerintah daerah menggelar rapat koordinasi bersama warga setempat di aula kantor bupati, Senin pagi.",
  "Wakil Bupati Nuraini Hutapea membuka pelatihan petani kopi, yang diikuti delapan kecamatan selama tiga hari.",
];

for (const [head = "", place, outlet] of rows)
  heads(head, () => {
    for (const body of bodies) {
      const text = `${head}${head.endsWith("\n") || /[\p{L}\d][-—]$/u.test(head) ? "" : " "}${body}`;
      const lead = readLead(text);
      assert.equal([lead.dateline?.place ?? "", lead.outlet?.text ?? ""], [place, outlet]);
      if (lead.dateline !== undefined) assert.is(text.slice(lead.dateline.end).trim(), body);
    }
  });

heads("ends a head at a line only above running text", () => {
  const body = "Pemerintah daerah menggelar rapat koordinasi bersama warga setempat di aula kantor.";
  assert.is(readLead(`Balige, 3 Februari 2025\n\n${body}`).dateline?.place, "Balige");
  assert.is(readLead(`Balige, Toba\n\n${body}`).dateline, undefined);
  assert.is(readLead("Balige (SIB)\nRapat digelar").dateline, undefined);
});

heads("takes what goes on as a sentence for none", () => {
  for (const text of [
    "Manado, Bitung, dan Tomohon menjadi tuan rumah pekan olahraga pelajar yang digelar selama sepekan penuh.",
    "Kabar gembira datang dari Balige, Toba, pada Senin pagi ketika bupati membuka pasar murah di lapangan kota.",
    "Toba (Danau) menjadi tujuan wisata utama bagi pelancong dari luar negeri, kata kepala dinas pada Rabu itu.",
    "Kotamobagu, Kota Jasa, berulang tahun ke-17 pada Mei ini dan warga menggelar kirab budaya di lapangan.",
    "Manado, Kamis pagi, diguyur hujan lebat hingga beberapa ruas jalan tergenang dan kendaraan terjebak macet.",
    "Lokasi: Balige. Waktu: Senin, 3 Februari 2025. Peserta: camat dan lurah se-kabupaten, wartawan, dan warga.",
    "Sigi (Biromaru) dan Donggala (Banawa) menjadi lokasi pertama pelatihan petani kopi yang diikuti warga.",
    "Poso: Jalan Pulau Sumatera Nomor 1, Kelurahan Gebangrejo, telepon 0452 21000, buka tiap hari kerja, pagi.",
    "Pemkab Toba, Samosir, dan Humbahas menggelar rapat koordinasi bersama warga setempat di aula kantor bupati.",
    "Berau (Kaltim) Raih Penghargaan",
    "Palu, Donggala Gelar Rapat",
  ])
    assert.is(readLead(text).dateline, undefined, text);
});

heads("takes a headline with a word of the press for no masthead", () => {
  for (const line of [
    "Kabar Gembira Petani",
    "Info Mudik Lebaran",
    "Radar Cuaca Rusak",
    "Berita Acara",
    "Harian Pagi",
    "SIARAN PERS",
    "BERITA PERS",
    "Suara Manado, Dukung Bupati",
  ])
    assert.is(readLead(`${line}\n\nBupati Toba membagikan pupuk.`).outlet, undefined, line);
  assert.is(readLead("Berita Manado\n\nBupati Toba membagikan pupuk.").outlet?.text, "Berita Manado");
});

heads.run();
