import mammoth from "mammoth";
import type { Language } from "../../base/language.ts";
import { UserError } from "../../diagnostics/user-error.ts";

/** A Word document as HTML. Pictures stand in it as `docx:0`, `docx:1` and so on. */
export interface WordDocument {
  readonly html: string;
  readonly pictures: readonly { readonly bytes: Uint8Array; readonly type: string }[];
  /** What the reader did not understand. */
  readonly messages: readonly string[];
}

const styles = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Judul'] => h1:fresh",
  "p[style-name='Subtitle'] => p:fresh",
  "p[style-name='Quote'] => blockquote > p:fresh",
  "p[style-name='Intense Quote'] => blockquote > p:fresh",
  "p[style-name='Kutipan'] => blockquote > p:fresh",
  "p[style-name='Caption'] => p:fresh",
  "u => em",
  "strike => s",
];

/** Reads a .docx file. @throws UserError where the bytes are no such file. */
export async function readWordDocument(bytes: Uint8Array, name: string): Promise<WordDocument> {
  const pictures: { bytes: Uint8Array; type: string }[] = [];
  const convertImage = mammoth.images.imgElement(async (image) => {
    pictures.push({ bytes: new Uint8Array(await image.readAsArrayBuffer()), type: image.contentType });
    return { src: `docx:${pictures.length - 1}` };
  });
  try {
    // Node looks for the one, browsers for the other.
    const file = { buffer: bytes, arrayBuffer: new Uint8Array(bytes).buffer };
    const { value, messages } = await mammoth.convertToHtml(file, {
      convertImage,
      styleMap: styles,
      externalFileAccess: false,
    });
    return { html: value, pictures, messages: messages.map(({ message }) => message) };
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error);
    throw new UserError(notWord(name, problem));
  }
}

function notWord(name: string, problem: string): Readonly<Record<Language, string>> {
  return {
    id: `${name}: bukan dokumen Word (.docx) yang utuh. Buka di Word, lalu simpan ulang sebagai .docx (${problem})`,
    en: `${name}: not a whole Word document (.docx). Open it in Word and save it again as .docx (${problem})`,
  };
}
