import type { WordTable } from "./word-table.ts";

/** Words of the pages that count. */
export const statisticsWords = {
  statisticsAbout: {
    id: "Jumlah siaran pers menurut {parts}: {releases} sejauh ini.",
    en: "The number of press releases by {parts}: {releases} so far.",
  },
  time: { id: "waktu", en: "time" },
  noneToCount: { id: "Belum ada siaran untuk dihitung.", en: "There is no release to count yet." },
  coverageOfYear: { id: "Cakupan dua belas bulan terakhir", en: "Coverage of the last twelve months" },
  chartOfMonths: {
    id: "Siaran per bulan, {first}–{last}. {most} Angkanya ada dalam tabel di bawah.",
    en: "Releases by month, {first}–{last}. {most} The figures are in the table below.",
  },
  mostInMonth: { id: "Terbanyak {count}, pada {month}.", en: "At most {count}, in {month}." },
  byYearAndMonth: { id: "Siaran menurut tahun dan bulan", en: "Releases by year and month" },
  year: { id: "Tahun", en: "Year" },
  total: { id: "Jumlah", en: "Total" },
  coverage: { id: "Cakupan siaran", en: "Coverage" },
  coverageAbout: {
    id: "Daerah, pejabat dan topik yang diberitakan dalam dua belas bulan terakhir, dan yang sedang sunyi.",
    en: "Regions, officials and topics that releases told of in the last twelve months, and those of which nothing was heard.",
  },
  coverageOf: { id: "Cakupan menurut {kind}", en: "Coverage by {kind}" },
  name: { id: "Nama", en: "Name" },
  silence: { id: "Tanpa siaran", en: "Without a release" },
  never: { id: "belum pernah ada", en: "never yet" },
  monthsInNumber: { id: "{count} bulan", en: "{count} months" },
  monthInNumber: { id: "{count} bulan", en: "{count} month" },
  allStatistics: { id: "Semua statistik", en: "All statistics" },
} as const satisfies WordTable;
