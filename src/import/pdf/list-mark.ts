const sign = /^[•●▪◦‣➢✓·\u{F0B7}\u{F0A7}\u{F0D8}\u{F0FC}]\s*|^o\s{2,}/u;
const count = /^(?:\(?\d{1,3}[.)]|\(?[a-z][.)]|[-–—])\s/;

/** What kind of mark of a list a line begins with: a sign that is nothing else, or what words may begin with too. */
export function listMark(line: string): "sign" | "count" | undefined {
  if (sign.test(line)) return "sign";
  return count.test(line) ? "count" : undefined;
}
