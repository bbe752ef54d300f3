import fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { applySplices } from "../../../src/base/splices.ts";
import { editYaml, readPlainMap } from "../../../src/yaml/edit/edit-yaml.ts";
import { type PlainMap, saysSame, withoutNothing } from "../../../src/yaml/edit/same-value.ts";

const order = ["title", "date", "cities", "officials", "summary", "photos", "status"];

/** A text in which some keys say something else; `undefined` takes a key away. */
function edited(text: string, changes: PlainMap): string {
  const values = { ...readPlainMap(text), ...changes };
  return applySplices(
    text,
    editYaml(text, values, (path) => (path.length === 0 ? order : [])),
  );
}

const whole = `# Tentang berkas ini.
title: 'Judul lama' # jangan diubah
# Tanggal terbit
date: 2026-01-19

cities: [kotamobagu, "manado"] # dua
officials:
  # yang pertama
  - weny-gaib
  - {id: rendy, as: "Plh. Sekda"}   # pengganti
  - id: nasli
    as: Asisten
summary: >-
  Kalimat yang panjang sekali
  dan berlanjut di sini
  sampai selesai.
note: |
  baris satu

  baris tiga
status: draft # belum
`;

const edits = suite("editYaml");

edits("a text keeps its quotation marks and what is said beside it", () => {
  assert.is(edited(whole, { title: "Judul 'baru'" }), whole.replace("'Judul lama'", "'Judul ''baru'''"));
  assert.is(edited(whole, { date: "2026-01-20" }), whole.replace("2026-01-19", "2026-01-20"));
  assert.is(edited(whole, { status: "12" }), whole.replace("draft #", '"12" #'));
});

edits("a text over several lines keeps the lines that stay the same", () => {
  assert.is(
    edited(whole, { summary: "Kalimat yang panjang sekali dan berlanjut di sana sampai selesai." }),
    whole.replace("di sini", "di sana"),
  );
  assert.is(edited(whole, { note: "baris satu\n\nbaris 3" }), whole.replace("baris tiga", "baris 3"));
  assert.is(
    edited(whole, { summary: "Dua\nbaris" }),
    whole.replace(/>-\n[\s\S]*?selesai\./, "|-\n  Dua\n  baris"),
  );
});

edits("another kind of value takes its place, and the note beside it stays", () => {
  assert.is(
    edited(whole, { status: { withdrawn: { reason: "Keliru", at: "2026-01-20" } } }),
    whole.replace(
      "status: draft # belum",
      "status: # belum\n  withdrawn:\n    reason: Keliru\n    at: 2026-01-20",
    ),
  );
});

edits("items come, go and move, each with its own note", () => {
  const officials = ["weny-gaib", { id: "rendy", as: "Plh. Sekda" }, { id: "nasli", as: "Asisten" }];
  const [first, second, third] = officials;
  assert.is(
    edited(whole, { officials: [second, third] }),
    whole.replace("  # yang pertama\n  - weny-gaib\n", ""),
  );
  assert.is(
    edited(whole, { officials: [second, first, third] }),
    whole
      .replace("  # yang pertama\n  - weny-gaib\n", "")
      .replace("# pengganti\n", "# pengganti\n  # yang pertama\n  - weny-gaib\n"),
  );
  assert.is(
    edited(whole, { officials: [first, { id: "rendy", as: "Plt. Sekda" }, third, "baru"] }),
    whole.replace("Plh.", "Plt.").replace("    as: Asisten\n", "    as: Asisten\n  - baru\n"),
  );
  assert.is(
    edited(whole, { officials: [first, second, { id: "nasli" }] }),
    whole.replace("    as: Asisten\n", ""),
  );
  assert.is(
    edited(whole, { officials: [first, second, { as: "Asisten" }] }),
    whole.replace("- id: nasli\n    as", "- as"),
  );
  assert.is(edited(whole, { cities: ["manado"] }), whole.replace("kotamobagu, ", ""));
  assert.is(edited(whole, { cities: ["kotamobagu"] }), whole.replace(', "manado"', ""));
  assert.is(
    edited(whole, { cities: ["a, b", "kotamobagu", "manado", "bitung"] }),
    whole.replace('[kotamobagu, "manado"]', '["a, b", kotamobagu, "manado", bitung]'),
  );
});

edits("a key goes with its own note and with no other", () => {
  assert.is(edited(whole, { date: undefined }), whole.replace("# Tanggal terbit\ndate: 2026-01-19\n", ""));
  assert.is(edited(whole, { title: "" }), whole.replace("title: 'Judul lama' # jangan diubah\n", ""));
  assert.is(edited(whole, { officials: [] }), whole.replace(/officials:[\s\S]*?(?=summary)/, ""));
});

edits("a new key comes where its order has it", () => {
  assert.is(
    edited(whole, { photos: [{ file: "a.jpg", alt: "Panggung" }] }),
    whole.replace("selesai.\n", "selesai.\nphotos:\n  - file: a.jpg\n    alt: Panggung\n"),
  );
  assert.is(edited("status: draft", { title: "Judul" }), "title: Judul\nstatus: draft");
  assert.is(edited("\ntitle: Judul", { status: "draft" }), "\ntitle: Judul\nstatus: draft");
  assert.is(edited("{title: Judul}\n", { status: "draft" }), "{title: Judul, status: draft}\n");
  assert.is(edited("# kosong\n", { title: "Judul" }), "# kosong\ntitle: Judul\n");
  assert.is(
    edited("title:  # tidak pasti: dua\ndate:\n", { title: "A", date: "2026" }),
    'title: A  # tidak pasti: dua\ndate: "2026"\n',
  );
});

edits("what says nothing and what says the same is not written", () => {
  const odd = "title: 'a' \naliases: []\nnumber: 0480\ndateline:\nsource: {name: }\n";
  assert.is(edited(odd, { dateline: "", byline: "", photos: [], source: undefined, number: "480" }), odd);
});

edits("nothing is written where the text cannot say it", () => {
  assert.throws(() => editYaml("- a\n", { a: "b" }, () => []));
  assert.throws(() => editYaml("a: &x 1\nb: *x\nc: [\n", { a: "b" }, () => []));
});

const scalar = fc.constantFrom(
  "a",
  "b: c",
  "# d",
  "satu dua",
  "0123",
  "'e'",
  '"f"',
  "- g",
  "h\ni",
  "true",
  "[j]",
);
const value: fc.Arbitrary<unknown> = fc.letrec((tie) => ({
  value: fc.oneof({ depthSize: "small", withCrossShrink: true }, scalar, tie("list"), tie("map")),
  list: fc.array(tie("value"), { maxLength: 4 }),
  map: fc.dictionary(fc.constantFrom("id", "as", "file", "x"), tie("value"), { maxKeys: 3 }),
})).value;

edits("any map becomes any other", () => {
  const map = fc.dictionary(fc.constantFrom("title", "date", "cities", "photos", "x"), value, { maxKeys: 4 });
  fc.assert(
    fc.property(map, map, (before, after) => {
      const text = applySplices(
        "",
        editYaml("", before, () => order),
      );
      assert.ok(says(text, before), text);
      const written = applySplices(
        text,
        editYaml(text, after, () => order),
      );
      assert.ok(says(written, after), `${text}\n-----\n${written}`);
      const flow = `${JSON.stringify(before)}\n`;
      const other = applySplices(
        flow,
        editYaml(flow, after, () => order),
      );
      assert.ok(says(other, after), `${flow}\n-----\n${other}`);
    }),
    { numRuns: 300 },
  );
});

edits.run();

/** Whether a text says what a map does; items of lists that say nothing are not written. */
function says(text: string, map: PlainMap): boolean {
  return saysSame(withoutNothing(readPlainMap(text)), withoutNothing(map));
}
