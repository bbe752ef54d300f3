import { posix } from "node:path";
import fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { endingOf, folderOf, joinPath, nameOf } from "../../src/base/file-path.ts";

const step = fc.constantFrom("posts", "2019", "a.md", ".", "..", "");
const path = fc.array(step, { minLength: 1, maxLength: 5 }).map((steps) => `x/${steps.join("/")}`);

const paths = suite("file paths");

paths("are those of Node, for files below a folder", () => {
  fc.assert(
    fc.property(path, path, (folder, name) => {
      assert.is(joinPath(folder, name), posix.join(folder, name));
    }),
  );
  for (const file of [
    "posts/2019/07/nama.md",
    "nama.md",
    "posts/_data/site.yaml",
    "a.b/.htaccess",
    "a/b",
    "a.tar.gz",
    "a.",
  ]) {
    assert.is(folderOf(file), posix.dirname(file));
    assert.is(nameOf(file), posix.basename(file));
    assert.is(endingOf(file), posix.extname(file));
  }
});

paths.run();
