/** Offices by rank, the highest first; the first that fits counts. */
const ranks: readonly RegExp[] = [
  /^(?:presiden|gubernur|bupati|wali kota)\b/,
  /^wakil (?:presiden|gubernur|bupati|wali kota)\b/,
  /^ketua dpr/,
  /^sekretaris (?:daerah|provinsi|kota|kabupaten)\b/,
  /^wakil ketua dpr/,
  /^(?:asisten|staf ahli)\b/,
  /^kepala (?:dinas|badan|biro|bagian)\b/,
];

/** Where an office stands among those of one region: 1 for its head, and a higher number for a lower one. */
export function officeRank(office: string): number {
  const name = office.toLowerCase();
  const rank = ranks.findIndex((pattern) => pattern.test(name));
  return (rank === -1 ? ranks.length : rank) + 1;
}
