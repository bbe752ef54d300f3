import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { build } from "../../src/build/build.ts";
import { verify } from "../../src/verify/verify.ts";
import { now } from "../support/content.ts";
import { copyValid } from "../support/fixtures.ts";
import { readFiles } from "../support/folders.ts";

const work = await mkdtemp(join(tmpdir(), "siaran-drafts-"));
const content = await copyValid(work);
const settings = join(content, "_data/site.yaml");
await writeFile(
  settings,
  (await readFile(settings, "utf8")).replace(/^url: .*$/m, "url: https://contoh.go.id/humas/"),
);
const options = { content, now, language: "id" } as const;
const trial = join(work, "_pratinjau");

const drafts = suite("a build with drafts");

drafts("shows them, says so on every page, asks not to be listed, and has no feed", async () => {
  await build({ ...options, output: trial, drafts: true });
  const files = await readFiles(trial);
  const draft = files.get("siaran/2020/02/rancangan/index.html")?.toString() ?? "";
  assert.match(draft, "Draf, belum terbit");
  const marked = [...files].filter(([, bytes]) => bytes.includes('class="waiting"')).map(([path]) => path);
  assert.ok(marked.length > 0 && marked.length < 5, marked.join(" "));
  const pages = [...files].filter(([path]) => path.endsWith("/index.html"));
  assert.ok(pages.length > 20);
  for (const [path, bytes] of pages) {
    const text = bytes.toString();
    // A page that only leads on shows nothing.
    if (text.includes('http-equiv="refresh"')) continue;
    assert.match(text, "naskah yang belum terbit", path);
    assert.match(text, '<meta name="robots" content="noindex"', path);
    assert.not.match(text, /rel="alternate" type="(?:application|text\/calendar)/, path);
    assert.not.match(text, /href="[^"]*\.(?:xml|ics|opml)"/, path);
  }
  // Its pages name the feeds and data of the published site, and lead to none that is not here.
  assert.equal((await verify({ site: trial, content, now })).faults, []);
  const lists = [...files.keys()].filter((path) =>
    /feed|atom|sitemap|\.ics$|\.opml$|^data\/siaran/.test(path),
  );
  assert.equal(lists, []);
  assert.is(files.get("robots.txt")?.toString(), "User-agent: *\nDisallow: /\n");
});

drafts("leaves nothing behind for a build without them, in the same folder or another", async () => {
  const output = join(work, "_site");
  await build({ ...options, output });
  const site = await readFiles(output);
  await build({ ...options, output: trial });
  const after = await readFiles(trial);
  for (const files of [site, after]) files.delete(".siaran-site");
  assert.equal([...after.keys()], [...site.keys()]);
  assert.equal([...after.values()].map(String), [...site.values()].map(String));
});

drafts("the same in bulk, by both threads", async () => {
  const other = join(work, "bulk");
  await build({ ...options, output: other, drafts: true, bulkFrom: 1 });
  const files = await readFiles(other);
  assert.match(
    files.get("siaran/2020/02/rancangan/index.html")?.toString() ?? "",
    "naskah yang belum terbit",
  );
  assert.match(
    files.get("siaran/2019/11/siaran-singkat/index.html")?.toString() ?? "",
    "naskah yang belum terbit",
  );
});

drafts.after(() => rm(work, { recursive: true, force: true }));
drafts.run();
