import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { type Contender, findContenders } from "../../bench/build/contenders.ts";
import { type Comparison, compareSites } from "../../bench/build/equivalence.ts";
import { outputOf, runScenario } from "../../bench/build/scenarios.ts";
import { generateReleases } from "../../bench/generate.ts";
import { generateRegistry } from "../../bench/synthetic-registry.ts";
import { inFolder } from "../support/folders.ts";

const compare = suite("compareSites");

const page = {
  path: "siaran/index.html",
  html: '<head><title>Siaran</title></head><body><main><h1>Semua siaran</h1><p>2 siaran</p><a href="/siaran/2019/07/b/">B</a><a href="/siaran/2019/07/a/">A</a></main></body>',
} as const;

compare("passes over marks of style", async () => {
  const html = page.html.replace("<p>2 siaran</p>", '<p class="meta">\n  <bdi>2</bdi> siaran</p>');
  assert.equal(await differencesOf(html), []);
});

compare("finds other words, links, orders, heads and drawings", async () => {
  const changes: readonly (readonly [string, string, readonly string[]])[] = [
    ["2 siaran", "3 siaran", ["words"]],
    ["/siaran/2019/07/a/", "/siaran/2019/07/c/", ["links"]],
    ['b/">B', 'a/">B', ["links"]],
    ["<h1>Semua siaran</h1>", "<p>Semua siaran</p>", ["headings"]],
    ["<title>Siaran", "<title>Arsip", ["title"]],
    ["</head>", '<meta name="description" content="Arsip"></head>', ["head"]],
    ["</main>", '<svg><rect width="3" height="1"/></svg></main>', ["drawings"]],
    ["</main>", "</main><footer>Redaksi</footer>", ["frame"]],
  ];
  for (const [from, to, parts] of changes)
    assert.equal(await differencesOf(page.html.replace(from, to)), parts, to);
});

compare("finds pages that one site lacks", async () => {
  const { differences } = await comparePages({ [page.path]: page.html, "acara/index.html": page.html });
  assert.equal(differences, ["only b has (1 files): acara/index.html"]);
});

compare.run();

const peers = suite("the peers' newsrooms");

peers("are Siaran's of today", async () => {
  const { contenders, skipped } = await findContenders({ hugo: "hugo" });
  for (const { id, reason } of skipped) console.log(`${id}: skipped: ${reason}`);
  await inFolder(async (folder) => {
    // None is still at work when the folder goes, whatever becomes of the others.
    const builds = await Promise.allSettled(contenders.map((contender) => build(contender, folder)));
    const [siaran, ...others] = builds.map((done) => {
      if (done.status === "rejected") throw done.reason;
      return done.value;
    });
    assert.ok(siaran && others.length > 0);
    for (const other of others) {
      const { compared, differences } = await compareSites(siaran, other);
      assert.equal(differences, [], `${other.name}: mend bench/peers, or bench/build/outline.ts`);
      assert.ok(compared > 400, `${compared} files were compared`);
    }
  });
});

peers.run();

/** Builds a newsroom of few releases: enough for second pages, long groups and all kinds of pages. */
async function build(contender: Contender, room: string): Promise<{ name: string; folder: string }> {
  const registry = generateRegistry({ cities: 4, officials: 40, events: 12, coming: 2 });
  const releases = generateReleases(70, registry);
  const folder = join(room, contender.id);
  const [release] = releases;
  assert.ok(release);
  await mkdir(folder);
  await contender.write(folder, releases, registry);
  await runScenario({ contender, folder, release }, "cold", 1);
  return { name: contender.name, folder: join(folder, outputOf(1)) };
}

/** The parts in which a page differs from the one above. */
async function differencesOf(html: string): Promise<string[]> {
  const { differences } = await comparePages({ [page.path]: html });
  return differences.map((difference) => difference.replace(/ \(.*/s, ""));
}

function comparePages(other: Readonly<Record<string, string>>): Promise<Comparison> {
  return inFolder(async (folder) => {
    for (const [name, pages] of Object.entries({ a: { [page.path]: page.html }, b: other })) {
      for (const [path, html] of Object.entries(pages)) {
        await mkdir(dirname(join(folder, name, path)), { recursive: true });
        await writeFile(join(folder, name, path), html);
      }
    }
    return compareSites({ name: "a", folder: join(folder, "a") }, { name: "b", folder: join(folder, "b") });
  });
}
