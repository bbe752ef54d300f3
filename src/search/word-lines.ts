import type { WordIndex } from "./word-index.ts";

// A file of words has a line for each stem: the stem, and after it each form with its postings. No word has a space.

/** Writes the lines of some stems. */
export function writeWords(index: WordIndex, keys: readonly string[]): string {
  return keys.map((key) => `${key} ${index.get(key)}\n`).join("");
}

/** The lines of a file by their stems. */
export function readWords(file: string): [key: string, forms: string][] {
  const lines = file.split("\n").slice(0, -1);
  return lines.map((line) => {
    const end = line.indexOf(" ");
    return [line.slice(0, end), line.slice(end + 1)];
  });
}

/** Writes the forms of a stem with their postings. */
export function writeForms(forms: ReadonlyMap<string, string>): string {
  const sorted = [...forms].sort(([one], [other]) => (one < other ? -1 : 1));
  return sorted.map(([form, postings]) => `${form} ${postings}`).join(" ");
}

/** Reads what {@link writeForms} wrote. */
export function readForms(line: string): Map<string, string> {
  const parts = line.split(" ");
  const forms = new Map<string, string>();
  for (let place = 0; place + 1 < parts.length; place += 2)
    forms.set(parts[place] ?? "", parts[place + 1] ?? "");
  return forms;
}
