import { leaveOutComments } from "../../markdown/comments.ts";

/**
 * The headings of a text, on lines of their own: others may lead to them. Headings within code are among them; a link to
 * one of these is not told of.
 */
export function headingsIn(text: string): string {
  const lines = leaveOutComments(text).split("\n");
  const found = lines.flatMap((line, at) => {
    if (/^ {0,3}#{1,6}(?:[ \t]|$)/.test(line)) return [line.trim()];
    const isUnderlined = /^ {0,3}(?:=+|-+)[ \t]*$/.test(lines[at + 1] ?? "") && line.trim() !== "";
    return isUnderlined ? [`${line.trim()}\n${(lines[at + 1] ?? "").trim()}`] : [];
  });
  return found.join("\n\n");
}
