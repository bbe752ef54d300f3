import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { strFromU8, unzipSync } from "fflate";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { writeZip } from "../../src/outputs/zip.ts";

const zip = suite("writeZip");

zip("gives back what was packed, in its order", () => {
  const files = unzipSync(
    writeZip([
      { name: "b.txt", content: "halo" },
      { name: "a.jpg", content: new Uint8Array([1, 2, 3]) },
    ]),
  );
  assert.equal(Object.keys(files), ["b.txt", "a.jpg"]);
  assert.is(strFromU8(files["b.txt"] ?? new Uint8Array()), "halo");
  assert.equal([...(files["a.jpg"] ?? [])], [1, 2, 3]);
});

zip("gives the same bytes in every zone", () => {
  const file = fileURLToPath(new URL("../../src/outputs/zip.ts", import.meta.url));
  const program = `import { writeZip } from ${JSON.stringify(file)};
    console.log(Buffer.from(writeZip([{ name: "a.txt", content: "halo" }])).toString("hex"));`;
  const made = ["Asia/Jayapura", "America/Anchorage", "Pacific/Apia"].map((TZ) =>
    execFileSync(process.execPath, ["--import", "tsx", "--input-type=module", "--eval", program], {
      cwd: fileURLToPath(new URL("../..", import.meta.url)),
      env: { ...process.env, TZ },
      encoding: "utf8",
    }),
  );
  assert.is(new Set(made).size, 1);
});

zip.run();
