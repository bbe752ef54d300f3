import { suite } from "uvu";
import * as assert from "uvu/assert";
import { hostFiles } from "../../src/host/host-files.ts";
import { hostingOf } from "../../src/host/hosting.ts";
import { register, releaseText, siteOf } from "../support/content.ts";

/** What `editor` in site.yaml lets browsers ask beside the site itself. */
const allowed: readonly (readonly [editor: string, host: string])[] = [
  ["{backend: github, repository: dinas/siaran}", "https://api.github.com"],
  ["{backend: github, repository: dinas/siaran, signin: https://masuk.go.id}", "https://api.github.com"],
  ["{backend: github, repository: dinas/siaran, server: https://github.go.id/}", "https://github.go.id"],
  ["{backend: gitlab, repository: dinas/humas/siaran}", "https://gitlab.com"],
  [
    "{backend: gitlab, repository: dinas/siaran, app: a1, server: https://git.go.id:8443/gitlab/}",
    "https://git.go.id:8443",
  ],
  ["{backend: gitea, repository: dinas/siaran, server: https://git.go.id/forgejo/}", "https://git.go.id"],
];

const policy = suite("the policy of the editor's pages");

for (const [editor, host] of allowed)
  policy(`lets browsers ask ${host} and nobody else: ${editor}`, () => {
    const site = siteOf({
      "_data/site.yaml": `${register["_data/site.yaml"]}host: nginx\neditor: ${editor}\n`,
      "2019/07/a.md": releaseText(),
    });
    const told = hostingOf(site, "nginx").editor?.policy ?? "";
    assert.match(told, `connect-src 'self' data: blob: ${host};`);
    assert.not.match(told.replaceAll(host, ""), "http");
    const text = hostFiles(site, "nginx")
      .map((file) => file.text)
      .join("\n");
    assert.is(text.split(host).length, 2, "once, for /admin/ alone");
  });

policy.run();
