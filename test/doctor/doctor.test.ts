import { cp, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { contentVersion } from "../../src/content/content-version.ts";
import { checkNode } from "../../src/doctor/check-node.ts";
import { convertContent, stepsFrom, versionOf } from "../../src/doctor/conversions.ts";
import { examine } from "../../src/doctor/examine.ts";
import { now, register, registry } from "../support/content.ts";
import { copyValid, newsroomPosts } from "../support/fixtures.ts";
import { inFolder, writeFiles } from "../support/folders.ts";

const said = (content: string) =>
  examine({ content, now, language: "id" }).map(({ level, message }) => `${level}: ${message.id}`);

const doctor = suite("examine");

doctor("says what a newsroom lacks, and that it builds", () =>
  inFolder(async (folder) => {
    const content = join(folder, "posts");
    await cp(newsroomPosts, content, { recursive: true });
    const words = said(content).join("\n");
    assert.match(words, /^good: Siaran \d/m);
    assert.match(words, "advice: version belum tertulis di site.yaml");
    assert.match(words, /^advice: Belum ada halaman tentang .*, privasi/m);
    assert.not.match(words, "problem:");
    assert.not.match(words, "emblem");
  }),
);

doctor("finds an old register, errors, marks, and content of a later program", () =>
  inFolder(async (folder) => {
    const content = join(folder, "posts");
    await writeFiles(content, { ...register, "_pages/tentang.md": "---\ntitle: T\n---\n\n[[isi: apa]]\n" });
    const words = said(content).join("\n");
    assert.match(words, /^problem: Isi masih berbentuk lama/m);
    assert.match(words, /^problem: \d+ kesalahan menghentikan penerbitan/m);
    assert.match(words, /^advice: 1 tempat bertanda/m);
    assert.match(words, /^advice: site\.yaml tanpa emblem/m);
    await writeFiles(content, {
      "_data/site.yaml": `${register["_data/site.yaml"]}version: ${contentVersion + 1}\n`,
    });
    assert.match(said(content).join("\n"), /^problem: Isi berbentuk versi 2, program ini mengenal sampai 1/m);
  }),
);

doctor("tells of a package.json that asks for another version than runs", () =>
  inFolder(async (folder) => {
    const content = await copyValid(folder);
    await writeFile(join(folder, "package.json"), '{"dependencies": {"siaran": "99.0.0"}}');
    assert.match(said(content).join("\n"), /^problem: package\.json meminta Siaran 99\.0\.0/m);
  }),
);

doctor.run();

const node = suite("checkNode");

const saidOfNode = (version: string, day: string) =>
  checkNode({ needed: ">=20.19", now: Date.parse(`${day}T12:00:00Z`), version }).map(({ level }) => level);

node("tells of versions that are too old, or that get no fixes any more", () => {
  assert.equal(saidOfNode("18.20.4", "2026-11-29"), ["problem"]);
  assert.equal(saidOfNode("20.18.0", "2026-01-01"), ["problem"]);
  assert.equal(saidOfNode("20.19.0", "2026-04-30"), []);
  assert.equal(saidOfNode("20.19.0", "2026-05-01"), ["advice"]);
  assert.equal(saidOfNode("24.1.0", "2026-11-29"), []);
  assert.equal(saidOfNode("99.0.0", "2090-01-01"), []);
});

node.run();

const converting = suite("convertContent");

converting("splits an old register, notes the version, and then finds nothing more to do", () =>
  inFolder(async (folder) => {
    const content = join(folder, "posts");
    await writeFiles(content, register);
    assert.is(versionOf(content, undefined), 0);
    const written = await convertContent(content, 0);
    assert.ok(written.includes("_data/cities/manado.yaml"));
    assert.is(
      await readFile(join(content, "_data/site.yaml"), "utf8"),
      `${register["_data/site.yaml"]}version: ${contentVersion}\n`,
    );
    assert.is(versionOf(content, undefined), contentVersion);
    assert.equal(stepsFrom(contentVersion), []);
    assert.equal(await convertContent(content, contentVersion), ["_data/site.yaml"]);
    assert.not.match(said(content).join("\n"), /version|bentuk lama/);
  }),
);

converting("changes a version that is written, and nothing that a later program wrote", () =>
  inFolder(async (folder) => {
    const content = join(folder, "posts");
    const settings = `version: 0 # lama\n${registry["_data/site.yaml"]}`;
    await writeFiles(content, { ...registry, "_data/site.yaml": settings });
    await convertContent(content, 0);
    assert.match(await readFile(join(content, "_data/site.yaml"), "utf8"), /^version: 1\ntitle:/);
    await rm(join(content, "_data/cities"), { recursive: true });
    assert.equal(await convertContent(content, contentVersion + 1), []);
  }),
);

converting.run();
