import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { parseDocument, visit } from "yaml";
import { readQuickYaml } from "../../src/yaml/quick-yaml.ts";

/** What the full parser makes of a text; `undefined` where it finds anything to say against it. */
function readInFull(text: string): { readonly value: unknown } | undefined {
  const document = parseDocument(text, { version: "1.2", schema: "core", prettyErrors: false });
  let sound = document.errors.length + document.warnings.length === 0;
  visit(document, {
    Alias: () => {
      sound = false;
    },
    Value: (_, { anchor }) => {
      if (anchor !== undefined) sound = false;
    },
  });
  return sound ? { value: document.toJS() } : undefined;
}

/** The order of keys counts too. */
function assertAsInFull(text: string): boolean {
  const plain = readQuickYaml(text);
  if (plain === undefined) return false;
  const full = readInFull(text);
  assert.ok(full, `unsound: ${JSON.stringify(text)}`);
  assert.is(JSON.stringify(plain), JSON.stringify(full.value), JSON.stringify(text));
  assert.ok(isDeepStrictEqual(plain, full.value), JSON.stringify(text));
  return true;
}

const read = suite("readQuickYaml");

read("reads the front matter of a release", () => {
  const text = `
title: Wali Kota: "tidak
date: 2019-07-17
`;
  assert.is(readQuickYaml(text), undefined);
  assert.equal(
    readQuickYaml(`
title: Wali Kota hadiri forum IISMEX 2019 (Jakarta), hari ke-2
date: 2019-07-17
time: 12:30
summary: "Kata \\"cerdas\\": \\u00e9"
number: '480/123'
quoted: 'Jum''at'
cities:
  - kotamobagu

officials:
- tatong-bara
- id: jusuf-kalla
  as: Wakil Presiden Republik Indonesia
- {id: budi, as: "Camat, Plt"}
events: [iismex-2019, "a, b",'c' , {id: d}]
photos: []
source:
  name: Berita Totabuan
  url: http://beritatotabuan.com/a/#b
status:
  withdrawn:
    reason: Salah
year: 2018
draft: true
none: null
empty:
`),
    {
      title: "Wali Kota hadiri forum IISMEX 2019 (Jakarta), hari ke-2",
      date: "2019-07-17",
      time: "12:30",
      summary: 'Kata "cerdas": é',
      number: "480/123",
      quoted: "Jum'at",
      cities: ["kotamobagu"],
      officials: [
        "tatong-bara",
        { id: "jusuf-kalla", as: "Wakil Presiden Republik Indonesia" },
        { id: "budi", as: "Camat, Plt" },
      ],
      events: ["iismex-2019", "a, b", "c", { id: "d" }],
      photos: [],
      source: { name: "Berita Totabuan", url: "http://beritatotabuan.com/a/#b" },
      status: { withdrawn: { reason: "Salah" } },
      year: 2018,
      draft: true,
      none: null,
      empty: null,
    },
  );
});

for (const text of [
  "",
  "\n\n",
  "a",
  "- a",
  " a: b",
  "a: b\na: c",
  "a: {b: 1, b: 2}",
  "a: b # c",
  "# a\nb: c",
  "a: b: c",
  "a: b:",
  "a: &x b",
  "a: *x",
  "a: !x b",
  "a: |\n  b",
  "a: >\n  b",
  "a: b\n  c",
  'a: "b\n  c"',
  'a: "\\x41"',
  'a: "b" c',
  "a: 'b",
  "a: [b",
  "a: [b, ]",
  "a: [b: c]",
  "a: [[b]]",
  "a:\tb",
  "a: b\r\nc: d",
  "a: b ",
  "a: ",
  "a:\n  ",
  "a:\n  - b\n - c",
  "a:\n- - b",
  "a:\n-\n",
  "a:\n  b: c\n d: e",
  "a: b\n---\nc: d",
  "a: b\n...",
  "%YAML 1.2\n---\na: b",
  "null: a",
  "true: a",
  "2019: a",
  "__proto__: a",
  "<<: {a: b}",
  "a: ~",
  "a: 0123",
  "a: 1.50",
  "a: 1e3",
  "a: 0x1F",
  "a: 0o17",
  "a: .5",
  "a: .inf",
  "a: .nan",
  "a: +1",
  "a: -1",
  "a: 9007199254740993",
  "a: @b",
  "a: `b`",
  "a: %b",
  "a: ,b",
  "\ufeffa: b",
]) {
  read(`agrees with the full parser, or leaves to it: ${JSON.stringify(text)}`, () => {
    assertAsInFull(text);
  });
}

for (const text of [
  "a: b\na: c",
  "a: b: c",
  "a: &x b",
  "a: [b",
  "null: a",
  "- a",
  "a",
  "",
  "a: b\n---\nc: d",
]) {
  read(`leaves to the full parser: ${JSON.stringify(text)}`, () => {
    assert.is(readQuickYaml(text), undefined);
  });
}

read("is not brought down by brackets without end", () => {
  assert.is(readQuickYaml(`a: ${"[".repeat(200_000)}`), undefined);
  assert.is(readQuickYaml(`a: [${"{a: ".repeat(200_000)}`), undefined);
});

const scalar = fc.constantFrom(
  ...["a", "Kota Tua", "kota-tua", "é", "😀", "\ud83d", "\u00a0", "nil", "No", "yes", "constructor"],
  ...[
    "null",
    "Null",
    "nUll",
    "true",
    "TRUE",
    "False",
    "~",
    "~a",
    "",
    ".",
    "..",
    "...",
    "---",
    "-",
    "-a",
    "--",
  ],
  ...["0", "7", "007", "2019", "-3", "+3", "1.5", "1.", ".5", "1e3", "1E-3", "0x1f", "0o7", "0b1", ".inf"],
  ...["-.Inf", ".nan", "1_000", "2019-07-18", "12:30:45", "71.10", "480/123", "99999999999999999999", "1 2"],
  ...['"a"', '"a\\"b"', '"\\u00e9\\n"', '"\\x41"', '"a', 'a"b', '"a" b', '"a":', '""', '"\\ud800"', '"\\/"'],
  ...["'a'", "'a''b'", "''", "'", "'a' b", "a'b", "'''", "'a\\'"],
  ...["[a]", "[a, b]", "[a,b]", "[ a ]", "[]", "[,]", "[a,]", "[a b, 'c' ]", "[1, true, null, 01]", "[a: b]"],
  ...['["a:b", a:b]', "[{id: a}]", "[{id: a, as: B c}, d]", "{a: b}", "{}", "{a}", "{a:b}", "{a: b, a: c}"],
  ...[
    "{a: [b]}",
    "[[a]]",
    "[a]b",
    "[a",
    "a]",
    "{a: b",
    "a}",
    "[-]",
    "[- a]",
    "[?a]",
    "[a?]",
    "[#a]",
    "[a #b]",
  ],
  ...["a: b", "a:", "a :b", "a:b", ":a", ": a", "a # b", "a #b", "a#b", "#a", "http://a.id/?b=c&d#e", "a, b"],
  ...[
    "&a b",
    "*a",
    "!a",
    "!!str 1",
    "|",
    ">-",
    "%a",
    "@a",
    "`a`",
    "? a",
    "?a",
    "a\tb",
    "a ",
    "a  b",
    "\ufeff",
  ],
);
const pad = fc.constantFrom("", "", "", "", " ", "  ", "\t");
const name = fc.constantFrom(
  ...[
    "a",
    "b",
    "c",
    "title",
    "a-b",
    "aB_1",
    "null",
    "true",
    "1",
    "é",
    "a b",
    '"a"',
    "__proto__",
    "constructor",
  ],
  ...["toString", "valueOf", "<<", "-", "?"],
);
const indent = fc.constantFrom("", "", "", "  ", "  ", "    ", " ", "\t");
const end = fc.constantFrom("\n", "\n", "\n", "\n", "\n\n", "\r\n", "", " \n", "\n  \n", "\r");
const line = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.tuple(indent, name, fc.constantFrom(": ", ": ", ":", ":  ", " : "), scalar, pad),
  },
  { weight: 2, arbitrary: fc.tuple(indent, name, fc.constant(":")) },
  { weight: 2, arbitrary: fc.tuple(indent, fc.constantFrom("- ", "- ", "-", "-  "), scalar, pad) },
  { weight: 2, arbitrary: fc.tuple(indent, fc.constant("- "), name, fc.constant(": "), scalar) },
  { weight: 1, arbitrary: fc.tuple(indent, scalar) },
  { weight: 1, arbitrary: fc.constantFrom(["---"], ["..."], ["# a"], ["%YAML 1.2"], [""]) },
);
const lines = fc
  .array(fc.tuple(line, end), { maxLength: 7 })
  .map((all) => all.map(([parts, close]) => parts.join("") + close).join(""));

read("law: it is undefined, or what the full parser says", () => {
  fc.assert(
    fc.property(lines, (text) => void assertAsInFull(text)),
    { numRuns: 3000 },
  );
});

/** Lines that are nearly always plain, so that the law above does not hold for want of cases. */
const tidyScalar = fc.oneof(
  scalar,
  fc.string({ unit: "grapheme", maxLength: 12 }),
  fc.string({ maxLength: 8 }).map((text) => JSON.stringify(text)),
  fc.constantFrom("Kota", "2019-07-18", "'b'", '"c d"', "[a, b]", "{id: a}", "true", "7"),
);
const tidyName = fc.constantFrom(..."abcdefgh");
const tidyEntry = fc.oneof(
  fc.tuple(tidyName, tidyScalar).map(([key, value]) => `${key}: ${value}\n`),
  fc
    .tuple(tidyName, indent, fc.array(fc.tuple(tidyName, tidyScalar), { maxLength: 3 }))
    .map(([key, before, inner]) => `${key}:\n${inner.map(([k, v]) => `${before}- ${k}: ${v}\n`).join("")}`),
  fc
    .tuple(tidyName, indent, fc.array(tidyScalar, { maxLength: 3 }))
    .map(([key, before, items]) => `${key}:\n${items.map((item) => `${before}- ${item}\n`).join("")}`),
  fc
    .tuple(tidyName, indent, fc.array(fc.tuple(tidyName, tidyScalar), { maxLength: 3 }))
    .map(([key, before, inner]) => `${key}:\n${inner.map(([k, v]) => `${before}${k}: ${v}\n`).join("")}`),
);

read("law: the same for texts that are mostly plain, and some of them are read", () => {
  let taken = 0;
  fc.assert(
    fc.property(fc.array(tidyEntry, { maxLength: 4 }), (entries) => {
      if (assertAsInFull(entries.join(""))) taken += 1;
    }),
    { numRuns: 2000 },
  );
  assert.ok(taken > 200, `only ${taken} were plain`);
});

read.run();
