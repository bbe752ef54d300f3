const digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/** Values of the digits by their character codes. */
const values = new Uint8Array(128);
for (let value = 0; value < digits.length; value += 1) values[digits.charCodeAt(value)] = value;

/** Writes whole numbers from 0 up: five bits a character, the lowest first, the sixth tells that more follow. */
export function writeNumbers(numbers: Iterable<number>): string {
  let text = "";
  for (const number of numbers) {
    let rest = number;
    while (rest >= 32) {
      text += digits.charAt(32 + (rest % 32));
      rest = Math.floor(rest / 32);
    }
    text += digits.charAt(rest);
  }
  return text;
}

/** Reads what {@link writeNumbers} wrote. */
export function readNumbers(text: string): number[] {
  const numbers: number[] = [];
  eachNumber(text, (number) => numbers.push(number));
  return numbers;
}

/** Gives the numbers that {@link writeNumbers} wrote one after the other. */
export function eachNumber(text: string, see: (number: number) => void): void {
  let number = 0;
  let unit = 1;
  for (let place = 0; place < text.length; place += 1) {
    const value = values[text.charCodeAt(place)] ?? 0;
    number += (value % 32) * unit;
    unit *= 32;
    if (value >= 32) continue;
    see(number);
    number = 0;
    unit = 1;
  }
}

/** How many numbers {@link writeNumbers} wrote. */
export function countNumbers(text: string): number {
  let count = 0;
  for (let place = 0; place < text.length; place += 1)
    if ((values[text.charCodeAt(place)] ?? 0) < 32) count += 1;
  return count;
}
