import childProcess from "node:child_process";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { syncBuiltinESMExports } from "node:module";
import { Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { build } from "../src/build/build.ts";
import { compile } from "../src/compile/compile.ts";
import type { Diagnostic } from "../src/diagnostics/diagnostic.ts";
import { verify } from "../src/verify/verify.ts";
import { openBrowser, serveFolder } from "./browser/site.ts";
import { plainPhoto } from "./images/pictures.ts";
import { contentOf, type Files, now, register, splitEntries } from "./support/content.ts";
import { readFiles, writeFiles } from "./support/folders.ts";
import { hostileCases, hostileRelease, hostileSettings } from "./support/hostile-cases.ts";

const beside = [
  "2019/07/gambar.jpg",
  "2019/07/b.jpg",
  "2019/07/data.csv",
  "2019/07/index.html",
  "2019/07/a.html",
];

const releases = [
  ...hostileCases("bodies").map(({ name, text }) => ({
    name,
    file: "",
    text: hostileRelease({ body: text }),
  })),
  ...hostileCases("keys").map(({ name, text }) => ({ name, file: "", text: hostileRelease({ keys: text }) })),
].map((one, index) => ({ ...one, file: `2019/07/kasus-${index}.md` }));

const settings = hostileCases("settings").map(({ name, text }) => ({
  name,
  file: "_data/site.yaml",
  text: hostileSettings(`${register["_data/site.yaml"]}`, text),
}));

const errorsOf = (files: Files): Diagnostic[] =>
  compile(contentOf(files, beside), {
    folder: "posts",
    now,
    drafts: false,
    language: "id",
  }).diagnostics.filter(({ severity }) => severity === "error");

/** What may be published beside the photos is written; what may not lies there as well. */
const files: Files = {
  "2019/07/data.csv": "a;b\n",
  "2019/07/index.html": "<script>owned()</script>",
  "2019/07/a.html": "<script>owned()</script>",
  "_data/bahaya.svg":
    '<svg xmlns="http://www.w3.org/2000/svg" onload="owned()"><script>owned()</script><image href="https://jahat.example/a.png"/></svg>',
};

const work = await mkdtemp(join(tmpdir(), "siaran-hostile-"));

/** Builds a newsroom in which nothing may start a program or reach a network. */
async function buildAlone(
  name: string,
  texts: Files,
): Promise<{ output: string; reached: readonly string[] }> {
  const folder = join(work, name);
  await writeFiles(join(folder, "posts"), splitEntries({ ...register, ...files, ...texts }));
  for (const photo of ["2019/07/gambar.jpg", "2019/07/b.jpg"])
    await writeFiles(join(folder, "posts"), { [photo]: await plainPhoto(400, 300) });
  const output = join(folder, "_site");
  const reached: string[] = [];
  const restore = watchReach(reached);
  try {
    const { diagnostics } = await build({
      content: join(folder, "posts"),
      output,
      now,
      language: "id",
      search: false,
    });
    assert.equal(
      diagnostics
        .filter(({ severity }) => severity === "error")
        .map(({ message, place }) => `${place.file} ${message}`),
      [],
    );
  } finally {
    restore();
  }
  return { output, reached };
}

/**
 * Notes every program that is started and every connection that is opened. The bundler of the browser's scripts is a
 * program of its own; whoever needs it first starts it.
 */
function watchReach(reached: string[]): () => void {
  const programs = ["spawn", "spawnSync", "exec", "execSync", "execFile", "execFileSync", "fork"] as const;
  const real = { ...childProcess };
  const { connect } = Socket.prototype;
  for (const name of programs)
    Object.assign(childProcess, {
      [name]: (...words: readonly unknown[]) => {
        if (name === "spawn" && isBundler(words[0])) return Reflect.apply(real.spawn, childProcess, words);
        reached.push(`${name} ${String(words[0])}`);
        throw new Error("no program may be started");
      },
    });
  Socket.prototype.connect = function refused(this: Socket) {
    reached.push("a connection");
    return this.destroy();
  };
  syncBuiltinESMExports();
  return () => {
    for (const name of programs) Object.assign(childProcess, { [name]: real[name] });
    Socket.prototype.connect = connect;
    syncBuiltinESMExports();
  };
}

function isBundler(program: unknown): boolean {
  return typeof program === "string" && /node_modules[\\/](?:@esbuild|esbuild)[\\/]/.test(program);
}

const hostile = suite("what tries to run, load or break out");

hostile("is many things", () => {
  assert.ok(releases.length + settings.length >= 200);
  const names = [...releases, ...settings].map(({ name, text }) => `${name} ${text}`);
  assert.is(new Set(names).size, names.length);
});

const sound: (typeof releases)[number][] = [];

for (const release of releases) {
  const { name, file, text } = release;
  hostile(`is refused at its place, or read: ${name}`, () => {
    const errors = errorsOf({ [file]: text });
    for (const { place } of errors) assert.is(place.file, `posts/${file}`);
    if (errors.length === 0) sound.push(release);
  });
}

hostile("is neither all refused nor all read", () => {
  assert.ok(
    sound.length > 100 && sound.length < releases.length - 30,
    `${sound.length} of ${releases.length} are read`,
  );
});

let site: Awaited<ReturnType<typeof buildAlone>> | undefined;

hostile("starts no program, opens no connection and writes nothing but the site and the cache", async () => {
  const before = await readdir(tmpdir());
  site = await buildAlone("siaran", Object.fromEntries(sound.map(({ file, text }) => [file, text])));
  assert.equal(site.reached, []);
  assert.equal((await readdir(join(work, "siaran"))).sort(), [".siaran", "_site", "posts"]);
  const made = (await readdir(tmpdir())).filter(
    (name) => !before.includes(name) && /passwd|owned/.test(name),
  );
  assert.equal(made, []);
});

hostile("leaves a site in which an outsider finds nothing wrong", async () => {
  if (!site) return assert.unreachable();
  const { faults } = await verify({ site: site.output, now });
  assert.equal(
    faults.filter(({ about }) => about !== "links").map(({ file, message }) => `${file}: ${message.en}`),
    [],
  );
  for (const [path, bytes] of await readFiles(site.output)) {
    assert.not.match(bytes.toString("latin1"), /root:.*:0:0:/, `${path} has the users of the machine`);
  }
});

hostile("of the settings is refused or does as little", async () => {
  let built = 0;
  for (const [index, { file, text }] of settings.entries()) {
    if (errorsOf({ [file]: text }).length > 0) continue;
    built += 1;
    const { output, reached } = await buildAlone(`tetapan-${index}`, {
      [file]: text,
      "2019/07/a.md": hostileRelease({}),
    });
    assert.equal(reached, []);
    const { faults } = await verify({ site: output, now });
    assert.equal(
      faults.map(({ file, message }) => `${text}: ${file}: ${message.en}`),
      [],
    );
  }
  assert.ok(built > 4 && built < settings.length - 4, `${built} were built`);
});

const browser = await openBrowser();
if (browser) {
  hostile("runs nothing in a browser and asks nobody for anything", async () => {
    if (!site) return assert.unreachable();
    const origin = await serveFolder(site.output);
    const context = await browser.newContext();
    await context.addInitScript("window.owned = () => { window.wasOwned = true; };");
    const page = await context.newPage();
    const foreign: string[] = [];
    // What a page's policy forbids is never asked for and does not come by here.
    await context.route(/^(?!data:)/, async (route) => {
      const address = route.request().url();
      if (address.startsWith(`${origin}/`)) return route.continue();
      foreign.push(address);
      await route.abort();
    });
    page.on("dialog", (dialog) => {
      foreign.push(`dialog ${dialog.message()}`);
      void dialog.dismiss();
    });
    const pages = [...(await readFiles(site.output)).keys()].filter((path) => path.endsWith("index.html"));
    assert.ok(pages.length > sound.length);
    for (const path of pages) {
      await page.goto(`${origin}/${path.replace(/index\.html$/, "")}`, { waitUntil: "load" });
      assert.is(await page.evaluate("window.wasOwned"), undefined, path);
      // Everything that a reader could touch is touched.
      await page.evaluate(() => {
        for (const element of document.querySelectorAll("main *"))
          for (const name of ["mouseover", "focus", "toggle", "load", "error"])
            element.dispatchEvent(new Event(name));
      });
      assert.is(await page.evaluate("window.wasOwned"), undefined, path);
      assert.ok(page.url().startsWith(origin), page.url());
    }
    assert.equal(foreign, []);
    await context.close();
  });
}

hostile.after(async () => {
  await browser?.close();
  await rm(work, { recursive: true, force: true });
});

hostile.run();
