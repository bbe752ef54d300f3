import { loanSpelling } from "./loan-words.ts";
import { backwards, shortestSpelled } from "./spelling-lists.ts";

/** Lists of spellings with a beginning, each line a form and a count. */
export type ReadSpellings = (side: "awal" | "akhir", prefix: string) => Promise<readonly string[]>;

/** A word that another may be meant for. */
export interface Spelling {
  readonly form: string;
  readonly distance: number;
  readonly count: number;
}

/** The most that are told. */
const most = 5;

/**
 * Words of the archive that a misspelled one may be meant for, the likeliest first. Of a word with one error either
 * the first letters or the last are right, and only words that share them are looked at. A loan in another spelling
 * counts as one error.
 */
export async function findSpellings(form: string, read: ReadSpellings): Promise<Spelling[]> {
  if (form.length < shortestSpelled) return [];
  const allowed = form.length < 9 ? 1 : 2;
  // Four letters are meant for five or for too many words: of them only one that is missing is looked for.
  const isShort = form.length === shortestSpelled;
  const shared = isShort ? 2 : Math.min(3, Math.floor((form.length - 1) / 2));
  const loan = loanSpelling(form);
  const beginnings = new Set([form, loan].map((word) => word.slice(0, shared)));
  const [ends, ...starts] = await Promise.all([
    read("akhir", backwards(form).slice(0, shared)),
    ...[...beginnings].map((beginning) => read("awal", beginning)),
  ]);
  const counts = new Map([...starts.flat().map(readLine), ...ends.map(readLine).map(turn)]);
  return [...counts]
    .map(([word, count]) => {
      const distance = loanSpelling(word) === loan ? 1 : errorsBetween(form, word, allowed);
      return { form: word, count, distance };
    })
    .filter((one) => one.distance <= allowed && (!isShort || one.form.length > form.length))
    .sort((a, b) => a.distance - b.distance || b.count - a.count || (a.form < b.form ? -1 : 1))
    .slice(0, most);
}

function readLine(line: string): readonly [string, number] {
  const [form = "", count] = line.split(" ");
  return [form, Number(count)];
}

function turn([form, count]: readonly [string, number]): readonly [string, number] {
  return [backwards(form), count];
}

/**
 * How many letters are missing, too many, other or exchanged with the next one (the restricted distance of Damerau
 * and Levenshtein).
 * @param limit above which the exact number does not matter.
 */
export function errorsBetween(one: string, other: string, limit: number): number {
  if (Math.abs(one.length - other.length) > limit) return limit + 1;
  let before: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, column) => column);
  for (let row = 1; row <= one.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= other.length; column += 1) {
      const cost = one[row - 1] === other[column - 1] ? 0 : 1;
      const isSwapped =
        row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      const edits = [
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + cost,
        isSwapped ? (before[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
      ];
      current.push(Math.min(...edits));
    }
    if (Math.min(...current) > limit) return limit + 1;
    [before, last] = [last, current];
  }
  return last[other.length] ?? limit + 1;
}
