import { execFileSync, spawn } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { BrowserContext, Locator, Page } from "playwright-core";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { compile } from "../../src/compile/compile.ts";
import { compileOptions, readContent } from "../../src/prepare/prepare.ts";
import { now } from "../support/content.ts";
import { copyValid } from "../support/fixtures.ts";
import { freePort, until } from "../support/program.ts";
import { allRules, axeSource, findFaults } from "./axe.ts";
import { openBrowser } from "./site.ts";

const browser = await openBrowser();
const work = await mkdtemp(join(tmpdir(), "siaran-editor-"));
const content = await copyValid(work);
const git = (...words: readonly string[]) => execFileSync("git", words, { cwd: work }).toString().trim();
git("init", "--quiet", "--initial-branch=main");
git("config", "user.name", "Siti Aminah");
git("config", "user.email", "siti@example.go.id");
await writeFile(join(work, ".git/info/exclude"), ".siaran/\npratinjau/\n");
git("add", ".");
git("commit", "--quiet", "--message=awal");

const port = await freePort();
const origin = `http://localhost:${port}`;
const server = spawn(
  process.execPath,
  [
    "--import",
    "tsx",
    fileURLToPath(new URL("../support/serve-child.ts", import.meta.url)),
    content,
    join(work, "pratinjau"),
    String(port),
  ],
  { cwd: fileURLToPath(new URL("../..", import.meta.url)), stdio: ["ignore", "pipe", "ignore"] },
);
process.once("exit", () => server.kill());
let printed = "";
server.stdout.on("data", (part: Buffer) => {
  printed += part.toString();
});

/** A screen on which somebody writes. */
interface Desk {
  readonly page: Page;
  /** Addresses of other hosts that were asked for. */
  readonly foreign: readonly string[];
  readonly faults: readonly string[];
  taps(): number;
  tap(what: Locator): Promise<void>;
  close(): Promise<void>;
}

/** Opens the editor by the address that was printed. */
async function openDesk(width: 360 | 1280): Promise<Desk> {
  if (!browser) throw new Error("no browser");
  const context: BrowserContext = await browser.newContext({
    viewport: { width, height: 780 },
    ...(width === 360 ? { isMobile: true, hasTouch: true } : {}),
  });
  const page = await context.newPage();
  page.setDefaultTimeout(8000);
  const foreign: string[] = [];
  const faults: string[] = [];
  page.on("request", (request) => {
    if (!/^(?:blob|data):/.test(request.url()) && !request.url().startsWith(`${origin}/`))
      foreign.push(request.url());
  });
  page.on("console", (message) => {
    if (message.type() === "error") faults.push(`${message.text()} ${message.location().url}`);
  });
  page.on("pageerror", (error) => faults.push(error.message));
  await page.goto(/http:\S+#token=\S+/.exec(printed)?.[0] ?? "");
  await page.waitForURL(/#\/collections/);
  let taps = 0;
  return {
    ...{ page, foreign, faults },
    taps: () => taps,
    tap: async (what) => {
      taps += 1;
      await (width === 360 ? what.tap() : what.click());
    },
    close: () => context.close(),
  };
}

/** The field of a key. */
function field(page: Page, key: string): Locator {
  return page.locator(`section[data-key-path="${key}"]`).getByRole("textbox");
}

/** Opens a release. */
async function open({ page }: Desk, release: string): Promise<void> {
  await page.evaluate((at) => {
    location.hash = `#/collections/siaran/entries/${at}`;
  }, release);
  await field(page, "title").waitFor();
}

/** Chooses an entry of an index that has few: they stand below each other. */
async function choose({ page, tap }: Desk, field: string, entry: string): Promise<void> {
  const group = page.getByRole("group", { name: new RegExp(`^Isian .{0,2}${field}`) });
  await tap(group.getByRole("checkbox", { name: entry }));
}

async function save(desk: Desk): Promise<void> {
  const commits = git("rev-list", "--count", "HEAD");
  await desk.tap(desk.page.getByRole("button", { name: "Simpan" }));
  await until(async () => git("rev-list", "--count", "HEAD") !== commits);
}

const editor = suite("the editor of npm start");

if (browser) {
  await until(async () => /#token=/.test(printed));

  for (const [width, slug] of [
    [360, "wali-kota-buka-pasar"],
    [1280, "bupati-buka-pasar"],
  ] as const)
    editor(`from nothing to a commit at ${width} px`, async () => {
      const title = slug.replaceAll("-", " ");
      const begun = Date.now();
      const desk = await openDesk(width);
      const { page, tap } = desk;
      await tap(page.getByRole("treeitem", { name: "Siaran" }));
      await tap(page.getByRole("button", { name: "Tulis yang baru" }).first());
      await field(page, "title").fill(title);
      const date = page.getByRole("group", { name: "Tanggal terbit", exact: true });
      await date.getByLabel("Tanggal", { exact: true }).fill("19");
      await date.getByLabel("Bulan").selectOption("Januari");
      await date.getByLabel("Tahun").fill("2026");
      await choose(desk, "Daerah", "Kotamobagu");
      await page
        .getByRole("textbox", { name: "Ringkasan" })
        .fill("Pasar di tengah kota dibuka kembali sesudah diperbaiki setahun penuh.");
      await page.getByRole("textbox", { name: "Naskah" }).fill("Pasar dibuka kembali, Senin (19/1/2026).");
      await save(desk);
      const seconds = (Date.now() - begun) / 1000;
      console.log(`${width} px: ${desk.taps()} taps, ${seconds.toFixed(1)} s`);
      assert.ok(desk.taps() <= 6, `${desk.taps()} taps`);
      const file = `posts/2026/01/${slug}.md`;
      assert.is(git("show", "--format=%an", "--name-only", "HEAD"), `Siti Aminah\n\n${file}`);
      assert.is(
        await readFile(join(work, file), "utf8"),
        [
          "---",
          `title: ${title}`,
          "date: 2026-01-19",
          "cities:",
          "  - kotamobagu",
          "summary: Pasar di tengah kota dibuka kembali sesudah diperbaiki setahun penuh.",
          "status: draft",
          "---",
          "",
          "Pasar dibuka kembali, Senin (19/1/2026).",
          "",
        ].join("\n"),
      );
      const reading = { content, now, language: "id", preview: true } as const;
      const { diagnostics } = compile(await readContent(reading), compileOptions(reading));
      assert.equal(
        diagnostics.filter(({ severity, place }) => severity === "error" && place.file === file),
        [],
      );
      assert.equal(desk.foreign, []);
      assert.equal(desk.faults, []);
      await desk.close();
    });

  const desk = await openDesk(1280);
  const { page, tap } = desk;

  editor("a changed word is a changed line", async () => {
    await open(desk, "2019/07/pameran-kota-cerdas");
    const title = field(page, "title");
    await title.fill(`${await title.inputValue()} lagi`);
    await save(desk);
    assert.is(git("show", "--format=", "--numstat", "HEAD"), "1\t1\tposts/2019/07/pameran-kota-cerdas.md");
  });

  editor("what is found leads to its words, and the parts that are ours are without fault", async () => {
    await open(desk, "2019/11/siaran-singkat");
    const findings = page.locator(".siaran-periksa");
    await field(page, "summary").fill(
      "Loket tutup sehari pada Jumat, 5 November 2019, karena libur daerah setempat.",
    );
    const weekday = findings.getByRole("button", { name: /Jumat.*Selasa|Selasa/ }).first();
    await weekday.waitFor();
    await page.evaluate(await axeSource);
    for (const part of [".siaran-periksa", ".siaran-tanggal"])
      assert.equal(await findFaults(page, allRules.slice(0, 5), part), [], part);
    await page.getByRole("button", { name: "Tutup editor" }).click();
    await page
      .getByRole("button", { name: "Buang" })
      .or(page.getByRole("button", { name: "Tulis yang baru" }))
      .first()
      .waitFor();
  });

  editor("a new name leaves the old address", async () => {
    await open(desk, "2019/11/siaran-singkat");
    await tap(page.getByRole("radio", { name: "Nama di alamat" }));
    await tap(page.getByRole("button", { name: "Ganti nama di alamat" }));
    await page.getByRole("textbox", { name: "Nama di alamat" }).fill("loket-tutup");
    await tap(page.getByRole("button", { name: "Selesai" }));
    await save(desk);
    assert.match(
      await readFile(join(content, "2019/11/loket-tutup.md"), "utf8"),
      "/siaran/2019/11/siaran-singkat/",
    );
    assert.match(git("show", "--format=", "--name-status", "HEAD"), "posts/2019/11/siaran-singkat.md");
  });

  editor("an official is registered on the way, in the same commit", async () => {
    await open(desk, "2019/07/pameran-kota-cerdas");
    await tap(page.getByRole("button", { name: /^(?:add )?Tambah .?Pejabat/ }));
    const dialog = page.getByRole("dialog");
    await dialog.getByRole("textbox", { name: "Nama tanpa gelar" }).fill("Budi Contoh");
    await tap(dialog.getByRole("button", { name: /Tambah|Selesai|Simpan/ }).last());
    await save(desk);
    assert.match(git("show", "--format=", "--name-only", "HEAD"), "posts/_data/officials/budi-contoh.yaml");
    assert.match(await readFile(join(content, "2019/07/pameran-kota-cerdas.md"), "utf8"), "- budi-contoh");
  });

  editor("what somebody else wrote is not written over without a word", async () => {
    await open(desk, "2019/07/pameran-kota-cerdas");
    await field(page, "title").fill("Judul saya");
    const file = join(content, "2019/07/pameran-kota-cerdas.md");
    const theirs = (await readFile(file, "utf8")).replace(/^title: .*$/m, "title: Judul orang lain");
    await writeFile(file, theirs);
    await tap(page.getByRole("button", { name: "Simpan" }));
    await page.getByRole("alertdialog", { name: "Diubah orang lain" }).waitFor();
    assert.is(await readFile(file, "utf8"), theirs);
    assert.equal(desk.foreign, []);
  });
}

editor.after(async () => {
  await browser?.close();
  server.kill();
  await rm(work, { recursive: true, force: true });
});

editor.run();
