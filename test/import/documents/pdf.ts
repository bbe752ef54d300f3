import { PDFDocument, StandardFonts } from "@cantoo/pdf-lib";

/** A PDF of lines, page by page, with the same words at the top of each page and its number at the foot. */
export async function pdf(pages: readonly (readonly string[])[], top = ""): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  const font = await document.embedFont(StandardFonts.TimesRoman);
  for (const [index, lines] of pages.entries()) {
    const page = document.addPage([595, 842]);
    if (top !== "") page.drawText(top, { x: 72, y: 800, size: 9, font });
    page.drawText(String(index + 1), { x: 300, y: 30, size: 9, font });
    let y = 760;
    for (const line of lines) {
      if (line !== "") page.drawText(line, { x: 72, y, size: 12, font });
      y -= line === "" ? 12 : 15;
    }
  }
  return document.save();
}
