import { suite } from "uvu";
import * as assert from "uvu/assert";
import { ofSave } from "../../src/commands/run-serve.ts";
import type { Diagnostic } from "../../src/diagnostics/diagnostic.ts";

const finding = (file: string, severity: Diagnostic["severity"]): Diagnostic => ({
  ...{ code: "date-far", severity, message: "Pesan" },
  place: { file, line: 1, column: 1 },
});

const found = [
  finding("posts/a.md", "warning"),
  finding("posts/a.md", "error"),
  finding("posts/b.md", "warning"),
  finding("posts/b.md", "error"),
];

const after = suite("ofSave");

after("is all at first, then what the saved file has, and what stops the publication", () => {
  assert.equal(ofSave(found, []), found);
  assert.equal(
    ofSave(found, ["posts/a.md"]).map(({ place, severity }) => [place.file, severity]),
    [
      ["posts/a.md", "warning"],
      ["posts/a.md", "error"],
      ["posts/b.md", "error"],
    ],
  );
});

after.run();
