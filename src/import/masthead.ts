const genre =
  /^(?:siaran pers|press release|rilis(?: pers| berita)?|berita|naskah(?: berita)?|release|keterangan pers|pernyataan pers)\b[\s:.-]*(?:no(?:mor)?\b.*)?$/i;
const office =
  /^(?:PEMERINTAH(?: DAERAH)?|PEMKAB|PEMKOT|PEMPROV|DINAS|BADAN|SEKRETARIAT|BAGIAN|INSPEKTORAT|KANTOR|KECAMATAN|KELURAHAN|DEWAN|KEMENTERIAN|BIRO|SATUAN|UPT|PROVINSI|KABUPATEN|KOTA)\b/;
/** A street is an address with a number, a postcode or a telephone behind it, or alone; "Jalan ke Sentra Kopi Diperbaiki" is none. */
const contact =
  /^(?:jl\b|jalan\b(?=.*\b(?:no(?:mor)?\b|\d{5}\b|tel))|jalan(?:\s+\S+){1,3}$|alamat\b|telp|telepon|fax|faks|kode pos|website|laman|situs|e-?mail|surel|www\.|https?:)/i;

/** Whether a line only says what kind of text follows: "SIARAN PERS". */
export function isGenre(line: string): boolean {
  return genre.test(line.replace(/[*_]/g, "").trim());
}

/** Whether a line above a headline only says what kind of text it is and who sends it: a letterhead. */
export function isMasthead(line: string): boolean {
  const words = line.trim();
  return genre.test(words) || contact.test(words) || isLetterhead(words);
}

/** The name of an office in capitals; a headline in capitals says that it does something, and is longer. */
export function isLetterhead(line: string): boolean {
  const words = line.trim();
  return office.test(words) && words === words.toUpperCase() && words.split(/\s+/).length <= 8;
}
