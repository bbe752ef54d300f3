import { isPlainMap, saysSame } from "./same-value.ts";

/** An item of a list as it was and as it shall be; one of the two is absent where it is new or gone. */
export interface Aligned {
  readonly before?: number;
  readonly after?: number;
}

/** How many items of two lists are compared with each other; longer ones are taken item by item. */
const most = 400;

/** Pairs the items of two lists in their order, so that as much as possible of what was written stays. */
export function alignItems(before: readonly unknown[], after: readonly unknown[]): Aligned[] {
  const [rows, columns] = [before.length + 1, after.length + 1];
  if (rows > most || columns > most) return inTurn(before.length, after.length);
  const best: number[][] = Array.from({ length: rows }, () => Array<number>(columns).fill(0));
  const at = (row: number, column: number) => best[row]?.[column] ?? 0;
  for (let row = rows - 2; row >= 0; row -= 1)
    for (let column = columns - 2; column >= 0; column -= 1) {
      const paired = at(row + 1, column + 1) + likeness(before[row], after[column]);
      const line = best[row];
      if (line) line[column] = Math.max(paired, at(row + 1, column), at(row, column + 1));
    }
  const pairs: Aligned[] = [];
  let [row, column] = [0, 0];
  while (row < before.length || column < after.length) {
    const alike = row < before.length && column < after.length ? likeness(before[row], after[column]) : 0;
    if (alike > 0 && at(row, column) === at(row + 1, column + 1) + alike)
      pairs.push({ before: row++, after: column++ });
    else if (row < before.length && (column === after.length || at(row, column) === at(row + 1, column)))
      pairs.push({ before: row++ });
    else pairs.push({ after: column++ });
  }
  return pairs;
}

/** Nothing for what has nothing in common, so that another item takes its place as a whole. */
function likeness(one: unknown, other: unknown): number {
  if (saysSame(one, other)) return 1000;
  if (!isPlainMap(one) || !isPlainMap(other)) return isPlainMap(one) === isPlainMap(other) ? 1 : 0;
  const shared = Object.keys(one).filter((key) => key in other && saysSame(one[key], other[key]));
  return 1 + 10 * shared.length;
}

function inTurn(before: number, after: number): Aligned[] {
  return Array.from({ length: Math.max(before, after) }, (_, at) => ({
    ...(at < before ? { before: at } : {}),
    ...(at < after ? { after: at } : {}),
  }));
}
