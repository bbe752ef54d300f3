import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";
import type { Browser, Page } from "playwright-core";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { openBrowser, openSite, pages } from "./site.ts";

interface Context {
  browser: Browser | undefined;
}

const context: Context = { browser: undefined };
const firstView = suite("first view", context);

firstView.before(async (context) => {
  context.browser = await openBrowser();
});

firstView.after(async ({ browser }) => {
  await browser?.close();
});

/** What a release may cost a reader with an empty cache, its photo apart. */
const budget = { bytes: 60_000, requests: 6, css: 12_000 } as const;

firstView("a release arrives in 60 kB and six requests, all from its own site", async ({ browser }) => {
  if (!browser) return;
  const { origin } = await openSite();
  const page = await browser.newPage();
  const network = await page.context().newCDPSession(page);
  await network.send("Network.enable");
  let bytes = 0;
  const requests: string[] = [];
  network.on("Network.responseReceived", ({ response }) => {
    // What is in the style sheet itself asks nobody.
    if (!response.fromDiskCache && !response.url.startsWith("data:")) requests.push(response.url);
  });
  network.on("Network.loadingFinished", ({ encodedDataLength }) => {
    bytes += encodedDataLength;
  });
  await page.goto(origin + pages.release, { waitUntil: "networkidle" });
  console.log(`${requests.length} requests, ${bytes} bytes`);
  assert.ok(bytes > 0 && bytes <= budget.bytes, `${bytes} bytes`);
  assert.ok(requests.length <= budget.requests, requests.join("\n"));
  assert.ok(
    requests.every((url) => url.startsWith(origin)),
    requests.join("\n"),
  );
  await page.close();
});

firstView("the style sheet is under 12 kB compressed", async () => {
  const { folder } = await openSite();
  const assets = join(folder, "assets");
  const names = (await readdir(assets)).filter((name) => name.endsWith(".css"));
  const contents = await Promise.all(names.map((name) => readFile(join(assets, name))));
  const css = Buffer.concat(contents);
  console.log(
    `CSS: ${css.length} bytes, gzip ${gzipSync(css).length}, brotli ${brotliCompressSync(css).length}`,
  );
  assert.ok(gzipSync(css).length <= budget.css);
});

const views = [
  [360, pages.home, pages.release, pages.heaviest],
  [1280, pages.heaviest, pages.city],
] as const;

firstView("nothing shifts, however late font and photos arrive", async ({ browser }) => {
  if (!browser) return;
  const { origin } = await openSite();
  for (const [width, ...paths] of views) {
    const page = await browser.newPage({ viewport: { width, height: 800 } });
    await page.route(/\.(?:woff2|jpg|webp|svg)$/, async (route) => {
      await new Promise((done) => setTimeout(done, 400));
      await route.continue();
    });
    for (const path of paths) {
      await page.goto(origin + path, { waitUntil: "networkidle" });
      assert.is(await layoutShift(page), 0, `${path} at ${width}`);
    }
    await page.close();
  }
});

firstView("all is there without scripts, and no button that would need one", async ({ browser }) => {
  if (!browser) return;
  const { origin } = await openSite();
  const plain = await browser.newPage({ javaScriptEnabled: false });
  for (const path of Object.values(pages)) {
    await plain.goto(origin + path);
    assert.ok(((await plain.locator("main").textContent()) ?? "").length > 80, path);
  }
  await plain.goto(origin + pages.heaviest);
  assert.is(await plain.locator("button[data-deed]:visible").count(), 0);
  assert.is(await plain.getByRole("link", { name: "WhatsApp", exact: true }).isVisible(), true);
  assert.is(await plain.locator(".gallery a").count(), 9);
  await plain.close();
});

firstView("a page without its font reads in the fallback, line for line as wide", async ({ browser }) => {
  if (!browser) return;
  const { origin } = await openSite();
  const heights: number[] = [];
  for (const blocked of [false, true]) {
    const page = await browser.newPage({ viewport: { width: 360, height: 800 } });
    if (blocked) await page.route("**/*.woff2", (route) => route.abort());
    await page.goto(origin + pages.release, { waitUntil: "networkidle" });
    heights.push(await page.locator(".text").evaluate((text) => text.clientHeight));
    await page.close();
  }
  const [withFont = 0, without = 0] = heights;
  assert.ok(Math.abs(withFont - without) / withFont < 0.04, `${withFont} and ${without} pixels`);
});

function layoutShift(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((done) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) sum += "value" in entry ? Number(entry.value) : 0;
        }).observe({ type: "layout-shift", buffered: true });
        setTimeout(() => done(sum), 100);
      }),
  );
}

firstView.run();
