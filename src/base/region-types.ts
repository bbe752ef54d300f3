/** The kinds of regions, from the largest, with what stands before their names. */
export const regionTypes = { provinsi: "Provinsi", kota: "Kota", kabupaten: "Kabupaten" } as const;

export type RegionType = keyof typeof regionTypes;
