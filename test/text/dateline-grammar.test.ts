import * as fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { addDays, formatDay, weekdayOf } from "../../src/base/date.ts";
import { regions } from "../../src/regions/regions.ts";
import { readLead } from "../../src/text/lead.ts";

/** Datelines made from the grammar in `dateline.ts`; what is right is known because the text is made from it. */
const grammar = suite("dateline grammar");

const names = new Map<string, number>();
for (const { name } of regions) names.set(name, (names.get(name) ?? 0) + 1);

/** Towns, regions and seats with the name that is read; provinces are no town. */
const town = fc.constantFrom(
  ...regions
    .filter(({ type, name }) => type !== "provinsi" && !/[(]/.test(name))
    .map(({ name }): [string, string] => [name, name]),
  ...regions.flatMap(({ seat, name }): [string, string][] =>
    seat === undefined || names.has(seat) || seat.includes("-") || name === seat ? [] : [[seat, seat]],
  ),
  ["Tentena", "Tentena"] as [string, string],
  ["Bolangitang", "Bolangitang"] as [string, string],
);

const outlet = fc.constantFrom(
  "KABAR.ID",
  "SIARTV.ID",
  "kabarPOSO",
  "Lombok Pos",
  "Suara Timur",
  "MC Jayawijaya",
  "Diskominfo Toba",
  "SulutPlus.News",
  "Antara Jatim",
  "TribunRaya.com",
  "RRI Ranai",
  "Harian Fajar Baru",
  "HUMAS SETDA",
);

const day = fc.integer({ min: 0, max: 9000 }).map((count) => addDays("2002-01-01", count));
const date = fc.tuple(day, fc.nat(6)).map(([iso, form]) => {
  const [year, month, number] = iso.split("-").map(Number);
  return (
    [
      formatDay(iso),
      `${weekdayOf(iso)}, ${formatDay(iso)}`,
      `${weekdayOf(iso)} (${number}/${month}/${year})`,
      `${number}/${month}/${year}`,
      formatDay(iso).replace("Februari", "Pebruari").replace("November", "Nopember"),
      `${formatDay(iso)} | 08.45 WIT`,
      `${number}-${month}-${year}`,
    ][form] ?? ""
  );
});

const dash = fc.constantFrom(
  ...[" – ", " - ", " — ", "– ", "— ", "—", " -- ", "--", " | ", " // ", ",- ", " ~ ", " = ", " • ", " · "],
);
const body = fc.constantFrom(
  "Pemerintah daerah menggelar rapat koordinasi bersama warga setempat.",
  "Wakil Bupati Nuraini Hutapea membuka pelatihan petani kopi di aula, Senin pagi, yang diikuti delapan kecamatan.",
  "Ratusan warga mengikuti jalan sehat; mereka berkumpul sejak pukul 06.00.",
);
const headline = fc.constantFrom(
  "",
  "Pemkab Siapkan Posko Mudik\n",
  "Bupati Togar: Jangan Buang Sampah ke Danau\n",
  "SIARAN PERS\nNomor: 480/12/2025\n\nMakassar Vaksinasi 1.200 Anjing dan Kucing\n",
  "Rute Baru Wamena–Oksibil Dibuka\n\n",
  "Petani - Nelayan Dapat Bantuan\n",
);
const shout = fc.boolean();

function check(text: string, place: string, press: string): void {
  const lead = readLead(text);
  const same = (name: string) => name.toLowerCase().replace(/[^\p{L}]/gu, "");
  assert.equal(
    [same(lead.dateline?.place ?? ""), lead.outlet?.text ?? ""],
    [same(place), press],
    text.slice(0, 160),
  );
}

grammar("reads a place alone, whatever the dash", () => {
  fc.assert(
    fc.property(headline, town, dash, body, shout, (above, [name, place], mark, rest, loud) => {
      check(`${above}${loud ? name.toUpperCase() : name}${mark}${rest}`, place, "");
    }),
    { numRuns: 1000 },
  );
});

grammar("reads a place and a date", () => {
  fc.assert(
    fc.property(headline, town, date, dash, body, shout, (above, [name, place], when, mark, rest, loud) => {
      const head = loud ? name.toUpperCase() : name;
      check(`${above}${head}, ${when}${mark}${rest}`, place, "");
      check(`${above}${head} (${when.replace(/[()]/g, "")})${mark}${rest}`, place, "");
    }),
    { numRuns: 1000 },
  );
});

grammar("reads place and outlet in either order, with a date or without", () => {
  const join = fc.constantFrom(", ", " | ", " // ", ". ", " (", " [", " - ", " / ", "; ", " • ");
  const when = fc.option(date, { nil: "" });
  fc.assert(
    fc.property(
      headline,
      town,
      outlet,
      join,
      when,
      dash,
      body,
      shout,
      fc.boolean(),
      (above, [name, place], press, sep, on, mark, rest, loud, pressFirst) => {
        const own = loud ? name.toUpperCase() : name;
        const [first, second] = pressFirst ? [press, own] : [own, press];
        const close = sep === " (" ? ")" : sep === " [" ? "]" : "";
        const dated = on === "" ? "" : `, ${on}`;
        check(`${above}${first}${sep}${second}${close}${dated}${mark}${rest}`, place, press);
      },
    ),
    { numRuns: 1500 },
  );
});

grammar("reads a town with the region that it lies in", () => {
  const inside = fc.constantFrom(
    ...regions.filter(({ seat, type }) => seat !== undefined && type === "kabupaten"),
  );
  fc.assert(
    fc.property(inside, dash, body, fc.nat(2), shout, (region, mark, rest, form, loud) => {
      const province = regions.find(({ code }) => code === region.province)?.name ?? "";
      const seat = region.seat ?? "";
      const head =
        [`${seat}, ${region.name}`, `${seat}, ${province}`, `${seat}, ${region.name}, ${province}`][form] ??
        "";
      check(`${loud ? head.toUpperCase() : head}${mark}${rest}`, seat, "");
    }),
    { numRuns: 500 },
  );
});

grammar("reads a head in brackets and one that ends with a stop", () => {
  fc.assert(
    fc.property(town, day, body, ([name, place], iso, rest) => {
      check(`(${name}, ${formatDay(iso)}). ${rest}`, place, "");
      check(`(${name}, ${formatDay(iso)}) – ${rest}`, place, "");
      check(`${name}, ${formatDay(iso)}. ${rest}`, place, "");
    }),
  );
});

grammar("reads outlets that it has never heard of beside a region", () => {
  for (const [head, place, press] of [
    ["SORONG Cahaya Papua - ", "Sorong", "Cahaya Papua"],
    ["KENDARI—SUARA KITA, ", "Kendari", "SUARA KITA"],
    ["PALU | detikSULTENG ", "Palu", "detikSULTENG"],
    ["TOLI-TOLI, FAJAR TIMUR. ", "Toli-Toli", "FAJAR TIMUR"],
    ["PALU-FAJAR RAYA | ", "Palu", "FAJAR RAYA"],
    ["FAJAR TIMUR (KUPANG) – ", "Kupang", "FAJAR TIMUR"],
    ["TVRI – PALU, SULTENG – ", "Palu", "TVRI"],
    ["Kupang (RRI Kupang) – ", "Kupang", "RRI Kupang"],
    ["Pangkalan Bun, Kalteng. ", "Pangkalan Bun", ""],
    ["BALIGE (TOBA) – ", "Balige", ""],
  ] as const)
    check(`${head}Pemerintah daerah menggelar rapat koordinasi bersama warga setempat.`, place, press);
});

grammar("reads a place and a date under the text, as letters have them", () => {
  const letter = "Pemerintah daerah menggelar rapat.\n\nRapat itu dihadiri seluruh camat.\n\n";
  check(`${letter}(Balige, 03/02/2025)\n\nKepala Dinas`, "Balige", "");
  check(`${letter}Kota Bima, 3 Februari 2025.\nKepala Dinas`, "Bima", "");
  assert.is(readLead(`${letter}Telp. (0632) 21000`).dateline, undefined);
});

grammar("takes the beginnings of sentences and headlines for none", () => {
  for (const text of [
    "Wali Kota Manado - dan bukan yang lain - membuka lomba di lapangan kota pada pagi hari itu.",
    "Bupati Toba: “Kami siap,” katanya di aula, lalu meninggalkan tempat itu bersama rombongan.",
    "Pemerintah Kabupaten Toba – melalui Dinas Pertanian – melatih petani kopi dari delapan kecamatan.",
    "Kopi, teh, dan gula – semuanya ada di pasar murah yang digelar pemerintah kota sepekan penuh.",
    "Senin, 3 Februari 2025 – Rapat digelar di aula dan diikuti seluruh kepala dinas serta camat.",
    "Tahun 2025 – 2029 menjadi masa kerja rencana pembangunan jangka menengah daerah itu, kata bupati.",
    "Petani – Nelayan Dapat Bantuan",
    "1. Balige – Porsea, 2. Porsea – Parapat",
    "Nomor : 480/12/2025 - Perihal undangan rapat koordinasi pengendalian inflasi daerah se-kabupaten.",
  ])
    assert.is(readLead(text).dateline?.place || undefined, undefined, text);
});

grammar.run();
