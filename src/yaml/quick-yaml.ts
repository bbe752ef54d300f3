import { FAILSAFE_SCHEMA, load, Type } from "js-yaml";

/** A map as YAML writes it. */
export type QuickMap = Readonly<Record<string, unknown>>;

/**
 * Reads YAML without the places of its values, in a tenth of the time: places are wanted only where there is
 * something to report.
 * @returns what YAML 1.2 with the core schema makes of a sound map; `undefined` for everything else: what is unusual or
 * faulty is the full parser's to judge and to report.
 */
export function readQuickYaml(text: string): QuickMap | undefined {
  if (unusual.test(text)) return undefined;
  try {
    const value = load(text, { schema: core });
    return isMap(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/**
 * What the two parsers read in different ways, or what is refused though it is YAML: control characters and foreign
 * line ends, anchors, aliases and tags, explicit keys, lists in lists, directives and further documents, keys that are
 * no texts, quoted texts over several lines, a # behind a value, numbers without end, and the key that
 * JavaScript reads in a way of its own.
 */
const unusual = new RegExp(
  [
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    /[\0-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029\ufeff\ud800-\udfff](?<![\ud800-\udbff][\udc00-\udfff])(?![\udc00-\udfff])/,
    /(?:^ *|[:?-] +|[[{,] *)[&*!]/m,
    /(?:^|[\s[{,-])\?(?:\s|$)/,
    /^ *- +-(?:\s|$)/m,
    /^(?:%|---|\.\.\.)/m,
    /(?:^|[\s[{,-])(?:~|null|true|false|[-+.]?\d[\w.+-]*|[-+]?\.(?:inf|nan))?["']? *:(?=[\s,[\]{}"']|$)/im,
    /\S +#|[[\]{},"']#|[[{,] *#/,
    /(?:^|[:-] +|[[{,] *)(?:'(?:[^'\n]|'')*|"(?:[^"\\\n]|\\.)*)$/m,
    /<<|__proto__|\.(?:inf|nan)\b/,
  ]
    .map(({ source }) => source)
    .join("|"),
  "im",
);

/** The scalars of the core schema, by the patterns of YAML 1.2.2, section 10.3.2. */
const core = FAILSAFE_SCHEMA.extend({
  implicit: [
    scalar("null", /^(?:null|Null|NULL|~|)$/, () => null),
    scalar("bool", /^(?:true|True|TRUE|false|False|FALSE)$/, (text) => text.toLowerCase() === "true"),
    scalar("int", /^(?:[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+)$/, Number),
    scalar("float", /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/, Number),
  ],
});

function scalar(name: string, pattern: RegExp, construct: (text: string) => unknown): Type {
  return new Type(`tag:yaml.org,2002:${name}`, {
    kind: "scalar",
    resolve: (text: string | null) => pattern.test(text ?? ""),
    construct: (text: string | null) => construct(text ?? ""),
  });
}

function isMap(value: unknown): value is QuickMap {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
