const digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/** Values of the digits by their character codes. */
const values = new Uint8Array(128);
for (let value = 0; value < digits.length; value += 1) values[digits.charCodeAt(value)] = value;

/** Writes whole numbers from 0 up: five bits a character, the lowest first, the sixth tells that more follow. */
export function writeNumbers(numbers: readonly number[]): string {
  const codes: number[] = [];
  for (const number of numbers) {
    let rest = number;
    while (rest >= 32) {
      codes.push(digits.charCodeAt(32 + (rest % 32)));
      rest = Math.floor(rest / 32);
    }
    codes.push(digits.charCodeAt(rest));
  }
  return textOf(codes);
}

/** Characters that are joined at once: they are arguments of a call, of which there may be some 100,000. */
const portion = 10_000;

/** A text that is put together letter by letter would be copied anew by whoever reads it. */
function textOf(codes: readonly number[]): string {
  let text = "";
  for (let start = 0; start < codes.length; start += portion)
    text += String.fromCharCode(...codes.slice(start, start + portion));
  return text;
}

/** Reads what {@link writeNumbers} wrote. */
export function readNumbers(text: string): number[] {
  const numbers: number[] = [];
  let number = 0;
  let unit = 1;
  for (let place = 0; place < text.length; place += 1) {
    const value = values[text.charCodeAt(place)] ?? 0;
    number += (value % 32) * unit;
    unit *= 32;
    if (value >= 32) continue;
    numbers.push(number);
    number = 0;
    unit = 1;
  }
  return numbers;
}

/** How many numbers {@link writeNumbers} wrote. */
export function countNumbers(text: string): number {
  let count = 0;
  for (let place = 0; place < text.length; place += 1)
    if ((values[text.charCodeAt(place)] ?? 0) < 32) count += 1;
  return count;
}
