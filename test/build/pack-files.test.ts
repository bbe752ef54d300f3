import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { build } from "../../src/build/build.ts";
import { now } from "../support/content.ts";
import { copyValid } from "../support/fixtures.ts";
import { readFiles } from "../support/folders.ts";

const work = await mkdtemp(join(tmpdir(), "siaran-packed-"));
const content = await copyValid(work);
const output = join(work, "_site");
const settings = join(content, "_data/site.yaml");
const plain = await readFile(settings, "utf8");

async function buildWith(host: string) {
  await writeFile(settings, `${plain}\n${host}\n`);
  const { figures } = await build({ content, output, now, language: "id" });
  return { figures, files: await readFiles(output) };
}

/** Every packed file holds what the file beside it is. */
function refuseOthers(files: ReadonlyMap<string, Buffer>): number {
  const packed = [...files].filter(([path]) => /\.(?:gz|br)$/.test(path));
  for (const [path, bytes] of packed) {
    const whole = files.get(path.replace(/\.(?:gz|br)$/, ""));
    assert.ok(
      (path.endsWith(".gz") ? gunzipSync : brotliDecompressSync)(bytes).equals(whole ?? Buffer.of(0)),
      path,
    );
  }
  return packed.length;
}

const packed = suite("packed files");

packed("are there on request, follow their files, and go when nobody asks any more", async () => {
  const before = await buildWith("host: nginx");
  assert.is(refuseOthers(before.files), 0);
  const first = await buildWith("host: {name: nginx, packed: true}");
  assert.ok(refuseOthers(first.files) > 100);
  const again = await buildWith("host: {name: nginx, packed: true}");
  assert.is(again.figures?.written, 0);
  const release = join(content, "2019/11/siaran-singkat.md");
  await writeFile(release, `${await readFile(release, "utf8")}\nSatu kalimat lagi.\n`);
  const edited = await buildWith("host: {name: nginx, packed: true}");
  assert.ok((edited.figures?.written ?? 0) > 2);
  assert.ok(refuseOthers(edited.files) > 100);
  assert.is(refuseOthers((await buildWith("host: nginx")).files), 0);
});

packed.after(() => rm(work, { recursive: true, force: true }));
packed.run();
