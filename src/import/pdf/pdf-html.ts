import { joinBroken, type Seam, seamOf } from "../broken-words.ts";
import { escapeHtml } from "../html-text.ts";
import type { Notes } from "../notes.ts";
import { append, type PdfLine, type PdfRun } from "./page-lines.ts";
import type { PdfParagraph } from "./page-paragraphs.ts";
import { commonHeight } from "./running-lines.ts";

/** Letters so much higher than those of the text make a heading. */
const headingRatio = 1.15;

/** Writes paragraphs as HTML: headings by their letters, tables by their rows, emphasis by its fonts. */
export function pdfHtml(paragraphs: readonly PdfParagraph[], notes: Notes): string {
  const size = commonHeight(paragraphs.flatMap(({ lines }) => lines));
  const html: string[] = [];
  for (const [at, { lines, cells }] of paragraphs.entries()) {
    if (cells !== undefined) {
      const isFirst = paragraphs[at - 1]?.cells === undefined;
      const isLast = paragraphs[at + 1]?.cells === undefined;
      html.push(`${isFirst ? "<table>" : ""}${row(cells, notes)}${isLast ? "</table>" : ""}`);
      continue;
    }
    const runs = joined(lines, notes);
    const isHeading = lines.every(({ height }) => height >= size * headingRatio);
    html.push(isHeading ? `<h2>${inline(runs, true)}</h2>` : `<p>${inline(runs, false)}</p>`);
  }
  return html.join("\n");
}

function row(cells: readonly (readonly string[])[], notes: Notes): string {
  const texts = cells.map(([first = "", ...others]) =>
    others.reduce((before, line) => joinBroken(before, line, notes), first),
  );
  return `<tr>${texts.map((text) => `<td>${escapeHtml(text)}</td>`).join("")}</tr>`;
}

/** The words of lines in a row, with those put together that were parted at their ends. */
function joined(lines: readonly PdfLine[], notes: Notes): PdfRun[] {
  const runs: PdfRun[] = [];
  let before = "";
  for (const line of lines) {
    const seam: Seam = before === "" ? "none" : seamOf(before, line.text, notes);
    const last = runs.at(-1);
    if (last !== undefined && seam === "cut")
      runs[runs.length - 1] = { ...last, text: last.text.trimEnd().replace(/.$/u, "") };
    else if (last !== undefined && seam === "none")
      runs[runs.length - 1] = { ...last, text: last.text.trimEnd() };
    for (const [index, run] of line.runs.entries()) {
      const text = run.text.replace(/\s+/g, " ");
      append(runs, { ...run, text: index > 0 ? text : (seam === "space" ? " " : "") + text.trimStart() });
    }
    before = line.text;
  }
  return runs;
}

function inline(runs: readonly PdfRun[], isHeading: boolean): string {
  return runs
    .map(({ text, isBold, isItalic, rise }) => {
      const [, open = "", words = "", close = ""] = /^(\s*)(.*?)(\s*)$/s.exec(text) ?? [];
      if (words === "" || isHeading) return escapeHtml(text);
      if (rise !== undefined) return `${open}<${rise}>${escapeHtml(words)}</${rise}>${close}`;
      const slanted = isItalic ? `<em>${escapeHtml(words)}</em>` : escapeHtml(words);
      return open + (isBold ? `<strong>${slanted}</strong>` : slanted) + close;
    })
    .join("");
}
