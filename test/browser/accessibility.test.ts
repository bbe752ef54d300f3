import type { Browser } from "playwright-core";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { allRules, colourRules, findFaults, loadAxe } from "./axe.ts";
import { openBrowser, openSite, pages } from "./site.ts";

interface Context {
  browser: Browser | undefined;
}

const context: Context = { browser: undefined };
const accessibility = suite("accessibility", context);

accessibility.before(async (context) => {
  context.browser = await openBrowser();
});

accessibility.after(async ({ browser }) => {
  await browser?.close();
});

/** These look like others that are examined. */
const { year, month, cityPage, emptyCity, english, onePhoto, ...kinds } = pages;

for (const [name, path] of Object.entries(kinds)) {
  accessibility(`axe finds no fault in ${name}, at three widths and in both schemes`, async ({ browser }) => {
    if (!browser) return;
    const { origin } = await openSite();
    const page = await browser.newPage({ viewport: { width: 320, height: 800 } });
    await page.goto(origin + path);
    await loadAxe(page);
    const faults: string[] = [];
    for (const width of [320, 768, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      for (const colorScheme of ["light", "dark"] as const) {
        await page.emulateMedia({ colorScheme });
        const found = await findFaults(page, colorScheme === "light" ? allRules : colourRules);
        faults.push(...found.map((fault) => `${width} ${colorScheme}: ${fault}`));
      }
    }
    await page.close();
    assert.equal(faults, []);
  });
}

accessibility.run();
