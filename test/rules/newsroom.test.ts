import { suite } from "uvu";
import * as assert from "uvu/assert";
import { check } from "../../src/check/check.ts";
import { newsroomPosts } from "../support/fixtures.ts";

const newsroom = suite("the content of a newsroom");

newsroom("has neither errors nor warnings", async () => {
  const { diagnostics } = await check({
    content: newsroomPosts,
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

newsroom.run();
