/** A stretch of an export. */
export interface Region {
  readonly kind: "head" | "item" | "stray" | "cut";
  readonly xml: string;
}

/** An item longer than this, in UTF-16 code units, has lost its end. */
const longest = 32_000_000;
/** The longest mark, and what must be seen behind a name to know it. */
const margin = 64;
const marks = /<item(?=[\s>])|<\/item\s*>|<\/(?:channel|rss)\s*>|<!\[CDATA\[|<!--/g;

/**
 * Finds the items of an export in the text as it comes. Tags in CDATA and in comments are words. An item ends at the
 * last end tag before another begins or the channel ends, so that `</item>` among words which lost their CDATA does
 * not part it; anything may stand between two items.
 */
export class ItemScanner {
  #text = "";
  /** Up to where marks have been looked for. */
  #at = 0;
  /** Where an item ends, if it does before the next begins. */
  #itemEnd: number | undefined;
  #state: "head" | "item" | "between" = "head";
  #isClosed = false;
  /** In CDATA or a comment: where it began, and up to where its end has been looked for. */
  #inside: { readonly end: "]]>" | "-->"; readonly begin: number; searched: number } | undefined;

  /** Takes more text. @returns what it completed. */
  add(text: string): Region[] {
    this.#text += text;
    const found = this.#scan(false);
    if (this.#text.length > longest) found.push(...this.#giveUp());
    return found;
  }

  /** Says that the text ends here. */
  end(): Region[] {
    const found = this.#scan(true);
    if (this.#state === "head")
      return [
        { kind: "head", xml: this.#text },
        ...(this.#isClosed ? [] : [{ kind: "cut", xml: "" } as const]),
      ];
    if (this.#state === "item" && this.#itemEnd === undefined)
      return [...found, { kind: "cut", xml: this.#text }];
    found.push(...this.#cutAt(this.#text.length));
    return this.#isClosed ? found : [...found, { kind: "cut", xml: "" }];
  }

  #scan(isLast: boolean): Region[] {
    const found: Region[] = [];
    for (;;) {
      if (this.#inside !== undefined && !this.#leave(isLast)) return found;
      marks.lastIndex = this.#at;
      const mark = marks.exec(this.#text);
      const limit = isLast ? this.#text.length : Math.max(this.#at, this.#text.length - margin);
      if (mark === null || (mark.index >= limit && !isLast)) {
        this.#at = limit;
        return found;
      }
      this.#at = mark.index + mark[0].length;
      if (mark[0] === "<![CDATA[") this.#enter("]]>", mark.index);
      else if (mark[0] === "<!--") this.#enter("-->", mark.index);
      else if (mark[0].startsWith("</item")) this.#itemEnd = this.#at;
      else if (mark[0] === "<item") {
        found.push(...this.#cutAt(mark.index));
        this.#state = "item";
        this.#isClosed = false;
        this.#at = mark[0].length;
      } else this.#isClosed = true;
      if (this.#isClosed && this.#state === "item") {
        found.push(...this.#cutAt(mark.index));
        this.#state = "between";
        this.#at = mark[0].length;
      }
    }
  }

  #enter(end: "]]>" | "-->", begin: number): void {
    this.#inside = { end, begin, searched: this.#at };
  }

  /** Passes the end of CDATA or a comment. @returns false where it is still to come. */
  #leave(isLast: boolean): boolean {
    const inside = this.#inside;
    if (inside === undefined) return true;
    const { end, begin, searched } = inside;
    const found = this.#text.indexOf(end, searched);
    const to = found === -1 ? this.#text.length : found;
    // CDATA that another one opens in has lost its end where an item ended before.
    const lost = end === "]]>" && (found !== -1 || isLast) ? lostEnd(this.#text, begin + 9, to) : undefined;
    if (lost === undefined && found === -1 && !isLast) {
      inside.searched = Math.max(searched, this.#text.length - 2);
      return false;
    }
    this.#inside = undefined;
    // A comment without an end is none.
    this.#at = lost ?? (found === -1 ? (end === "-->" ? begin + 4 : to) : found + 3);
    return true;
  }

  /** Ends what is being read at a place and begins anew there. */
  #cutAt(place: number): Region[] {
    const end = this.#state === "item" ? (this.#itemEnd ?? place) : place;
    const kind = this.#state === "between" ? "stray" : this.#state;
    const regions: Region[] = [{ kind, xml: this.#text.slice(0, end) }];
    if (end < place) regions.push({ kind: "stray", xml: this.#text.slice(end, place) });
    this.#text = this.#text.slice(place);
    this.#itemEnd = undefined;
    return regions;
  }

  #giveUp(): Region[] {
    const regions = this.#state === "head" ? [] : this.#cutAt(this.#text.length);
    if (this.#state === "head") return regions;
    this.#state = "between";
    this.#inside = undefined;
    this.#at = 0;
    return regions;
  }
}

/** Where an item ends in CDATA before another CDATA begins in it. */
function lostEnd(text: string, from: number, to: number): number | undefined {
  const opened = text.lastIndexOf("<![CDATA[", to);
  if (opened < from) return undefined;
  for (
    let end = text.indexOf("</item", from);
    end !== -1 && end < opened;
    end = text.indexOf("</item", end + 6)
  ) {
    if (/^<\/item\s*>(?:\s+|<!--(?:(?!-->)[\s\S]){0,500}-->)*<item[\s>]/.test(text.slice(end, end + 4000)))
      return end;
  }
  return undefined;
}
