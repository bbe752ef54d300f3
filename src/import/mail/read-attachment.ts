import { UserError } from "../../diagnostics/user-error.ts";
import { detectFormat } from "../detect-format.ts";
import type { ImportDraft } from "../draft.ts";
import { readDrafts } from "../read-drafts.ts";

/** The releases in a file that came with a message; none where it is no text. */
export async function readAttachment(bytes: Uint8Array, name: string): Promise<ImportDraft[]> {
  if (!/\.(?:docx|docm|odt|fodt|rtf|pdf|txt|html?|eml|msg)$/i.test(name)) return [];
  try {
    const format = detectFormat(bytes.subarray(0, 8192), name);
    return format === "wordpress" ? [] : await readDrafts(bytes, name, format);
  } catch (error) {
    if (error instanceof UserError) return [];
    throw error;
  }
}
