import { suite } from "uvu";
import * as assert from "uvu/assert";
import { hostPolicy, pagePolicy, writePolicy } from "../../src/outputs/content-policy.ts";

const run = suite("the content security policy");

run("is written as browsers read it", () => {
  assert.is(
    writePolicy({ "default-src": ["'none'"], "img-src": ["'self'", "data:"] }),
    "default-src 'none'; img-src 'self' data:",
  );
});

run("names no other site, and allows nothing that stands in a page", () => {
  for (const policy of [pagePolicy, hostPolicy]) {
    const sources = new Set(Object.values(policy).flat());
    sources.delete("data:");
    for (const source of sources) assert.match(source, /^'(?:self|none)'$/);
    assert.not.ok([...(policy["script-src"] ?? [])].includes("data:"));
  }
});

run("of a host allows whatever a page allows", () => {
  for (const [directive, sources] of Object.entries(pagePolicy))
    for (const source of sources)
      assert.ok(hostPolicy[directive]?.includes(source), `${directive} ${source}`);
});

run.run();
