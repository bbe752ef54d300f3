import { execFile } from "node:child_process";
import {
  chmod,
  copyFile,
  mkdir,
  readdir,
  readFile,
  rm,
  stat,
  symlink,
  utimes,
  writeFile,
} from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { bundleProgram } from "../../src/start/bundle.mjs";
import { inFolder, writeFiles } from "../support/folders.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** A program of three files, which says where it is and what its sources say. */
const sources = {
  "package.json": JSON.stringify({ name: "siaran", type: "module" }),
  "tsconfig.json": "{}",
  "src/start/bundle.mjs": "",
  "src/words.ts": 'export const words: string = "satu";',
  "src/disk/program-folder.ts": await readFile(join(root, "src/disk/program-folder.ts"), "utf8"),
  "src/start/main.ts": `import { programFolder } from "../disk/program-folder.ts";
    import { words } from "../words.ts";
    console.log(words, programFolder);`,
};

/** Gives a program of its own and a folder for its bundles. */
function withProgram(use: (program: string, cache: string) => Promise<void>): Promise<void> {
  return inFolder(async (folder) => {
    const program = join(folder, "program");
    await writeFiles(program, sources);
    await use(program, join(program, "node_modules/.cache/siaran"));
  });
}

interface Outcome {
  readonly code: number | string | null | undefined;
  readonly out: string;
  readonly error: string;
}

function node(words: readonly string[], cwd = root): Promise<Outcome> {
  return new Promise((resolve) => {
    execFile(process.execPath, words, { cwd }, (failure, out, error) => {
      resolve({ code: failure ? failure.code : 0, out, error });
    });
  });
}

const say = async (main: string | undefined) => (await node([main ?? "none"])).out.trim();
const bundles = async (cache: string) => (await readdir(cache)).filter((name) => /^[0-9a-f]{32}$/.test(name));

const make = suite("bundleProgram");

make("makes a bundle once and takes it again", () =>
  withProgram(async (program, cache) => {
    const main = await bundleProgram(program, [cache]);
    assert.is(await say(main), `satu ${program}`);
    const { mtimeMs } = await stat(main ?? "none");
    assert.is(await bundleProgram(program, [cache]), main);
    assert.is((await stat(main ?? "none")).mtimeMs, mtimeMs);
    assert.equal(await readdir(cache), [basename(dirname(main ?? ""))]);
  }),
);

make("makes another for other sources or settings, and takes the former again when they come back", () =>
  withProgram(async (program, cache) => {
    const words = join(program, "src/words.ts");
    const first = await bundleProgram(program, [cache]);
    await writeFile(words, 'export const words: string = "dua!";');
    const second = await bundleProgram(program, [cache]);
    assert.is(await say(second), `dua! ${program}`);
    await writeFile(words, sources["src/words.ts"]);
    assert.is(await bundleProgram(program, [cache]), first);
    await writeFile(join(program, "package.json"), JSON.stringify({ name: "siaran", version: "2" }));
    assert.is.not(await bundleProgram(program, [cache]), first);
  }),
);

make("makes another when a worker comes to be", () =>
  withProgram(async (program, cache) => {
    const first = await bundleProgram(program, [cache]);
    await writeFiles(program, { "src/build/threads/worker.ts": "console.log(1);" });
    const second = await bundleProgram(program, [cache]);
    assert.is.not(second, first);
    assert.ok((await readdir(dirname(second ?? ""))).includes("worker.mjs"));
  }),
);

make("keeps three bundles, and those that somebody may be about to load", () =>
  withProgram(async (program, cache) => {
    for (const word of ["a", "b", "c", "d", "e"]) {
      await writeFile(join(program, "src/words.ts"), `export const words = "${word}";`);
      assert.is(await say(await bundleProgram(program, [cache])), `${word} ${program}`);
    }
    const made = await bundles(cache);
    assert.is(made.length, 5);
    const old = new Date(Date.now() - 120_000);
    for (const name of made) await utimes(join(cache, name), old, old);
    await writeFile(join(program, "src/words.ts"), 'export const words = "f";');
    await bundleProgram(program, [cache]);
    assert.is((await bundles(cache)).length, 3);
  }),
);

make("never takes a bundle that is not whole", () =>
  withProgram(async (program, cache) => {
    for (const spoil of ["main.mjs", "bundle.json"]) {
      const main = await bundleProgram(program, [cache]);
      await writeFile(join(dirname(main ?? ""), spoil), "");
      assert.is(await say(await bundleProgram(program, [cache])), `satu ${program}`, spoil);
    }
  }),
);

make("serves several processes that begin at once", () =>
  withProgram(async (program, cache) => {
    const code = `import { bundleProgram } from ${JSON.stringify(pathToFileURL(join(root, "src/start/bundle.mjs")).href)};
      await import(await bundleProgram(${JSON.stringify(program)}, [${JSON.stringify(cache)}]));`;
    const start = () => node(["--input-type=module", "--eval", code]);
    for (const { code: exit, out, error } of await Promise.all([start(), start(), start()])) {
      assert.is(exit, 0, error);
      assert.is(out.trim(), `satu ${program}`);
    }
    assert.equal(
      (await readdir(cache)).filter((name) => name.startsWith("unfinished")),
      [],
    );
  }),
);

make("finds its settings and its libraries where it is a library itself", () =>
  inFolder(async (folder) => {
    const libraries = join(folder, "node_modules");
    const program = join(libraries, "siaran");
    await writeFiles(program, {
      ...sources,
      "package.json": JSON.stringify({
        name: "siaran",
        type: "module",
        imports: { "#jsx/jsx-runtime": "./layouts/runtime.ts" },
      }),
      "tsconfig.json": JSON.stringify({ compilerOptions: { jsx: "react-jsx", jsxImportSource: "#jsx" } }),
      "layouts/runtime.ts": "export const jsx = (name: string) => name;",
      "src/words.tsx": 'import { address } from "apart"; export const words = [<b />, address].join(" ");',
      "src/start/main.ts": 'import { words } from "../words.tsx"; console.log(words);',
    });
    await writeFiles(libraries, {
      "apart/package.json": JSON.stringify({ name: "apart", type: "module", exports: "./index.js" }),
      "apart/index.js": "export const address = import.meta.url;",
    });
    const first = await bundleProgram(program, [join(program, "node_modules/.cache/siaran")]);
    assert.is(await say(first), `b ${pathToFileURL(join(libraries, "apart/index.js"))}`);
    await writeFile(join(libraries, ".package-lock.json"), "{}");
    assert.is.not(await bundleProgram(program, [join(program, "node_modules/.cache/siaran")]), first);
  }),
);

make("lets layouts of an office take the place of the program's, wherever they are imported", () =>
  inFolder(async (folder) => {
    const program = join(folder, "program");
    const jsx = { jsx: "react-jsx", jsxImportSource: "#jsx" };
    await writeFiles(program, {
      ...sources,
      "package.json": JSON.stringify({
        name: "siaran",
        type: "module",
        imports: { "#jsx/jsx-runtime": "./layouts/jsx/jsx-runtime.ts" },
      }),
      "tsconfig.json": JSON.stringify({ compilerOptions: jsx }),
      "layouts/jsx/jsx-runtime.ts":
        "export const jsx = (name) => (typeof name === 'string' ? name : name());",
      "layouts/foot.tsx": "export const Foot = () => <small />;",
      "layouts/page.tsx": 'import { Foot } from "./foot.tsx"; export const Page = () => "page " + <Foot />;',
      "src/start/main.ts": 'import { Page } from "../../layouts/page.tsx"; console.log(Page());',
    });
    const cache = join(program, "node_modules/.cache/siaran");
    const office = join(folder, "kantor/layouts");
    const made = (...names: readonly string[]) =>
      bundleProgram(program, [cache], names.length > 0 ? { folder: office, names } : undefined);
    const plain = await made();
    assert.is(await say(plain), "page small");
    await writeFiles(office, { "foot.tsx": "export const Foot = () => <b />;" });
    const first = await made("foot.tsx");
    assert.is(await say(first), "page b");
    // One that changes is another; the plain one is still there for other newsrooms.
    await writeFiles(office, {
      "foot.tsx":
        'import { Foot as Own } from "siaran/layouts/foot.tsx"; export const Foot = () => "i " + <Own />;',
      "page.tsx": 'import { Foot } from "./foot.tsx"; export const Page = () => "seite " + <Foot />;',
    });
    assert.is(await say(await made("foot.tsx", "page.tsx")), "seite i small");
    await rm(join(office, "foot.tsx"));
    assert.is(await say(await made("page.tsx")), "seite small");
    assert.is(await made(), plain);
    await writeFiles(office, { "page.tsx": "export const Page = <" });
    const refused = await made("page.tsx").catch((error: unknown) => error);
    assert.match(refused instanceof Error ? refused.message : "", /page\.tsx:1:\d+: ERROR/);
  }),
);

make("goes to the next folder where one cannot be written to", () =>
  withProgram(async (program) => {
    await writeFiles(program, { "node_modules/file": "" });
    const outside = join(dirname(program), "outside");
    const main = await bundleProgram(program, [join(program, "node_modules/file/cache"), outside]);
    assert.is(dirname(dirname(main ?? "")), outside);
    assert.is(await say(main), `satu ${program}`);
    assert.is(await bundleProgram(program, [join(program, "node_modules/file/cache"), outside]), main);
  }),
);

make("takes nothing outside the program that others may have written", () =>
  withProgram(async (program) => {
    const outside = join(dirname(program), "outside");
    assert.ok(await bundleProgram(program, [outside]));
    await chmod(outside, 0o777);
    assert.is(await bundleProgram(program, [outside]), undefined);
  }),
);

make("makes none of sources with a fault, for tsx tells of it better", () =>
  withProgram(async (program, cache) => {
    await writeFile(join(program, "src/words.ts"), "export const words = ;");
    assert.is(await bundleProgram(program, [cache]), undefined);
    assert.equal(await readdir(cache), []);
  }),
);

make.run();

const start = suite("bin.mjs");
const bin = join(root, "src/bin.mjs");

start("runs from a bundle: no library stands in the way", async () => {
  const main = await bundleProgram(root);
  assert.ok(main);
  assert.ok((await readdir(dirname(main ?? ""))).some((name) => name.startsWith("run-build-")));
});

start("works through a link and from any folder", () =>
  inFolder(async (folder) => {
    await mkdir(join(folder, "bin"));
    await symlink(bin, join(folder, "bin/siaran"));
    const { code, out } = await node([join(folder, "bin/siaran"), "explain", "date-weekday"], folder);
    assert.is(code, 0);
    assert.match(out, "date-weekday (error)");
  }),
);

start("has the help and the mistakes of every command", async () => {
  for (const name of ["build", "check", "serve", "explain", "import", "new", "register"]) {
    const help = await node([bin, name, "--help"]);
    assert.is(help.code, 0, name);
    assert.match(help.out, "Contoh:");
  }
  assert.is((await node([bin, "register", "remove", "kucing"])).code, 2);
});

/** Gives a program that is started by a copy of `bin.mjs`. */
const withBin = (use: (program: string) => Promise<void>) =>
  withProgram(async (program) => {
    const modules = ["bundle", "main-with-tsx", "office-layouts", "place-in-sources"];
    for (const name of ["bin", ...modules.map((module) => `start/${module}`)]) {
      await copyFile(join(root, `src/${name}.mjs`), join(program, `src/${name}.mjs`));
    }
    await mkdir(join(program, "node_modules"));
    await mkdir(join(program, "layouts"));
    for (const name of ["esbuild", "tsx"]) {
      await symlink(join(root, "node_modules", name), join(program, "node_modules", name));
    }
    await use(program);
  });

start("ends with 2 after a crash and names the place in the sources", () =>
  withBin(async (program) => {
    await writeFile(join(program, "src/words.ts"), 'export const words = "";\n\nthrow new Error("rusak");\n');
    const { code, error } = await node([join(program, "src/bin.mjs")]);
    assert.is(code, 2);
    assert.match(error, "Error: rusak");
    assert.match(error, `${join(program, "src/words.ts")}:3:`);
  }),
);

start("runs from the sources where no bundle can be made", () =>
  withBin(async (program) => {
    await rm(join(program, "node_modules/esbuild"));
    const { code, out, error } = await node([join(program, "src/bin.mjs")]);
    assert.is(code, 0, error);
    assert.is(out.trim(), `satu ${program}`);
  }),
);

start.run();
