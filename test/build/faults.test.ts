import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync } from "node:fs";
import { chmod, mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { build } from "../../src/build/build.ts";
import { phonePhoto } from "../images/pictures.ts";
import { canMount, giveAway, mount, remount, runAsOther, unmount } from "../support/as-others.ts";
import { manyReleases, register, releaseText, splitEntries } from "../support/content.ts";
import { inFolder, readFiles, writeFiles } from "../support/folders.ts";

const program = fileURLToPath(new URL("../../src/bin.mjs", import.meta.url));
const stopper = fileURLToPath(new URL("../support/stop-at.mjs", import.meta.url));

const work = await mkdtemp(join(tmpdir(), "siaran-faults-"));
const more = "cities: [kotamobagu]\nphotos: [{file: pawai.jpg, alt: Pawai, credit: Humas}]";
const photo = await phonePhoto({ width: 700, height: 500 });

/** Two states of one newsroom, so different that nearly every page changes, some come and some go. */
const states = [
  { ...register, ...manyReleases(6), "2019/07/pameran.md": releaseText({ more }) },
  {
    ...register,
    ...manyReleases(4),
    "_data/site.yaml": `${register["_data/site.yaml"]}`.replace("Siaran Pers Contoh", "Judul Lain"),
    "2019/07/pasar.md": releaseText({ more, title: "Kotamobagu buka pasar murah" }),
  },
] as const;

async function writeState(content: string, state: 0 | 1): Promise<void> {
  await rm(content, { recursive: true, force: true });
  await writeFiles(content, splitEntries(states[state]));
  await writeFiles(content, { "2019/07/pawai.jpg": photo });
}

/** The files of both states as a first build gives them. */
const cold = await Promise.all(
  ([0, 1] as const).map(async (state) => {
    const folder = join(work, `dingin-${state}`);
    await writeState(join(folder, "posts"), state);
    await build({
      content: join(folder, "posts"),
      output: join(folder, "_site"),
      now: Date.now(),
      language: "id",
      search: false,
    });
    return readFiles(join(folder, "_site"));
  }),
);

/** The program in a folder, building. */
function start(cwd: string, env: NodeJS.ProcessEnv = {}, words: readonly string[] = []): ChildProcess {
  return spawn(process.execPath, ["--import", stopper, program, "build", "--no-search", ...words], {
    cwd,
    env: { ...process.env, SIARAN_LANG: "en", ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
}

async function ended(child: ChildProcess): Promise<{ readonly code: number | null; readonly text: string }> {
  let text = "";
  for (const stream of [child.stdout, child.stderr])
    stream?.on("data", (chunk) => {
      text += chunk;
    });
  const [code] = await once(child, "close");
  return { code, text };
}

/** Every file is whole, of one state or the other, and every page has the files that it loads. */
async function assertWhole(output: string): Promise<void> {
  const files = await readFiles(output);
  for (const [path, bytes] of files) {
    if (path.startsWith(".")) continue;
    assert.ok(
      cold.some((state) => state.get(path)?.equals(bytes)),
      `${path} is of neither state`,
    );
    if (!path.endsWith(".html")) continue;
    const loaded = bytes
      .toString()
      .matchAll(/ (?:src|href)="(\/(?:assets|siaran)\/[^"]+\.(?:css|js|woff2|jpg|webp|png))"/g);
    for (const [, address = ""] of loaded) assert.ok(files.has(address.slice(1)), `${path} lacks ${address}`);
  }
}

async function assertCold(output: string, state: 0 | 1): Promise<void> {
  const files = await readFiles(output);
  assert.equal([...files.keys()], [...(cold[state]?.keys() ?? [])]);
  for (const [path, bytes] of files) assert.ok(cold[state]?.get(path)?.equals(bytes), path);
}

const killed = suite("a build that is killed");

/** Moments spread over all changes of a build, half of them over those of the site itself. */
async function moments(folder: string, words: readonly string[], count: number): Promise<number[]> {
  const trace = join(folder, "trace");
  await ended(start(folder, { STOP_TRACE: trace }, words));
  const changes = readFileSync(trace, "utf8").trimEnd().split("\n");
  const first = changes.findIndex((change) => /^renameSync .*\/mark .*\.siaran-site$/.test(change)) + 1;
  assert.ok(first > 0 && changes.length > 40, `${changes.length} changes`);
  const spread = (from: number, to: number) =>
    Array.from({ length: count / 2 }, (_, index) =>
      Math.round(from + ((to - from) * index) / (count / 2 - 1)),
    );
  return [...spread(1, changes.length), ...spread(first, changes.length)];
}

for (const { words, count } of [
  { words: [], count: 30 },
  { words: ["--at-once"], count: 10 },
]) {
  killed(
    `at any of ${count} moments ${words.join()} leaves every page whole, and the next build mends all`,
    () =>
      inFolder(async (folder) => {
        const [content, output] = [join(folder, "posts"), join(folder, "_site")];
        const options = { content, output, language: "id", search: false, atOnce: words.length > 0 } as const;
        await writeState(content, 0);
        await build({ ...options, now: Date.now() });
        await writeState(content, 1);
        let state: 0 | 1 = 0;
        for (const moment of await moments(folder, words, count)) {
          await writeState(content, state);
          const { code } = await ended(start(folder, { STOP_AT: String(moment) }, words));
          assert.ok(code === null || code === 0, `${code}`);
          await assertWhole(output);
          await build({ ...options, now: Date.now() });
          await assertCold(output, state);
          const left = (await readdir(output)).filter(
            (name) => name.startsWith(".siaran-") && name !== ".siaran-site",
          );
          assert.equal(left, []);
          state = state === 0 ? 1 : 0;
        }
      }),
  );
}

killed.run();

const stopped = suite("a build that is stopped for a while");

for (const [moment, change] of [
  ["before it publishes", "^writeFileSync .*/_site/\\.siaran-lock "],
  ["while it publishes", "^renameSync .*/_site/index\\.html$"],
] as const) {
  stopped(`${moment} never wins over a newer one`, () =>
    inFolder(async (folder) => {
      if (!existsSync("/proc/self/stat"))
        return console.log("skipped: this system does not tell what is stopped");
      const [content, output] = [join(folder, "posts"), join(folder, "_site")];
      const options = { content, output, language: "id", search: false } as const;
      await writeState(content, 0);
      await build({ ...options, now: Date.now() });
      await writeState(content, 1);
      const child = start(folder, { STOP_AT: change, STOP_WITH: "SIGSTOP" });
      const end = ended(child);
      await until(() => /^\S+ \([^)]*\) T /.test(statOf(child.pid)));
      // The texts go back to what they were, and somebody builds again.
      await writeState(content, 0);
      await build({ ...options, now: Date.now() });
      await assertCold(output, 0);
      child.kill("SIGCONT");
      // It is stopped at the same place once more where it begins anew.
      await until(() => {
        if (/^\S+ \([^)]*\) T /.test(statOf(child.pid))) child.kill("SIGCONT");
        return child.exitCode !== null;
      });
      const { code, text } = await end;
      assert.is(code, 0, text);
      assert.match(text, "Another build published");
      await assertCold(output, 0);
    }),
  );
}

stopped("and two at once give the site of one", () =>
  inFolder(async (folder) => {
    const [content, output] = [join(folder, "posts"), join(folder, "_site")];
    for (const state of [0, 1] as const) {
      await writeState(content, state);
      const results = await Promise.all([1, 2, 3].map(() => ended(start(folder))));
      for (const { code, text } of results) assert.is(code, 0, text);
      await assertCold(output, state);
    }
  }),
);

stopped.run();

const disk = suite("a disk that is");

disk("another one, mounted as the output or within it", () =>
  inFolder(async (folder) => {
    if (!canMount()) return console.log("skipped: nothing can be mounted here");
    const [content, output] = [join(folder, "posts"), join(folder, "_site")];
    const inner = join(output, "siaran");
    await mkdir(output);
    mount(output, 30);
    try {
      for (const state of [0, 1, 0] as const) {
        await writeState(content, state);
        await build({ content, output, language: "id", search: false, now: Date.now() });
        await assertCold(output, state);
      }
      await rm(inner, { recursive: true });
      await mkdir(inner);
      mount(inner, 10);
      try {
        for (const state of [1, 0] as const) {
          await writeState(content, state);
          await build({ content, output, language: "id", search: false, now: Date.now() });
          await assertCold(output, state);
        }
      } finally {
        unmount(inner);
      }
    } finally {
      unmount(output);
    }
  }),
);

disk("full leaves the site as it was, says so in words, and does no harm once there is room", () =>
  inFolder(async (folder) => {
    if (!canMount()) return console.log("skipped: nothing can be mounted here");
    const [content, output] = [join(folder, "posts"), join(folder, "_site")];
    await mkdir(output);
    mount(output, 30);
    try {
      await writeState(content, 0);
      await build({ content, output, language: "id", search: false, now: Date.now() });
      await writeState(content, 1);
      const { size } = await fill(join(output, ".penuh"));
      assert.ok(size > 0);
      const { code, text } = await ended(start(folder));
      assert.is(code, 2, text);
      assert.match(text, "the disk is full");
      assert.not.match(text, /\bat .*\.(?:ts|mjs):\d/);
      await rm(join(output, ".penuh"));
      await assertWhole(output);
      await build({ content, output, language: "id", search: false, now: Date.now() });
      await assertCold(output, 1);
    } finally {
      unmount(output);
    }
  }),
);

disk("only read stops the build in words, and the site stays", () =>
  inFolder(async (folder) => {
    if (!canMount()) return console.log("skipped: nothing can be mounted here");
    const [content, output] = [join(folder, "posts"), join(folder, "_site")];
    await mkdir(output);
    mount(output, 30);
    try {
      await writeState(content, 0);
      await build({ content, output, language: "id", search: false, now: Date.now() });
      remount(output, "ro");
      await writeState(content, 1);
      const { code, text } = await ended(start(folder));
      assert.is(code, 2, text);
      assert.match(text, "read-only");
      await assertCold(output, 0);
    } finally {
      unmount(output);
    }
  }),
);

disk.run();

const others = suite("a user who may not");

/** Runs the program as somebody whom permissions hold back, in a newsroom that is theirs. */
async function asOther(prepare: (folder: string) => Promise<unknown>, ...commands: readonly string[]) {
  return inFolder(async (folder) => {
    await writeState(join(folder, "posts"), 0);
    await build({
      content: join(folder, "posts"),
      output: join(folder, "_site"),
      language: "id",
      search: false,
      now: Date.now(),
    });
    giveAway(folder);
    await prepare(folder);
    const results = commands.map((command) => runAsOther(program, command.split(" "), folder));
    const site = await readFiles(join(folder, "_site")).catch(() => undefined);
    spawnSync("chmod", ["-R", "u+rwX", folder]);
    if (results.some((result) => !result)) console.log("skipped: no other user can run the program here");
    return { results, site };
  });
}

others("read a release is told which, by check and by build", async () => {
  const { results } = await asOther(
    (folder) => chmod(join(folder, "posts/2019/07/pameran.md"), 0),
    "check",
    "build --no-search",
    "check --fix",
  );
  for (const result of results) {
    if (!result) continue;
    assert.is(result.code, 1, result.text);
    assert.match(result.text, /posts\/2019\/07\/pameran\.md:1:1: error: .*\[file-unreadable\]/);
  }
});

others("write into the cache waits longer, and nothing else", async () => {
  const readOnly = async (folder: string) => {
    await rm(join(folder, "_site"), { recursive: true });
    spawnSync("chmod", ["-R", "a-w", join(folder, ".siaran")]);
  };
  const { results, site } = await asOther(readOnly, "check", "build --no-search", "build --no-search");
  for (const result of results) if (result) assert.is(result.code, 0, result.text);
  if (results.every(Boolean)) assert.equal([...(site?.keys() ?? [])], [...(cold[0]?.keys() ?? [])]);
});

others("write into the output is told so in words", async () => {
  const { results, site } = await asOther(
    (folder) => chmod(join(folder, "_site"), 0o555),
    "build --no-search",
  );
  for (const result of results) {
    if (!result) continue;
    assert.is(result.code, 2, result.text);
    assert.match(result.text, "no permission");
    assert.not.match(result.text, /\bat .*\.(?:ts|mjs):\d/);
  }
  assert.equal([...(site?.keys() ?? [])], [...(cold[0]?.keys() ?? [])]);
});

others.after(() => rm(work, { recursive: true, force: true }));

others.run();

/** Fills a file system up with one file. */
async function fill(path: string): Promise<{ readonly size: number }> {
  const block = Buffer.alloc(64_000, 1);
  let size = 0;
  try {
    for (;;) {
      await writeFile(path, block, { flag: "a" });
      size += block.length;
    }
  } catch {
    return { size };
  }
}

function statOf(pid: number | undefined): string {
  try {
    return readFileSync(`/proc/${pid}/stat`, "utf8");
  } catch {
    return "";
  }
}

async function until(isSo: () => boolean): Promise<void> {
  for (
    const began = Date.now();
    Date.now() - began < 60_000;
    await new Promise((done) => setTimeout(done, 20))
  ) {
    if (isSo()) return;
  }
  throw new Error("waited in vain");
}
