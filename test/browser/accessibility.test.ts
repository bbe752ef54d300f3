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

const looks = [
  ...[320, 768, 1280].map((width) => ({ width, colorScheme: "light", rules: allRules }) as const),
  // What a page shows at a width between is shown at one of these too, in the same colours.
  ...[320, 1280].map((width) => ({ width, colorScheme: "dark", rules: colourRules }) as const),
];

for (const [name, path] of Object.entries(kinds)) {
  accessibility(`axe finds no fault in ${name}, at every width and in both schemes`, async ({ browser }) => {
    if (!browser) return;
    const { origin } = await openSite();
    const page = await browser.newPage({ bypassCSP: true });
    await page.goto(origin + path);
    await loadAxe(page);
    const faults: string[] = [];
    for (const { width, colorScheme, rules } of looks) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 800 });
      const found = await findFaults(page, rules);
      faults.push(...found.map((fault) => `${width} ${colorScheme}: ${fault}`));
    }
    await page.close();
    assert.equal(faults, []);
  });
}

accessibility.run();
