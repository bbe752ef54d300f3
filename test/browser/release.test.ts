import type { Browser } from "playwright-core";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { openBrowser, openSite, pages } from "./site.ts";

interface Context {
  browser: Browser | undefined;
}

const context: Context = { browser: undefined };
const release = suite("release page", context);

release.before(async (context) => {
  context.browser = await openBrowser();
});

release.after(async ({ browser }) => {
  await browser?.close();
});

release("its address and its text can be copied, and the page says so", async ({ browser }) => {
  if (!browser) return;
  const { origin } = await openSite();
  const browserContext = await browser.newContext({ permissions: ["clipboard-read", "clipboard-write"] });
  const page = await browserContext.newPage();
  await page.goto(origin + pages.release);
  await page.getByRole("button", { name: "Salin tautan" }).click();
  await page.getByText("Tautan sudah disalin.").waitFor();
  const clipboard = () => page.evaluate(() => navigator.clipboard.readText());
  assert.is(await clipboard(), `https://siaran-bmr.example.org${pages.release}`);
  await page.getByRole("button", { name: "Salin teks" }).click();
  await page.getByText("Teks siaran sudah disalin.").waitFor();
  const text = await clipboard();
  assert.ok(text.startsWith("Wali Kota Kotamobagu hadiri forum kota cerdas IISMEX 2019 di Jakarta"));
  assert.ok(text.includes("Jakarta Convention Center"));
  assert.ok(text.endsWith(pages.release));
  await browserContext.close();
});

release("one release, or all of a day, can be copied as a message for WhatsApp", async ({ browser }) => {
  if (!browser) return;
  const { origin } = await openSite();
  const browserContext = await browser.newContext({ permissions: ["clipboard-read", "clipboard-write"] });
  const page = await browserContext.newPage();
  const copied = async (name: string, said: RegExp) => {
    await page.getByRole("button", { name }).click();
    await page.getByText(said).waitFor();
    return (await page.evaluate(() => navigator.clipboard.readText())).split(/\r?\n/);
  };
  await page.goto(origin + pages.release);
  const [title, issued, summary, address, ...rest] = await copied("Salin untuk WhatsApp", /^Pesan untuk/);
  assert.is(title, "*Wali Kota Kotamobagu hadiri forum kota cerdas IISMEX 2019 di Jakarta*");
  assert.match(issued ?? "", /^Jakarta, \S+, \d+ Juli 2019/);
  assert.ok((summary ?? "").length > 40);
  assert.is(address, `https://siaran-bmr.example.org${pages.release}`);
  assert.equal(rest, []);

  await page.goto(origin + pages.day);
  const entries = await page.locator("article.entry h2 a").allInnerTexts();
  const lines = await copied("Salin untuk WhatsApp", /^Pesan untuk/);
  assert.is(lines[0], "*Siaran Senin, 19 Januari 2026*");
  for (const entry of entries) assert.ok(lines.includes(`*${entry.replaceAll("*", "")}*`), entry);
  const texts = await copied("Salin semua teks", /^Teks \d+ siaran sudah disalin/);
  for (const entry of entries) assert.ok(texts.includes(entry), entry);
  await browserContext.close();
});

release("on paper it has a letterhead, a number and a code, and no menus", async ({ browser }) => {
  if (!browser) return;
  const { origin } = await openSite();
  const page = await browser.newPage({ colorScheme: "dark" });
  await page.goto(origin + pages.heaviest);
  const code = page.locator(".slip svg");
  assert.not.ok(await code.isVisible(), "the code is for paper only");
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  for (const shown of [".letterhead", ".form", ".slip svg", "h1", ".text"]) {
    assert.ok(await page.locator(shown).isVisible(), `${shown} is printed`);
  }
  for (const hidden of [".menu", ".crumbs", ".share", ".related-releases", ".colophon", ".notice"]) {
    assert.not.ok(await page.locator(hidden).isVisible(), `${hidden} is not printed`);
  }
  const paper = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  assert.is(paper, "rgb(255, 255, 255)");
  await page.close();
});

release("on paper what is folded is unfolded", async ({ browser }) => {
  if (!browser) return;
  const { origin } = await openSite();
  const page = await browser.newPage();
  await page.goto(`${origin}/statistik/`);
  const folded = page.locator("details:not([open]) li").first();
  assert.not.ok(await folded.isVisible(), "on the screen it is folded");
  await page.emulateMedia({ media: "print" });
  assert.ok(await folded.isVisible(), "on paper it stands there");
  await page.close();
});

release("on paper a wide table has all its columns", async ({ browser }) => {
  if (!browser) return;
  const { origin } = await openSite();
  // The room of A4 between the margins, in CSS pixels.
  const page = await browser.newPage({ viewport: { width: 643, height: 1000 } });
  await page.goto(origin + pages.heaviest);
  await page.emulateMedia({ media: "print" });
  for (const columns of [3, 8, 12, 20]) {
    const head = "<th>Kelurahan Gogagoman</th>".repeat(columns);
    const row = "<td>1.000.000</td>".repeat(columns);
    const table = `<table><thead><tr>${head}</tr></thead><tbody><tr>${row}</tr></tbody></table>`;
    const { beyond, size } = await page.evaluate((html) => {
      const box = document.createElement("div");
      box.className = "table";
      box.innerHTML = html;
      document.querySelector(".text")?.append(box);
      let right = 0;
      for (const cell of box.querySelectorAll("th, td"))
        right = Math.max(right, cell.getBoundingClientRect().right);
      const { fontSize } = getComputedStyle(box.querySelector("td") ?? box);
      box.remove();
      return { beyond: right - document.documentElement.clientWidth, size: Number.parseFloat(fontSize) };
    }, table);
    assert.ok(beyond <= 0.5, `${columns} columns reach ${beyond} pixels beyond the paper`);
    assert.ok(size >= 7.9, `${columns} columns are set in ${size} pixels`);
  }
  await page.close();
});

release.run();
