import { diffLines } from "diff";
import fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { readEntry, writeEntry } from "../../../src/editor/format/formats.ts";
import { isPlainMap, type PlainMap, saysSame } from "../../../src/yaml/edit/same-value.ts";
import { readEditedFiles } from "./files.ts";

const files = readEditedFiles();

/** Texts as people write them, and as nobody should. */
const words = fc.oneof(
  fc.constantFrom(
    ...[
      "Wali Kota: pameran dibuka",
      "# bukan catatan",
      "- butir",
      "'kutip'",
      '"kutip"',
      "ya #1",
      "0123",
      "2026",
    ],
    ...[
      "true",
      "~",
      "null",
      "a, b [c] {d}",
      "@nama",
      "%",
      "é “kutip” –",
      "satu\ndua",
      "satu\n\ndua\n  tiga",
      "*",
      "? x",
    ],
  ),
  fc.stringMatching(/^[a-z][a-z ,.:;'"-]{0,40}$/),
);

/** Forms of a file on the disk. */
const ends = fc.constantFrom(
  (text: string) => text,
  (text: string) => text.replaceAll("\n", "\r\n"),
  (text: string) => `\ufeff${text}`,
);

const laws = suite("the laws of the formats");

laws("there are files to try", () => {
  assert.ok(files.length > 150, `${files.length}`);
});

laws("what was not changed is written with the same bytes", () => {
  for (const { file, text, format } of files)
    for (const written of [text, text.replaceAll("\n", "\r\n"), `\ufeff${text}`])
      assert.is(writeEntry(written, readEntry(written, format), format), written, file);
});

laws("one value is changed, and all other lines stay", () => {
  fc.assert(
    fc.property(fc.constantFrom(...files), ends, fc.nat(), words, (edited, end, pick, value) => {
      const text = end(edited.text);
      const before = readEntry(text, edited.format);
      const places = textPlaces(before).filter((path) => !isNamed(before, path));
      const path = places[pick % places.length] ?? [];
      const after = withValue(before, path, value);
      const written = writeEntry(text, after, edited.format);
      assert.ok(saysSame(readEntry(written, edited.format), after), `${edited.file} ${path}`);
      assert.equal(otherLines(text, written, before, path), [], `${edited.file} ${path}\n${written}`);
    }),
    { numRuns: 250 },
  );
});

/** All that Markdown and hands have: marks in two ways, escapes, breaks, tables, notes, comments, lists, blanks. */
const blocks = fc.constantFrom(
  ...[
    "Hitungan 2*3*4, a_b_c, \\*bintang\\* dan \\_.",
    "satu  \ndua\\\ntiga",
    "## Judul #",
    "***",
    "Judul\n=====",
  ],
  ...[
    "* a\n* __b__\n   1) c\n   2) d",
    "- a\n\n\n- b",
    "+ a\n\n    b",
    "1. a\n1. b",
    "> k\n>\n> — Siti Rahma, Wali Kota",
  ],
  ...[
    "| a | b |\n|:--|--:|\n| 1 | 2 |",
    "Kata[^1].\n\n[^1]: Catatan.",
    "<!-- catatan\nredaksi -->",
    "<b>x</b> &amp; <",
  ],
  ...[
    '![Pawai](pawai.jpg "Pawai. Foto: Humas")',
    "[a]: https://a.go.id/ 'b'",
    "```\n  kode\n```",
    "    kode",
    "banyak   spasi\tdan tab",
  ],
);
const body = fc
  .array(fc.tuple(blocks, fc.constantFrom("\n\n", "\n\n\n", "\n \n", "\n")), { minLength: 1, maxLength: 9 })
  .map((all) => all.flat().join("").trim());

laws("a word in a body is a line of the file, whatever else is in it", () => {
  fc.assert(
    fc.property(body, ends, fc.nat(), fc.stringMatching(/^[a-z*_]{1,8}$/), (text, end, pick, word) => {
      const before = end(`---\ntitle: a # b\n---\n\n${text}\n\n`);
      const lines = text.split("\n");
      const written = lines.flatMap((line, index) => (/\S/.test(line) ? [index] : []));
      const at = written[pick % written.length] ?? 0;
      const changed = lines.with(
        at,
        (lines[at] ?? "").replace(/\S+/, (old) => `${old}${word}`),
      );
      const values = readEntry(before, "siaran-release");
      assert.is(values.body, text);
      const after = writeEntry(before, { ...values, body: changed.join("\n") }, "siaran-release");
      assert.is(after, end(`---\ntitle: a # b\n---\n\n${changed.join("\n")}\n\n`));
    }),
  );
});

laws("a key goes and comes, and all other lines stay", () => {
  fc.assert(
    fc.property(fc.constantFrom(...files), ends, fc.nat(), words, (edited, end, pick, value) => {
      const text = end(edited.text);
      const before = readEntry(text, edited.format);
      const keys = Object.keys(before).filter((key) => !/^(?:body|status|officials)/.test(key));
      const key = keys[pick % keys.length] ?? "";
      const { [key]: _gone, ...rest } = before;
      const without = writeEntry(text, rest, edited.format);
      assert.ok(saysSame(readEntry(without, edited.format), rest), `${edited.file} ${key}\n${without}`);
      assert.equal(added(text, without), [], `${edited.file} ${key}`);
      const extended = { ...before, byline: value, kunci_baru: value };
      const longer = writeEntry(text, extended, edited.format);
      assert.ok(saysSame(readEntry(longer, edited.format), extended), `${edited.file}\n${longer}`);
      if (!("byline" in before)) assert.equal(removed(text, longer), [], edited.file);
    }),
    { numRuns: 120 },
  );
});

laws("items of lists come, go and move, and all other lines stay", () => {
  const withLists = files.flatMap((edited) => {
    const values = readEntry(edited.text, edited.format);
    return Object.keys(values)
      .filter((key) => Array.isArray(values[key]) && !isNamed(values, [key]))
      .map((key) => ({ edited, key }));
  });
  assert.ok(withLists.length > 100);
  fc.assert(
    fc.property(
      fc.constantFrom(...withLists),
      fc.nat(),
      fc.nat(),
      words,
      ({ edited, key }, from, to, value) => {
        const { text, format, file } = edited;
        const before = readEntry(text, format);
        const items = listIn(before, key);
        const place = from % items.length;
        const { [place]: item } = items;
        const fresh = isPlainMap(item)
          ? { ...item, ...firstChanged(item, value) }
          : value.replaceAll("\n", " ");
        const shorter = items.toSpliced(place, 1);
        const changes = [
          shorter,
          items.toSpliced(to % (items.length + 1), 0, fresh),
          shorter.toSpliced(to % items.length, 0, item),
        ];
        for (const list of changes) {
          const after = { ...before, [key]: list };
          const written = writeEntry(text, after, format);
          assert.ok(saysSame(readEntry(written, format), after), `${file} ${key}\n${written}`);
          const moved = [...added(text, written), ...removed(text, written)];
          // A line that moves goes in one place and comes in another.
          assert.ok(
            moved.length <= 2 * Math.max(...items.map(linesOf)) + 4,
            `${file} ${key}\n${moved.join("\n")}`,
          );
        }
      },
    ),
    { numRuns: 120 },
  );
});

laws.run();

type Path = readonly (string | number)[];

/**
 * Whether a path leads to an official of whom it is said what they are called here, which goes with the id; or to the
 * name of a contact, which is a key in the file and so no text like others.
 */
function isNamed({ officials_as: names }: PlainMap, [key, , inner]: Path): boolean {
  return (key === "officials" && names !== undefined) || (key === "contacts" && inner === "id");
}

/** Where there are texts in values. */
function textPlaces(value: unknown, path: Path = []): Path[] {
  if (typeof value === "string") return /^status/.test(String(path[0])) ? [] : [path];
  if (Array.isArray(value)) return value.flatMap((item, at) => textPlaces(item, [...path, at]));
  if (!isPlainMap(value)) return [];
  return Object.entries(value).flatMap(([key, inner]) => textPlaces(inner, [...path, key]));
}

function withValue(value: PlainMap, path: Path, text: string): PlainMap;
function withValue(value: unknown, path: Path, text: string): unknown;
function withValue(value: unknown, [step, ...rest]: Path, text: string): unknown {
  if (step === undefined) return text;
  if (Array.isArray(value)) return value.with(Number(step), withValue(value[Number(step)], rest, text));
  return isPlainMap(value) ? { ...value, [step]: withValue(value[String(step)], rest, text) } : value;
}

/** Lines that changed though they are none of the value's. */
function otherLines(before: string, after: string, values: PlainMap, path: Path): string[] {
  const value = path.reduce<unknown>(
    (at, step) => (typeof at === "object" && at !== null ? Reflect.get(at, step) : undefined),
    values,
  );
  const own = String(value).split(/\s+/);
  return removed(before, after).filter((line) => !own.some((word) => line.includes(word)));
}

function removed(before: string, after: string): string[] {
  return diffLines(before.replace(/^\ufeff/, ""), after.replace(/^\ufeff/, ""))
    .filter((part) => part.removed)
    .flatMap(({ value }) => value.split(/\r?\n/))
    .filter((line) => line.trim() !== "");
}

function added(before: string, after: string): string[] {
  return removed(after, before);
}

function listIn(values: PlainMap, key: string): readonly unknown[] {
  const { [key]: list } = values;
  return Array.isArray(list) ? list : [];
}

function firstChanged(item: PlainMap, value: string): PlainMap {
  const key = Object.keys(item).find((name) => typeof item[name] === "string");
  return key === undefined ? {} : { [key]: value };
}

function linesOf(value: unknown): number {
  return JSON.stringify(value, undefined, 1).split("\n").length;
}
