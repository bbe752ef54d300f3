import { suite } from "uvu";
import * as assert from "uvu/assert";
import { openEleventy } from "../../src/eleventy/open-eleventy.ts";
import { inFolder, writeFiles } from "../support/folders.ts";
import { writeConfig } from "../support/office.ts";

const open = suite("openEleventy");

open("throws what failed while files were written as it is, and not as a fault of a template", () =>
  inFolder(async (folder) => {
    await writeFiles(folder, { "pages/a.njk": "a" });
    const config = await writeConfig(folder, { lines: "" });
    const eleventy = await openEleventy({
      ...{ content: `${folder}/posts`, output: `${folder}/_site`, pathPrefix: "/", config },
    });
    const full = new Error("no space left");
    const failed = await eleventy
      .render({ outputs: new Map(), finish: () => Promise.reject(full) })
      .catch((error: unknown) => error);
    assert.is(failed, full);
  }),
);

open.run();
