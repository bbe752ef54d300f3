import { appendFile, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { runCli } from "../../src/commands/cli.ts";
import { capture } from "../support/console.ts";
import { copyValid } from "../support/fixtures.ts";
import { readFiles } from "../support/folders.ts";

const work = await mkdtemp(join(tmpdir(), "siaran-publish-"));
const content = await copyValid(work);
await appendFile(join(content, "_data/site.yaml"), "\nhost: nginx\n");
const site = join(work, "_site");
const settings = join(content, "_data/publish.yaml");
const cli = (...words: string[]) => capture(() => runCli([...words, "--content", content]));
const publish = (...words: string[]) => cli("publish", ...words, "--site", site);

const command = suite("siaran publish");

command("says what is missing: the site, the file, the target", async () => {
  assert.match((await publish()).error, /bukan situs hasil siaran build/);
  await cli("build", "--output", site);
  assert.match((await publish()).error, /publish\.yaml tidak ada/);
  await writeFile(
    settings,
    "targets:\n  utama: {kind: folder, folder: www}\n  jauh: {kind: ftp, host: a.example, folder: /}\n",
  );
  const { result, error } = await publish("entah");
  assert.is(result, 2);
  assert.match(error, /Yang ada: utama, jauh/);
  assert.match((await publish("jauh")).error, /SIARAN_JAUH_USER/);
});

command("shows a plan, sends, and notes the addresses", async () => {
  const trial = await publish("--dry-run");
  assert.match(trial.out, /^\+ index\.html$/m);
  assert.match(trial.out, /akan dikirim, 0 akan dihapus/);
  const done = await publish();
  assert.is(done.result, 0, done.error);
  assert.match(done.out, /utama: \d+ terkirim, 0 dihapus, 0 tetap\n\d+ alamat baru dicatat/);
  assert.match(done.out, /muat ulang nginx/);
  assert.ok((await readFiles(join(work, "www"))).has("index.html"));
  assert.match(
    await readFile(join(content, "_data/addresses.txt"), "utf8"),
    /^\/siaran\/2019\/07\/pasar-murah\/$/m,
  );
  const again = await publish();
  assert.match(again.out, /0 terkirim, 0 dihapus/);
  assert.not.match(again.out, /muat ulang/);
});

command("from then on an address does not disappear without a word", async () => {
  const file = join(content, "2019/11/siaran-singkat.md");
  const text = await readFile(file, "utf8");
  await writeFile(file, text.replace("---\n", "---\nstatus: draft\n"));
  const { result, out } = await cli("check");
  assert.is(result, 1);
  assert.match(out, /kembali menjadi draft atau diembargo.*\[address-lost\]/);
  await writeFile(file, text.replace("---\n", "---\nstatus: {removed: {reason: Memuat data pribadi}}\n"));
  assert.is((await cli("build", "--output", site)).result, 0);
  await publish();
  const page = await readFile(join(work, "www/siaran/2019/11/siaran-singkat/index.html"), "utf8");
  assert.match(page, "Memuat data pribadi");
  assert.not.match(page, /Siaran singkat/i);
  await writeFile(file, text.replace("---\n", "---\nstatus: vanished\n"));
  await cli("build", "--output", site);
  await publish();
  const left = await readFiles(join(work, "www"));
  assert.not.ok(left.has("siaran/2019/11/siaran-singkat/index.html"));
  assert.not.match(await readFile(join(content, "_data/addresses.txt"), "utf8"), "siaran-singkat");
  await rm(file);
  assert.is((await cli("build", "--output", site)).result, 0);
});

command("sends no site in which something is wrong, and no preview with drafts", async () => {
  const page = join(site, "index.html");
  const text = await readFile(page, "utf8");
  await writeFile(page, text.replace("</main>", '<a href="/tidak/ada/">a</a></main>'));
  const faulty = await publish();
  assert.is(faulty.result, 1);
  assert.match(faulty.error, /index\.html: kesalahan: .*\nTidak ada yang dikirim/);
  const trial = join(work, "_pratinjau");
  await cli("build", "--drafts", "--output", trial);
  assert.match((await cli("publish", "--site", trial)).error, /pratinjau dengan draft/);
});

command("no password stands in publish.yaml", async () => {
  await writeFile(settings, "targets:\n  jauh: {kind: ftp, host: a.example, folder: /, password: rahasia}\n");
  const { result, error } = await publish();
  assert.is(result, 1);
  assert.match(error, /"password" tidak dikenal/);
});

command.after(() => rm(work, { recursive: true, force: true }));
command.run();
