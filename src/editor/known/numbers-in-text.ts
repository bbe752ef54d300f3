/** Numbers as text of bytes in base 64, which takes a third of the room of decimals. */
export function packNumbers(numbers: readonly number[]): string {
  const bytes = new Uint8Array(Float64Array.from(numbers).buffer);
  let text = "";
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}

/** Reads what {@link packNumbers} wrote. */
export function unpackNumbers(text: string): number[] {
  const bytes = Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  return [...new Float64Array(bytes.buffer)];
}
