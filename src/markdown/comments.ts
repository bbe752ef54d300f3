/** A stretch of a text that its readers never see. */
export interface Comment {
  readonly start: number;
  readonly end: number;
  /** Whether its end is marked; one that is not reaches to the end of the text. */
  readonly closed: boolean;
}

/** As HTML closes comments, after a line end of any length. A backslash before the mark makes plain text of it. */
const comment = /(?<!\\)<!--(?:-?>|[\s\S]*?(?:--!?>|$(?![\s\S])))/g;

/** The HTML comments of a Markdown text, in order of position. */
export function findComments(text: string): Comment[] {
  if (!text.includes("<!--")) return [];
  return [...text.matchAll(comment)].map(({ 0: whole, index }) => ({
    start: index,
    end: index + whole.length,
    closed: whole.length > "<!--".length && whole.endsWith(">"),
  }));
}

/** The text without its comments. What is left stands on the same lines as before. */
export function leaveOutComments(text: string): string {
  return text.includes("<!--") ? text.replace(comment, (hidden) => hidden.replace(/[^\n]/g, "")) : text;
}

/** The same text with its comments turned into blanks, so that every word stays where it is. */
export function blankComments(text: string): string {
  return text.includes("<!--") ? text.replace(comment, (hidden) => hidden.replace(/[^\n]/g, " ")) : text;
}
