/** A draft that is begun: two things are missing. Nobody in it says or does what is not known. */
export const draft = `---
title: Wali Kota buka pameran UMKM
date: 2026-01-26
cities: [kotamobagu]
status: draft
photos:
  - file: ilustrasi-pameran.jpg
---

Wali Kota Kotamobagu membuka pameran UMKM di Kotamobagu, Senin (26/1/2026).

<!-- tanyakan jumlah pesertanya ke Dinas Koperasi -->
`;

/** The same with a weekday that is not that of its date, and an official who is not registered. */
export const faulty = draft
  .replace(
    "status: draft\n",
    "officials: [weny-gaibb]\nsummary: Wali Kota membuka pameran usaha mikro dan kecil di Kotamobagu.\n",
  )
  .replace("  - file: ilustrasi-pameran.jpg\n", "  - file: ilustrasi-pameran.jpg\n    alt: Tenda pameran\n")
  .replace("Senin (26/1/2026)", "Selasa (26/1/2026)");
