import { suite } from "uvu";
import * as assert from "uvu/assert";
import { releaseSchema as ownSchema } from "../../src/content/release-schema.ts";
import { siteSchema } from "../../src/content/site-schema.ts";
import { city } from "../../src/indexes/city.ts";
import { checkKeys } from "../../src/yaml/check-keys.ts";
import type { Schema } from "../../src/yaml/schema.ts";
import { list, partialDate, reference, text } from "../../src/yaml/schema.ts";
import { parseYaml } from "../../src/yaml/yaml.ts";
import { collect } from "../support/report.ts";

/** The keys of a release with those of two indexes. */
const releaseSchema = {
  ...ownSchema,
  cities: list(reference).min(1),
  officials: list(reference).optional(),
  topics: list(reference).optional(),
};

function checkWith<S extends Schema>(schema: S, text: string) {
  const collected = collect();
  const data = parseYaml({ file: "posts/a.md", text }, text, 0, collected.report);
  if (!data) throw new Error("not YAML");
  const values = checkKeys(schema, data, "id", collected.report);
  const places = collected.diagnostics.map(
    ({ code, place: { line, column } }) => `${line}:${column} ${code}`,
  );
  return { values, places, diagnostics: collected.diagnostics };
}

const sound = "title: A\ndate: 2019-07-18\ncities: [manado]\nsummary: B\n";

const check = suite("checkKeys");

check("gives the values in the types of the schema", () => {
  const { values, places } = checkWith(releaseSchema, `${sound}officials: [budi, {id: siti, as: Camat}]\n`);
  assert.equal(places, []);
  assert.equal(values, {
    title: "A",
    date: "2019-07-18",
    cities: [{ id: "manado" }],
    summary: "B",
    officials: [{ id: "budi" }, { id: "siti", as: "Camat" }],
  });
});

check("finds every fault, not the first alone", () => {
  const { places } = checkWith(releaseSchema, "title: 7\ndate: 2019-07-18\nofcials: [a]\ncities: manado\n");
  assert.equal(places.sort(), ["1:1 key-missing", "1:8 value-type", "3:1 key-unknown", "4:9 value-type"]);
});

check("keeps the sound keys beside a wrong one", () => {
  const { values } = checkWith(releaseSchema, "title: 7\ndate: 2019-07-18\ncities: [manado]\nsummary: B\n");
  assert.equal(values, { date: "2019-07-18", cities: [{ id: "manado" }], summary: "B" });
});

check("finds what nobody sees, what turns letters round, and letters of other scripts", () => {
  const title = (value: string) =>
    checkWith(releaseSchema, sound.replace("title: A", `title: ${value}`)).places;
  assert.equal(title('"\u200b \u2060\u00ad"'), ["1:8 value-empty"]);
  assert.equal(title("Anggaran \u202eatuj\u202c"), ["1:8 value-direction"]);
  assert.equal(title("Nama \u2067שלום"), ["1:8 value-direction"]);
  assert.equal(title("Nama \u2067שלום\u2069 dan السلام"), []);
  assert.equal(title("Wali Kota K\u043etamobagu"), ["1:8 value-letters"]);
  assert.equal(title("Lomba <!-- belum disetujui --> dibuka"), ["1:8 value-comment"]);
  assert.equal(checkWith({ name: text }, "name: Rahm\u0430t Lasut\n").places, ["1:7 value-letters"]);
});

check("proposes the key that was meant", () => {
  const { diagnostics } = checkWith(releaseSchema, `${sound}offcials: [budi]\n`);
  assert.is(diagnostics[0]?.hint, "Maksudnya officials?");
});

check("proposes the key that was meant inside a value", () => {
  const { diagnostics, places } = checkWith(
    releaseSchema,
    `${sound}photos: [{file: a.jpg, alt: B, captoin: C}]\n`,
  );
  assert.equal(places, ["5:32 key-unknown"]);
  assert.is(diagnostics[0]?.hint, "Maksudnya caption?");
});

check("looks into lists and maps", () => {
  const text = `${sound}photos:\n  - file: a.jpg\n  - file: ../b.jpg\n    alt: B\n  - file: c.jpg\n    alt: ""\n`;
  assert.equal(checkWith(releaseSchema, text).places, [
    "6:5 photo-alt",
    "7:11 asset-name",
    "10:10 photo-alt",
  ]);
});

check("takes the ways of saying status", () => {
  for (const status of ["draft", "published", "{withdrawn: {reason: A, at: 2019-07-19}}"]) {
    assert.equal(checkWith(releaseSchema, `${sound}status: ${status}\n`).places, [], status);
  }
  assert.equal(checkWith(releaseSchema, `${sound}status: darft\n`).places, ["5:9 value-type"]);
  assert.equal(checkWith(releaseSchema, `${sound}status: {withdrawn: {reason: A}}\n`).places, [
    "5:21 key-missing",
  ]);
});

check("refuses addresses that are not of the web", () => {
  for (const url of ["javascript:alert(1)", "//host/x", "www.go.id", "ftp://go.id/", "https://go.id/ x"]) {
    const { places } = checkWith(releaseSchema, `${sound}source: {name: A, url: "${url}"}\n`);
    assert.equal(places, ["5:24 url-invalid"], url);
  }
});

check("refuses characters that XML cannot hold, wherever they hide", () => {
  for (const code of ["\\0", "\\x08", "\\uD800", "\\uFFFF", "\\e"]) {
    assert.equal(checkWith(releaseSchema, `${sound}topics: ["a${code}b"]\n`).places, [
      "5:10 value-character",
    ]);
  }
  assert.equal(checkWith(releaseSchema, `${sound}topics: ["😀\\t"]\n`).places, []);
});

check("takes a bare year for a date, as YAML reads it as a number", () => {
  const { values, places } = checkWith({ from: partialDate }, "from: 2018\n");
  assert.equal(places, []);
  assert.is(values.from, "2018");
});

check("refuses a code that YAML took for a number: 71.10 would become 71.1", () => {
  assert.equal(checkWith(city.schema, "name: A\ntype: kota\ncode: 71.10\n").places, ["3:7 value-type"]);
  assert.equal(checkWith(city.schema, 'name: A\ntype: kota\ncode: "71.10"\n').places, []);
});

check("speaks English where asked", () => {
  const collected = collect();
  const data = parseYaml({ file: "a", text: "title: [a]\n" }, "title: [a]\n", 0, collected.report);
  if (!data) throw new Error("not YAML");
  checkKeys({ title: releaseSchema.title }, data, "en", collected.report);
  assert.equal(collected.codes(), ["value-type"]);
});

check("asks for what a newsroom needs", () => {
  assert.equal(checkWith(siteSchema, "title: A\n").places, Array(4).fill("1:1 key-missing"));
});

check.run();
