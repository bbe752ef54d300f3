/**
 * The words of a text as they are compared: letters in small form without compatibility shapes, digits apart from
 * letters, so that "m²" and "m2", "ﬁ" and "fi" are the same.
 */
export function wordsOf(text: string): string[] {
  return (
    text
      .replace(/[\u{AD}\u{200B}-\u{200F}\u{2060}\u{FEFF}]/gu, "")
      .normalize("NFKC")
      .toLowerCase()
      .match(/\p{L}[\p{L}\p{M}]*|\p{N}+/gu) ?? []
  );
}

/**
 * The pieces of a source some of whose words nobody finds again.
 *
 * A piece that stands as it is in a line of what was kept accounts for itself. The words of all others are counted
 * against those that are left in what was kept. Takes time linear in the length of both.
 * @param pieces the source's text in pieces, paragraphs mostly.
 * @param kept the lines of the draft and of its report.
 */
export function missingPieces(pieces: readonly string[], kept: readonly string[]): string[] {
  const lines = new Map<string, number>();
  const available = new Map<string, number>();
  for (const line of kept) {
    const words = wordsOf(line);
    if (words.length === 0) continue;
    count(lines, words.join(" "), 1);
    for (const word of words) count(available, word, 1);
  }
  const changed: { piece: string; words: string[] }[] = [];
  for (const piece of pieces) {
    const words = wordsOf(piece);
    const line = words.join(" ");
    if (words.length === 0) continue;
    if ((lines.get(line) ?? 0) === 0) {
      changed.push({ piece, words });
      continue;
    }
    count(lines, line, -1);
    for (const word of words) count(available, word, -1);
  }
  for (const { words } of changed) for (const word of words) count(available, word, -1);
  const isShort = (word: string) => (available.get(word) ?? 0) < 0;
  const missing = new Set<string>();
  // The piece that lacks most is named first: its words no longer count against the others.
  const byLack = changed
    .map((entry) => ({ ...entry, lack: entry.words.filter(isShort).length / entry.words.length }))
    .sort((a, b) => b.lack - a.lack);
  for (const { piece, words } of byLack) {
    if (!words.some(isShort)) continue;
    missing.add(piece);
    for (const word of words) count(available, word, 1);
  }
  return changed
    .filter(({ piece }) => missing.has(piece))
    .map(({ piece }) => piece.replace(/\s+/g, " ").trim());
}

function count(counts: Map<string, number>, key: string, by: number): void {
  counts.set(key, (counts.get(key) ?? 0) + by);
}
