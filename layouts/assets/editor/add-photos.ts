import { isPhoto } from "./photo-picker.ts";

/** What adding needs of the form. */
export interface AddingOptions {
  /** Makes a file part of what will be saved. @returns what stands for it until then. */
  addFile(file: File): Promise<string>;
  /** Puts it into the list. @returns whether it was not there yet. */
  use(value: string): boolean;
  /** What somebody who waits is told. */
  say(words: string): void;
}

/** How adding went. */
export interface Added {
  readonly count: number;
  /** Why some files were not added. */
  readonly refused: readonly string[];
}

/** Adds photos one after the other: a phone has room for the pixels of one. */
export async function addPhotos(
  files: readonly File[],
  { addFile, use, say }: AddingOptions,
): Promise<Added> {
  let count = 0;
  const refused: string[] = [];
  for (const [at, file] of files.entries()) {
    say(`Membaca foto ${at + 1} dari ${files.length}: ${file.name} …`);
    if (!isPhoto(file)) {
      refused.push(`${file.name} bukan foto; berkas lain ditambahkan di Lampiran.`);
      continue;
    }
    try {
      if (use(await addFile(file))) count += 1;
      else refused.push(`${file.name} sudah ada di daftar ini.`);
    } catch {
      refused.push(`${file.name} tidak dapat dibaca. ${unreadable}`);
    }
  }
  return { count, refused };
}

/** What helps with a photo that neither the browser nor the editor can read. */
const unreadable =
  "Buka fotonya di ponsel dan simpan atau kirim ulang sebagai JPEG (di iPhone: Pengaturan, Kamera, Format, Paling Kompatibel, lalu potret lagi), lalu tambahkan berkas yang baru itu.";
