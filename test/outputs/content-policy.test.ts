import { suite } from "uvu";
import * as assert from "uvu/assert";
import {
  hostPolicy,
  hostPolicyFor,
  pagePolicy,
  pagePolicyFor,
  writePolicy,
} from "../../src/outputs/content-policy.ts";

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

run("lets in what counts visits by its host and nothing more of it", () => {
  const analytics = {
    script: "https://hitung.example.go.id/s.js",
    hosts: ["https://hitung.example.go.id", "https://data.example.go.id"],
    attributes: {},
  };
  const policy = pagePolicyFor({ analytics });
  assert.equal(policy["script-src"], ["'self'", "https://hitung.example.go.id"]);
  assert.equal(policy["connect-src"], ["'self'", ...analytics.hosts]);
  const { "script-src": _script, "connect-src": _connect, ...others } = policy;
  for (const [directive, sources] of Object.entries(others)) assert.equal(sources, pagePolicy[directive]);
  assert.equal(pagePolicyFor({}), pagePolicy);
  assert.equal(hostPolicyFor({}), hostPolicy);
  assert.equal(hostPolicyFor({ analytics })["script-src"], policy["script-src"]);
  assert.equal(hostPolicyFor({ analytics })["object-src"], ["'none'"]);
});

run.run();
