import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { runCli } from "../../src/commands/cli.ts";
import { capture } from "../support/console.ts";
import { validPosts } from "../support/fixtures.ts";
import { readFiles } from "../support/folders.ts";

const work = await mkdtemp(join(tmpdir(), "siaran-host-"));
const cli = (...words: string[]) => capture(() => runCli([...words, "--content", validPosts]));

const host = suite("siaran host, schedule and check --summary");

host("shows the files of a host, and what is lost there", async () => {
  const { result, out } = await cli("host", "nginx");
  assert.is(result, 0);
  assert.match(out, /^==> \/\.server\/nginx\.conf <==\n# How siaran\.example\.go\.id is served/);
  assert.match((await cli("host", "github")).error, /tidak dapat mengatur header/);
});

host("writes them into a folder", async () => {
  await cli("host", "apache", "--output", work);
  assert.match(await readFile(join(work, ".htaccess"), "utf8"), "RewriteEngine On");
  assert.equal([...(await readFiles(work)).keys()], [".htaccess"]);
});

host("asks for a host where none is named, and for one that it knows", async () => {
  assert.match((await cli("host")).error, /Sebutkan hostnya/);
  const { result, error } = await cli("host", "iis");
  assert.is(result, 2);
  assert.match(error, /"iis" tidak dikenal/);
});

host("tells when the next build is due", async () => {
  assert.match((await cli("schedule")).out, /hari berganti\n[\s\S]*embargo berakhir: Pengumuman/);
  assert.match((await cli("schedule", "--format", "cron")).out, /^1 \d\d \* \* \* cd .*npx siaran publish$/m);
  assert.is((await cli("schedule", "--format", "at")).result, 2);
});

host("adds a summary of a check to a file", async () => {
  const file = join(work, "summary.md");
  await cli("check", "--format", "github", "--summary", file);
  await cli("check", "--summary", file);
  const text = await readFile(file, "utf8");
  assert.is(text.match(/^## Pemeriksaan naskah$/gm)?.length, 2);
});

host.after(() => rm(work, { recursive: true, force: true }));
host.run();
