import type { Notes } from "./notes.ts";
import { joinLines } from "./paragraphs.ts";
import { inlineMarkdown, textToMarkdown } from "./text-to-markdown.ts";

/** Writes the lines of a plain text as Markdown: paragraphs, lists, and tables of what is parted by tabs. */
export function linesToMarkdown(lines: readonly string[], notes: Notes): string {
  const blocks: string[] = [];
  let plain: string[] = [];
  const end = () => {
    const markdown = textToMarkdown(joinLines(plain, notes));
    if (markdown !== "") blocks.push(markdown);
    plain = [];
  };
  for (let at = 0; at < lines.length; ) {
    const rows = tableRows(lines, at);
    if (rows.length === 0) {
      plain.push(lines[at] ?? "");
      at += 1;
      continue;
    }
    end();
    blocks.push(table(rows));
    at += rows.length;
  }
  end();
  return blocks.join("\n\n");
}

/** Two lines or more with the same tabs between words are a table. */
function tableRows(lines: readonly string[], from: number): string[] {
  const count = tabs(lines[from]);
  if (count === 0) return [];
  let to = from;
  while (tabs(lines[to]) === count) to += 1;
  return to - from >= 2 ? lines.slice(from, to) : [];
}

function tabs(line: string | undefined): number {
  return (line ?? "").trim().split("\t").length - 1;
}

function table(rows: readonly string[]): string {
  const cells = rows.map((row) =>
    row
      .trim()
      .split("\t")
      .map((cell) => inlineMarkdown(cell.trim()).replaceAll("|", "\\|")),
  );
  const [head = [], ...body] = cells.map((row) => `| ${row.join(" | ")} |`);
  const width = cells[0]?.length ?? 0;
  return [head, `|${" --- |".repeat(width)}`, ...body].join("\n");
}
