import { readdirSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { bundleEditor } from "../../src/admin/bundle-editor.ts";
import { editorFiles } from "../../src/admin/editor-files.tsx";
import { knownFiles } from "../../src/admin/known-files.ts";
import { once } from "../../src/base/remember.ts";
import { compile } from "../../src/compile/compile.ts";
import { loadContent } from "../../src/disk/load.ts";
import { now } from "../support/content.ts";
import { validPosts } from "../support/fixtures.ts";
import { until } from "../support/program.ts";
import { type Answers, type Repository, serveApi } from "./backends/fake-repository.ts";
import { github } from "./backends/github.ts";
import { gitlab } from "./backends/gitlab.ts";
import { openBrowser } from "./site.ts";

const bundle = once(() => bundleEditor());

const release = "2019/07/pasar-murah";

/** A repository with the texts of the small newsroom. */
function openRepository(): Repository {
  const names = readdirSync(validPosts, { recursive: true }).map(String);
  const texts = names.filter((name) => /\.(?:md|yaml|txt)$/.test(name)).sort();
  return {
    files: new Map(texts.map((name) => [`posts/${name}`, readFileSync(join(validPosts, name), "utf8")])),
    commits: [],
  };
}

/** Serves the editor of a published site whose texts are in a repository of this host. */
async function serveEditor(backend: "github" | "gitlab", server: string): Promise<string> {
  const { site, memory } = compile(loadContent(validPosts, now), {
    ...{ folder: "posts", now, drafts: false, language: "id" },
  });
  if (!site) throw new Error("no site");
  const place = { backend, repository: "dinas/siaran", branch: "main", server, review: false } as const;
  const outputs = [
    ...editorFiles(site, { place, folder: "posts", bundle: await bundle(), stylesheet: "" }),
    ...knownFiles({ memory, folder: "posts", now }),
  ];
  const files = new Map(outputs.map(({ path, content }) => [site.addressOf(path).href, content]));
  const types: Readonly<Record<string, string>> = {
    html: "text/html",
    js: "text/javascript",
    json: "application/json",
  };
  const host = createServer((request, response) => {
    const path = new URL(request.url ?? "/", "http://localhost").pathname;
    const content = files.get(path);
    const ending = path.endsWith("/") ? "html" : (path.split(".").at(-1) ?? "");
    response.writeHead(content ? 200 : 404, { "Content-Type": types[ending] ?? "application/octet-stream" });
    response.end(content);
  });
  return new Promise((done) => {
    host.listen(0, "127.0.0.1", () => {
      host.unref();
      const address = host.address();
      const port = typeof address === "object" ? address?.port : "";
      done(`http://localhost:${port}${site.addressOf("/admin/").href}`);
    });
  });
}

const browser = await openBrowser();
const signing = suite("the editor of a published site");

const hosts: readonly (readonly ["github" | "gitlab", Answers, string])[] = [
  ["github", github, "ghp_contoh"],
  ["gitlab", gitlab, "glpat-contoh"],
];

for (const [backend, answers, token] of browser ? hosts : [])
  signing(`signs in by a token, reads and commits on ${backend}`, async () => {
    const repository = openRepository();
    const before = repository.files.get(`posts/${release}.md`) ?? "";
    const api = await serveApi(answers, repository);
    const address = await serveEditor(backend, api.origin);
    const page = await browser?.newPage();
    if (!page) return;
    page.setDefaultTimeout(20_000);
    const foreign: string[] = [];
    page.on("response", (response) => {
      const url = response.url();
      if (
        !/^(?:blob|data):/.test(url) &&
        ![new URL(address).origin, api.origin].includes(new URL(url).origin)
      )
        foreign.push(url);
    });
    await page.goto(address);
    const signIn = async (words: string) => {
      await page.getByRole("button", { name: "Masuk dengan token" }).click();
      const dialog = page.getByRole("alertdialog");
      await dialog.getByRole("textbox").fill(words);
      await dialog.getByRole("button", { name: "Masuk", exact: true }).click();
    };
    assert.is(await page.getByRole("button", { name: /^Masuk dengan (?:GitHub|GitLab)/ }).count(), 0);
    await signIn("salah");
    await page.getByText("Token itu tidak berlaku").waitFor();
    await signIn(token);
    await page.waitForURL(/#\/collections/);
    await page.evaluate((at) => {
      location.hash = `#/collections/siaran/entries/${at}`;
    }, release);
    const title = page.locator('.field[data-key-path="title"]').getByRole("textbox");
    await title.fill(`${await title.inputValue()} kembali`);
    await page.getByRole("button", { name: "Simpan" }).click();
    await until(async () => repository.commits.length > 0);
    const [commit, another] = repository.commits;
    assert.is(another, undefined);
    assert.is(commit?.branch, "main");
    assert.match(commit?.message ?? "", "Ubah Siaran");
    assert.equal(
      [...(commit?.files ?? [])],
      [[`posts/${release}.md`, before.replace(/^(title: .*)$/m, "$1 kembali")]],
    );
    assert.equal(foreign, []);
    assert.equal(api.unknown, []);
    await page.close();
  });

signing.after(() => browser?.close());

signing.run();
