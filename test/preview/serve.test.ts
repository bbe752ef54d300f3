import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { copyValid } from "../support/fixtures.ts";
import { parsePage, textOf } from "../support/html.ts";
import { freePort, until } from "../support/program.ts";

const work = await mkdtemp(join(tmpdir(), "siaran-serve-"));
const content = await copyValid(work);
const port = await freePort();
const root = `http://localhost:${port}`;
const server = startServer();
process.once("exit", () => server.kill());
const note = join(content, "2019/11/siaran-singkat.md");
const sound = await readFile(note, "utf8");

const preview = suite("serve");

preview("shows the site, drafts among it", async () => {
  await until(async () => (await page("/")).includes("Siaran Pers Contoh"));
  assert.match(await page("/siaran/2020/02/rancangan/"), "Rancangan yang belum selesai");
});

preview("gives way to a readable list of faults when a file is spoilt", async () => {
  await writeFile(note, sound.replace("2019-11-05", "2019-02-31"));
  const place = "posts/2019/11/siaran-singkat.md:3:7";
  // For a moment the file may be read while it is being written, and the fault is another.
  await until(async () => (await page("/")).includes(place));
  const words = await page("/daerah/manado/");
  assert.match(words, "Naskah belum bisa diterbitkan");
  assert.match(words, place);
  assert.match(words, 'Tanggal "2019-02-31" tidak ada di kalender');
  assert.not.match(words, /\bat .*\.ts/);
});

preview("serves feeds and styles all the while", async () => {
  const answer = await fetch(`${root}/feed.xml`, { headers: { accept: "application/rss+xml" } });
  assert.is(answer.status, 200);
  assert.match(await answer.text(), "<rss");
});

preview("lets one go on to the site without the faulty release", async () => {
  const answer = await fetch(`${root}/daerah/?siaran-lanjut`, {
    headers: { accept: "text/html" },
    redirect: "manual",
  });
  assert.is(answer.status, 303);
  const cookie = answer.headers.get("set-cookie")?.split(";", 1)[0] ?? "";
  const words = await page("/daerah/", cookie);
  assert.match(words, "Kota Kotamobagu");
  assert.not.match(words, "Naskah belum bisa diterbitkan");
});

preview("comes back by itself once the fault is mended", async () => {
  await writeFile(note, sound.replace("Loket tutup satu hari.", "Loket tutup sehari penuh."));
  await until(async () => (await page("/siaran/2019/11/siaran-singkat/")).includes("sehari penuh"));
});

preview(
  "says what is wrong with a release that has no page yet, and of others that there is none",
  async () => {
    const broken = join(content, "2019/11/rusak.md");
    await writeFile(broken, '---\ntitle: "Rusak\n---\n');
    await until(async () => (await page("/siaran/2019/11/rusak/")).includes("tidak pernah ditutup"));
    await rm(broken);
    await until(async () => (await page("/siaran/2019/11/rusak/")).includes("Halaman tidak ditemukan"));
    assert.is(await statusOf("/siaran/2019/11/rusak/"), 404);
  },
);

preview("takes a release off the site whose file is deleted", async () => {
  assert.is(await statusOf("/siaran/2019/11/siaran-singkat/"), 200);
  await rm(note);
  await until(async () => (await statusOf("/siaran/2019/11/siaran-singkat/")) === 404);
});

preview.after(async () => {
  server.kill("SIGTERM");
  await once(server, "exit");
  await rm(work, { recursive: true, force: true });
});

preview.run();

function startServer(): ChildProcess {
  const program = fileURLToPath(new URL("../..", import.meta.url));
  const child = fileURLToPath(new URL("../support/serve-child.ts", import.meta.url));
  const words = ["--import", "tsx", child, content, join(work, "preview"), String(port)];
  return spawn(process.execPath, words, { cwd: program, stdio: "ignore" });
}

async function statusOf(path: string): Promise<number> {
  const { status } = await fetch(root + path, { headers: { accept: "text/html" } });
  return status;
}

async function page(path: string, cookie = ""): Promise<string> {
  const answer = await fetch(root + path, { headers: { accept: "text/html", cookie } });
  return textOf(parsePage(await answer.text())[0]);
}
