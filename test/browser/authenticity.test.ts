import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { openBrowser, openSite, pages } from "./site.ts";

interface Context {
  browser: Browser | undefined;
}

const context: Context = { browser: undefined };
const authenticity = suite("authenticity page", context);

authenticity.before(async (context) => {
  context.browser = await openBrowser();
});

authenticity.after(async ({ browser }) => {
  await browser?.close();
});

/** Opens the page on a narrow phone. @returns it, with all that it asked for. */
async function open(browser: Browser): Promise<{ page: Page; asked: URL[] }> {
  const { origin } = await openSite();
  const page = await browser.newPage({ viewport: { width: 360, height: 640 } });
  const asked: URL[] = [];
  page.on("request", (request) => {
    asked.push(new URL(request.url()));
    assert.is(request.method(), "GET");
    assert.is(request.postData(), null);
  });
  await page.goto(`${origin}${pages.authenticity}`);
  return { page, asked };
}

async function answerTo(page: Page, text: string): Promise<string> {
  await page.locator("#s-teks").fill(text);
  await page.getByRole("button", { name: "Periksa" }).click();
  await page.locator("[role=status]", { hasText: /[^…]$/ }).waitFor();
  return (await page.locator(".authenticity").textContent()) ?? "";
}

authenticity("judges a text, and sends no word of it", async ({ browser }) => {
  if (!browser) return;
  const { folder, origin } = await openSite();
  const { page, asked } = await open(browser);
  const press = readFileSync(
    join(folder, pages.release, "wali-kota-kotamobagu-hadiri-iismex-2019.txt"),
    "utf8",
  );
  assert.match(await answerTo(page, press), /Teks ini dikeluarkan oleh/);
  assert.match(
    await answerTo(page, press.replace("Jakarta Convention Center", "Balai Kartini")),
    /mirip siaran kami/,
  );
  assert.equal(await page.locator(".differences ins").allInnerTexts(), ["Balai Kartini ("]);
  assert.match(await answerTo(page, "rahasia ".repeat(20)), /tidak kami kenali/);
  assert.match(await answerTo(page, "pendek"), /terlalu pendek/);
  assert.match(await answerTo(page, " "), /Tempelkan dahulu/);
  for (const { origin: host, search, href } of asked) {
    assert.is(host, origin);
    assert.is(search, "");
    assert.not.match(href, /rahasia|kartini/i);
  }
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  assert.ok(overflow <= 0, `${overflow} pixels too wide`);
  await page.close();
});

authenticity("takes the code that a release leads with", async ({ browser }) => {
  if (!browser) return;
  const { origin } = await openSite();
  const page = await browser.newPage({ viewport: { width: 360, height: 640 } });
  await page.goto(origin + pages.release);
  await page.getByRole("link", { name: "Periksa keaslian", exact: true }).click();
  await page.getByText("Kode ini milik siaran di bawah.").waitFor();
  assert.is(await page.locator(".answer a").getAttribute("href"), origin + pages.release);
  assert.match(await answerTo(page, "0000-0000-0000"), /tidak kami kenali/);
  await page.close();
});

authenticity("says without a script what to do", async ({ browser }) => {
  if (!browser) return;
  const { origin } = await openSite();
  const without = await browser.newContext({ javaScriptEnabled: false });
  const page = await without.newPage();
  await page.goto(origin + pages.authenticity);
  assert.not.ok(await page.locator("#s-teks").isVisible());
  await page.getByText("kirimkan teksnya kepada kontak di bawah").waitFor();
  await without.close();
});

authenticity.run();
