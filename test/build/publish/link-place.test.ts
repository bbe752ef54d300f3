import { lstat, mkdir, readdir, readFile, readlink, rm, stat, symlink } from "node:fs/promises";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { build } from "../../../src/build/build.ts";
import { UnsafeOutputError } from "../../../src/build/publish/output-folder.ts";
import { linkPlace } from "../../../src/build/publish/site-place.ts";
import { markFile, markText } from "../../../src/disk/site-mark.ts";
import { manyReleases, now, register, splitEntries } from "../../support/content.ts";
import { inFolder, readFiles, writeFiles } from "../../support/folders.ts";

/** A newsroom with a link as its output. */
function withLink(work: (folder: string, build: () => Promise<number>) => Promise<void>): Promise<void> {
  return inFolder(async (folder) => {
    const content = join(folder, "posts");
    const options = {
      content,
      output: join(folder, "situs"),
      now,
      language: "id",
      search: false,
      atOnce: true,
    } as const;
    await writeFiles(content, splitEntries({ ...register, ...manyReleases(3) }));
    await work(folder, async () => (await build(options)).figures?.written ?? -1);
  });
}

const rename = (folder: string, title: string) =>
  writeFiles(join(folder, "posts"), {
    "_data/site.yaml": `${register["_data/site.yaml"]}`.replace("Siaran Pers Contoh", title),
  });

const link = suite("a site behind a link");

link("is turned to a new folder by each change, and stays with the last one without", () =>
  withLink(async (folder, run) => {
    const output = join(folder, "situs");
    assert.ok((await run()) > 0);
    assert.ok((await lstat(output)).isSymbolicLink());
    const [first, before] = [await readlink(output), await readFiles(join(folder, "situs.siaran/1"))];
    assert.is(await run(), 0);
    assert.is(await readlink(output), first);
    await rename(folder, "Judul Lain");
    assert.ok((await run()) > 0);
    assert.is.not(await readlink(output), first);
    assert.match(await readFile(join(output, "index.html"), "utf8"), "Judul Lain");
    assert.equal(
      await readFiles(join(folder, "situs.siaran/1")),
      before,
      "whoever reads the old site goes on",
    );
    await rename(folder, "Judul Ketiga");
    await run();
    assert.equal((await readdir(join(folder, "situs.siaran"))).sort(), [markFile, "2", "3"]);
  }),
);

link("has the bytes of a site in a folder, and takes a folder over", () =>
  withLink(async (folder, run) => {
    const output = join(folder, "situs");
    const options = { content: join(folder, "posts"), output, now, language: "id", search: false } as const;
    await writeFiles(options.content, manyReleases(4));
    await build(options);
    const [fourth = ""] = Object.keys(manyReleases(4)).slice(3);
    await rm(join(options.content, fourth));
    await build({ ...options, output: join(folder, "lain") });
    const plain = await readFiles(join(folder, "lain"));
    const { ino } = await stat(join(output, "index.html"));
    await rename(folder, "Judul Lain");
    assert.ok((await run()) > 0);
    assert.ok((await lstat(output)).isSymbolicLink());
    assert.is(
      (await stat(join(folder, "situs.siaran/1/index.html"))).ino,
      ino,
      "the old site is the first folder",
    );
    await rename(folder, "Siaran Pers Contoh");
    await run();
    assert.equal(await readFiles(await realFolder(output)), plain);
    // Without the option, the folder behind the link is published into.
    await rename(folder, "Judul Keempat");
    await build(options);
    assert.ok((await lstat(output)).isSymbolicLink());
    assert.match(await readFile(join(output, "index.html"), "utf8"), "Judul Keempat");
  }),
);

link("is made again where it is lost", () =>
  withLink(async (folder, run) => {
    await run();
    await rm(join(folder, "situs"));
    assert.ok((await run()) > 0);
    assert.match(await readFile(join(folder, "situs/index.html"), "utf8"), "Siaran Pers Contoh");
  }),
);

link("is refused where something of somebody else's is in its place", () =>
  inFolder(async (folder) => {
    const refused = (name: string) =>
      assert.throws(
        () => linkPlace(join(folder, name), join(folder, "posts")),
        (error: unknown) => error instanceof UnsafeOutputError,
        name,
      );
    await mkdir(join(folder, "lain"));
    await writeFiles(folder, { "a/a.txt": "A", "b.siaran/a.txt": "A", [`lain/${markFile}`]: markText([]) });
    await symlink(join(folder, "lain"), join(folder, "c"));
    for (const name of ["a", "b", "c"]) refused(name);
  }),
);

link.run();

const realFolder = async (path: string) => join(path, "..", await readlink(path));
