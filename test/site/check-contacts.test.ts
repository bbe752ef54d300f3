import { suite } from "uvu";
import * as assert from "uvu/assert";
import { brief, compileFiles, register } from "../support/content.ts";

const faultsOf = (lines: string) => {
  const settings = `${register["_data/site.yaml"]}${lines}`;
  return compileFiles({ "_data/site.yaml": settings }).diagnostics.map(brief);
};

const contacts = suite("checkContacts");

contacts("serve regions of the register, and a misspelt one is named where it stands", () => {
  assert.equal(faultsOf("    regions: [manado, kotamobagu]\n"), []);
  assert.equal(faultsOf("    regions: [manado, kotamobago]\n"), ["_data/site.yaml:12:23 city-unknown"]);
});

contacts("are written with keys that there are", () => {
  assert.equal(faultsOf("    whatsap: '0811'\n"), ["_data/site.yaml:12:5 key-unknown"]);
});

contacts.run();
