import { suite } from "uvu";
import * as assert from "uvu/assert";
import { findOutput } from "../../src/pages/index.ts";
import { brief, compileFiles, type Files } from "../support/content.ts";
import { newsroomOf } from "../support/newsroom.ts";

const faultsOf = (files: Files) => compileFiles(files).diagnostics.map(brief);

/** Officials a, b, ... who each hold the office of mayor in the given way. */
function mayors(...appointments: readonly string[]): Files {
  const entries = appointments.map(
    (words, index) =>
      `o${index}:\n  name: O${index}\n  appointments: [{office: Wali Kota Manado, city: manado${words}}]\n`,
  );
  return { "_data/officials.yaml": entries.join("") };
}

const overlaps = suite("checkAppointments");

overlaps("lets one holder follow the other on the same day", () => {
  assert.equal(faultsOf(mayors(", from: 2016, to: 2021-02-26", ", from: 2021-02-26")), []);
});

overlaps("finds two definitive holders at one time, whatever the order in the file", () => {
  const [early, late] = [", from: 2016, to: 2021-03", ", from: 2021-02-26"];
  assert.equal(faultsOf(mayors(early, late)), ["_data/officials/o1.yaml:2:25 appointment-overlap"]);
  assert.equal(faultsOf(mayors(late, early)), ["_data/officials/o0.yaml:2:25 appointment-overlap"]);
});

overlaps("names the other holder and points there", () => {
  const { diagnostics } = compileFiles(mayors(", from: 2016", ", from: 2021"));
  assert.match(diagnostics[0]?.message ?? "", "dipegang O0");
  assert.is(diagnostics[0]?.related?.[0]?.place.file, "posts/_data/officials/o0.yaml");
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
    "_data/cities.yaml": `a:
  name: A
  type: kota
  parent: b
b:
  name: B
  type: kota
  parent: c
c:
  name: C
  type: kota
  parent: a
kotamobagu:
  name: K
  type: kota
  parent: a
manado:
  name: M
  type: kota
  parent: manado
`,
  };
  assert.equal(faultsOf(files), [
    "_data/cities/a.yaml:3:9 parent-cycle",
    "_data/cities/manado.yaml:3:9 parent-cycle",
  ]);
});

parents("finds a parent that is not registered", () => {
  const files = {
    "_data/cities.yaml":
      "manado:\n  name: M\n  type: kota\n  parent: sulut\nkotamobagu:\n  name: K\n  type: kota\n",
  };
  assert.equal(faultsOf(files), ["_data/cities/manado.yaml:3:9 parent-unknown"]);
});

parents.run();

const references = suite("checkCity");

references("finds unknown cities of offices and events", () => {
  const files = {
    "_data/officials.yaml": "a:\n  name: A\n  appointments: [{office: Camat, city: manad}]\n",
    "_data/events.yaml": "e:\n  name: E\n  city: bitung\n",
  };
  assert.equal(faultsOf(files), [
    "_data/events/e.yaml:2:7 city-unknown",
    "_data/officials/a.yaml:2:38 city-unknown",
  ]);
});

references.run();

const unreadable = suite("readOfficial");

unreadable("shows no date that cannot be read, so that a preview has the page all the same", () => {
  const { site } = compileFiles(mayors(", from: 2016-, to: 2021-13-01"));
  if (!site) return assert.unreachable();
  const page = findOutput(newsroomOf(site), "/pejabat/o0/");
  assert.match(page?.content() ?? "", "masa jabatan belum diketahui");
});

unreadable.run();
