import type { Browser, Page } from "playwright-core";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { openBrowser, openSite, pages } from "./site.ts";

interface Context {
  browser: Browser | undefined;
}

const context: Context = { browser: undefined };
const reflow = suite("reflow", context);

reflow.before(async (context) => {
  context.browser = await openBrowser();
});

reflow.after(async ({ browser }) => {
  await browser?.close();
});

/** WCAG 2.2, 1.4.10: at 400 % a window of 1280 by 1024 pixels is one of 320 by 256. */
const windows = [
  { width: 320, height: 256 },
  { width: 360, height: 740 },
  { width: 768, height: 1024 },
  { width: 1280, height: 800 },
  { width: 1920, height: 1080 },
];

reflow("no page scrolls sideways from 320 to 1920 pixels, and so not at 400 % zoom", async ({ browser }) => {
  if (!browser) return;
  const { origin } = await openSite();
  const page = await browser.newPage();
  const wide: string[] = [];
  for (const path of Object.values(pages)) {
    await page.goto(origin + path);
    for (const size of windows) {
      await page.setViewportSize(size);
      if (await overflows(page)) wide.push(`${path} at ${size.width}`);
    }
  }
  await page.close();
  assert.equal(wide, []);
});

reflow("text of twice the size and with wide spacing stays on the page", async ({ browser }) => {
  if (!browser) return;
  const { origin } = await openSite();
  const page = await browser.newPage({ bypassCSP: true, viewport: { width: 640, height: 800 } });
  const wide: string[] = [];
  for (const path of Object.values(pages)) {
    await page.goto(origin + path);
    // WCAG 2.2, 1.4.4 and 1.4.12.
    await page.addStyleTag({
      content: `html { font-size: 200% }
        * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
        p { margin-block-end: 2em !important }`,
    });
    if (await overflows(page)) wide.push(path);
  }
  await page.close();
  assert.equal(wide, []);
});

reflow("only boxes that the keyboard reaches scroll sideways", async ({ browser }) => {
  if (!browser) return;
  const { origin } = await openSite();
  const page = await browser.newPage({ viewport: { width: 320, height: 640 } });
  for (const path of [pages.heaviest, pages.statistics]) {
    await page.goto(origin + path);
    const boxes = await page.$$eval("main *", (elements) =>
      elements
        .filter((element) => element.scrollWidth > element.clientWidth + 1)
        .filter((element) => ["auto", "scroll"].includes(getComputedStyle(element).overflowX))
        .map((element) => (element instanceof HTMLElement ? element.tabIndex : -1)),
    );
    assert.ok(boxes.length > 0, path);
    assert.ok(
      boxes.every((tabIndex) => tabIndex === 0),
      path,
    );
  }
  await page.close();
});

function overflows(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
}

reflow.run();
