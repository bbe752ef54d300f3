import fc from "fast-check";
import { registry } from "../support/content.ts";
import { bodies, keys, markup } from "../support/families.ts";
import { hostileCases, hostileRelease, hostileSettings } from "../support/hostile-cases.ts";

const pieces = {
  body: [...grown(bodies), ...texts("bodies")],
  keys: [...grown(keys), ...texts("keys")],
  markup: grown(markup),
};

const odd = [
  "\u0000",
  "\u200b",
  "\u202e",
  "\ufeff",
  "\ud800",
  "\r",
  "\t",
  "]]>",
  "-->",
  '"',
  "'",
  "`",
  "\\",
  "&#0;",
];

/** A text as it is, cut, doubled or with something odd in it. */
function mangled(text: string): fc.Arbitrary<string> {
  return fc
    .record({
      from: fc.nat(text.length),
      to: fc.nat(text.length),
      put: fc.oneof(fc.constantFrom(...odd), fc.string({ maxLength: 4 })),
      way: fc.constantFrom("whole", "whole", "cut", "doubled", "odd"),
    })
    .map(({ from, to, put, way }) => {
      const [first, last] = [Math.min(from, to), Math.max(from, to)];
      const [head, inner, tail] = [text.slice(0, first), text.slice(first, last), text.slice(last)];
      if (way === "whole") return text;
      if (way === "cut") return head + tail;
      return way === "doubled" ? head + inner + inner + tail : head + put + inner + tail;
    });
}

/** Pieces joined in the ways in which one may stand beside or within another. */
function mixed(from: readonly string[], most = 6): fc.Arbitrary<string> {
  const piece = fc.constantFrom(...from).chain(mangled);
  const joint = fc.constantFrom("", " ", "\n", "\n\n", "\n> ", "\n- ", "\n    ", " | ", "\n\n[^1]: ");
  return fc
    .array(fc.tuple(piece, joint), { minLength: 1, maxLength: most })
    .map((parts) => parts.map(([text, after]) => text + after).join(""));
}

/** A release of ordinary and hostile keys and text. */
export const releases: fc.Arbitrary<string> = fc
  .record({
    lines: fc.array(fc.constantFrom(...pieces.keys).chain(mangled), { maxLength: 2 }),
    body: mixed(pieces.body),
    isMangled: fc.integer({ min: 0, max: 9 }),
  })
  .chain(({ lines, body, isMangled }) => {
    const text = hostileRelease({ keys: lines.join("\n"), body });
    return isMangled === 0 ? mangled(text) : fc.constant(text);
  });

/** Settings and entries of the register, by the file they stand in. */
export const registers: fc.Arbitrary<readonly [string, string]> = fc.oneof(
  fc
    .constantFrom(...texts("settings"))
    .chain(mangled)
    .map((text) => ["_data/site.yaml", hostileSettings(`${registry["_data/site.yaml"]}`, text)] as const),
  fc
    .constantFrom(...Object.entries(registry))
    .chain(([file, text]) => mangled(text).map((changed) => [file, changed] as const)),
);

/** What importers are given: a text, under the names of formats. */
export const sources: fc.Arbitrary<{ readonly name: string; readonly text: string }> = fc.record({
  name: fc.constantFrom("a.txt", "a.md", "a.html", "a.eml", "a.mbox", "a.mht", "a.rtf", "a.fodt"),
  text: mixed([...pieces.markup, ...pieces.body, ...wrapped()], 8),
});

/** The content of a post of WordPress. */
export const posts: fc.Arbitrary<string> = mixed([...pieces.markup, ...pieces.body], 8);

/** Bytes that are changed here and there, or end too early. */
export function damaged(bytes: Uint8Array): fc.Arbitrary<Uint8Array> {
  return fc
    .record({
      changes: fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { maxLength: 6 }),
      end: fc.oneof(fc.constant(bytes.length), fc.nat(bytes.length)),
    })
    .map(({ changes, end }) => {
      const copy = bytes.slice(0, end);
      for (const [at, value] of changes) if (at < end) copy[at] = value;
      return copy;
    });
}

function grown(families: Readonly<Record<string, (count: number) => string>>): string[] {
  return Object.values(families).map((grow) => grow(3));
}

function texts(file: "bodies" | "keys" | "settings"): string[] {
  return hostileCases(file).map(({ text }) => text);
}

/** Beginnings by which formats are known. */
function wrapped(): string[] {
  return [
    "<!doctype html><html><head><title>A</title></head><body><article>",
    "<html><body><script>owned()</script><p onclick='owned()'>a</p>",
    "From: a@contoh.go.id\nTo: b@contoh.go.id\nSubject: =?utf-8?B?PHNjcmlwdD4=?=\nMIME-Version: 1.0\nContent-Type: text/html\n\n",
    'From: a@contoh.go.id\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary="b"\n\n--b\nContent-Type: text/html\n\n<p>a\n--b--\n',
    "From - Thu Jul 18 09:00:00 2019\nFrom: a@contoh.go.id\nContent-Type: text/plain\n\na\n",
    "{\\rtf1\\ansi{\\fonttbl{\\f0 Arial;}}\\pard a\\par ",
    '{\\field{\\*\\fldinst HYPERLINK "javascript:owned()"}{\\fldrslt a}}',
    "\\u8217?\\'92\\bin9 ",
    "---\ntitle: a\ndate: 2019-07-18\n---\n\n",
    "+++\ntitle = 'a'\n+++\n\n",
    '{{< figure src="a.jpg" >}}',
  ];
}
