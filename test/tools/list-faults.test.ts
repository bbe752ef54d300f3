import { readFileSync } from "node:fs";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { faultsWithoutExample, listFaults } from "../../tools/list-faults.ts";

const list = suite("listFaults");

list("has every code, each with an example", async () => {
  assert.equal(await faultsWithoutExample(), []);
});

list("is what docs/temuan.md says", async () => {
  const page = readFileSync(new URL("../../docs/temuan.md", import.meta.url), "utf8");
  assert.is(page, await listFaults());
});

list.run();
