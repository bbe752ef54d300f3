import { suite } from "uvu";
import * as assert from "uvu/assert";
import { writeZip } from "../../src/outputs/zip.ts";

const zip = suite("writeZip");
const entries = [{ name: "a.txt", content: "halo" }];

zip("gives the same bytes in every zone", () => {
  const before = process.env.TZ;
  const made = ["Asia/Jayapura", "America/Anchorage", "Pacific/Apia"].map((zone) => {
    process.env.TZ = zone;
    return Buffer.from(writeZip(entries, "2011-12-30")).toString("hex");
  });
  if (before === undefined) delete process.env.TZ;
  else process.env.TZ = before;
  assert.is(new Set(made).size, 1);
});

zip("takes days that a ZIP cannot tell for its first year", () => {
  assert.ok(writeZip(entries, "1954-03-23").length > 0);
});

zip.run();
