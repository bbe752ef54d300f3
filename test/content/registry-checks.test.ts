import { suite } from "uvu";
import * as assert from "uvu/assert";
import { brief, compileFiles, type Files } from "../support/content.ts";

const faultsOf = (files: Files) => compileFiles(files).diagnostics.map(brief);

/** Officials a, b, ... who each hold the office of mayor in the given way. */
function mayors(...appointments: readonly string[]): Files {
  const entries = appointments.map(
    (words, index) =>
      `o${index}:\n  name: O${index}\n  appointments: [{office: Wali Kota Manado, city: manado${words}}]\n`,
  );
  return { "_data/officials.yaml": entries.join("") };
}

const overlaps = suite("checkOverlaps");

overlaps("lets one holder follow the other on the same day", () => {
  assert.equal(faultsOf(mayors(", from: 2016, to: 2021-02-26", ", from: 2021-02-26")), []);
});

overlaps("finds two definitive holders at one time, whatever the order in the file", () => {
  const [early, late] = [", from: 2016, to: 2021-03", ", from: 2021-02-26"];
  assert.equal(faultsOf(mayors(early, late)), ["_data/officials.yaml:6:27 appointment-overlap"]);
  assert.equal(faultsOf(mayors(late, early)), ["_data/officials.yaml:3:27 appointment-overlap"]);
});

overlaps("names the other holder and points there", () => {
  const { diagnostics } = compileFiles(mayors(", from: 2016", ", from: 2021"));
  assert.match(diagnostics[0]?.message ?? "", "dipegang O0");
  assert.is(diagnostics[0]?.related?.[0]?.place.line, 3);
});

overlaps("lets somebody act while the office is held", () => {
  assert.equal(faultsOf(mayors(", from: 2016", ", from: 2020, capacity: Plt")), []);
});

overlaps("does not compare appointments of which no date is known", () => {
  assert.equal(faultsOf(mayors("", ", from: 2021", "")), []);
});

overlaps("knows the same office in another city for another", () => {
  const files = {
    "_data/officials.yaml": `a:
  name: A
  appointments: [{office: Sekretaris Daerah, city: manado, from: 2016}]
b:
  name: B
  appointments: [{office: Sekretaris Daerah, city: kotamobagu, from: 2016}]
`,
  };
  assert.equal(faultsOf(files), []);
});

overlaps.run();

const parents = suite("checkParents");

parents("finds a circle once", () => {
  const files = {
    "_data/cities.yaml": `a: {name: A, type: kota, parent: b}
b: {name: B, type: kota, parent: c}
c: {name: C, type: kota, parent: a}
kotamobagu: {name: K, type: kota, parent: a}
manado: {name: M, type: kota, parent: manado}
`,
  };
  assert.equal(faultsOf(files), [
    "_data/cities.yaml:1:34 parent-cycle",
    "_data/cities.yaml:5:39 parent-cycle",
  ]);
});

parents("finds a parent that is not registered", () => {
  const files = {
    "_data/cities.yaml": "manado: {name: M, type: kota, parent: sulut}\nkotamobagu: {name: K, type: kota}\n",
  };
  assert.equal(faultsOf(files), ["_data/cities.yaml:1:39 parent-unknown"]);
});

parents.run();

const references = suite("checkCityReferences");

references("finds unknown cities of offices and events", () => {
  const files = {
    "_data/officials.yaml": "a:\n  name: A\n  appointments: [{office: Camat, city: manad}]\n",
    "_data/events.yaml": "e:\n  name: E\n  city: bitung\n",
  };
  assert.equal(faultsOf(files), [
    "_data/events.yaml:3:9 city-unknown",
    "_data/officials.yaml:3:40 city-unknown",
  ]);
});

references.run();
