/** A text that a rule finds nothing in, or something. */
export interface RuleExample {
  readonly ok: boolean;
  /**
   * A release: front matter fields, a line `---` and the body, or the body alone. `⟦` and `⟧` enclose what is found,
   * and characters that nobody sees are written `\u{202E}`.
   */
  readonly text: string;
  /** What the rule offers instead, in the order of the findings. */
  readonly fixes: readonly string[];
}

/** What the comment above a rule says. */
export interface RuleHeader {
  readonly reason: string;
  readonly examples: readonly RuleExample[];
}

/** Reads the comment above a rule: documentation, examples and tests are one text. */
export function readRuleHeader(code: string): RuleHeader {
  const comment =
    /\/\*\*\n([\s\S]*?)\n \*\/\nexport const \w+: (?:Release|Collection)Rule\b/.exec(code)?.[1] ?? "";
  const lines = comment.split("\n").map((line) => line.replace(/^ \* ?/, ""));
  const first = lines.findIndex((line) => label.test(line));
  const examples: RuleExample[] = [];
  for (let at = first; at >= 0 && at < lines.length; ) {
    const next = lines.findIndex((line, index) => index > at && label.test(line));
    const end = next === -1 ? lines.length : next;
    examples.push(toExample(lines[at] ?? "", lines.slice(at + 1, end)));
    at = end;
  }
  return { reason: lines.slice(0, Math.max(first, 0)).join("\n").trim(), examples };
}

const label = /^(?:not-)?ok:$/;
const fix = /^=> ?/;

function toExample(head: string, lines: readonly string[]): RuleExample {
  const own = lines.map((line) => line.replace(/^ {4}/, ""));
  return {
    ok: head === "ok:",
    text: own
      .filter((line) => !fix.test(line))
      .join("\n")
      .trim()
      .replace(/\\u\{([0-9A-F]{1,6})\}/g, (_, code) => String.fromCodePoint(Number.parseInt(code, 16))),
    fixes: own.filter((line) => fix.test(line)).map((line) => line.replace(fix, "")),
  };
}
