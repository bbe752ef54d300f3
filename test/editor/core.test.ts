import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { createContext, Script } from "node:vm";
import { build } from "esbuild";
import { chromium } from "playwright-core";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import type { Content } from "../../src/content/content.ts";
import { browserOptions } from "../../src/disk/browser-options.ts";
import { loadContent } from "../../src/disk/load.ts";
import { readContent } from "../../src/prepare/prepare.ts";
import { asset, now } from "../support/content.ts";
import { newsroomPosts, readInvalid, validPosts } from "../support/fixtures.ts";
import { runCore, type SentContent } from "./core-in-browser.ts";

/** The core as browsers run it. Whatever still asks for a module of Node makes esbuild fail. */
async function bundleCore(): Promise<string> {
  const { outputFiles, metafile } = await build({
    ...browserOptions,
    inject: [...browserOptions.inject],
    format: "iife",
    metafile: true,
    entryPoints: [fileURLToPath(new URL("core-in-browser.ts", import.meta.url))],
  });
  const inputs = Object.keys(metafile.inputs).filter((name) => /^node:|sha256\.ts$/.test(name));
  assert.equal(inputs, [], "modules that only Node has");
  return outputFiles[0]?.text ?? "";
}

function send({ texts, assets }: Pick<Content, "texts" | "assets">): SentContent {
  return {
    now,
    texts: texts.map(({ file, bytes }) => ({ file, bytes: Buffer.from(bytes).toString("latin1") })),
    assets,
  };
}

/** A newsroom of 47 releases, the small one, and over this each fixture with a fault. */
async function readCases(): Promise<ReadonlyMap<string, SentContent>> {
  const valid = loadContent(validPosts, now);
  const cases = new Map([
    ["newsroom", send(await readContent({ content: newsroomPosts, now }))],
    ["valid", send(valid)],
  ]);
  for (const { name, files } of await readInvalid()) {
    const texts = new Map(valid.texts.map(({ file, bytes }) => [file, Buffer.from(bytes)]));
    const assets = valid.assets.map(({ file }) => file);
    for (const [file, bytes] of Object.entries(files))
      if (/\.(?:md|yaml|txt)$/.test(file)) texts.set(file, Buffer.from(bytes));
      else assets.push(file);
    cases.set(
      name,
      send({
        texts: [...texts].map(([file, bytes]) => ({ file, bytes })),
        assets: assets.map((file) => asset(file.replace(/^posts\//, ""))),
      }),
    );
  }
  return cases;
}

const cases = await readCases();
const expected = new Map([...cases].map(([name, sent]) => [name, JSON.stringify(runCore(sent))]));
const code = await bundleCore();

const core = suite("the core in a browser");

core("has what the fixtures are about", () => {
  const found = new Set([...expected.values()].flatMap((result) => result.match(/"code":"[a-z-]+"/g) ?? []));
  assert.ok(found.size > 50, `${found.size} codes`);
  assert.match(expected.get("newsroom") ?? "", /<!doctype html>/);
});

core("says and makes the same without anything of Node", () => {
  // What every browser has, and a bare context of Node's has not.
  const context = createContext({ URL, TextDecoder, TextEncoder, btoa });
  new Script(code).runInContext(context);
  for (const [name, sent] of cases) {
    context.sent = JSON.stringify(sent);
    const result = new Script("JSON.stringify(runCore(JSON.parse(sent)))").runInContext(context);
    assert.ok(result === expected.get(name), name);
  }
});

core("says and makes the same in Chromium", async () => {
  const executablePath = ["/usr/bin/chromium", "/usr/bin/google-chrome"].find(existsSync);
  if (executablePath === undefined) return;
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
  try {
    const page = await browser.newPage();
    page.on("pageerror", (error) => assert.unreachable(String(error)));
    await page.addScriptTag({ content: code });
    for (const [name, sent] of cases) {
      const result = await page.evaluate(
        (text) => JSON.stringify(Reflect.get(globalThis, "runCore")(JSON.parse(text))),
        JSON.stringify(sent),
      );
      assert.ok(result === expected.get(name), name);
    }
  } finally {
    await browser.close();
  }
});

core.run();
