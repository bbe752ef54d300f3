/**
 * Markdown joins the lines of a paragraph, because editors break lines where they are full. Some line ends were
 * meant all the same. These are kept:
 *
 * - before an item of a list whose marks Markdown does not know: `a.`, `b)`, `(c)`, `•`;
 * - between lines that begin with a label: `Hari : Kamis`, `Tempat: Aula`;
 * - in an address, a signature or a verse: short lines that each begin with a capital or a digit.
 *
 * @param lines of one paragraph.
 * @returns the places in the list of lines whose end is kept.
 */
export function keptLineEnds(lines: readonly string[]): readonly number[] {
  if (lines.length < 2) return [];
  const trimmed = lines.map((line) => line.trim());
  const isItem = itemsOf(trimmed);
  const isVerse = isShortLines(trimmed);
  return trimmed.flatMap((line, index) => {
    const next = trimmed[index + 1];
    if (next === undefined) return [];
    return isItem[index + 1] || isVerse || (label.test(line) && label.test(next)) ? [index] : [];
  });
}

const bullet = /^[•·▪▫●○◦■□➢➤►▶✓✔☑✅❖]\s?(?=\S)/u;
const dash = /^[–—]\s+(?=\S)/u;
const ordinal = /^\(?([a-z]|[A-Z]|\d{1,4})[.)]\s+(?=\S)/;
const label = /^\p{Lu}[\p{L}\p{N}.\-/()&]*(?:\s[\p{L}\p{N}.\-/()&]+){0,4}\s*:\s+(?=\S)/u;

/** Which lines begin an item of a list. */
function itemsOf(lines: readonly string[]): boolean[] {
  const dashes = lines.filter((line) => dash.test(line)).length;
  const found = lines.map((line) => bullet.test(line) || (dashes > 1 && dash.test(line)));
  const marks = lines.flatMap((line, index) => {
    const mark = ordinal.exec(line)?.[1];
    return mark === undefined ? [] : [{ index, value: rankOf(mark), kind: kindOf(mark) }];
  });
  // A letter or number alone may be an initial or the rest of a date; two in their order are a list.
  for (const [at, mark] of marks.entries()) {
    const isAfter = follows(marks[at - 1], mark);
    if (!isAfter && !follows(mark, marks[at + 1])) continue;
    found[mark.index] = true;
  }
  return found;
}

interface Mark {
  readonly value: number;
  readonly kind: string;
}

function follows(before: Mark | undefined, mark: Mark | undefined): boolean {
  return before !== undefined && mark?.kind === before.kind && mark.value === before.value + 1;
}

function kindOf(mark: string): string {
  if (/\d/.test(mark)) return "digits";
  return mark === mark.toLowerCase() ? "small" : "capital";
}

function rankOf(mark: string): number {
  return /\d/.test(mark) ? Number(mark) : mark.charCodeAt(0);
}

/** Characters; editors that break lines by themselves let them grow longer. */
const shortLine = 60;
const mostLines = 12;
/** What a line of an address, of a signature or of a call begins with or holds. */
const addressPart =
  /^(?:jalan|jln?\.|gedung|kompleks|desa|kelurahan|kecamatan|telepon|telp\.?|faks?\.?|fax|surel|e-?mail|hp|wa|whatsapp|laman|nip\.?|kode pos|narahubung|kontak)(?![\p{L}])|@|\b\d{5}\b|\(?\b0\d{2,3}\)?[\s-]?\d{3,}/iu;
const begin = /^[\p{Lu}\p{N}("“‘+]/u;
/** The end of a sentence, but not that of a degree or a name: "M.Si.", "Tbk." */
const sentenceEnd = /[.!?;:]["”’)]*$/u;
const abbreviation = /(?:^|[\s.,])\p{Lu}\p{Ll}{0,3}\.$/u;

/** Whether a paragraph is made of lines that stand by themselves, as in an address. */
function isShortLines(lines: readonly string[]): boolean {
  if (lines.length > mostLines) return false;
  if (!lines.every((line) => line.length <= shortLine && begin.test(line))) return false;
  const inner = lines.slice(0, -1);
  if (inner.some((line) => sentenceEnd.test(line) && !abbreviation.test(line))) return false;
  return lines.length > 2 || lines.some((line) => addressPart.test(line));
}
