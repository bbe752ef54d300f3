/**
 * The same text in one piece of memory. What was added up of many pieces stays a tree of them for as long as it is
 * kept, and is walked through each time it is written.
 */
export function inOnePiece(text: string): string {
  return Buffer.from(text).toString();
}
