import { suite } from "uvu";
import * as assert from "uvu/assert";
import { formatLicences, isAllowed, licencesOf } from "../../tools/licences.ts";
import { productionSbom } from "../../tools/production-sbom.ts";

const expressions = suite("isAllowed");

expressions("wants one of each OR and all of each AND", () => {
  assert.ok(isAllowed("MIT"));
  assert.ok(isAllowed("(MIT OR GPL-3.0-or-later)"));
  assert.ok(isAllowed("(MIT AND Zlib)"));
  assert.ok(isAllowed("GPL-3.0-or-later OR (MIT AND ISC)"));
  assert.not(isAllowed("MIT AND GPL-3.0-or-later"));
  assert.not(isAllowed("(MIT AND GPL-3.0-or-later) OR UNLICENSED"));
  assert.not(isAllowed("SEE LICENSE IN a.txt"));
  assert.not(isAllowed(""));
});

expressions.run();

const licences = suite("licencesOf");

licences("names each package once, and those without a licence", () => {
  const mit = [{ license: { id: "MIT" } }];
  const found = licencesOf([
    { name: "b", version: "1.0.0", licenses: mit },
    { name: "a", version: "2.0.0" },
    { name: "b", version: "1.0.0", licenses: mit },
  ]);
  assert.is(formatLicences(found), "a 2.0.0: no licence NOT ALLOWED\nb 1.0.0: MIT\n");
});

licences("are allowed for all that Siaran is made of", () => {
  const { components, metadata } = productionSbom();
  assert.is(metadata.component.name, "siaran");
  const names = new Set(components.map(({ name }) => name));
  for (const name of ["sharp", "@11ty/eleventy", "markdown-it"]) assert.ok(names.has(name), name);
  assert.not(names.has("typescript"));
  assert.is(formatLicences(licencesOf(components).filter((entry) => !entry.isAllowed)), "");
});

licences.run();
