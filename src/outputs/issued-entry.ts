/** What sidik.json holds: every version of every text that was issued, told by its fingerprint and no word of it. */
export interface FingerprintList {
  readonly $schema: string;
  readonly bentuk: number;
  readonly siaran: readonly IssuedEntry[];
}

/** What was issued at one address. Names are part of what other people's programs rely on: they never change. */
export interface IssuedEntry {
  /** Path from the root of the site. */
  readonly alamat: string;
  /** Of the version that is there now, or that was withdrawn. */
  readonly sidik: string;
  /** The day on which it was issued. */
  readonly tanggal: string;
  /** When the last notice of it was given. */
  readonly diralat?: string;
  readonly ditarik?: string;
  /** Of earlier versions, which are nowhere any more. */
  readonly lama?: readonly { readonly sidik: string; readonly tanggal: string }[];
  /** Of a withdrawn release, whose text is nowhere any more. */
  readonly judul?: string;
}
