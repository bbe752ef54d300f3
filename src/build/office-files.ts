import { UserError } from "../diagnostics/user-error.ts";

/**
 * Refuses files of the office's own templates that would take the place of the newsroom's.
 * @param files relative to the output.
 * @param isTaken whether the newsroom has a file at a path.
 * @throws {TakenError}
 */
export function refuseTaken(files: Iterable<string>, isTaken: (path: string) => boolean): void {
  for (const file of files) {
    const path = `/${file}`.replace(/(?<=\/)index\.html$/, "");
    if (isTaken(path)) throw new TakenError(path);
  }
}

/** A template or a copied file has the address of a page or file of the newsroom. */
export class TakenError extends UserError {
  constructor(path: string) {
    super({
      id: `${path} sudah menjadi alamat halaman ruang siaran, dan templat atau salinan berkas Anda menulis ke alamat yang sama. Pilih permalink lain.`,
      en: `${path} is the address of a page of the newsroom, and a template or a copied file of yours writes to it too. Choose another permalink.`,
    });
    this.name = "TakenError";
  }
}
