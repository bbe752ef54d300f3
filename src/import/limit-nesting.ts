/** Deeper than any page is made; readers and converters of HTML call themselves once a level. */
const deepest = 150;

/** Markdown gives up on lists and quotations long before. */
const deepestList = 20;
const lists = ["ul", "ol", "blockquote"];

const tag = /<(\/?)([a-z][\w:-]*)([^>]*)>/gi;
const empty = /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr)$/;
/** What a tag ends that is still open directly above it, as parsers of HTML do. */
const ends: Readonly<Record<string, RegExp>> = {
  li: /^(?:li|p)$/,
  dt: /^(?:dt|dd|p)$/,
  dd: /^(?:dt|dd|p)$/,
  td: /^(?:td|th|p)$/,
  th: /^(?:td|th|p)$/,
  tr: /^(?:td|th|tr|p)$/,
  option: /^option$/,
};
const endsParagraph =
  /^(?:address|article|aside|blockquote|div|dl|fieldset|figure|footer|form|h[1-6]|header|hr|main|nav|ol|p|pre|section|table|ul)$/;

/**
 * Takes out the tags of elements that are nested deeper than anything can read; their words stay. HTML that is not
 * nested so deep comes back as it is.
 */
export function limitNesting(html: string): string {
  let isDeep = false;
  const open: { readonly name: string; readonly isKept: boolean }[] = [];
  const counts = new Map<string, number>();
  const pop = () => {
    const last = open.pop();
    if (last !== undefined) counts.set(last.name, (counts.get(last.name) ?? 1) - 1);
    return last;
  };
  const limited = html.replace(tag, (whole, slash: string, written: string, rest: string) => {
    const name = written.toLowerCase();
    if (empty.test(name)) return whole;
    if (slash === "/") {
      if ((counts.get(name) ?? 0) === 0) return whole;
      let last = pop();
      while (last !== undefined && last.name !== name) last = pop();
      return last?.isKept === false ? "" : whole;
    }
    const implied = ends[name] ?? (endsParagraph.test(name) ? /^p$/ : undefined);
    while (implied?.test(open.at(-1)?.name ?? "")) pop();
    if (rest.endsWith("/") && /^(?:path|circle|use|rect|o:p)$/.test(name)) return whole;
    const inLists = lists.includes(name) ? lists.reduce((sum, list) => sum + (counts.get(list) ?? 0), 0) : 0;
    const isKept = open.length < deepest && inLists < deepestList;
    if (!isKept) isDeep = true;
    open.push({ name, isKept });
    counts.set(name, (counts.get(name) ?? 0) + 1);
    return isKept ? whole : " ";
  });
  return isDeep ? limited : html;
}
