import { realpathSync } from "node:fs";
import { symlink } from "node:fs/promises";
import { join, relative } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { officeLayouts } from "../../src/start/office-layouts.mjs";
import { inFolder, writeFiles } from "../support/folders.ts";

const find = suite("officeLayouts");

find("finds those beside the content that the program has too", () =>
  inFolder(async (folder) => {
    const program = join(folder, "program");
    await writeFiles(program, { "layouts/release.tsx": "", "layouts/components/footer.tsx": "" });
    const content = join(folder, "kantor/posts");
    await writeFiles(join(folder, "kantor"), {
      "layouts/components/footer.tsx": "",
      "layouts/milik-kami.tsx": "",
      "layouts/release.md": "",
    });
    const expected = {
      folder: realpathSync(join(folder, "kantor/layouts")),
      names: ["components/footer.tsx"],
    };
    assert.equal(officeLayouts(program, ["build", "--content", content]), expected);
    assert.equal(officeLayouts(program, [`--content=${relative(".", content)}`, "check"]), expected);
    await symlink(join(folder, "kantor"), join(folder, "tautan"));
    assert.equal(officeLayouts(program, ["build", "--content", join(folder, "tautan/posts")]), expected);
  }),
);

find("takes the program's own for nobody's, and a folder without one for none", () =>
  inFolder(async (folder) => {
    await writeFiles(folder, { "layouts/release.tsx": "", "lain/layouts/lain.tsx": "" });
    assert.is(officeLayouts(folder, ["--content", join(folder, "posts")]), undefined);
    assert.is(officeLayouts(folder, ["--content", join(folder, "lain/posts")]), undefined);
    assert.is(officeLayouts(folder, ["--content", join(folder, "kosong/posts")]), undefined);
  }),
);

find.run();
