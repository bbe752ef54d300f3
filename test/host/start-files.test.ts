import { execFileSync } from "node:child_process";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { hostNames } from "../../src/content/host-setting.ts";
import { parsePublish } from "../../src/content/publish-settings.ts";
import { ciNames, secretsOf } from "../../src/host/ci-parts.ts";
import { startFiles } from "../../src/host/start-files.ts";
import { parseYaml } from "../../src/yaml/yaml.ts";

const url = "https://siaran.example.go.id/newsroom/";
const refuse = (code: string) => {
  throw new Error(code);
};

const files = suite("startFiles");

for (const host of hostNames) {
  for (const ci of ciNames) {
    const made = new Map(startFiles({ host, ci, url }));

    files(`${host} and ${ci}: the target can be read, and the files of the repository are YAML`, () => {
      const text = made.get("posts/_data/publish.yaml") ?? "";
      const targets = parsePublish(
        { file: "posts/_data/publish.yaml", text },
        { language: "id", report: refuse },
      );
      assert.equal([...targets.keys()], ["utama"]);
      const [path = "", flow = ""] = [...made].find(([name]) => name.startsWith(".")) ?? [];
      assert.is(path, ci === "gitlab" ? ".gitlab-ci.yml" : `.${ci}/workflows/siaran.yml`);
      const data = parseYaml({ file: path, text: flow }, flow, 0, refuse);
      assert.ok(data && data.entries().length > 3);
      if (ci !== "gitlab") for (const name of secretsOf(host)) assert.match(flow, `secrets.${name} }}`);
      assert.match(flow, "npx siaran check");
      assert.match(flow, "npx siaran build --drafts");
      assert.match(flow, "npx siaran publish utama");
    });
  }
}

files("the commands in them are those of a shell", () => {
  for (const host of hostNames) {
    const text = new Map(startFiles({ host, ci: "github", url })).get(".github/workflows/siaran.yml") ?? "";
    for (const [, script = ""] of text.matchAll(/^ {8}run: \|\n((?: {10}.*\n)+)/gm))
      execFileSync("sh", ["-n"], { input: script.replace(/^ {10}/gm, "") });
  }
});

files("a branch of another name, and no host of a repository", () => {
  const flow = new Map(startFiles({ host: "apache", ci: "github", branch: "terbit", url })).get(
    ".github/workflows/siaran.yml",
  );
  assert.match(flow ?? "", "refs/heads/terbit'");
  assert.equal(
    startFiles({ host: "github", url }).map(([path]) => path),
    ["posts/_data/publish.yaml"],
  );
  assert.match(
    new Map(startFiles({ host: "nginx", url })).get("server/nginx.conf") ?? "",
    "include /var/www/siaran/newsroom/.server/nginx.conf;",
  );
});

files.run();
