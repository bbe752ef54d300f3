import { execFileSync, spawnSync } from "node:child_process";
import { chmod, mkdir, mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { type CheckOptions, check } from "../../src/check/check.ts";
import { UserError } from "../../src/diagnostics/user-error.ts";
import { changedFiles } from "../../src/disk/changed-files.ts";
import { replaceFile } from "../../src/disk/replace-file.ts";
import { exampleFiles } from "../rules/example-site.ts";

/** Writes an example into a folder that is removed afterwards. */
async function withContent(example: string, run: (folder: string) => Promise<void>): Promise<void> {
  const root = await mkdtemp(join(tmpdir(), "siaran-check-"));
  try {
    for (const { file, bytes } of exampleFiles(example).content.texts) {
      await mkdir(dirname(join(root, file)), { recursive: true });
      await writeFile(join(root, file), bytes);
    }
    await run(root);
  } finally {
    await rm(root, { recursive: true, force: true });
  }
}

const options = (root: string, more: Partial<CheckOptions> = {}): CheckOptions => ({
  content: join(root, "posts"),
  now: Date.parse("2019-07-19"),
  language: "id",
  paths: [],
  fix: false,
  ...more,
});

const two = "Walikota membuka lomba.\n===\ntitle: Lomba lain dibuka pula\n---\nWalikota menutup lomba.";
const first = "posts/2019/07/contoh-1.md";
const second = "posts/2019/07/contoh-2.md";

async function refusal(run: () => Promise<unknown>): Promise<string> {
  try {
    await run();
  } catch (error) {
    if (error instanceof UserError) return error.words("id");
    throw error;
  }
  return "";
}

const select = suite("check");

select("tells of quotations in running text where they are asked for, and offers the mark", async () => {
  const text = `officials: [sari-wulandari]
---
“Lomba ini milik warga,” kata Wali Kota Kotamobagu Sari Wulandari.`;
  await withContent(text, async (root) => {
    const codes = async (quotes: boolean) =>
      (await check(options(root, { quotes }))).diagnostics.map(({ code }) => code);
    assert.equal(await codes(false), []);
    assert.equal(await codes(true), ["quote-unmarked"]);
    const [found] = (await check(options(root, { quotes: true }))).diagnostics;
    assert.match(
      found?.hint ?? "",
      "\n> Lomba ini milik warga.\n>\n> — Sari Wulandari, Wali Kota Kotamobagu",
    );
    // What it offers is a quotation that needs no more.
    const file = join(root, first);
    const mark = found?.hint?.split("\n").slice(1).join("\n") ?? "";
    await writeFile(file, (await readFile(file, "utf8")).replace(/“[\s\S]*$/, `Lomba dibuka.\n\n${mark}\n`));
    assert.equal(await codes(true), []);
  });
});

select("tells of the files asked for", async () => {
  await withContent(two, async (root) => {
    const all = await check(options(root));
    assert.equal(
      all.diagnostics.map(({ place }) => place.file),
      [first, second],
    );
    const one = await check(options(root, { paths: [join(root, second)] }));
    assert.equal(
      one.diagnostics.map(({ place }) => place.file),
      [second],
    );
    const folder = await check(options(root, { paths: [join(root, "posts/2019")] }));
    assert.is(folder.diagnostics.length, 2);
  });
});

select("refuses paths that do not exist or lie elsewhere", async () => {
  await withContent(two, async (root) => {
    assert.match(
      await refusal(() => check(options(root, { paths: [join(root, "posts/tidak-ada.md")] }))),
      /tidak ada/,
    );
    assert.match(
      await refusal(() => check(options(root, { paths: [root] }))),
      /tidak berada di folder naskah/,
    );
    assert.match(await refusal(() => check(options(join(root, "lain")))), /tidak ada/);
  });
});

select.run();

const fixing = suite("check with fix");

fixing("writes nothing unasked", async () => {
  await withContent(two, async (root) => {
    const before = await readFile(join(root, first), "utf8");
    await check(options(root));
    assert.is(await readFile(join(root, first), "utf8"), before);
  });
});

fixing("writes what is certain into the files asked for, and says which", async () => {
  await withContent(two, async (root) => {
    await chmod(join(root, first), 0o640);
    const { fixed, diagnostics } = await check(options(root, { fix: true, paths: [join(root, first)] }));
    assert.equal(
      fixed.map(({ file, count }) => [file, count]),
      [[first, 1]],
    );
    assert.equal(diagnostics, []);
    assert.match(await readFile(join(root, first), "utf8"), /\nWali Kota membuka lomba\.\n/);
    assert.match(await readFile(join(root, second), "utf8"), /\nWalikota menutup/);
    assert.is((await stat(join(root, first))).mode & 0o777, 0o640);
  });
});

fixing.run();

const replacing = suite("replaceFile");

replacing("does not write over a change made meanwhile", async () => {
  await withContent(two, async (root) => {
    const path = join(root, first);
    const words = await refusal(() => replaceFile(path, Buffer.from("lama"), Buffer.from("baru")));
    assert.match(words, /berubah selama diperiksa/);
    assert.match(await readFile(path, "utf8"), /Walikota/);
  });
});

replacing.run();

const since = suite("changedFiles");
const git = (root: string, ...words: string[]) =>
  execFileSync("git", ["-c", "user.name=Uji", "-c", "user.email=uji@example.org", ...words], {
    cwd: root,
    stdio: "pipe",
  });

since("names what differs from a revision, new files included", async () => {
  await withContent(two, async (root) => {
    git(root, "init", "-q");
    git(root, "add", "-A");
    git(root, "commit", "-qm", "awal");
    assert.equal(await changedFiles(join(root, "posts"), "HEAD"), []);
    await writeFile(join(root, second), `${await readFile(join(root, second), "utf8")}\nJum'at.\n`);
    await writeFile(join(root, "posts/2019/07/baru ñ.md"), "baru");
    assert.equal(await changedFiles(join(root, "posts"), "HEAD"), [
      "2019/07/baru ñ.md",
      "2019/07/contoh-2.md",
    ]);
    await rm(join(root, "posts/2019/07/baru ñ.md"));
    await rm(join(root, first));
    const { diagnostics } = await check(options(root, { since: "HEAD" }));
    assert.equal([...new Set(diagnostics.map(({ place }) => place.file))], [second]);
  });
});

since("an address that disappeared is told of, wherever it is noted", async () => {
  await withContent(two, async (root) => {
    const lost = "/siaran/2019/07/contoh-1/";
    await writeFile(join(root, "posts/_data/addresses.txt"), `${lost}\n`);
    git(root, "init", "-q");
    git(root, "add", "-A");
    git(root, "commit", "-qm", "awal");
    const asked = async () => (await check(options(root, { since: "HEAD" }))).diagnostics;
    const codes = async () =>
      (await asked()).map(({ code }) => code).filter((code) => code === "address-lost");
    await rm(join(root, first));
    assert.equal(await codes(), ["address-lost"]);
    await writeFile(join(root, "posts/_data/addresses.txt"), `${lost} removed\n`);
    assert.equal(await codes(), []);
  });
});

since("says what is wrong outside a repository and with an unknown revision", async () => {
  await withContent(two, async (root) => {
    const folder = join(root, "posts");
    assert.match(await refusal(() => changedFiles(folder, "HEAD")), /tidak berada di dalam repositori git/);
    git(root, "init", "-q");
    assert.match(await refusal(() => changedFiles(folder, "tidak-ada")), /Revisi git "tidak-ada" tidak ada/);
    assert.match(await refusal(() => changedFiles(folder, "--output=x")), /Revisi git/);
  });
});

since.run();

const command = suite("siaran check");
const main = fileURLToPath(new URL("../../src/start/main.ts", import.meta.url));
const siaran = (root: string, ...words: string[]) =>
  spawnSync(
    process.execPath,
    ["--import", "tsx", main, "check", "--content", join(root, "posts"), ...words],
    {
      cwd: dirname(dirname(main)),
      encoding: "utf8",
      env: { ...process.env, FORCE_COLOR: undefined, NO_COLOR: undefined },
    },
  );

command("prints for people and for machines, and its exit code says how it went", async () => {
  await withContent(
    `${two}\n===\ntitle: Rapat digelar di aula\n---\nRapat digelar Kamis (18/7/2018).`,
    async (root) => {
      const people = siaran(root);
      assert.is(people.status, 1);
      assert.match(
        people.stdout,
        /contoh-3\.md:\d+:\d+: kesalahan: .* \[date-weekday\]\n {4}Rapat digelar Kamis \(18\/7\/2018\)\.\n {4} {14}\^{17}\n/,
      );
      assert.match(people.stdout, /1 kesalahan, 2 peringatan\n$/);
      assert.not(people.stdout.includes("\u001B"));
      const json = siaran(root, "--format", "json");
      assert.is(JSON.parse(json.stdout).length, 3);
      assert.is(siaran(root, "--format", "xml").status, 2);
      assert.is(siaran(root, join(root, first)).status, 0);
      assert.is(siaran(root, "--strict", join(root, first)).status, 1);
    },
  );
});

command.run();
