import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import type { EditorPlace } from "../../src/admin/backend.ts";
import { editorConfig } from "../../src/admin/config.ts";
import { editorBackends } from "../../src/content/editor-setting.ts";
import { indexKinds } from "../../src/indexes/table.ts";
import { settings } from "./example-settings.ts";

/** What the pinned Sveltia CMS says that it reads; it allows no other option of a backend. */
const schema: object = JSON.parse(
  readFileSync(new URL("../../node_modules/@sveltia/cms/schema/sveltia-cms.json", import.meta.url), "utf8"),
);
const ajv = new Ajv({ strict: false, validateFormats: false, logger: false });
ajv.addSchema(schema, "sveltia");
const definitions = { github: "GitHubBackend", gitlab: "GitLabBackend", gitea: "GiteaBackend" } as const;

function configOf(place: EditorPlace) {
  // As the browser gets it.
  return JSON.parse(JSON.stringify(editorConfig({ settings, kinds: indexKinds, place, folder: "posts" })));
}

const places: readonly EditorPlace[] = [
  "local",
  ...editorBackends.flatMap((backend) => {
    const own = {
      backend,
      repository: "dinas/siaran",
      branch: "main",
      server: "https://git.example.go.id",
      review: backend !== "gitea",
    } as const;
    const known = { ...own, server: `https://${backend}.com`, review: false };
    return [known, own, { ...own, app: "a1" }, { ...own, signin: "https://masuk.example.go.id" }];
  }),
];

const valid = suite("the configuration of Sveltia CMS");

valid("has for each backend no option but those that the pinned version reads", () => {
  const whole = ajv.getSchema("sveltia");
  assert.ok(whole);
  for (const place of places) {
    const config = configOf(place);
    const told = JSON.stringify(config.backend);
    assert.ok(whole(config), `${told}: ${ajv.errorsText(whole.errors)}`);
    const name = place === "local" ? "gitea" : place.backend;
    const backend = ajv.compile({ $ref: `sveltia#/definitions/${definitions[name]}` });
    assert.ok(backend(config.backend), `${told}: ${ajv.errorsText(backend.errors)}`);
    assert.not.ok(backend({ ...config.backend, api_rot: "https://git.example.go.id" }));
  }
});

valid.run();
