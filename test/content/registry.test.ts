import { suite } from "uvu";
import * as assert from "uvu/assert";
import { parseRegistry } from "../../src/content/registry.ts";
import { city } from "../../src/indexes/city.ts";
import { event } from "../../src/indexes/event.ts";
import { entriesOf, findEntry } from "../../src/indexes/lookup.ts";
import { official } from "../../src/indexes/official.ts";
import { type Files, register as sound, splitEntries } from "../support/content.ts";
import { collect } from "../support/report.ts";

function read(files: Files, left: readonly string[] = []) {
  const all = Object.entries(splitEntries({ ...sound, ...files }));
  return readRaw(Object.fromEntries(all.filter(([path]) => !left.includes(path))));
}

function readRaw(files: Files) {
  const collected = collect();
  const sources = new Map(
    Object.entries(files).map(([path, text]) => [`posts/${path}`, { file: `posts/${path}`, text }]),
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

parse("reads site.yaml and a file for each entry", () => {
  const { registry, places } = read({});
  assert.equal(places, []);
  assert.equal(
    entriesOf(registry.entries, city).map(({ id }) => id),
    ["kotamobagu", "manado", "sulawesi-utara"],
  );
  assert.is(registry.settings?.url, "https://siaran.example.go.id/");
  assert.equal(registry.settings?.contacts.get("redaksi"), { name: "Redaksi Contoh" });
  assert.equal(findEntry(registry.entries, official, "budi-lantong")?.appointments, [
    {
      office: "Wali Kota Kotamobagu",
      rank: 1,
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
  const [appointment] = findEntry(registry.entries, official, "a")?.appointments ?? [];
  assert.is(appointment?.from, "2018-01-01");
  assert.is(appointment?.fromText, "2018");
  assert.is(appointment?.to, "2023-09-01");
  assert.is(appointment?.toText, "2023-09");
});

parse("takes an event without an end for one day, and its name for the short one", () => {
  const { registry } = read({ "_data/events.yaml": "apel:\n  name: Apel\n  start: 2019-07-18\n" });
  const apel = findEntry(registry.entries, event, "apel");
  assert.is(apel?.end, "2019-07-18");
  assert.is(apel?.short, "Apel");
  assert.is(apel?.status, "scheduled");
});

parse("puts a slash at the end of the site's address", () => {
  const site = (sound["_data/site.yaml"] ?? "").replace("go.id/", "go.id/newsroom");
  assert.is(
    read({ "_data/site.yaml": site }).registry.settings?.url,
    "https://siaran.example.go.id/newsroom/",
  );
});

parse("says that site.yaml is missing; an index may be empty", () => {
  assert.equal(read({}, ["_data/site.yaml"]).places, ["site.yaml:1:1 registry-missing"]);
  const left = ["pameran-2019"].map((id) => `_data/events/${id}.yaml`);
  assert.equal(read({}, left).places, []);
});

parse("refuses an empty entry, and one that is a list", () => {
  assert.equal(read({ "_data/events/apel.yaml": "" }).places, ["events/apel.yaml:1:1 registry-empty"]);
  assert.equal(read({ "_data/events/apel.yaml": "- a\n" }).places, ["events/apel.yaml:1:1 registry-empty"]);
});

parse("refuses ids that cannot be addresses", () => {
  const { places } = read({
    "_data/events/Apel Pagi.yaml": "name: A\n",
    "_data/events/__proto__.yaml": "name: B\n",
  });
  assert.equal(places, ["events/Apel Pagi.yaml:1:1 id-invalid", "events/__proto__.yaml:1:1 id-invalid"]);
});

parse("passes over READMEs and folders of an index", () => {
  const { registry, places } = read({ "_data/events/README.md": "Acara.", "_data/events/a/b.yaml": "x" });
  assert.equal(places, []);
  assert.is(entriesOf(registry.entries, event).length, 1);
});

parse("refuses the old form once, and calls none of its entries unknown", () => {
  const { registry, places } = read({ "_data/old.yaml": "" });
  assert.equal(places, []);
  assert.not.ok(registry.isWritten("events", "kelak"));
  const old = readRaw({ ...splitEntries(sound), "_data/events.yaml": "kelak:\n  name: Kelak\n" });
  assert.equal(old.places, ["events.yaml:1:1 registry-old"]);
  assert.ok(old.registry.isWritten("events", "kelak"));
});

parse("refuses unknown zones, of the site and of a city", () => {
  const site = (sound["_data/site.yaml"] ?? "").replace("Asia/Makassar", "Asia/Manado");
  assert.equal(read({ "_data/site.yaml": site }).places, ["site.yaml:5:7 zone-unknown"]);
  assert.ok(
    read({ "_data/cities.yaml": "manado:\n  name: A\n  type: kota\n  zone: WITA\n" }).places.includes(
      "cities/manado.yaml:3:7 zone-unknown",
    ),
  );
});

parse("is sound without a single entry", () => {
  const empty = { "_data/cities.yaml": "{}", "_data/officials.yaml": "{}", "_data/events.yaml": "{}" };
  assert.equal(read(empty).places, []);
});

parse.run();
