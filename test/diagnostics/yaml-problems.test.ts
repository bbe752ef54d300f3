import { suite } from "uvu";
import * as assert from "uvu/assert";
import { yamlProblem } from "../../src/diagnostics/yaml-problems.ts";
import { parseYaml } from "../../src/yaml/yaml.ts";
import { collect } from "../support/report.ts";

/** Slips that staff make, with the place a person would look at and a word of the message. */
const slips: readonly (readonly [text: string, place: string, problem: RegExp])[] = [
  ["title: Rapat: hari ini\n", "1:8-23", /memuat titik dua/],
  ["title: A\n  date: B\n", "1:8-9", /baris di bawahnya menjorok/],
  ['title: "Rapat hari ini\ndate: 2019-07-18\n', "1:8-23", /tanda kutip dibuka di sini/],
  ["title: 'Rapat Jum'at ini'\n", "1:19-26", /tulisan sesudah nilainya/],
  ["source:\n\tname: A\n", "2:1-9", /tab/],
  ["cities: [manado\ndate: 2019-07-18\n", "1:9-16", /kurung dibuka di sini/],
  ["source:\n  name: A\n url: B\n", "3:1-8", /tidak sejajar/],
  [" title: A\ndate: B\n", "2:1-5", /tidak sejajar/],
  ["title: A\ndate 2019-07-18\nsummary: B\n", "2:1-16", /tidak berbentuk "kunci: nilai"/],
  ["title: A\ntitle: B\n", "2:1-9", /sudah ditulis/],
  ["title: @diskominfo hadir\n", "1:8-25", /tidak boleh dimulai/],
  ['title: "C:\\data"\n', "1:11-17", /garis miring terbalik/],
  ["title: A\n...\ndate: B\n", "3:1-8", /sisanya terpisah/],
  ["cities:\n- a\n-b\n", "3:1-3", /bukan butir daftar/],
  ["cities:\n  - a\n - b\n", "3:1-5", /butir-butir daftar tidak sejajar/],
  ["title: - a\n", "1:8-11", /butir daftar/],
  ["title: > abc\n", "1:10-13", /baris berikutnya/],
  ["photos: [{file: a.jpg alt: b}]\n", "1:17-29", /koma/],
  ["title: !Penting rapat\n", "1:8-16", /tanda seru/],
  ["cities: ]\n", "1:9-10", /tidak pada tempatnya/],
];

const problem = suite("yamlProblem");

for (const [text, expected, words] of slips) {
  problem(JSON.stringify(text), () => {
    const { report, diagnostics } = collect();
    assert.is(parseYaml({ file: "a", text }, text, 0, report), undefined);
    assert.is(diagnostics.length, 1, diagnostics.map(({ message }) => message).join("; "));
    const [{ place, message, hint } = { place: undefined, message: "", hint: "" }] = diagnostics;
    assert.is(`${place?.line}:${place?.column}-${place?.end?.column}`, expected);
    assert.match(message, words);
    assert.ok(hint);
  });
}

problem("has words for a code that nobody has seen yet", () => {
  const { id, en } = yamlProblem("NEW_CODE", "Something new");
  assert.ok(id[0] && id[1] && en[0] && en[1]);
});

problem("reports two independent errors on two lines", () => {
  const { report, diagnostics } = collect();
  const text = "title: Rapat: A\nsummary: Hasil: B\n";
  parseYaml({ file: "a", text }, text, 0, report);
  assert.equal(
    diagnostics.map(({ place }) => place.line),
    [1, 2],
  );
});

problem.run();
