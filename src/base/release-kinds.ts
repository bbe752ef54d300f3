/** What a release can be, with what it is called on its page. */
export const releaseKinds = {
  siaran: "Siaran pers",
  undangan: "Undangan",
  pengumuman: "Pengumuman",
  klarifikasi: "Klarifikasi",
  pidato: "Pidato",
} as const;

export type ReleaseKind = keyof typeof releaseKinds;

/** The names by which `kind` in front matter chooses one. */
export const releaseKindNames = [
  "siaran",
  "undangan",
  "pengumuman",
  "klarifikasi",
  "pidato",
] as const satisfies readonly ReleaseKind[];
