import { existsSync, readFileSync } from "node:fs";
import { lstat, readFile, stat, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { claimOutput } from "../../../src/build/publish/claim.ts";
import { listSite } from "../../../src/build/publish/list-files.ts";
import { changedFiles, publish } from "../../../src/build/publish/publish.ts";
import { folderPlace } from "../../../src/build/publish/site-place.ts";
import { isHidden, markFile, readMark } from "../../../src/disk/site-mark.ts";
import { inFolder, readFiles, writeFiles } from "../../support/folders.ts";

type Texts = Readonly<Record<string, string>>;

/** Publishes files as the whole of a site. */
async function publishAll(output: string, files: Texts) {
  const place = folderPlace(output, join(output, "../posts"));
  const claim = claimOutput(output);
  try {
    await writeFiles(claim.staging, files);
    const left = listSite(output).filter((file) => !(file in files));
    return publish({
      claim,
      place,
      changed: changedFiles(claim, output),
      left,
      hidden: Object.keys(files).filter(isHidden),
      beat: () => {},
    });
  } finally {
    claim.release();
  }
}

/** The files of a folder, without the mark. */
async function textsIn(folder: string): Promise<Texts> {
  const files = [...(await readFiles(folder))].filter(([path]) => path !== markFile);
  return Object.fromEntries(files.map(([path, bytes]) => [path, `${bytes}`]));
}

/** Publishes files over others: what the folder holds then, and the figures. */
function over(before: Texts, after: Texts) {
  return inFolder(async (folder) => {
    const output = join(folder, "site");
    await publishAll(output, before);
    const figures = await publishAll(output, after);
    return { files: await textsIn(output), figures };
  });
}

const run = suite("publish");

run("writes a first site, with a mark and nothing else of its own", () =>
  inFolder(async (folder) => {
    const figures = await publishAll(folder, { "index.html": "A", "a/index.html": "B" });
    assert.equal(figures, { written: 2, deleted: 0 });
    assert.equal([...(await readFiles(folder)).keys()], [markFile, "a/index.html", "index.html"]);
  }),
);

run("changes what changed and deletes what is left over, with its folder", async () => {
  const { files, figures } = await over(
    { "index.html": "A", "a/index.html": "B", "lama/dalam/index.html": "C" },
    { "index.html": "A", "a/index.html": "B2" },
  );
  assert.equal(files, { "a/index.html": "B2", "index.html": "A" });
  assert.equal(figures, { written: 1, deleted: 1 });
});

run("tells long files apart by any of their bytes", async () => {
  const long = "a".repeat(2_500_000);
  const { figures } = await over(
    { same: long, start: long, end: long },
    { same: long, start: `b${long.slice(1)}`, end: `${long.slice(1)}b` },
  );
  assert.equal(figures, { written: 2, deleted: 0 });
});

run("leaves an unchanged site untouched, times, mark and all", () =>
  inFolder(async (folder) => {
    const status = async () => {
      const { ino, mtimeMs } = await stat(join(folder, "index.html"));
      return [ino, mtimeMs, readMark(folder)?.generation];
    };
    await publishAll(folder, { "index.html": "A" });
    const before = await status();
    await publishAll(folder, { "index.html": "A" });
    assert.equal(await status(), before);
  }),
);

run("marks every change, so that whoever remembers the site as it was knows", () =>
  inFolder(async (folder) => {
    const generations = [];
    const sites: readonly Texts[] = [{ a: "A" }, { a: "B" }, { a: "B", b: "B" }, { b: "B" }];
    for (const files of sites) {
      await publishAll(folder, files);
      generations.push(readMark(folder)?.generation);
    }
    assert.is(new Set(generations).size, 4);
  }),
);

run("lets a page take the place of a folder, and a folder that of a page", async () => {
  const { files, figures } = await over({ "a/index.html": "A", b: "B" }, { a: "A2", "b/index.html": "B2" });
  assert.equal(files, { a: "A2", "b/index.html": "B2" });
  assert.equal(figures, { written: 2, deleted: 2 });
});

run("keeps files with a leading dot, whoever put them there, and takes back only its own", () =>
  inFolder(async (folder) => {
    const foreign = {
      ".htaccess": "Deny",
      ".well-known/acme/t": "t",
      "a/.git/config": "x",
      "lost+found/b": "b",
    };
    await publishAll(folder, { "index.html": "A" });
    await writeFiles(folder, foreign);
    await publishAll(folder, { "a/index.html": "A", ".well-known/security.txt": "S" });
    assert.equal(await textsIn(folder), { ...foreign, "a/index.html": "A", ".well-known/security.txt": "S" });
    await publishAll(folder, { "index.html": "B" });
    assert.equal(await textsIn(folder), { ...foreign, "index.html": "B" });
  }),
);

run("deletes what is left over beside a folder whose name its own begins with", async () => {
  const { files } = await over({ b: "B", "b2.txt": "lama", "b-lain/c": "lama" }, { "b/index.html": "B2" });
  assert.equal(files, { "b/index.html": "B2" });
});

run("puts what a page needs in place before the page", () =>
  inFolder(async (folder) => {
    const pages = ["a.html", "index.html", "siaran/index.html"];
    const needed = ["assets/site-2.css", "siaran/foto.webp", "z.js"];
    await publishAll(folder, Object.fromEntries(pages.map((page) => [page, "lama"])));
    const claim = claimOutput(folder);
    await writeFiles(claim.staging, Object.fromEntries([...pages, ...needed].map((file) => [file, "baru"])));
    let seen = 0;
    const beat = () => {
      const isNew = pages.some((page) => readFileSync(join(folder, page), "utf8") === "baru");
      if (!isNew) return;
      seen += 1;
      for (const file of needed) assert.ok(existsSync(join(folder, file)), file);
    };
    const place = folderPlace(folder, join(folder, "../posts"));
    publish({ claim, place, changed: changedFiles(claim, folder), left: [], hidden: [], beat });
    claim.release();
    assert.is(seen, pages.length);
  }),
);

run("a first site leaves alone what the host keeps under hidden names", () =>
  inFolder(async (folder) => {
    const kept = { ".well-known/acme-challenge/token": "milik server", ".env": "rahasia" };
    await writeFiles(folder, kept);
    const site = {
      ".well-known/security.txt": "S",
      "2026/01/a/index.html": "A",
      "2026/01/a/foto.webp": "F",
      "assets/site.css": "C",
      "index.html": "I",
    };
    assert.equal(await publishAll(folder, site), { written: 5, deleted: 0 });
    assert.equal(await textsIn(folder), { ...kept, ...site });
  }),
);

run("never writes or deletes through a link", () =>
  inFolder(async (folder) => {
    const [output, outside] = [join(folder, "site"), join(folder, "lain")];
    const secret = { "index.html": "bukan punya kita", "b.txt": "rahasia" };
    await writeFiles(outside, secret);
    await publishAll(output, {});
    await symlink(outside, join(output, "a"));
    await symlink(join(outside, "b.txt"), join(output, "b.txt"));
    await symlink(outside, join(output, "lama"));
    await publishAll(output, { "a/index.html": "A", "b.txt": "B" });
    assert.equal(await textsIn(outside), secret);
    assert.equal(await textsIn(output), { "a/index.html": "A", "b.txt": "B" });
    assert.not.ok((await lstat(join(output, "a"))).isSymbolicLink());
  }),
);

run("stops without a change once its claim is taken away", () =>
  inFolder(async (folder) => {
    await publishAll(folder, { "a.txt": "A", "b.txt": "B", "lama.txt": "L" });
    const place = folderPlace(folder, join(folder, "../posts"));
    const claim = claimOutput(folder);
    await writeFiles(claim.staging, { "a.txt": "A2", "b.txt": "B2" });
    let steps = 0;
    const beat = () => {
      steps += 1;
      // One of two files is put in place: the moment at which a build can be stopped and woken up later.
      if (steps === 1) claim.release();
    };
    assert.throws(
      () => publish({ claim, place, changed: ["a.txt", "b.txt"], left: ["lama.txt"], hidden: [], beat }),
      /ENOENT/,
    );
    assert.equal(await textsIn(folder), { "a.txt": "A2", "b.txt": "B", "lama.txt": "L" });
    assert.is(await readFile(join(folder, "lama.txt"), "utf8"), "L");
  }),
);

run("removes what a killed copy to another file system left", () =>
  inFolder(async (folder) => {
    await publishAll(folder, { "a/b.txt": "A" });
    await writeFile(join(folder, "a/.siaran-b.txt"), "setengah");
    await publishAll(folder, { "a/b.txt": "A" });
    assert.equal(await textsIn(folder), { "a/b.txt": "A" });
  }),
);

run.run();
