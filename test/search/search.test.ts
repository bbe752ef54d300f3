import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { build } from "../../src/build/build.ts";
import { allRules, findFaults, loadAxe } from "../browser/axe.ts";
import { openBrowser, openSite } from "../browser/site.ts";
import { registry, releaseText } from "../support/content.ts";
import { inFolder, writeFiles } from "../support/folders.ts";

let browser: Browser | undefined;

/** Runs a test on a page of the newsroom; without a browser there is nothing to run. */
function onPage(
  run: (page: Page, origin: string) => Promise<void>,
  options: BrowserContextOptions = {},
): () => Promise<void> {
  return async () => {
    if (!browser) return;
    const { origin } = await openSite();
    const context = await browser.newContext(options);
    try {
      const page = await context.newPage();
      page.setDefaultTimeout(10_000);
      await run(page, origin);
    } finally {
      await context.close();
    }
  };
}

/** Waits until a search is done. @returns what its status says. */
async function statusOf(page: Page): Promise<string> {
  const status = page.locator(".search-status");
  await status.filter({ hasText: /\.$/ }).waitFor();
  return (await status.textContent()) ?? "";
}

/** The number at the beginning of a text. */
function numberIn(text: string): number {
  return Number(/\d+/.exec(text)?.[0]);
}

/** The releases of the open data that fulfil a condition. */
async function countReleases(holds: (release: string) => boolean): Promise<number> {
  const { folder } = await openSite();
  const data: { siaran: readonly { readonly ditarik?: string }[] } = JSON.parse(
    await readFile(join(folder, "data/siaran.json"), "utf8"),
  );
  return data.siaran.filter((release) => release.ditarik === undefined && holds(JSON.stringify(release)))
    .length;
}

const isAboutKotamobagu = (release: string) => release.includes('{"id":"kotamobagu","nama"');

const search = suite("search page");

search.before(async () => {
  browser = await openBrowser();
});

search.after(async () => {
  await browser?.close();
});

search(
  "finds other forms of a word, tells how many, and marks them",
  onPage(async (page, origin) => {
    await page.goto(`${origin}/cari/`);
    await page.getByLabel("Kata yang dicari").fill("pelantikan");
    await page.keyboard.press("Enter");
    assert.match(await statusOf(page), /^\d+ siaran ditemukan untuk “pelantikan”\.$/);
    const marks = (await page.locator(".search-results mark").allInnerTexts()).map((mark) =>
      mark.toLowerCase(),
    );
    assert.ok(
      marks.some((mark) => /^(?:di|me)lantik/.test(mark)),
      marks.join(),
    );
    assert.is(new URL(page.url()).search, "?q=pelantikan");
    assert.match(await page.title(), /^pelantikan – Cari/);
  }),
);

search(
  "finds the same for every form of a word",
  onPage(async (page, origin) => {
    const counts = new Set<number>();
    for (const word of ["lantik", "dilantik", "melantik", "pelantikan"]) {
      await page.goto(`${origin}/cari/?q=${word}`);
      counts.add(numberIn(await statusOf(page)));
    }
    assert.is(counts.size, 1);
    assert.ok([...counts].every((count) => count > 0));
  }),
);

search(
  "is reached by keyboard from the head of every page",
  onPage(async (page, origin) => {
    await page.goto(`${origin}/`);
    await page.getByRole("search").getByRole("searchbox").focus();
    await page.keyboard.type("IISMEX");
    await page.keyboard.press("Enter");
    await page.waitForURL(`${origin}/cari/?q=IISMEX`);
    await statusOf(page);
    assert.is(await page.getByLabel("Kata yang dicari").inputValue(), "IISMEX");
    const [first] = await page.locator(".search-results h2 a").all();
    assert.match((await first?.getAttribute("href")) ?? "", "/siaran/2019/07/");
  }),
);

search(
  "narrows by region, alone and together with words",
  onPage(async (page, origin) => {
    await page.goto(`${origin}/cari/`);
    await page.getByText("Saring dan urutkan").click();
    await page.getByLabel("Daerah", { exact: true }).selectOption("kotamobagu");
    const all = numberIn(await statusOf(page));
    assert.is(all, await countReleases(isAboutKotamobagu));
    assert.is(new URL(page.url()).search, "?daerah=kotamobagu");
    await page.getByLabel("Kata yang dicari").fill("festival");
    await page.getByRole("button", { name: "Cari" }).click();
    await page.locator(".search-status").filter({ hasText: "festival" }).waitFor();
    assert.ok(numberIn(await statusOf(page)) < all);
    for (const line of await page.locator(".search-results .meta").allInnerTexts())
      assert.match(line, "Kotamobagu");
  }),
);

search(
  "follows a deep link with everything in it, newest first",
  onPage(async (page, origin) => {
    await page.goto(`${origin}/cari/?q=kota&daerah=kotamobagu&tahun=2023&urut=terbaru`);
    await statusOf(page);
    assert.is(await page.getByLabel("Daerah", { exact: true }).inputValue(), "kotamobagu");
    assert.is(await page.getByLabel("Tahun", { exact: true }).inputValue(), "2023");
    assert.is(await page.getByLabel("Urutan", { exact: true }).inputValue(), "terbaru");
    const times = page.locator(".search-results time");
    const days = await Promise.all((await times.all()).map((time) => time.getAttribute("datetime")));
    assert.ok(days.length > 1 && days.every((day) => day?.startsWith("2023-")), days.join());
    assert.equal(days, [...days].sort().reverse());
  }),
);

search(
  "takes a choice that is not offered for none",
  onPage(async (page, origin) => {
    await page.goto(`${origin}/cari/?q=kota&daerah=atlantis`);
    assert.ok(numberIn(await statusOf(page)) > 0);
    assert.is(await page.getByLabel("Daerah", { exact: true }).inputValue(), "");
  }),
);

search(
  "shows more on demand and leads the keyboard there",
  onPage(async (page, origin) => {
    await page.goto(`${origin}/cari/?daerah=kotamobagu`);
    const all = numberIn(await statusOf(page));
    await page.getByRole("button", { name: "Tampilkan lebih banyak" }).click();
    await page.locator(".search-results > li").nth(10).waitFor();
    assert.is(await page.locator(".search-results > li").nth(10).locator("a:focus").count(), 1);
    assert.is(await statusOf(page), `Menampilkan ${Math.min(20, all)} dari ${all} siaran.`);
  }),
);

search(
  "goes back to the search before",
  onPage(async (page, origin) => {
    await page.goto(`${origin}/cari/?q=pelantikan`);
    const before = await statusOf(page);
    await page.getByLabel("Kata yang dicari").fill("festival");
    await page.keyboard.press("Enter");
    await page.locator(".search-status").filter({ hasText: "festival" }).waitFor();
    await page.goBack();
    await page.locator(".search-status").filter({ hasText: "pelantikan" }).waitFor();
    assert.is(await statusOf(page), before);
    assert.is(await page.getByLabel("Kata yang dicari").inputValue(), "pelantikan");
  }),
);

search(
  "says when nothing is found, with what was asked as plain text",
  onPage(async (page, origin) => {
    await page.goto(`${origin}/cari/?q=${encodeURIComponent("<img src=x>zzzz")}`);
    assert.match(await statusOf(page), /^Tidak ada siaran yang memuat “img” dan “src” dan “x” dan “zzzz”/);
    assert.is(await page.locator("main img").count(), 0);
  }),
);

search(
  "says when the index cannot be reached, and tries again",
  onPage(async (page, origin) => {
    await page.route("**/cari/indeks/**", (route) => route.abort());
    await page.goto(`${origin}/cari/?q=kota`);
    assert.match(await statusOf(page), /^Pencarian tidak dapat dimuat/);
  }),
);

search(
  "finds the spelling that was meant, and says so",
  onPage(async (page, origin) => {
    await page.goto(`${origin}/cari/?q=kotamobago`);
    assert.match(await statusOf(page), /^\d+ siaran ditemukan untuk “kotamobagu”\.$/);
    assert.match((await page.locator(".search-hint").textContent()) ?? "", /^Maksud Anda kotamobagu\?/);
    const marks = await page.locator(".search-results mark").allInnerTexts();
    assert.ok(marks.length > 0 && marks.every((mark) => mark.toLowerCase() === "kotamobagu"), marks.join());
    await page.locator(".search-hint a").click();
    assert.is(new URL(page.url()).search, "?q=kotamobagu");
  }),
);

search(
  "shows pages of the register above the releases",
  onPage(async (page, origin) => {
    await page.goto(`${origin}/cari/?q=wenny+gaib`);
    await statusOf(page);
    const links = page.locator(".search-found a");
    assert.is(await links.first().getAttribute("href"), "/pejabat/weny-gaib/");
    assert.is(await links.first().textContent(), "Weny Gaib");
  }),
);

search(
  "searches while somebody types, in one step of the history",
  onPage(async (page, origin) => {
    await page.goto(`${origin}/cari/`);
    await page.getByLabel("Kata yang dicari").pressSequentially("pelantikan", { delay: 30 });
    await page.locator(".search-status").filter({ hasText: "pelantikan" }).waitFor();
    await page.getByLabel("Kata yang dicari").pressSequentially(" manado", { delay: 30 });
    // "pelantikan man" is taken for the same, for a moment.
    await page.waitForURL(`${origin}/cari/?q=pelantikan+manado`);
    await page.locator(".search-status").filter({ hasText: "pelantikan manado" }).waitFor();
    await page.goBack();
    await page.waitForURL(`${origin}/cari/`);
    await page.locator(".search-results > li").first().waitFor({ state: "detached" });
  }),
);

search(
  "shows what a word that is being typed is likely to become",
  onPage(async (page, origin) => {
    await page.goto(`${origin}/cari/`);
    await page.getByLabel("Kata yang dicari").pressSequentially("pelanti", { delay: 30 });
    await page.waitForURL(`${origin}/cari/?q=pelanti`);
    await page
      .locator(".search-status")
      .filter({ hasText: /^\d+ siaran ditemukan untuk “pelantikan”\.$/ })
      .waitFor();
    assert.is(await page.locator(".search-hint:visible").count(), 0);
    await page.keyboard.press("Enter");
    await page.locator(".search-hint:visible").waitFor();
  }),
);

search(
  "says that words are too common to be searched",
  onPage(async (page, origin) => {
    await page.goto(`${origin}/cari/?q=yang+untuk`);
    assert.match(await statusOf(page), /^Kata itu ada di hampir semua siaran\./);
    await page.goto(`${origin}/cari/?q=dari+2019`);
    assert.match(await statusOf(page), /^\d+ siaran ditemukan dari tahun 2019\.$/);
  }),
);

search(
  "is worked with arrow keys",
  onPage(async (page, origin) => {
    await page.goto(`${origin}/cari/?q=wenny+gaib`);
    await statusOf(page);
    await page.getByLabel("Kata yang dicari").focus();
    await page.keyboard.press("ArrowDown");
    assert.is(await page.locator(".search-things a:focus").count(), 1);
    await page.keyboard.press("ArrowDown");
    assert.is(await page.locator(".search-results li:first-child a:focus").count(), 1);
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("ArrowUp");
    assert.is(await page.locator("#s-kata:focus").count(), 1);
  }),
);

search(
  "counts what each choice would leave, and forgets all choices at once",
  onPage(async (page, origin) => {
    await page.goto(`${origin}/cari/?q=pelantikan&tahun=2025`);
    const narrowed = numberIn(await statusOf(page));
    const option = page.locator("#s-tahun option[value='2025']");
    await option.filter({ hasText: "(" }).waitFor({ state: "attached" });
    assert.is(await option.textContent(), `2025 (${narrowed})`);
    await page.getByRole("button", { name: "Hapus saringan" }).click();
    await page.waitForURL(`${origin}/cari/?q=pelantikan`);
    await page.locator(".search-status").filter({ hasText: "ditemukan" }).waitFor();
    assert.ok(numberIn(await statusOf(page)) > narrowed);
  }),
);

search(
  "takes officials by what is typed, and days from and to",
  onPage(async (page, origin) => {
    await page.goto(`${origin}/cari/?pejabat=weny-gaib`);
    const all = numberIn(await statusOf(page));
    await page.goto(`${origin}/cari/?pejabat=Weny+Gaib&dari=2025-01-01&sampai=2025-12-31`);
    assert.ok(numberIn(await statusOf(page)) < all);
    const times = await page.locator(".search-results time").all();
    for (const time of times) assert.match((await time.getAttribute("datetime")) ?? "", /^2025-/);
  }),
);

search(
  "takes a month among the words for its days",
  onPage(async (page, origin) => {
    await page.goto(`${origin}/cari/?q=juli+2019`);
    assert.match(await statusOf(page), /dari Juli 2019\.$/);
    for (const time of await page.locator(".search-results time").all())
      assert.match((await time.getAttribute("datetime")) ?? "", /^2019-07-/);
  }),
);

search(
  "holds words in quotation marks against the texts",
  onPage(async (page, origin) => {
    await page.goto(`${origin}/cari/?q=${encodeURIComponent('"rapat paripurna"')}`);
    assert.match(await statusOf(page), /^\d+ siaran memuat susunan kata itu, dari \d+ yang teratas\.$/);
    await page.goto(`${origin}/cari/?q=${encodeURIComponent('"paripurna rapat"')}`);
    assert.match(await statusOf(page), /^Tidak ada siaran yang cocok/);
  }),
);

search(
  "quotes the text where neither title nor summary has the words",
  onPage(async (page, origin) => {
    await page.goto(`${origin}/cari/?q=wartawan`);
    await statusOf(page);
    await page.locator(".search-results mark").first().waitFor();
    for (const mark of await page.locator(".search-results mark").allInnerTexts())
      assert.match(mark.toLowerCase(), /^wartawan/);
  }),
);

for (const [width, query] of [360, 1280].flatMap((width) =>
  ["q=kotamobago", "q=pelantikan&tahun=2025"].map((query) => [width, query] as const),
)) {
  search(
    `moves nothing when results come (${query}, ${width} px)`,
    onPage(
      async (page, origin) => {
        await page.route("**/cari/indeks/**", async (route) => {
          await new Promise((done) => setTimeout(done, 150));
          await route.continue();
        });
        await page.goto(`${origin}/cari/?${query}`);
        await statusOf(page);
        await page.waitForLoadState("networkidle");
        const moved: unknown = await page.evaluate(`new Promise((done) => {
          let sum = 0;
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) sum += entry.value;
          }).observe({ type: "layout-shift", buffered: true });
          setTimeout(() => done(sum), 200);
        })`);
        assert.is(moved, 0);
      },
      { viewport: { width, height: 740 } },
    ),
  );
}

search(
  "without JavaScript explains itself and leads on",
  onPage(
    async (page, origin) => {
      await page.goto(`${origin}/`);
      await page.getByRole("search").getByRole("searchbox").fill("festival");
      await page.keyboard.press("Enter");
      await page.waitForURL(`${origin}/cari/?q=festival`);
      assert.match((await page.locator("main").textContent()) ?? "", /memerlukan JavaScript/);
      const ways = page.locator("nav[aria-labelledby=s-jalan] a");
      const hrefs = await Promise.all((await ways.all()).map((way) => way.getAttribute("href")));
      assert.equal(hrefs, ["/siaran/", "/daerah/", "/pejabat/", "/acara/", "/jabatan/"]);
    },
    { javaScriptEnabled: false },
  ),
);

search(
  "loads nothing of the search on other pages, and little for a first search",
  onPage(async (page, origin) => {
    const requests: string[] = [];
    page.on("request", (request) => requests.push(new URL(request.url()).pathname));
    await page.goto(`${origin}/`);
    assert.equal(
      requests.filter((path) => /\/cari/.test(path)),
      [],
    );
    const sizes: Promise<number>[] = [];
    page.on("requestfinished", (request) => {
      if (/\/cari\/indeks\/|\/cari-/.test(request.url()))
        sizes.push(request.sizes().then(({ responseBodySize }) => responseBodySize));
    });
    await page.goto(`${origin}/cari/?q=pelantikan`);
    await statusOf(page);
    await page.waitForLoadState("networkidle");
    const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
    console.log(`first search in ${sizes.length} requests: ${(bytes / 1000).toFixed(0)} kB over the wire`);
    assert.ok(bytes < 45_000, `${bytes} bytes`);
  }),
);

for (const colorScheme of ["light", "dark"] as const) {
  search(
    `has no fault that axe finds, and fits 320 px (${colorScheme})`,
    onPage(
      async (page, origin) => {
        await page.goto(`${origin}/cari/?q=pelantikan`);
        await statusOf(page);
        await loadAxe(page);
        assert.equal(await findFaults(page, allRules), []);
        const wide: unknown = await page.evaluate("document.documentElement.scrollWidth > innerWidth");
        assert.is(wide, false);
      },
      { viewport: { width: 320, height: 640 }, colorScheme, bypassCSP: true },
    ),
  );
}

search("works below a path prefix and under a strict content security policy", async () => {
  if (!browser) return;
  const context = await browser.newContext();
  try {
    await inFolder(async (folder) => {
      const settings = registry["_data/site.yaml"]?.replace(
        "https://siaran.example.go.id/",
        "http://siaran.test/ruang/",
      );
      await writeFiles(join(folder, "posts"), {
        ...registry,
        "_data/site.yaml": `${settings}cards: false\n`,
        "2019/07/pameran.md": releaseText({ body: "Pejabat A & B <dilantik> pada pameran." }),
      });
      const output = join(folder, "_site");
      await build({ content: join(folder, "posts"), output, now: Date.UTC(2026, 0, 1), language: "en" });
      await context.route("http://siaran.test/ruang/**", async (route) => {
        const path = new URL(route.request().url()).pathname
          .replace("/ruang/", "")
          .replace(/(?:^|\/)$/, "$&index.html");
        await route.fulfill({
          path: join(output, path),
          headers: {
            "Content-Security-Policy": "default-src 'self'; img-src 'self' data:; script-src 'self'",
          },
        });
      });
      const page = await context.newPage();
      const errors: string[] = [];
      page.on("console", (message) => {
        if (message.type() === "error") errors.push(message.text());
      });
      await page.goto("http://siaran.test/ruang/cari/?q=pelantikan");
      assert.is(await statusOf(page), "1 siaran ditemukan untuk “pelantikan”.");
      await page.locator(".search-excerpt mark").waitFor();
      assert.match(
        (await page.locator(".search-results p:not(.meta)").textContent()) ?? "",
        "Pejabat A & B <dilantik> pada pameran.",
      );
      await page.locator(".search-results a").click();
      await page.waitForURL("http://siaran.test/ruang/siaran/2019/07/pameran/");
      assert.equal(errors, []);
    });
  } finally {
    await context.close();
  }
});

search.run();
