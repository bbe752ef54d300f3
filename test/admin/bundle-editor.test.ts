import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { gzipSync } from "node:zlib";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { bundleEditor } from "../../src/admin/bundle-editor.ts";
import { patchSveltia } from "../../src/admin/patch-sveltia.ts";
import { inFolder } from "../support/folders.ts";

const made = await bundleEditor();

const bundle = suite("bundleEditor");

bundle("begins with a module whose name says what is in it", () => {
  assert.match(made.entries.main ?? "", /^main-[A-Z0-9]{8}\.js$/);
  for (const { name } of made.files) assert.match(name, /-[A-Z0-9]{8}\.(?:js|woff2|wasm|png)$/);
});

bundle("is less than 1.3 MB over the wire until a form can be filled in", () => {
  const read = (name: string) => made.files.find((file) => file.name === name)?.content ?? new Uint8Array();
  const loaded = new Set(Object.values(made.entries));
  // What is asked for at once by itself: words, React for our own fields, and what an entry is wrapped in.
  for (const { name } of made.files)
    if (/^(?:id|react-dom|immutable|source-sans|icons)/.test(name)) loaded.add(name);
  for (const name of loaded)
    if (name.endsWith(".js"))
      for (const [, file = ""] of Buffer.from(read(name))
        .toString()
        .matchAll(/(?:from|import)"\.\/([\w.-]+)"/g))
        loaded.add(file);
  const bytes = [...loaded].reduce((sum, name) => sum + gzipSync(read(name), { level: 9 }).length, 0);
  assert.ok(loaded.size > 8, [...loaded].join());
  assert.ok(bytes < 1_300_000, `${bytes} bytes`);
});

bundle("loads the reader of PDFs for a PDF and at no other time", () => {
  const pdfs = made.files.filter(({ name }) => /^pdfjs-/.test(name));
  assert.is(pdfs.length, 1);
  const [{ name, content } = { name: "", content: new Uint8Array() }] = pdfs;
  const importers = made.files.filter((file) => Buffer.from(file.content).includes(name));
  assert.equal(
    importers.map((file) => file.name.replace(/-[A-Z0-9]{8}\.js$/, "")),
    ["read-pdf"],
  );
  const reader = importers[0]?.name ?? "";
  const asking = made.files.filter((file) => Buffer.from(file.content).includes(reader));
  assert.ok(asking.length > 0);
  for (const file of asking)
    assert.ok(Buffer.from(file.content).includes(`import("./${reader}")`), file.name);
  assert.ok(gzipSync(content, { level: 9 }).length < 420_000);
});

bundle("imports its own files alone, and all of them are there", () => {
  const names = new Set(made.files.map(({ name }) => name));
  for (const { name, content } of made.files.filter((file) => file.name.endsWith(".js"))) {
    const code = Buffer.from(content).toString();
    const imported = [...code.matchAll(/(?:from|import)\s*\(?\s*"(\.\/[^"]+)"/g)].map(
      ([, file = ""]) => file,
    );
    for (const file of imported) assert.ok(names.has(file.slice(2)), `${name} imports ${file}`);
    assert.not.match(code, /assets\/[\w-]+\.(?:woff2|wasm|png)/, name);
  }
});

bundle("is made once", () =>
  inFolder(async (folder) => {
    const first = await bundleEditor(folder);
    const second = await bundleEditor(folder);
    assert.equal(second.entries, made.entries);
    assert.equal(
      second.files.map(({ name, content }) => [name, content.length]),
      first.files.map(({ name, content }) => [name, content.length]),
    );
    assert.equal(
      second.files,
      made.files.map(({ name, content }) => ({ name, content: Buffer.from(content) })),
    );
  }),
);

bundle.run();

const patch = suite("patchSveltia");
const code = readFileSync(createRequire(import.meta.url).resolve("@sveltia/cms"), "utf8");

patch("changes the addresses of the three fonts", () => {
  const patched = patchSveltia(code, true);
  assert.match(patched, /^import siaranFile0 from ".+\.woff2";/);
  assert.not.match(patched, /jsdelivr/);
  assert.not.match(patched, /`assets\/[\w-]+`/);
  assert.match(patched, /id:\(\)=>\w+\(\(\)=>import\(`siaran:id`\)/);
});

for (const [what, changed] of [
  ["a font of another host", code.replace("url(https://cdn.jsdelivr.net/", "url(https://cdn.example.net/")],
  ["a font", code.replace("assets/noto-mono", "fonts/noto-mono")],
  ["the list of languages", code.replace("`ar,bg,ca,", "`ar,ca,")],
  ["the name of a file that is saved", code.replace("{}:{assetNamesInSameFolder:", "void 0:{assetNames:")],
  ["what a field is given", code.replace(".entryMap:void 0,onChange:", ".entryMap:null,onChange:")],
  ["the name of what was not saved", code.replace("})=>e??t?.slug??``", "})=>e??t?.id??``")],
  ["a translation", code.replace("import(`../locales/fr.json`)", "load(`fr`)")],
] as const)
  patch(`refuses a program in which ${what} moved`, () => {
    assert.throws(() => patchSveltia(changed, true), /^Sveltia CMS: .* found \d+ times in place of \d+/);
  });

patch.run();
