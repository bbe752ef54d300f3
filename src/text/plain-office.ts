/** An office without the words that forms of it differ in: "Wali Kota Manado" and "Wali Kota Kota Manado" are one. */
export function plainOffice(office: string): string {
  return office
    .toLowerCase()
    .replace(/(?<=\S )(?:kota|kabupaten|provinsi)(?= )/g, "")
    .replace(/\brepublik indonesia\b/g, "ri")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
