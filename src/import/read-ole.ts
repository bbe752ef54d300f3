import { latin1Of } from "../base/latin1.ts";
import { UserError } from "../diagnostics/user-error.ts";
import type { ImportDraft } from "./draft.ts";

/**
 * Reads what old Microsoft programs saved in one container: a message of Outlook. Documents of Word before 2007 are in
 * it too; nothing reads these well but a word processor.
 * @throws UserError for everything but messages, with the way out.
 */
export async function readOle(bytes: Uint8Array, origin: string): Promise<ImportDraft[]> {
  const names = latin1Of(bytes);
  // Names stand in it in UTF-16.
  const holds = (name: string) => names.includes([...name, ""].join("\0"));
  if (holds("__properties_version1.0")) return (await import("./mail/read-msg.ts")).readMsg(bytes, origin);
  const [id, en] = holds("Workbook")
    ? ["lembar kerja Excel lama (.xls)", "an old Excel sheet (.xls)"]
    : holds("PowerPoint Document")
      ? ["presentasi PowerPoint lama (.ppt)", "an old PowerPoint presentation (.ppt)"]
      : ["dokumen Word lama (.doc)", "an old Word document (.doc)"];
  throw new UserError({
    id: `${origin}: ${id} tidak dapat diimpor. Buka di Word atau LibreOffice, pilih Simpan Sebagai .docx, lalu impor berkas baru itu. Banyak sekaligus: soffice --headless --convert-to docx *.doc`,
    en: `${origin}: ${en} cannot be imported. Open it in Word or LibreOffice, save it as .docx and import that file. Many at once: soffice --headless --convert-to docx *.doc`,
  });
}
