import { suite } from "uvu";
import * as assert from "uvu/assert";
import { followFiles } from "../../src/history/follow-files.ts";
import type { FileChange } from "../../src/history/read-log.ts";

/** Commits from the newest, at falling times. */
function commits(...changes: readonly (readonly FileChange[])[]) {
  return changes.map((changes, place) => ({ id: `${place}`, at: 100 - place, changes }));
}

function blobs(chains: ReturnType<typeof followFiles>) {
  return Object.fromEntries(
    [...chains].map(([path, steps]) => [path, steps.map(({ blob }) => blob ?? "-").join("")]),
  );
}

const follow = suite("followFiles");

follow("follows names back, over several renames and two at once", () => {
  const log = commits(
    [{ path: "c", from: "b", blob: "4" }],
    [{ path: "b", from: "a", blob: "3" }],
    [{ path: "a", blob: "2" }],
    [
      { path: "a", blob: "1" },
      { path: "x", blob: "9" },
    ],
  );
  assert.equal(blobs(followFiles(log)), { c: "4321", x: "9" });
  const swapped = commits(
    [
      { path: "a", from: "b", blob: "2" },
      { path: "b", from: "a", blob: "1" },
    ],
    [
      { path: "a", blob: "1" },
      { path: "b", blob: "2" },
    ],
  );
  assert.equal(blobs(followFiles(swapped)), { a: "22", b: "11" });
});

follow("takes a file that had the name before for another", () => {
  const log = commits(
    [{ path: "b", from: "a", blob: "3" }],
    [{ path: "b" }],
    [
      { path: "a", blob: "3" },
      { path: "b", blob: "1" },
    ],
  );
  assert.equal(blobs(followFiles(log)), { b: "33" });
});

follow("goes on from what is known as if all were read", () => {
  const log = commits(
    [{ path: "c", from: "b", blob: "4" }],
    [
      { path: "b", blob: "3" },
      { path: "y", blob: "8" },
    ],
    [{ path: "b", from: "a", blob: "2" }],
    [{ path: "a", blob: "1" }, { path: "y" }],
    [{ path: "y", blob: "7" }],
  );
  for (let known = 0; known <= log.length; known += 1) {
    const before = followFiles(log.slice(known));
    assert.equal(followFiles(log.slice(0, known), before), followFiles(log), `${known}`);
  }
});

follow.run();
