import { readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { openState } from "../../../src/build/again/build-state.ts";
import { build } from "../../../src/build/build.ts";
import { createMemory } from "../../../src/compile/memory.ts";
import { manyReleases, registry } from "../../support/content.ts";
import { inFolder, readFiles, writeFiles } from "../../support/folders.ts";

const state = suite("openState");

const known = {
  program: "program",
  registry: "registry",
  now: 1,
  site: "site",
  assets: [{ file: "posts/2020/01/a.pdf", size: 3 }],
  indexed: [],
  fingerprints: new Map([["digest", "ab12"]]),
  history: new Map([
    ["posts/2020/01/a.md", [{ from: 1, fingerprint: "ab12", changes: { title: true as const } }]],
  ]),
  files: new Map([["/siaran/2020/01/a/a.pdf", "3 1"]]),
};

state("gives back what was saved", () =>
  inFolder(async (folder) => {
    const memory = { ...createMemory(), dependsOn: "id" };
    openState(folder).save({ ...known, memory });
    const loaded = openState(folder).load("program");
    assert.equal(loaded?.files, known.files);
    assert.equal(loaded?.assets, known.assets);
    assert.equal(loaded?.fingerprints, known.fingerprints);
    assert.equal(loaded?.history, known.history);
    assert.is(loaded?.memory([]).dependsOn, "id");
  }),
);

state("is nobody else's: another program has none", () =>
  inFolder(async (folder) => {
    openState(folder).save({ ...known, memory: createMemory() });
    assert.is(openState(folder).load("other program"), undefined);
  }),
);

state("is ignored where there is none", () => {
  assert.is(openState("/nowhere").load("program"), undefined);
});

state.run();

const damaged = suite("a build with a damaged memory");

const damages: Readonly<Record<string, (file: string) => Promise<void>>> = {
  "cut off": async (file) => writeFile(file, (await readFile(file)).subarray(0, 20)),
  empty: (file) => writeFile(file, ""),
  "another's": (file) => writeFile(file, '{"version":3,"program":"x"}'),
  gone: (file) => rm(file),
  "changed in one letter": async (file) => {
    const bytes = await readFile(file);
    const middle = Math.floor(bytes.length / 2);
    bytes[middle] = (bytes[middle] ?? 0) ^ 1;
    await writeFile(file, bytes);
  },
};

for (const [name, damage] of Object.entries(damages)) {
  damaged(`gives the same site: ${name}`, () =>
    inFolder(async (folder) => {
      const content = join(folder, "posts");
      await writeFiles(content, { ...registry, ...manyReleases(8) });
      const output = join(folder, "_site");
      const options = {
        content,
        output,
        now: Date.now() + 3_600_000,
        language: "id",
        search: false,
      } as const;
      await build(options);
      const before = await readFiles(output);
      const cache = join(folder, ".siaran/cache/build");
      const files = (await readdir(cache, { recursive: true })).filter((file) => file.endsWith(".json"));
      assert.ok(files.length >= 4);
      for (const file of files) await damage(join(cache, file));
      await writeFiles(content, {
        "2020/01/siaran-1.md": (await readFile(join(content, "2020/01/siaran-1.md"), "utf8")).replace(
          "Pameran",
          "Pasar",
        ),
      });
      const { figures } = await build(options);
      assert.ok(figures && figures.written > 0);
      const after = await readFiles(output);
      assert.equal([...after.keys()], [...before.keys()]);
      assert.match(String(after.get("siaran/2020/01/siaran-1/index.html")), "Pasar dibuka");
    }),
  );
}

damaged.run();
