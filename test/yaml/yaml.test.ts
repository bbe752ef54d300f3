import { suite } from "uvu";
import * as assert from "uvu/assert";
import { parseYaml, type YamlData } from "../../src/yaml/yaml.ts";
import { collect } from "../support/report.ts";

function read(text: string, offset = 0, before = "") {
  const collected = collect();
  const source = { file: "posts/a.md", text: before + text };
  return { data: parseYaml(source, text, offset, collected.report), ...collected };
}

function placed({ key, data }: { readonly key: string; readonly data: YamlData }) {
  return { key, value: data.value, place: data.place() };
}

const parse = suite("parseYaml");

parse("leaves dates, times and numbers that look odd as they were written", () => {
  const { data } = read('a: 2019-07-18\nb: 12:30:45\nc: "0123"\nd: no\n');
  assert.equal(data?.value, { a: "2019-07-18", b: "12:30:45", c: "0123", d: "no" });
});

parse("gives entries in the order they were written, and their values", () => {
  const { data } = read("z: 1\na: {b: 2}\n2019: x\n");
  assert.equal(
    data?.entries().map(({ key, data: { value } }) => [key, value]),
    [
      ["z", 1],
      ["a", { b: 2 }],
      ["2019", "x"],
    ],
  );
  assert.equal(read("- a\n- b\n").data?.entries(), []);
  assert.equal(read("").data?.value, null);
});

parse("knows the place of values, keys and items", () => {
  const { data } = read("title: Rapat\nphotos:\n  - file: a.jpg\n    alt: Rapat\n  - file: b.jpg\n");
  const at = (line: number, column: number, end: number) => ({
    file: "posts/a.md",
    line,
    column,
    end: { line, column: end },
  });
  assert.equal(data?.place(["title"]), at(1, 8, 13));
  assert.equal(data?.placeOfKey(["title"]), at(1, 1, 6));
  assert.equal(data?.place(["photos", 1, "file"]), at(5, 11, 16));
  assert.equal(data?.placeOfKey(["photos", 0, "alt"]), at(4, 5, 8));
});

parse("points at the nearest thing around what is missing", () => {
  const { data } = read("photos:\n  - file: a.jpg\n");
  assert.is(data?.place(["photos", 0, "alt"]).line, 2);
  assert.is(data?.place(["photos", 0, "alt"]).column, 5);
  assert.is(data?.place(["nothing"]).line, 1);
});

parse("counts from where the text begins in its file", () => {
  const { data } = read("title: Rapat\n", 4, "---\n");
  assert.is(data?.place(["title"]).line, 2);
  assert.is(data?.place(["title"]).column, 8);
});

parse("knows the same values, entries and places of simple data as of any other", () => {
  const text =
    "title: Rapat\ncities: [manado, 'tomohon']\nofficials:\n- budi\n- id: siti\n  as: Camat\nsource:\n  name: A\n  url:\n";
  const { data } = read(`\n${text}`);
  // A comment is no part of the data, but the simple reader leaves the text to the full one.
  const { data: full } = read(`#\n${text}`);
  if (!data || !full) throw new Error("not YAML");
  assert.equal(data.value, full.value);
  const [title, cities, officials, source] = data.entries();
  const [fullTitle, fullCities, fullOfficials, fullSource] = full.entries();
  assert.equal(title?.data.place(), fullTitle?.data.place());
  assert.equal(cities?.data.place([1]), fullCities?.data.place([1]));
  assert.equal(officials?.data.placeOfKey([1, "as"]), fullOfficials?.data.placeOfKey([1, "as"]));
  assert.equal(source?.data.entries().map(placed), fullSource?.data.entries().map(placed));
  for (const path of [
    [],
    ["title"],
    ["cities"],
    ["cities", 1],
    ["officials", 1, "id"],
    ["source", "url"],
    ["x"],
  ]) {
    assert.equal(data.place(path), full.place(path), path.join("/"));
    assert.equal(data.placeOfKey(path), full.placeOfKey(path), path.join("/"));
  }
});

parse("refuses anchors and aliases, whatever they stand on", () => {
  const { data, codes } = read("a: &x [1]\nb: *x\n");
  assert.is(data, undefined);
  assert.equal(codes(), ["yaml-alias", "yaml-alias"]);
  assert.equal(read("&k a: 1\n").codes(), ["yaml-alias"]);
});

parse("is not blown up by a few lines of aliases", () => {
  const bomb = ["a: &a [x, x, x, x, x, x, x, x, x]"];
  for (const name of "bcdefghij") {
    const before = String.fromCharCode(name.charCodeAt(0) - 1);
    bomb.push(`${name}: &${name} [${`*${before}, `.repeat(8)}*${before}]`);
  }
  // Written out, these would be a billion words, and there would be no answer.
  assert.is(read(bomb.join("\n")).data, undefined);
});

parse("tells of words that are taken for a note, and leaves notes alone", () => {
  const cuts = (text: string) => {
    const found = collect();
    parseYaml({ file: "a", text }, text, 0, found.report);
    return found.diagnostics.map(
      ({ code, place: { line, column, end } }) => `${line}:${column}-${end?.column} ${code}`,
    );
  };
  assert.equal(cuts("title: Raih peringkat #1 nasional\n"), ["1:23-34 value-cut"]);
  assert.equal(cuts("photos:\n  - alt: Warga # antre\n    credit: Humas #kota\n"), [
    "2:16-23 value-cut",
    "3:19-24 value-cut",
  ]);
  assert.equal(cuts("summary: Satu\n  dua\t#tiga\nname: A #2 B\n"), ["2:7-12 value-cut", "3:9-13 value-cut"]);
  for (const note of [
    'title: "Raih peringkat #1"\n',
    "title: Raih peringkat#1\n",
    "title: # diisi nanti\nsummary: Lomba #\n",
    "title: Lomba # tidak pasti: dari baris pertama\n",
    "name: Budi # sampai 2023\ndate: 2019-07-18 # surat\ncities: [a] #b\n# title: a #b\n",
  ])
    assert.equal(cuts(note), [], note);
});

parse("keeps a key like __proto__ a key like any other", () => {
  const { data } = read("__proto__:\n  name: X\n");
  assert.equal(
    data?.entries().map(({ key }) => key),
    ["__proto__"],
  );
  assert.is(Object.getPrototypeOf({}), Object.prototype);
  assert.is(Reflect.get({}, "name"), undefined);
});

parse.run();
