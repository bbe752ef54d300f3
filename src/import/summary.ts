/** What release summaries may measure, in UTF-16 code units; the same as the reader of front matter allows. */
export const summaryLength = { minimum: 40, maximum: 200 } as const;

const abbreviation =
  /(?:^|[\s(])(?:\p{Lu}|dr|drg|drs|dra|ir|hj|h|prof|no|jl|jln|kab|kec|kel|prov|pj|plt|plh|st|moh|muh|sdr|bpk|yth|tgl|s\.\p{Lu}\p{Ll}*|m\.\p{Lu}\p{Ll}*|\p{Lu}\.\p{Lu})\.$/iu;

/**
 * A summary from the lead: its first sentence, or the first two where one is too short. A longer one is cut where a
 * clause ends.
 * @param paragraphs the text's paragraphs without marks.
 * @returns 40 to 200 characters, or `undefined` where the text does not give them.
 */
export function summarise(paragraphs: readonly string[]): string | undefined {
  const lead = paragraphs.filter((paragraph) => /\p{L}/u.test(paragraph)).slice(0, 2);
  let summary = "";
  for (const sentence of lead.flatMap(sentencesOf)) {
    const longer = summary === "" ? sentence : `${summary} ${sentence}`;
    if (longer.length > summaryLength.maximum)
      return summary === "" || tooShort(summary) ? cut(longer) : summary;
    summary = longer;
    if (!tooShort(summary)) return summary;
  }
  return tooShort(summary) ? undefined : summary;
}

/** The sentences of a paragraph; the points of degrees and abbreviations end none. */
function sentencesOf(paragraph: string): string[] {
  const sentences: string[] = [];
  let start = 0;
  for (const match of paragraph.matchAll(/[.!?]["”’)]*\s+(?=["“‘(]?[\p{Lu}\d])/gu)) {
    const end = match.index + match[0].trimEnd().length;
    if (match[0].startsWith(".") && abbreviation.test(paragraph.slice(start, match.index + 1))) continue;
    sentences.push(paragraph.slice(start, end));
    start = match.index + match[0].length;
  }
  return [...sentences, paragraph.slice(start)].map((sentence) => sentence.trim()).filter(Boolean);
}

/** Cuts at the last comma, dash or joining word that leaves enough and parts no brackets or quotation. */
function cut(text: string): string {
  const ends = [
    ...text.matchAll(
      /\s?[,;:–—](?=\s)|\s(?=(?:yang|dan|serta|untuk|saat|dalam rangka|sebagai|dengan|di|pada)\s)/gu,
    ),
  ]
    .map(({ index }) => index)
    .filter(
      (end) => end >= summaryLength.minimum && end <= summaryLength.maximum && isBalanced(text.slice(0, end)),
    );
  const clause = ends.filter((end) => /[,;:–—]/.test(text.slice(end, end + 2)));
  const end = clause.findLast((place) => place >= 80) ?? ends.at(-1);
  if (end !== undefined) return text.slice(0, end).trim();
  const words = text.slice(0, summaryLength.maximum - 1);
  return `${words.slice(0, words.lastIndexOf(" ")).trim()}…`;
}

function isBalanced(text: string): boolean {
  const count = (mark: string) => text.split(mark).length - 1;
  return count("(") === count(")") && count("“") === count("”") && count('"') % 2 === 0;
}

function tooShort(text: string): boolean {
  return text.length < summaryLength.minimum;
}
