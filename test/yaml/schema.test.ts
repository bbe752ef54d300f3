import { suite } from "uvu";
import * as assert from "uvu/assert";
import { releaseSchema } from "../../src/content/release-schema.ts";
import { siteSchema } from "../../src/content/site-schema.ts";
import { checkValue, list, reference, valueAt } from "../../src/yaml/schema.ts";

const check = suite("checkValue");

check("says in Indonesian what a value should be and what it is", () => {
  assert.equal(checkValue(releaseSchema.title, 7, "id"), {
    issues: [{ path: [], kind: "type", problem: "seharusnya teks, bukan angka" }],
  });
  assert.equal(checkValue(list(reference), "manado", "id"), {
    issues: [{ path: [], kind: "type", problem: "seharusnya daftar, bukan teks" }],
  });
  assert.equal(checkValue(releaseSchema.lang, "fr", "id"), {
    issues: [{ path: [], kind: "type", problem: "pilihannya id, en", choices: ["id", "en"] }],
  });
});

check("says it in English", () => {
  assert.equal(checkValue(releaseSchema.title, true, "en"), {
    issues: [{ path: [], kind: "type", problem: "it should be text, not true or false" }],
  });
});

check("trims texts, and takes one of spaces alone for empty", () => {
  assert.equal(checkValue(releaseSchema.title, "  Rapat ", "id"), { value: "Rapat" });
  assert.equal(checkValue(releaseSchema.title, "   ", "id"), { issues: [{ path: [], kind: "empty" }] });
  assert.equal(checkValue(list(reference).min(1), [], "id"), {
    issues: [{ path: [], kind: "empty" }],
  });
});

check("knows the keys that a misspelt one could have been", () => {
  const known = ["reason", "at"];
  assert.equal(checkValue(releaseSchema.status, { withdrawn: { reson: "A", reason: "B", at: "C" } }, "id"), {
    issues: [{ path: ["withdrawn"], kind: "unknown-key", key: "reson", known }],
  });
  assert.equal(checkValue(list(reference), [{ id: "a", ass: "B" }], "id"), {
    issues: [{ path: [0], kind: "unknown-key", key: "ass", known: ["id", "as"] }],
  });
  const contactKeys = ["name", "phone", "mobile", "email", "hours", "languages", "regions"];
  assert.equal(checkValue(siteSchema.contacts, { redaksi: { name: "A", telp: "1" } }, "id"), {
    issues: [{ path: ["redaksi"], kind: "unknown-key", key: "telp", known: contactKeys }],
  });
});

check.run();

const at = suite("valueAt");

at("follows keys and indexes, and ends where they lead nowhere", () => {
  assert.is(valueAt({ photos: [{ file: "a.jpg" }] }, ["photos", 0, "file"]), "a.jpg");
  assert.is(valueAt({ photos: [] }, ["photos", 0, "file"]), undefined);
  assert.is(valueAt(null, []), null);
});

at.run();
