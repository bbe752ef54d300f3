/** What a character is: a capital, another letter, a digit or another number, or none of them. */
export type Letter = "capital" | "letter" | "number" | undefined;

/**
 * What the character at a place of a text is. Nearly all are ASCII, and a regular expression for each would take long.
 * @param at where a code point begins.
 */
export function letterAt(text: string, at: number): Letter {
  const code = text.charCodeAt(at);
  if (code >= 97 && code <= 122) return "letter";
  if (code >= 65 && code <= 90) return "capital";
  if (code >= 48 && code <= 57) return "number";
  return code < firstOther ? undefined : readOther(String.fromCodePoint(text.codePointAt(at) ?? code));
}

/** How many code units the character at a place takes. */
export function widthAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code >= 0xd800 && code < 0xdc00 && (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}

/** Where words begin that have a capital, in order: no letter and no number stands before it. */
export function capitalStarts(text: string): number[] {
  const starts: number[] = [];
  let inside = false;
  for (let at = 0; at < text.length; at += widthAt(text, at)) {
    const letter = letterAt(text, at);
    if (letter === "capital" && !inside) starts.push(at);
    inside = letter !== undefined;
  }
  return starts;
}

/** U+00AA, the first letter beyond ASCII. */
const firstOther = 0xaa;

function readOther(character: string): Letter {
  if (/\p{L}/u.test(character)) return /\p{Lu}/u.test(character) ? "capital" : "letter";
  return /\p{N}/u.test(character) ? "number" : undefined;
}
