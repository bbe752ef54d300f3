import { suite } from "uvu";
import * as assert from "uvu/assert";
import { readText } from "../../../src/import/read-text.ts";
import { bytes } from "../support.ts";
import { proveKept } from "./prove.ts";

const proof = suite("proveKept");

proof("fails for a word that is in neither draft nor report", () => {
  const drafts = readText(bytes("Wali Kota membuka pameran."), "a.txt");
  proveKept("Wali Kota membuka pameran.", drafts);
  assert.throws(() => proveKept("Wali Kota membuka pameran besar.", drafts));
});

proof.run();
