/** Spellings that KBBI VI marks as not standard, each with the standard one. */
export const standardWords: ReadonlyMap<string, string> = new Map(
  `
  akte akta | aktifis aktivis | aktifitas aktivitas | ambulan ambulans | analisa analisis | antri antre |
  antrian antrean | apotik apotek | atlit atlet | azas asas | beresiko berisiko | cidera cedera |
  detil detail | diantara di antara | diantaranya di antaranya | dihimbau diimbau | diijinkan diizinkan |
  dipersilahkan dipersilakan | dirubah diubah | disamping di samping | efektifitas efektivitas |
  ekstrim ekstrem | esei esai | faham paham | fikir pikir | hakekat hakikat | handal andal |
  himbau imbau | himbauan imbauan | hutang utang | ijasah ijazah | ijin izin | jadual jadwal |
  jaman zaman | jenasah jenazah | kadaluarsa kedaluwarsa | karir karier | katagori kategori |
  ketrampilan keterampilan | kharisma karisma | konkrit konkret | kordinasi koordinasi |
  kreatifitas kreativitas | kwalitas kualitas | kwantitas kuantitas | kwitansi kuitansi |
  legalisir legalisasi | lembab lembap | lobang lubang | managemen manajemen | masal massal |
  mempersilahkan mempersilakan | menganalisa menganalisis | mengantri mengantre | menghimbau mengimbau |
  mengijinkan mengizinkan | merubah mengubah | mesjid masjid | metoda metode | milyar miliar |
  musium museum | nasehat nasihat | nopember November | obyek objek | obyektif objektif |
  orisinil orisinal | pebruari Februari | perijinan perizinan | pondasi fondasi | praktek praktik |
  praktekkan praktikkan | produktifitas produktivitas | propinsi provinsi | prosentase persentase |
  rapih rapi | rejeki rezeki | resiko risiko | respon respons | sekedar sekadar | sholat salat |
  silahkan silakan | sistim sistem | standarisasi standardisasi | subyek subjek | subyektif subjektif |
  syaraf saraf | tauladan teladan | tehnik teknik | tehnis teknis | tehnologi teknologi |
  terlanjur telanjur | trampil terampil | trilyun triliun`
    .split("|")
    .map((pair) => pair.trim())
    .map((pair): [string, string] => {
      const gap = pair.indexOf(" ");
      return [pair.slice(0, gap), pair.slice(gap + 1)];
    }),
);
