import type { Span } from "../text/span.ts";

const aside =
  /(?<!\p{L})(?:menggantikan|pengganti|masa jabatan|masa kepemimpinan|masa bakti|semasa|era|sepeninggal|mendahului|atas nama|surat (?:dari )?|peraturan|keputusan|instruksi|ucapan selamat (?:dari|kepada))[^.!?\n]{0,90}$/iu;

/** Whether a mention speaks of somebody who is not acting: a predecessor, an author of a rule, a time in office. */
export function isAside(text: string, { start }: Span): boolean {
  return aside.test(text.slice(Math.max(0, start - 120), start));
}
