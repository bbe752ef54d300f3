const documentWords =
  /(?:\b(?:nomor|no|nomer|surat|sk|uu|pp|pm|perpres|permen\w*|perda|perwako|perwali|perbup|pergub|keppres|kepmen\w*|inpres|undang-undang|peraturan|pasal|ayat|telp?|telepon|hp|wa|whatsapp|rp|rek|rekening|nip|nik|versi|skor|rasio|tensi)\b|#)[\s.:°]{0,3}(?:[\w./-]{0,24})$/i;

/** Whether digits at `at` are a document's number, a price or a telephone: what stands before them says so. */
export function isNumbered(text: string, at: number): boolean {
  return documentWords.test(text.slice(Math.max(0, at - 40), at));
}

const namedByDate =
  /\b(?:jalan|jl|jln|gang|gg|lorong|lapangan|lap|stadion|alun-alun|taman|gedung|monumen|tugu|universitas|univ|kampus|kompleks|komplek|perumahan|rumah sakit|rs|sma|smp|smk|sd|masjid|jembatan|bandara|terminal|simpang|bundaran|pasar|pelabuhan|museum|partai|gor)\.?\s+(?:raya\s+|umum\s+)?$/i;

/** Whether a date beginning at `at` is the name of a street, a square or a school: "Jalan 17 Agustus". */
export function isPlaceName(text: string, at: number): boolean {
  return namedByDate.test(text.slice(Math.max(0, at - 32), at));
}

const relative =
  /\b(?:kemarin|tadi|lalu|ini|besok|lusa|nanti|mendatang|pagi|siang|sore|malam|tanggal)[^\S\n\r\t]*,?[^\S\n\r\t]*\([^\S\n\r\t]*$/i;

/** Whether a bracket that ends at `at` follows "kemarin", "hari ini" and the like, so that "(8/1)" is a day. */
export function followsRelativeDay(text: string, at: number): boolean {
  return relative.test(text.slice(Math.max(0, at - 24), at));
}

/** Whether a bracket opens directly before `at`. */
export function isBracketed(text: string, at: number): boolean {
  return /\(\s{0,2}(?:tanggal\s+)?$/i.test(text.slice(Math.max(0, at - 12), at));
}
