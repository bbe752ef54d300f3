import { suite } from "uvu";
import * as assert from "uvu/assert";
import { parseRegistry } from "../../src/content/registry.ts";
import { type Files, registry as sound } from "../support/content.ts";
import { collect } from "../support/report.ts";

function read(files: Files, left: readonly string[] = []) {
  const collected = collect();
  const sources = new Map(
    Object.entries({ ...sound, ...files })
      .filter(([path]) => !left.includes(path))
      .map(([path, text]) => [`posts/${path}`, { file: `posts/${path}`, text }]),
  );
  const registry = parseRegistry(sources, {
    folder: "posts/_data",
    language: "id",
    report: collected.report,
  });
  const places = collected.diagnostics.map(
    ({ code, place: { file, line, column } }) => `${file.slice(12)}:${line}:${column} ${code}`,
  );
  return { registry, places };
}

const parse = suite("parseRegistry");

parse("reads the four files", () => {
  const { registry, places } = read({});
  assert.equal(places, []);
  assert.equal([...registry.cities.keys()], ["sulawesi-utara", "kotamobagu", "manado"]);
  assert.is(registry.settings?.url, "https://siaran.example.go.id/");
  assert.equal(registry.settings?.contacts.get("redaksi"), { name: "Redaksi Contoh" });
  assert.equal(registry.officials.get("budi-lantong")?.appointments, [
    {
      office: "Wali Kota Kotamobagu",
      city: "kotamobagu",
      capacity: "Pj",
      from: "2023-09-22",
      fromText: "2023-09-22",
      to: undefined,
      toText: undefined,
    },
  ]);
});

parse("keeps how exact a date was", () => {
  const { registry } = read({
    "_data/officials.yaml": "a:\n  name: A\n  appointments: [{office: Camat, from: 2018, to: 2023-09}]\n",
  });
  const [appointment] = registry.officials.get("a")?.appointments ?? [];
  assert.is(appointment?.from, "2018-01-01");
  assert.is(appointment?.fromText, "2018");
  assert.is(appointment?.to, "2023-09-01");
  assert.is(appointment?.toText, "2023-09");
});

parse("takes an event without an end for one day, and its name for the short one", () => {
  const { registry } = read({ "_data/events.yaml": "apel:\n  name: Apel\n  start: 2019-07-18\n" });
  const event = registry.events.get("apel");
  assert.is(event?.end, "2019-07-18");
  assert.is(event?.short, "Apel");
  assert.is(event?.status, "scheduled");
});

parse("puts a slash at the end of the site's address", () => {
  const site = (sound["_data/site.yaml"] ?? "").replace("go.id/", "go.id/newsroom");
  assert.is(
    read({ "_data/site.yaml": site }).registry.settings?.url,
    "https://siaran.example.go.id/newsroom/",
  );
});

parse("says which file is missing", () => {
  for (const name of ["site.yaml", "cities.yaml", "officials.yaml", "events.yaml"]) {
    assert.equal(read({}, [`_data/${name}`]).places, [`${name}:1:1 registry-missing`], name);
  }
});

parse("tells an empty file from an empty list", () => {
  assert.equal(read({ "_data/events.yaml": "" }).places, ["events.yaml:1:1 registry-empty"]);
  assert.equal(read({ "_data/events.yaml": "- a\n" }).places, ["events.yaml:1:1 registry-empty"]);
  assert.equal(read({ "_data/events.yaml": "{}\n" }).places, []);
});

parse("refuses ids that cannot be addresses", () => {
  const { places } = read({ "_data/events.yaml": "Apel Pagi:\n  name: A\n__proto__:\n  name: B\n" });
  assert.equal(places, ["events.yaml:1:1 id-invalid", "events.yaml:3:1 id-invalid"]);
});

parse("refuses unknown zones, of the site and of a city", () => {
  const site = (sound["_data/site.yaml"] ?? "").replace("Asia/Makassar", "Asia/Manado");
  assert.equal(read({ "_data/site.yaml": site }).places, ["site.yaml:5:7 zone-unknown"]);
  assert.ok(
    read({ "_data/cities.yaml": "manado:\n  name: A\n  type: kota\n  zone: WITA\n" }).places.includes(
      "cities.yaml:4:9 zone-unknown",
    ),
  );
});

parse("is sound without a single entry", () => {
  const empty = { "_data/cities.yaml": "{}", "_data/officials.yaml": "{}", "_data/events.yaml": "{}" };
  assert.equal(read(empty).places, []);
});

parse.run();
