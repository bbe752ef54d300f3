import type { ParsedNode, YAMLSeq } from "yaml";
import { lineStart, type Splice } from "../../base/splices.ts";
import { type Aligned, alignItems } from "./align.ts";
import type { EditContext, ValuePlace } from "./edit-context.ts";
import { columnOf, endOf, nextLine, startOf, startWithNotes } from "./extent.ts";
import { printInFlow, printItem } from "./print-value.ts";
import { isNothing, saysSame } from "./same-value.ts";

/** What must change in a list so that it says something else; items that stay are not touched. */
export function editList(
  list: YAMLSeq<ParsedNode>,
  values: readonly unknown[],
  place: ValuePlace,
  context: EditContext,
): readonly Splice[] | undefined {
  const items = list.items;
  const wanted = values.filter((value) => !isNothing(value));
  const pairs = alignItems(
    items.map((item) => item.toJSON()),
    wanted,
  );
  if (items.length === 0 || !pairs.some(({ before, after }) => before !== undefined && after !== undefined))
    return undefined;
  const make = list.flow ? flowList(list, context) : blockList(list, context);
  const moved = (value: unknown) =>
    pairs.find(
      ({ before, after }) => after === undefined && saysSame(itemAt(items, before)?.toJSON(), value),
    );
  const splices: Splice[] = [];
  let last: number | undefined;
  for (const { before, after } of pairs) {
    const item = itemAt(items, before);
    if (item === undefined || before === undefined) {
      const value = after === undefined ? undefined : wanted[after];
      const source = moved(value)?.before;
      splices.push(make.insert(value, last, source));
    } else {
      if (after === undefined) splices.push(make.remove(before, isLastKept(pairs, before)));
      else {
        const inner = { ...place, indent: make.indent, isInFlow: place.isInFlow || list.flow === true };
        splices.push(
          ...(context.edit(item, wanted[after], inner, context) ?? [make.replace(before, wanted[after])]),
        );
      }
      if (after !== undefined) last = before;
    }
  }
  return splices;
}

function itemAt(items: readonly ParsedNode[], at: number | undefined): ParsedNode | undefined {
  return at === undefined ? undefined : items[at];
}

/** Whether nothing stays behind an item. */
function isLastKept(pairs: readonly Aligned[], item: number): boolean {
  return pairs.every(({ before, after }) => before === undefined || before <= item || after === undefined);
}

/** How items come and go in one way of writing lists. */
interface ListWriter {
  readonly indent: number;
  /** @param last the item behind which it comes; @param source an item whose words it takes. */
  insert(value: unknown, last: number | undefined, source: number | undefined): Splice;
  remove(item: number, isLast: boolean): Splice;
  replace(item: number, value: unknown): Splice;
}

function blockList({ items }: YAMLSeq<ParsedNode>, { text }: EditContext): ListWriter {
  const endAt = (at: number) => {
    const item = itemAt(items, at);
    return item ? endOf(item, text) : 0;
  };
  const dashOf = (at: number) => {
    const item = itemAt(items, at);
    return item ? text.lastIndexOf("-", startOf(item) - 1) : 0;
  };
  const indent = columnOf(text, dashOf(0));
  const extent = (at: number) => ({
    start: startWithNotes(text, dashOf(at)),
    end: nextLine(text, endAt(at)),
  });
  const linesOf = (at: number) => {
    const { start, end } = extent(at);
    return text.slice(start, end).replace(/\n$/, "");
  };
  return {
    indent,
    insert: (value, last, source) => {
      const lines = source === undefined ? " ".repeat(indent) + printItem(value, indent) : linesOf(source);
      const at = last === undefined ? lineStart(text, extent(0).start) : extent(last).end;
      const isOpen = at === text.length && text.at(-1) !== "\n";
      return { start: at, end: at, text: isOpen ? `\n${lines}` : `${lines}\n` };
    },
    remove: (item) => {
      const { start, end } = extent(item);
      const isOpen = end === text.length && text.at(-1) !== "\n" && start > 0;
      return { start: isOpen ? start - 1 : start, end, text: "" };
    },
    replace: (item, value) => ({
      start: dashOf(item),
      end: endAt(item),
      text: printItem(value, indent),
    }),
  };
}

function flowList({ items, range }: YAMLSeq<ParsedNode>, { text }: EditContext): ListWriter {
  const opened = (range?.[0] ?? 0) + 1;
  const placeOf = (at: number | undefined) => {
    const item = itemAt(items, at);
    return item ? { start: startOf(item), end: endOf(item, text) } : undefined;
  };
  return {
    indent: 0,
    insert: (value, last, source) => {
      const from = placeOf(source);
      const words = from ? text.slice(from.start, from.end) : printInFlow(value);
      const behind = placeOf(last)?.end;
      const at = behind ?? placeOf(0)?.start ?? opened;
      return { start: at, end: at, text: behind === undefined ? `${words}, ` : `, ${words}` };
    },
    remove: (item, isLast) => {
      const own = placeOf(item) ?? { start: opened, end: opened };
      const next = placeOf(item + 1);
      if (isLast || !next) return { start: placeOf(item - 1)?.end ?? own.start, end: own.end, text: "" };
      return { start: own.start, end: next.start, text: "" };
    },
    replace: (item, value) => ({ ...(placeOf(item) ?? { start: 0, end: 0 }), text: printInFlow(value) }),
  };
}
