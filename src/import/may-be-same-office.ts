/**
 * Whether two names of an office mean the same one: the words of the shorter are all in the longer, abbreviations
 * and the kind of region aside. `Kepala Dinas Kominfo` is `Kepala Dinas Komunikasi dan Informatika`.
 */
export function mayBeSameOffice(a: string, b: string): boolean {
  const [short, long] = [officeWords(a), officeWords(b)].sort((x, y) => x.size - y.size);
  return (
    short !== undefined && long !== undefined && short.size > 0 && [...short].every((word) => long.has(word))
  );
}

function officeWords(office: string): Set<string> {
  const plain = office
    .toLowerCase()
    .replace(/komunikasi,? (?:dan )?informa(?:tika|si)(?: \(kominfo\))?/g, "kominfo")
    .replace(/\bsekretaris (?:daerah|kota|kabupaten)\b/g, "sekda")
    .replace(/\bwali kota\b/g, "walikota")
    .replace(/\bsetda\b/g, "sekretariat daerah");
  const small = /^(?:kota|kabupaten|provinsi|dan|pj|plt|plh|pjs|mantan|terpilih|republik|indonesia|ri)$/;
  return new Set(plain.split(/[^\p{L}\d]+/u).filter((word) => word !== "" && !small.test(word)));
}
