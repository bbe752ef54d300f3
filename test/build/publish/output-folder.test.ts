import { mkdir, realpath, symlink } from "node:fs/promises";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { openOutput, UnsafeOutputError } from "../../../src/build/publish/output-folder.ts";
import { UserError } from "../../../src/diagnostics/user-error.ts";
import { markFile, markText } from "../../../src/disk/site-mark.ts";
import { inFolder, writeFiles } from "../../support/folders.ts";

const open = suite("openOutput");

/** Tries to open a folder with these files beside some content. */
const tried = (files: Readonly<Record<string, string>>) =>
  inFolder(async (folder) => {
    await writeFiles(folder, { "posts/_data/site.yaml": "", ...files });
    await mkdir(join(folder, "situs"), { recursive: true });
    try {
      return openOutput(join(folder, "situs"), join(folder, "posts")) !== "";
    } catch (error) {
      if (error instanceof UnsafeOutputError) return false;
      throw error;
    }
  });

const mark = { [`situs/${markFile}`]: markText([]) };

open("takes a folder with nothing in it that could be lost", async () => {
  assert.is(await tried({}), true);
  assert.is(
    await tried({ "situs/.git/HEAD": "", "situs/.well-known/acme": "", "situs/lost+found/a": "" }),
    true,
  );
  assert.is(await tried({ ...mark, "situs/index.html": "", "situs/lama.txt": "" }), true);
});

open("refuses every folder that Siaran did not make, however much it looks like a site", async () => {
  for (const name of ["sitemap.xml", "index.html", "CNAME", "wp-config.php", "siaran/2019/07/a/index.html"])
    assert.is(await tried({ [`situs/${name}`]: "" }), false, name);
  assert.is(await tried({ [`situs/${markFile}`]: "tulisan lain\n", "situs/a": "" }), false);
  assert.is(await tried({ ...mark, "situs/package.json": "{}" }), false);
});

open("sees through links, and through links on the way", () =>
  inFolder(async (given) => {
    const folder = await realpath(given);
    await writeFiles(folder, { "posts/a.md": "", "disk/situs/.siaran-site": markText([]), "disk/b/a": "" });
    const link = async (target: string, name: string) => {
      await symlink(join(folder, target), join(folder, name));
      return join(folder, name);
    };
    const posts = join(folder, "posts");
    assert.is(openOutput(await link("disk/situs", "satu"), posts), join(folder, "disk/situs"));
    assert.is(
      openOutput(join(await link("disk", "dua"), "baru/dalam"), posts),
      join(folder, "disk/baru/dalam"),
    );
    assert.is(openOutput(await link("disk/nanti", "tiga"), posts), join(folder, "disk/nanti"));
    for (const target of ["posts", "", "disk/b"]) {
      const path = await link(target, `ke-${target.replace("/", "-")}`);
      assert.throws(
        () => openOutput(path, posts),
        (error: unknown) => error instanceof UnsafeOutputError,
      );
    }
    const inside = join(await link("posts", "naskah"), "hasil");
    assert.throws(
      () => openOutput(inside, posts),
      (error: unknown) => error instanceof UnsafeOutputError,
    );
  }),
);

open("says in words that a link leads nowhere", () =>
  inFolder(async (folder) => {
    await symlink(join(folder, "tidak/ada"), join(folder, "satu"));
    await symlink(join(folder, "dua"), join(folder, "dua"));
    for (const name of ["satu", "dua"])
      assert.throws(
        () => openOutput(join(folder, name), join(folder, "posts")),
        (error: unknown) => error instanceof UserError && !(error instanceof UnsafeOutputError),
        name,
      );
  }),
);

open.run();
