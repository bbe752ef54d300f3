import { suite } from "uvu";
import * as assert from "uvu/assert";
import { openBrowser, openSite, pages } from "./site.ts";

/** Markup that does something wherever it may. */
const hostileParts = [
  '<img src="x" onerror="window.ran = true"><svg onload="window.ran = true"></svg>',
  '<p id="styled" style="color: rgb(1, 2, 3)">a</p><iframe src="https://jahat.example/"></iframe>',
  '<img src="https://jahat.example/a.png"><link rel="stylesheet" href="https://jahat.example/a.css">',
  '<form action="https://jahat.example/"><button id="send">a</button></form>',
  '<base href="https://jahat.example/"><object data="https://jahat.example/a"></object>',
];

const policy = suite("the content security policy in a browser");
const browser = await openBrowser();

if (browser) {
  const { origin } = await openSite();

  policy("lets every kind of page load all that is its own, and nothing is refused", async () => {
    const page = await browser.newPage();
    const said: string[] = [];
    const foreign: string[] = [];
    page.on("console", (message) => said.push(`${page.url()} ${message.text()}`));
    page.on("pageerror", (error) => said.push(`${page.url()} ${error.message}`));
    page.on("request", (request) => {
      if (!request.url().startsWith(origin) && !request.url().startsWith("data:"))
        foreign.push(request.url());
    });
    for (const path of Object.values(pages)) {
      await page.goto(origin + path, { waitUntil: "load" });
      const written = await page.$eval('meta[http-equiv="Content-Security-Policy"]', (meta) =>
        meta.getAttribute("content"),
      );
      assert.match(written ?? "", /^default-src 'none'; /, path);
    }
    // The missing page is answered with 404, which the console tells of.
    assert.equal(
      said.filter((words) => !words.includes("/404.html")),
      [],
    );
    assert.equal(foreign, []);
    await page.close();
  });

  policy("lets the search page search", async () => {
    const page = await browser.newPage();
    await page.goto(`${origin}${pages.search}?q=pelantikan`);
    await page.waitForSelector(".search-results li");
    await page.close();
  });

  policy("stops scripts, styles, frames, forms and requests that came into a page", async () => {
    const page = await browser.newPage();
    const foreign: string[] = [];
    // What the policy stops is told of, and never leaves the browser.
    page.on("requestfinished", (request) => foreign.push(request.url()));
    page.on("requestfailed", (request) => {
      if (request.failure()?.errorText !== "csp") foreign.push(request.url());
    });
    await page.goto(origin + pages.release, { waitUntil: "load" });
    const ran = await page.evaluate(async (parts) => {
      const script = document.createElement("script");
      script.textContent = "window.ran = true";
      document.body.append(script);
      for (const markup of parts) {
        const holder = document.createElement("div");
        holder.innerHTML = markup;
        document.body.append(holder);
      }
      const asked = await fetch("https://jahat.example/").then(
        () => true,
        () => false,
      );
      document.getElementById("send")?.click();
      await new Promise((done) => setTimeout(done, 300));
      const styled = document.getElementById("styled");
      return {
        asked,
        ran: "ran" in window,
        colour: styled && getComputedStyle(styled).color === "rgb(1, 2, 3)",
        base: document.baseURI.includes("jahat"),
      };
    }, hostileParts);
    assert.equal(ran, { asked: false, ran: false, colour: false, base: false });
    assert.equal(
      foreign.filter((address) => !address.startsWith(origin)),
      [],
    );
    assert.ok(page.url().startsWith(origin));
    await page.close();
  });

  policy.after(() => browser.close());
}

policy.run();
