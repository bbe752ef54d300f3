import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { suite } from "uvu";
import * as assert from "uvu/assert";

type Words = { readonly [key: string]: string | Words };

const { resolve } = createRequire(import.meta.url);
const english = flat(read(resolve("@sveltia/cms").replace(/npm[\\/]index\.js$/, "locales/en-US.json")));
const indonesian = flat(read(new URL("../../layouts/assets/admin/id.json", import.meta.url)));

/** What no clerk meets: faults of a configuration, and services that the editor of a newsroom does not use. */
const unmet =
  /^(?:config|open_authoring|cloud_storage|local_workflow|file_type_labels|prefs\.(?:changes|i18n|media|advanced\.deploy_hook))(?:\.|$)/;

const words = suite("the editor in Indonesian");

words("says everything that a clerk meets", () => {
  assert.equal(
    [...english.keys()].filter((key) => !indonesian.has(key) && !unmet.test(key)),
    [],
  );
});

words("says nothing that is not asked for, and fills in what it is given", () => {
  for (const [key, text] of indonesian) {
    const source = english.get(key);
    assert.ok(source !== undefined, key);
    const known = variables(source);
    for (const name of variables(text)) assert.ok(known.has(name), `${key}: ${name}`);
    assert.is(/<a/.test(text), /<a/.test(source), key);
    assert.is.not(text.trim(), "", key);
  }
});

words(
  "leaves out no name that the English has, but for numbers, and for the one language of each text",
  () => {
    const silent = [...indonesian].filter(([key, text]) => {
      const given = variables(text);
      return [...variables(english.get(key) ?? "")].some(
        (name) => !["count", "locale"].includes(name) && !given.has(name),
      );
    });
    assert.equal(
      silent.map(([key]) => key),
      [],
    );
  },
);

words.run();

function read(file: string | URL): Words {
  return JSON.parse(readFileSync(file, "utf8"));
}

function flat(given: Words, above = ""): Map<string, string> {
  return new Map(
    Object.entries(given).flatMap(([key, value]) =>
      typeof value === "string" ? [[above + key, value] as const] : [...flat(value, `${above}${key}.`)],
    ),
  );
}

function variables(text: string): Set<string> {
  return new Set([...text.matchAll(/\{\$(\w+)/g)].map(([, name = ""]) => name));
}
