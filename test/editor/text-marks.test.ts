import fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import {
  aroundWords,
  asLink,
  asPicture,
  beforeLines,
  type LineMark,
  type SelectedText,
  type TextEdit,
} from "../../src/editor/text-marks.ts";

/** A text in which `⟦⟧` stand around what is selected. */
function selected(written: string): SelectedText {
  const start = written.indexOf("⟦");
  return { text: written.replace(/[⟦⟧]/g, ""), start, end: written.indexOf("⟧") - 1 };
}

function after({ text }: SelectedText, { start, end, text: words, selected: [from, to] }: TextEdit): string {
  const whole = text.slice(0, start) + words + text.slice(end);
  return `${whole.slice(0, from)}⟦${whole.slice(from, to)}⟧${whole.slice(to)}`;
}

const marks = suite("marks of a text");

for (const [name, edit, before, then] of [
  ["bold", (one: SelectedText) => aroundWords(one, "**"), "a ⟦b c⟧ d", "a **⟦b c⟧** d"],
  ["bold no more", (one: SelectedText) => aroundWords(one, "**"), "a **⟦b⟧** d", "a ⟦b⟧ d"],
  ["blanks stay outside", (one: SelectedText) => aroundWords(one, "*"), "a⟦ b ⟧d", "a *⟦b⟧* d"],
  ["words to come", (one: SelectedText) => aroundWords(one, "**"), "a ⟦⟧", "a **⟦⟧**"],
  ["heading", (one: SelectedText) => beforeLines(one, "## "), "a\n\nb⟦⟧c\n\nd", "a\n\n## bc⟦⟧\n\nd"],
  ["heading no more", (one: SelectedText) => beforeLines(one, "## "), "## b⟦⟧", "b⟦⟧"],
  ["items", (one: SelectedText) => beforeLines(one, "- "), "⟦a\nb⟧\nc", "⟦- a\n- b⟧\nc"],
  ["items below words", (one: SelectedText) => beforeLines(one, "- "), "a\n⟦b⟧", "a\n\n⟦- b⟧"],
  ["numbers in place of items", (one: SelectedText) => beforeLines(one, "1. "), "⟦- a\n- b⟧", "⟦1. a\n2. b⟧"],
  ["numbers no more", (one: SelectedText) => beforeLines(one, "1. "), "⟦1. a\n2. b⟧", "⟦a\nb⟧"],
  ["quotation", (one: SelectedText) => beforeLines(one, "> "), "⟦a\n\nb⟧", "⟦> a\n\n> b⟧"],
  ["an item to come", (one: SelectedText) => beforeLines(one, "- "), "a\n\n⟦⟧", "a\n\n- ⟦⟧"],
  ["link", asLink, "a ⟦b⟧", "a [b](⟦https://⟧)"],
  ["link of an address", asLink, "⟦https://a.go.id⟧", "[⟦⟧](https://a.go.id)"],
  [
    "picture",
    (one: SelectedText) => asPicture(one, "a.jpg"),
    "a\n⟦b⟧\nc",
    "a\nb\n\n![⟦Apa yang tampak⟧](a.jpg)\n\nc",
  ],
  ["picture in nothing", (one: SelectedText) => asPicture(one, "a.jpg"), "⟦⟧", "![⟦Apa yang tampak⟧](a.jpg)"],
] as const)
  marks(name, () => {
    const one = selected(before);
    assert.is(after(one, edit(one)), then);
  });

const text = fc
  .array(fc.constantFrom("a", "b c", "\n", "**", "- ", "1. ", "> ", "## ", " "))
  .map((all) => all.join(""));
const selection = fc.tuple(text, fc.nat(), fc.nat()).map(([words, a, b]) => {
  const [start = 0, end = 0] = [a % (words.length + 1), b % (words.length + 1)].sort((x, y) => x - y);
  return { text: words, start, end };
});
const edits: readonly ((one: SelectedText) => TextEdit)[] = [
  (one) => aroundWords(one, "**"),
  (one) => aroundWords(one, "*"),
  ...(["## ", "- ", "1. ", "> "] satisfies LineMark[]).map(
    (mark) => (one: SelectedText) => beforeLines(one, mark),
  ),
  asLink,
  (one) => asPicture(one, "a.jpg"),
];

marks("no mark loses a word, and what is selected is in the text", () => {
  fc.assert(
    fc.property(selection, fc.constantFrom(...edits), (one, edit) => {
      const {
        start,
        end,
        text: words,
        selected: [from, to],
      } = edit(one);
      const whole = one.text.slice(0, start) + words + one.text.slice(end);
      const letters = one.text.replace(/[^abc]/g, "");
      assert.is(
        whole
          .replace("Apa yang tampak", "")
          .replace("a.jpg", "")
          .replace("https://", "")
          .replace(/[^abc]/g, ""),
        letters,
      );
      assert.ok(0 <= from && from <= to && to <= whole.length);
    }),
  );
});

marks.run();
