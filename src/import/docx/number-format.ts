/** A number as a list shows it, by the name of the format in ECMA-376, part 1, section 17.18.59. */
export function formatNumber(value: number, format: string): string {
  switch (format) {
    case "lowerLetter":
      return letters(value);
    case "upperLetter":
      return letters(value).toUpperCase();
    case "lowerRoman":
      return roman(value).toLowerCase();
    case "upperRoman":
      return roman(value);
    case "decimalZero":
      return String(value).padStart(2, "0");
    default:
      return String(value);
  }
}

/** After z come aa, bb and cc, as Word counts. */
function letters(value: number): string {
  if (value < 1) return String(value);
  const letter = String.fromCharCode(97 + ((value - 1) % 26));
  return letter.repeat(Math.floor((value - 1) / 26) + 1);
}

const numerals: readonly (readonly [number, string])[] = [
  [1000, "M"],
  [900, "CM"],
  [500, "D"],
  [400, "CD"],
  [100, "C"],
  [90, "XC"],
  [50, "L"],
  [40, "XL"],
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"],
];

/** @param value from 1 to 3999; others stay as they are. */
export function roman(value: number): string {
  if (value < 1 || value > 3999) return String(value);
  let left = value;
  let text = "";
  for (const [worth, numeral] of numerals) {
    while (left >= worth) {
      text += numeral;
      left -= worth;
    }
  }
  return text;
}
