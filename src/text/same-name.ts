import { edits } from "./edits.ts";

/** How alike two names are: the same words, a spelling apart, one a part of the other, or different people. */
export type Likeness = "same" | "spelling" | "part" | "different";

/** Compares names word by word; letters may differ a little, initials stand for words, one name may lack words. */
export function compareNames(a: readonly string[], b: readonly string[]): Likeness {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  let from = 0;
  let spelled = false;
  let whole = false;
  for (const word of short) {
    const at = long.findIndex((other, index) => index >= from && alike(word, other));
    if (at === -1) return "different";
    spelled ||= plain(word) !== plain(long[at] ?? "");
    whole ||= plain(word).length > 1 && plain(long[at] ?? "").length > 1;
    from = at + 1;
  }
  // Initials alone are anybody's.
  if (!whole) return "different";
  if (short.length < long.length) return "part";
  return spelled ? "spelling" : "same";
}

/** The words of a name without stops and hyphens. */
export function nameWords(name: string): string[] {
  return name.split(/[\s.-]+/).filter(Boolean);
}

/** Letters that stand for each other at the front of a name: Yusuf and Jusuf, Caroll and Karol, Fera and Vera. */
const swaps = ["yj", "cks", "fv", "td"];

function alike(a: string, b: string): boolean {
  if (a === b) return true;
  const [first, second] = [a.charAt(0).toLowerCase(), b.charAt(0).toLowerCase()];
  if (first !== second && !swaps.some((letters) => letters.includes(first) && letters.includes(second)))
    return false;
  const one = plain(a);
  const two = plain(b);
  if (one === two) return true;
  if (one.length === 1 || two.length === 1) return one[0] === two[0];
  if (isMuhammad(one) && isMuhammad(two)) return true;
  if (one.length < 4 || two.length < 4) return false;
  const limit = Math.min(one.length, two.length) < 6 ? 1 : 2;
  return edits(one, two) <= limit;
}

/** The first name that has a dozen abbreviations. */
function isMuhammad(word: string): boolean {
  return /^(?:m|mo?h|muh|moch|mohd|muhamm?[ae]d|moh[ae]mm?[ae]d|mochamm?ad)$/.test(word);
}

function plain(word: string): string {
  return word.toLowerCase().replace(/[^\p{L}]/gu, "");
}
