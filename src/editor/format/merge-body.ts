import { renderMarkdown } from "../../markdown/markdown.ts";

/** A block of a text, with the empty lines behind it. */
interface Block {
  readonly text: string;
  readonly gap: string;
  /** What it says, however it is written. */
  readonly meaning: string;
}

/**
 * A changed text in which every block that says the same as before is written as before. An editor that shows a text as
 * it is printed writes all of it anew in its own way: other marks for emphasis, other indents of lists.
 */
export function mergeBody(before: string, after: string): string {
  const [old, fresh] = [blocksOf(before), blocksOf(after)];
  const kept = alignBlocks(old, fresh);
  // A block that was changed stands between the same ones.
  const places = kept.map((was, index) => {
    const above = index === 0 ? -1 : kept[index - 1];
    const below = index === kept.length - 1 ? old.length : kept[index + 1];
    return was ?? (above !== undefined && below === above + 2 ? above + 1 : undefined);
  });
  const pieces = fresh.map(({ text, gap }, index) => {
    const [place, was] = [places[index], kept[index]];
    const isFollowed = place !== undefined && places[index + 1] === place + 1;
    return {
      text: was === undefined ? text : (old[was]?.text ?? text),
      gap: isFollowed ? (old[place]?.gap ?? gap) : gap,
    };
  });
  const merged = pieces
    .map(({ text, gap }, index) => (index === pieces.length - 1 ? text : text + gap))
    .join("");
  // Blocks can mean something to each other, such as two lists that become one.
  return withoutAlignment(printed(merged)) === withoutAlignment(printed(after)) ? merged : after;
}

function withoutAlignment(html: string): string {
  return html.replaceAll(/ (?:class|style)="[^"]*"/g, "");
}

function blocksOf(text: string): Block[] {
  const pieces = text.split(/(\n(?:[ \t]*\n)+)/);
  return pieces.flatMap((piece, index) =>
    index % 2 === 0 ? [{ text: piece, gap: pieces[index + 1] ?? "", meaning: meaningOf(piece) }] : [],
  );
}

/** What a block is printed as; a note to oneself and the address behind a name are not printed, and count as they are. */
function meaningOf(text: string): string {
  if (text.includes("<!--")) return text;
  return printed(text) || text;
}

function printed(text: string): string {
  return renderMarkdown(text, { resolve: (written) => written, origin: "" });
}

/** For each new block the old one that it is, in order: as many as can be. */
function alignBlocks(old: readonly Block[], fresh: readonly Block[]): (number | undefined)[] {
  const width = old.length + 1;
  const lengths = new Uint32Array(width * (fresh.length + 1));
  const at = (o: number, f: number) => lengths[f * width + o] ?? 0;
  for (let f = fresh.length - 1; f >= 0; f -= 1)
    for (let o = old.length - 1; o >= 0; o -= 1)
      lengths[f * width + o] = isSame(old[o], fresh[f])
        ? at(o + 1, f + 1) + 1
        : Math.max(at(o + 1, f), at(o, f + 1));
  const found: (number | undefined)[] = [];
  for (let o = 0, f = 0; f < fresh.length; ) {
    if (isSame(old[o], fresh[f])) {
      found.push(o);
      o += 1;
      f += 1;
    } else if (o < old.length && at(o + 1, f) >= at(o, f + 1)) o += 1;
    else {
      found.push(undefined);
      f += 1;
    }
  }
  return found;
}

function isSame(a: Block | undefined, b: Block | undefined): boolean {
  return a !== undefined && b !== undefined && (a.meaning === b.meaning || isSameTable(a, b));
}

const delimiterRow = /^[ \t]*\|?(?:[ \t]*:?-+:?[ \t]*\|)*[ \t]*:?-+:?[ \t]*\|?[ \t]*$/m;

/** Such an editor knows no alignment of columns: where there is none, nobody took it away. */
function isSameTable(old: Block, fresh: Block): boolean {
  const [row = ""] = delimiterRow.exec(old.text) ?? [];
  const [freshRow = ""] = delimiterRow.exec(fresh.text) ?? [];
  if (!row.includes(":") || !row.includes("|") || freshRow === "" || freshRow.includes(":")) return false;
  return meaningOf(old.text.replace(row, () => row.replaceAll(":", "-"))) === fresh.meaning;
}
