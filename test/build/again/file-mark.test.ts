import { array, assert as law, property, string } from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { markFiles } from "../../../src/build/again/file-mark.ts";

const mark = suite("markFiles");

mark("is the same in any order", () => {
  law(property(array(string()), (paths) => assert.is(markFiles(paths.toReversed()), markFiles(paths))));
});

mark("tells a file that is gone, new, renamed or there twice", () => {
  const paths = ["siaran/2020/01/a/index.html", "siaran/2020/01/b/index.html"];
  const others = [
    paths.slice(1),
    [...paths, "c"],
    [...paths, "b"],
    paths.map((path) => path.replace("a/", "c/")),
  ];
  const marks = [paths, ...others, [...paths, ...paths]].map(markFiles);
  assert.is(new Set(marks).size, marks.length);
});

mark("begins with the number of files and the sums of known hashes", () => {
  // FNV-1a of "a" and of "foobar" with 32 bits, from the test suite of draft-eastlake-fnv.
  assert.match(markFiles(["a"]), new RegExp(`^1 ${0xe40c292c} `));
  assert.match(markFiles(["foobar"]), new RegExp(`^1 ${0xbf9cf968} `));
});

mark.run();
