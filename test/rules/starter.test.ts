import { fileURLToPath } from "node:url";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { check } from "../../src/check/check.ts";

const starter = suite("starter content");

starter("has neither errors nor warnings", async () => {
  const { diagnostics } = await check({
    content: fileURLToPath(new URL("../../posts", import.meta.url)),
    now: Date.parse("2026-06-01T00:00:00Z"),
    language: "id",
    paths: [],
    fix: false,
  });
  assert.equal(
    diagnostics
      .filter(({ severity }) => severity !== "info")
      .map(({ place, message }) => `${place.file}:${place.line} ${message}`),
    [],
  );
});

starter.run();
