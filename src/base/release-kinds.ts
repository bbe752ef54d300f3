import type { Language } from "./language.ts";

/** What a release can be, with what it is called on its page. */
export const releaseKinds = {
  siaran: "Siaran pers",
  undangan: "Undangan",
  pengumuman: "Pengumuman",
  klarifikasi: "Klarifikasi",
  pidato: "Pidato",
} as const;

/** The same in English, for releases in English. */
export const englishKinds: Readonly<Record<ReleaseKind, string>> = {
  siaran: "Press release",
  undangan: "Invitation",
  pengumuman: "Announcement",
  klarifikasi: "Clarification",
  pidato: "Speech",
};

/** What a release is called in its own language. */
export function kindInWords({ kind, lang }: { readonly kind: ReleaseKind; readonly lang: Language }): string {
  return lang === "id" ? releaseKinds[kind] : englishKinds[kind];
}

export type ReleaseKind = keyof typeof releaseKinds;

/** The names by which `kind` in front matter chooses one. */
export const releaseKindNames = [
  "siaran",
  "undangan",
  "pengumuman",
  "klarifikasi",
  "pidato",
] as const satisfies readonly ReleaseKind[];
