import { suite } from "uvu";
import * as assert from "uvu/assert";
import { editorConfig } from "../../src/admin/config.ts";
import { type FormField, fieldPaths } from "../../src/admin/form-field.ts";
import { type EditorSetting, editorHosts } from "../../src/content/editor-setting.ts";
import { keyTables } from "../../src/content/key-list.ts";
import { indexKinds } from "../../src/indexes/table.ts";
import { settings } from "./example-settings.ts";

const place: EditorSetting = {
  backend: "gitea",
  repository: "dinas/siaran",
  branch: "main",
  server: "https://git.example.go.id",
  review: false,
};
const configOf = (at: EditorSetting | "local" = place) =>
  editorConfig({ settings, kinds: indexKinds, place: at, folder: "posts" });

const { collections, singletons } = configOf();
const [site] = singletons;
/** The forms, in the order of the tables of keys. */
const forms: readonly (readonly FormField[])[] = [
  site?.fields ?? [],
  ...[collections[0], collections.at(-1), ...collections.slice(1, -1)].map((form) => form?.fields ?? []),
];

/** Keys of files that forms put otherwise, and what forms have in their place. */
const otherwise: Readonly<Record<string, string | undefined>> = {
  aliases: undefined,
  "status.removed": undefined,
  "status.removed.reason": "status_reason",
  "status.withdrawn": undefined,
  "status.withdrawn.reason": "status_reason",
  "status.withdrawn.at": "status_at",
};
/** Keys of forms that stand for parts of other values of the file. */
const ofForms = ["_findings", "body", "officials_as", "status_reason", "status_at", "contacts[].id"];

const config = suite("editorConfig");

for (const [index, { title, rows }] of keyTables().slice(0, forms.length).entries()) {
  const paths = fieldPaths(forms[index] ?? []);
  const isEntry = index > 2;

  config(`every key has its field: ${title}`, () => {
    const wanted = rows.flatMap(({ path }) => {
      if (isEntry || !Object.hasOwn(otherwise, path)) return [path];
      return otherwise[path] === undefined ? [] : [otherwise[path]];
    });
    assert.equal(
      wanted.filter((path) => !paths.includes(path)),
      [],
    );
  });

  config(`every field has its key, once: ${title}`, () => {
    const keys = rows.map(({ path }) => path);
    assert.equal(
      paths.filter((path) => !keys.includes(path) && !ofForms.includes(path)),
      [],
    );
    assert.equal(paths, [...new Set(paths)]);
  });

  config(`every field has a label, and what it is for is said in a sentence: ${title}`, () => {
    for (const { name, label, hint } of allFields(forms[index] ?? [])) {
      assert.is.not(label, name);
      assert.match(label, /^\p{Lu}/u);
      if (hint !== undefined) assert.match(hint, /^[^a-z].+\.$/s, name);
    }
  });
}

config("the text comes before what is optional", () => {
  const names = collections[0]?.fields.map(({ name }) => name);
  assert.equal(names?.slice(0, 9), [
    "_findings",
    "title",
    "date",
    "cities",
    "officials",
    "summary",
    "body",
    "photos",
    "status",
  ]);
});

config("offers no photos of other hosts, and texts as they are written", () => {
  assert.is(configOf().media_libraries.stock_assets, false);
  const texts = collections.flatMap(({ fields }) => fields).filter(({ name }) => name === "body");
  assert.equal(
    texts.map(({ widget }) => widget),
    ["siaran-text", "siaran-text"],
  );
});

config("ids are chosen among the entries of their index", () => {
  const fields = collections.flatMap((form) => allFields(form.fields));
  const relations = fields.filter(({ widget }) => widget === "relation");
  assert.ok(relations.length >= 5);
  for (const { name, collection } of relations)
    assert.ok(
      collections.some((form) => form.name === collection),
      name,
    );
});

config("a new index has a form of its own, and a field in that of releases", () => {
  const topic = indexKinds.find(({ name }) => name === "topic");
  assert.ok(topic);
  const fifth = { ...topic, name: "village", key: "villages", free: undefined };
  const { collections: more } = editorConfig({
    settings,
    kinds: [...indexKinds, fifth],
    place,
    folder: "posts",
  });
  assert.is(more.find(({ name }) => name === "villages")?.folder, "posts/_data/villages");
  assert.is(more[0]?.fields.find(({ name }) => name === "villages")?.widget, "relation");
});

config.run();

const backends = suite("backendConfig");

const given: readonly (readonly [string, EditorSetting, object, string])[] = [
  [
    "GitHub by token",
    { ...place, backend: "github", server: "https://github.com" },
    { name: "github", auth_methods: ["token"] },
    "https://api.github.com",
  ],
  [
    "GitHub Enterprise with a service to sign in",
    { ...place, backend: "github", signin: "https://masuk.example.go.id" },
    {
      name: "github",
      api_root: "https://git.example.go.id/api/v3",
      graphql_api_root: "https://git.example.go.id/api/graphql",
      base_url: "https://masuk.example.go.id",
    },
    "https://git.example.go.id",
  ],
  [
    "GitLab of the office, as an application",
    { ...place, backend: "gitlab", app: "a1" },
    {
      name: "gitlab",
      api_root: "https://git.example.go.id/api/v4",
      base_url: "https://git.example.go.id",
      auth_type: "pkce",
      app_id: "a1",
    },
    "https://git.example.go.id",
  ],
  [
    "Forgejo below a path",
    { ...place, server: "https://example.go.id/git" },
    {
      name: "gitea",
      api_root: "https://example.go.id/git/api/v1",
      base_url: "https://example.go.id/git",
      auth_methods: ["token"],
    },
    "https://example.go.id",
  ],
];

for (const [name, setting, wanted, host] of given)
  backends(name, () => {
    const { commit_messages, ...backend } = configOf(setting).backend;
    assert.ok(commit_messages);
    assert.equal(backend, { repo: "dinas/siaran", branch: "main", ...wanted });
    assert.equal(editorHosts(setting), [host]);
  });

backends("review is a workflow of the host", () => {
  assert.is(configOf({ ...place, backend: "gitlab", review: true }).publish_mode, "editorial_workflow");
  assert.is(configOf().publish_mode, undefined);
});

backends("a preview asks for no sign-in but its token", () => {
  assert.equal(configOf("local").backend.auth_methods, ["token"]);
});

backends.run();

function allFields(fields: readonly FormField[]): FormField[] {
  return fields.flatMap((field) => [field, ...allFields(field.fields ?? [])]);
}
