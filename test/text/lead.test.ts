import { suite } from "uvu";
import * as assert from "uvu/assert";
import { readLead } from "../../src/text/lead.ts";

const body = "Pemerintah daerah menggelar rapat koordinasi bersama warga setempat.";

const dateline = suite("dateline and outlet");

for (const [head, outlet, place] of [
  ["INFOKINI.NEWS, KOTAMOBAGU – ", "INFOKINI.NEWS", "Kotamobagu"],
  ["Kotamobagu, FaktaBMR.com – ", "FaktaBMR.com", "Kotamobagu"],
  ["TOTABUAN.CO KOTAMOBAGU – ", "TOTABUAN.CO", "Kotamobagu"],
  ["JAKARTA (SurabayaPost.id) – ", "SurabayaPost.id", "Jakarta"],
  ["Kontras.id, (Bolmut) – ", "Kontras.id", "Bolaang Mongondow Utara"],
  ["CAHAYASIANG.ID // Manado – ", "CAHAYASIANG.ID", "Manado"],
  ["Berita-BMR.Com | Bolmong – ", "Berita-BMR.Com", "Bolaang Mongondow"],
  ["SUARAMANADO, Bolmut: ", "SUARAMANADO", "Bolaang Mongondow Utara"],
  ["LIPUTAN15.COM,MANADO-", "LIPUTAN15.COM", "Manado"],
  ["BOLANGITANG, BINADOW.COM – ", "BINADOW.COM", "Bolangitang"],
  ["KOTAMOBAGU POST – ", "KOTAMOBAGU POST", ""],
  ["ZONATOTABUAN – ", "ZONATOTABUAN", ""],
  ["Jakarta, Malanesianews, – ", "Malanesianews", "Jakarta"],
  ["BOLMUT,- ", "", "Bolaang Mongondow Utara"],
  ["TOBASA-", "", "Toba Samosir"],
  ["MANADO — ", "", "Manado"],
  ["Manado, 5 Maret 2025 – ", "", "Manado"],
  ["YOGYAKARTA (13/10/2021), ", "", "Yogyakarta"],
  ["BOJONEGORO, ", "", "Bojonegoro"],
  ["Bogor, 1 Agustus 2022. ", "", "Bogor"],
  ["", "", ""],
] as const) {
  dateline(head || "none", () => {
    const lead = readLead(`${head}${body}`);
    assert.is(lead.outlet?.text ?? "", outlet);
    assert.is(lead.dateline?.place ?? "", place);
  });
}

dateline("may follow other lines", () => {
  assert.is(readLead(`Layanan Publik Ditingkatkan\n392\nMANADO – ${body}`).dateline?.place, "Manado");
});

dateline("is not the row of a table or a dash in prose", () => {
  assert.is(readLead(`| Jabatan | Nama |\n|---|---|\n${body}`).dateline, undefined);
  assert.is(readLead(`Rapat itu – kata warga – ${body}`).dateline, undefined);
});

dateline.run();

const byline = suite("byline");

for (const [end, expected] of [
  [" (jun)", "(jun)"],
  [" (*/irg)", "(*/irg)"],
  ["(Adv)\nPewarta : Aji Susanto\nEditor : Imam Hairo", "(Adv); Pewarta : Aji Susanto; Editor : Imam Hairo"],
  [" ***", "***"],
  ["\nReporter: Nindy Pobela\nKomentar", "Reporter: Nindy Pobela"],
  ["\nFabio\nPos terkait\nTinggalkan Balasan", "Fabio"],
  ["\n*blc/Rid", "*blc/Rid"],
  ["\nRonny Willem/Qys", "Ronny Willem/Qys"],
  [" (18/7/2019)", ""],
  [" [red]", "[red]"],
  ["\nOleh Rina Sari Mokoginta", "Oleh Rina Sari Mokoginta"],
  ["\nPenulis: Andi | Editor: Rina", "Penulis: Andi | Editor: Rina"],
  ["\nPenulis/Editor: Andi Saputra", "Penulis/Editor: Andi Saputra"],
  ["\n(Diskominfo Toba)", "(Diskominfo Toba)"],
  ["\n-rin-", "-rin-"],
  [" —rin", "—rin"],
  ["\n#rin", "#rin"],
  ["\n** Rina", "** Rina"],
  ["\n(rin/08)", "(rin/08)"],
  ["\nPelapor: Rina Sari", "Pelapor: Rina Sari"],
  ["\ned. Rina Sari", "ed. Rina Sari"],
  ["\nPewarta -- Rina", "Pewarta -- Rina"],
  ["\nHumas Setdakab", "Humas Setdakab"],
  ["\n- Beras\n- Gula", ""],
  ["\nSekian.", ""],
  ["\nTerima Kasih", ""],
  ["\nNarahubung\nDinas Kominfo, 0632-21000", ""],
  ["\nKontak Media\nHubungi kami", ""],
  ["\nSyarat Peserta\n1. Petani aktif\n2. Punya lahan", ""],
  ["\nKecamatan Peserta Keterangan\nBalige 12 lengkap", ""],
  ["\nJuara Umum", ""],
  ["\nLaporan: tidak ada kerusakan di lapangan.", ""],
  ["\nAndi Saputra\nPetani itu pulang.", ""],
  ["", ""],
] as const) {
  byline(end || "none", () => assert.is(readLead(`MANADO – ${body}${end}`).byline?.text ?? "", expected));
}

byline.run();

const number = suite("number");

number("is read from a line of the head", () => {
  assert.is(
    readLead(`SIARAN PERS\nNomor: 480/17/HUMAS/2023\n\nMANADO – ${body}`).number?.text,
    "480/17/HUMAS/2023",
  );
  assert.is(readLead(`Siaran Pers No. 12/HM/KOMINFO/07/2019\n${body}`).number?.text, "12/HM/KOMINFO/07/2019");
});

number("is not the number of a law in the text", () => {
  assert.is(readLead(`MANADO – Sesuai Undang-Undang Nomor 14/2008, ${body}`).number, undefined);
});

number.run();
