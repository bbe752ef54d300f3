import type { Browser, Page } from "playwright-core";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { wordsOfProgram } from "../../src/content/words.ts";
import { openBrowser, openSite, pages } from "./site.ts";

interface Context {
  browser: Browser | undefined;
}

const context: Context = { browser: undefined };
const keyboard = suite("keyboard", context);

keyboard.before(async (context) => {
  context.browser = await openBrowser();
});

keyboard.after(async ({ browser }) => {
  await browser?.close();
});

/** The words of a page in its language. */
const wordsOn = (path: string) => wordsOfProgram[path === pages.english ? "en" : "id"];

keyboard("the first key leads past the head of every page to its content", async ({ browser }) => {
  if (!browser) return;
  const { origin } = await openSite();
  const page = await browser.newPage();
  for (const path of Object.values(pages)) {
    await page.goto(origin + path);
    await page.keyboard.press("Tab");
    const { text, top, width } = await page.evaluate(() => {
      const { top, width } = document.activeElement?.getBoundingClientRect() ?? { top: -1, width: 0 };
      return { text: document.activeElement?.textContent, top, width };
    });
    assert.is(text, wordsOn(path).skip, path);
    assert.ok(top >= 0 && width > 24, `${path}: the link shows itself`);
    await page.keyboard.press("Enter");
    assert.is(await page.evaluate(() => document.activeElement?.localName), "main", path);
  }
  await page.close();
});

keyboard("the focus is seen everywhere, follows the text and is never caught", async ({ browser }) => {
  if (!browser) return;
  const { origin } = await openSite();
  const page = await browser.newPage({ reducedMotion: "reduce" });
  for (const path of [pages.home, pages.heaviest, pages.official]) {
    await page.goto(origin + path);
    await tabThrough(page, path);
  }
  await page.close();
});

keyboard("every page has one of each landmark and one first-level heading", async ({ browser }) => {
  if (!browser) return;
  const { origin } = await openSite();
  const page = await browser.newPage();
  for (const path of Object.values(pages)) {
    await page.goto(origin + path);
    const selectors = [
      "body > header",
      "main",
      "body > footer",
      "h1",
      `[aria-label="${wordsOn(path).mainMenu}"]`,
    ];
    const counts = await page.evaluate(
      (all) => all.map((selector) => document.querySelectorAll(selector).length),
      selectors,
    );
    assert.equal(counts, [1, 1, 1, 1, 1], path);
  }
  await page.close();
});

keyboard("nothing moves for those who want no motion", async ({ browser }) => {
  if (!browser) return;
  const { origin } = await openSite();
  const page = await browser.newPage({ reducedMotion: "reduce" });
  await page.goto(origin + pages.heaviest);
  const moving = await page.evaluate(() => [
    getComputedStyle(document.documentElement).scrollBehavior,
    document.getAnimations().length,
    [...document.querySelectorAll("*")].filter((element) =>
      getComputedStyle(element)
        .transitionDuration.split(",")
        .some((duration) => Number.parseFloat(duration) > 0),
    ).length,
  ]);
  assert.equal(moving, ["auto", 0, 0]);
  await page.close();
});

/** Presses Tab to the end of the page; each stop must show itself and come after the one before it. */
async function tabThrough(page: Page, path: string): Promise<void> {
  const stops = await page.$$eval(
    "a[href], button:not([hidden]), input, select, summary, [tabindex='0']",
    (all) => all.filter((element) => element.checkVisibility()).length,
  );
  for (let press = 0; press < Math.min(stops, 150); press += 1) {
    await page.keyboard.press("Tab");
    const stop = await page.evaluate(() => {
      const element = document.activeElement;
      if (!element || element === document.body) return undefined;
      const last = document.querySelector("[data-last-stop]");
      last?.removeAttribute("data-last-stop");
      element.setAttribute("data-last-stop", "");
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      const { top, bottom, width } = element.getBoundingClientRect();
      return {
        html: element.outerHTML.slice(0, 120),
        after: !last || (last.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) > 0,
        outlined: outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2,
        onScreen: bottom > 0 && top < innerHeight && width > 0,
      };
    });
    assert.ok(stop, `${path}: stop ${press + 1} of ${stops}`);
    assert.ok(stop.outlined, `${path}: ${stop.html} shows its focus`);
    assert.ok(stop.onScreen, `${path}: ${stop.html} is on the screen`);
    assert.ok(stop.after, `${path}: ${stop.html} comes in the order of the text`);
  }
}

keyboard.run();
