/**
 * A word as Indonesian spells loans: `expo` is `ekspo`, `photo` is `foto`, `technologi` is `teknologi`. Who searches
 * writes the one, and the archive the other.
 * @see Ejaan yang Disempurnakan V (2022), "Penulisan Unsur Serapan"
 */
export function loanSpelling(form: string): string {
  return spellings.reduce((word, [foreign, own]) => word.replace(foreign, own), form);
}

const spellings: readonly (readonly [foreign: RegExp, own: string])[] = [
  [/(?<=.)x/g, "ks"],
  [/ph/g, "f"],
  [/(?<=[rt])h/g, ""],
  [/sch/g, "sk"],
  [/ch(?=[lnr]|$)/g, "k"],
  [/q/g, "k"],
  [/c(?=[aou]|[^aeiouyhc]|$)/g, "k"],
  [/c(?=[eiy])/g, "s"],
  [/(?<![aeiou])y(?![aeiou])/g, "i"],
  [/([b-df-hj-np-tv-z])\1/g, "$1"],
];
