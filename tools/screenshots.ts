import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { type Browser, chromium } from "playwright-core";
import { serveFolder } from "../test/browser/site.ts";

/** Ways in which a page is looked at, by name. */
const views = {
  "320": { width: 320 },
  "360": { width: 360 },
  "768": { width: 768 },
  "1280": { width: 1280 },
  "1920": { width: 1920 },
  dark: { width: 1280, colorScheme: "dark" },
  "dark-360": { width: 360, colorScheme: "dark" },
  forced: { width: 1280, forcedColors: "active" },
  big: { width: 360, text: "200%" },
  print: { width: 794, media: "print" },
} as const satisfies Record<string, View>;

interface View {
  readonly width: number;
  readonly colorScheme?: "dark";
  readonly forcedColors?: "active";
  readonly text?: string;
  readonly media?: "print";
}

/** Pictures of pages in every way in which they are read: `tsx tools/screenshots.ts FOLDER OUT VIEW,VIEW PATH...`. */
const [folder = "_site", out = "screenshots", names = "360,1280", ...paths] = process.argv.slice(2);
await mkdir(out, { recursive: true });
const origin = await serveFolder(folder);
const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox"] });
for (const [name, view] of Object.entries(views)) {
  if (names.split(",").includes(name)) for (const path of paths) await shoot(browser, path, name, view);
}
await browser.close();

async function shoot(browser: Browser, path: string, name: string, view: View): Promise<void> {
  const { width, colorScheme, forcedColors, text, media } = view;
  const page = await browser.newPage({
    viewport: { width, height: 900 },
    colorScheme: colorScheme ?? "light",
    forcedColors: forcedColors ?? "none",
    bypassCSP: true,
  });
  if (media) await page.emulateMedia({ media });
  await page.goto(origin + path, { waitUntil: "networkidle" });
  if (text) await page.addStyleTag({ content: `html { font-size: ${text} }` });
  // Pictures wait until they are near.
  await page.evaluate(async () => {
    for (const image of document.images) image.loading = "eager";
    await Promise.all([...document.images].map((image) => image.decode().catch(() => {})));
  });
  const file = join(out, `${path.replace(/^\/|\/$/g, "").replaceAll("/", "_") || "home"}-${name}.png`);
  await page.screenshot({ path: file, fullPage: true });
  console.log(file);
  await page.close();
}
