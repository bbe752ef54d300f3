/** A letter that only looks like one of the Latin alphabet. */
export interface StrangeLetter {
  readonly start: number;
  readonly end: number;
  /** As it is written, and the word it stands in as it was most likely meant. */
  readonly letter: string;
  readonly latin: string;
}

/**
 * Letters of Cyrillic, Greek and Armenian that look like Latin ones in most fonts, with those.
 * Source: Unicode Technical Standard 39, confusables.txt.
 */
const alike: ReadonlyMap<string, string> = new Map(
  [
    ["аесорхуіјѕһԁԛԝӏь", "aecopxyijshdqwlb"],
    ["АВЕКМНОРСТУХІЈЅҮԌԚԜ", "ABEKMHOPCTYXIJSYGQW"],
    ["οανρικχυ", "oavpikxu"],
    ["ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ", "ABEZHIKMNOPTYX"],
    ["օոսցհ", "onugh"],
  ].flatMap(([strange = "", latin = ""]) =>
    [...strange].map((letter, index) => [letter, latin.charAt(index)] as const),
  ),
);

/** Letters set for their looks (mathematical, full-width, in circles) and the ligatures of print, each meant as others. */
const decorated =
  /[\ufb00-\ufb06\uff21-\uff3a\uff41-\uff5a\u24b6-\u24e9\u{1d400}-\u{1d7ff}\u{1f130}-\u{1f149}]/u;

const words = /[\p{L}\p{M}\p{N}\p{So}]+/gu;

/** Whether any letter may have to be looked at; most texts have none. */
const mayBeStrange = /[\u0370-\u03ff\u0400-\u058f\ufb00-\ufb06\uff21-\uff5a\u24b6-\u24e9\ud835\ud83c]/;

/**
 * The words of a text in which a letter of another script stands among Latin ones, or is one set for its looks. A
 * word that is all of another script is left alone: it may well be in another language.
 */
export function findStrangeLetters(text: string): StrangeLetter[] {
  if (!mayBeStrange.test(text)) return [];
  return [...text.matchAll(words)].flatMap(({ 0: word, index }): StrangeLetter[] => {
    const isMixed = /\p{Script=Latin}.*\p{Script=Latin}/su.test(word);
    const isStrange = (letter: string) => decorated.test(letter) || (isMixed && alike.has(letter));
    const letter = [...word].find(isStrange);
    if (letter === undefined) return [];
    const latin = [...word]
      .map((own) => (isStrange(own) ? (alike.get(own) ?? own.normalize("NFKC")) : own))
      .join("");
    return [{ start: index, end: index + word.length, letter, latin }];
  });
}
