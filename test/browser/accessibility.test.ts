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
    const faults = await Promise.all([
      examine(browser, { url: origin + path, colorScheme: "light", rules: allRules }),
      examine(browser, { url: origin + path, colorScheme: "dark", rules: colourRules }),
    ]);
    assert.equal(faults.flat(), []);
  });
}

interface Examination {
  readonly url: string;
  readonly colorScheme: "light" | "dark";
  readonly rules: readonly string[];
}

/** The faults of a page in one colour scheme at all widths. */
async function examine(browser: Browser, { url, colorScheme, rules }: Examination): Promise<string[]> {
  const page = await browser.newPage({ colorScheme, bypassCSP: true });
  await page.goto(url);
  await loadAxe(page);
  const faults: string[] = [];
  for (const width of [320, 768, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    const found = await findFaults(page, rules);
    faults.push(...found.map((fault) => `${width} ${colorScheme}: ${fault}`));
  }
  await page.close();
  return faults;
}

accessibility.run();
