/**
 * Whether a text has a character outside the range of XML 1.0 (section 2.2, production Char): no feed may hold one,
 * and nobody sees it. Lone surrogates are among them.
 */
export const forbidden = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u;

/** The name of a character in the Unicode standard's notation: `U+200B`. */
export function characterName(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}

/**
 * Whether nobody sees anything of a text: white space, marks without width or direction, and letters that fonts leave
 * blank (Unicode, Default_Ignorable_Code_Point; U+2800 and U+3164 are blank in every font).
 */
export function isBlank(text: string): boolean {
  return !/[^\s\p{Default_Ignorable_Code_Point}\p{Cc}\u2800]/u.test(text);
}
