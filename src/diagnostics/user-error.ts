import type { Language } from "../base/language.ts";

/** Something that went wrong for a reason the user can see to: it is said in words, without a stack. */
export class UserError extends Error {
  readonly #words: Readonly<Record<Language, string>>;

  constructor(words: Readonly<Record<Language, string>>) {
    super(words.id);
    this.name = "UserError";
    this.#words = words;
  }

  /** What to print. */
  words(language: Language): string {
    return this.#words[language];
  }
}

/** What a failure of the file system means, or `undefined` where the error is of another kind. */
export function fileError(error: unknown, path: string): UserError | undefined {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  const words = fileWords[code];
  return words && new UserError({ id: `${path}: ${words[0]}`, en: `${path}: ${words[1]}` });
}

/** The same for an error that knows its file; of a bug, such as a file that is looked for and never made, nothing. */
export function systemError(error: unknown): UserError | undefined {
  if (!(error instanceof Error && "syscall" in error && "code" in error)) return undefined;
  if (!["EACCES", "EPERM", "EROFS", "ENOSPC", "EDQUOT", "EMFILE"].includes(String(error.code)))
    return undefined;
  return fileError(error, "path" in error ? String(error.path) : "siaran");
}

const fileWords: Readonly<Record<string, readonly [string, string]>> = {
  ENOENT: ["berkas atau folder ini tidak ada", "no such file or folder"],
  EACCES: ["tidak ada izin untuk membaca atau menulis di sini", "no permission to read or write here"],
  EPERM: ["sistem menolak perbuatan ini", "the system refuses this"],
  EROFS: ["penyimpanan ini hanya dapat dibaca", "this file system is read-only"],
  ENOSPC: ["penyimpanan penuh", "the disk is full"],
  EDQUOT: ["jatah penyimpanan habis", "the disk quota is used up"],
  EISDIR: ["ini folder, bukan berkas", "this is a folder, not a file"],
  ENOTDIR: ["bagian dari alamat ini bukan folder", "a part of this path is not a folder"],
  ENAMETOOLONG: ["nama ini terlalu panjang", "this name is too long"],
  ELOOP: ["tautan simbolik ini berputar", "this symbolic link goes in a circle"],
  EMFILE: ["terlalu banyak berkas terbuka", "too many open files"],
};
