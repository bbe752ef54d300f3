/**
 * Keeps a spreadsheet from calculating a cell: what begins like a formula gets an apostrophe before it, at the
 * beginning and wherever a spreadsheet with other settings would begin a cell. With those of Indonesia lists are
 * parted by semicolons, and quotation marks further on in a line mean nothing.
 * @see https://owasp.org/www-community/attacks/CSV_Injection, which names the characters.
 */
export function guardFormula(text: string): string {
  const guarded = text.replace(/(?<=\S\s*)([;\t\r\n|]\s*)(?=[=+\-@＝＋－＠])/gu, "$1'");
  return /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/u.test(text) ? `'${guarded}` : guarded;
}

/** A row of a table: RFC 4180, no cell of which a spreadsheet calculates. */
export function writeRow(cells: readonly string[]): string {
  return `${cells.map(writeCell).join(",")}\r\n`;
}

/** What needs no look at all: most cells. */
const plain = /^[0-9A-Za-z][^",;|\t\r\n]*$/;

function writeCell(text: string): string {
  if (text === "" || plain.test(text)) return text;
  const guarded = guardFormula(text);
  return /[",;|\t\r\n]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}
