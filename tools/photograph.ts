import { openBrowser } from "../test/browser/site.ts";

/** How a page is looked at. */
export interface View {
  readonly width: number;
  /** Of the window, which is then all that is seen; without it the whole page is. */
  readonly height?: number;
  readonly colorScheme?: "dark";
  readonly forcedColors?: "active";
  /** Size of the text, as readers set it. */
  readonly text?: string;
  readonly media?: "print";
}

/** A browser that takes pictures of pages, as PNG. */
export interface Photographer {
  photograph(url: string, view: View): Promise<Buffer>;
  close(): Promise<void>;
}

export async function openPhotographer(): Promise<Photographer> {
  const browser = await openBrowser();
  if (!browser) throw new Error("pictures of pages are taken with Chromium");
  return {
    close: () => browser.close(),
    photograph: async (url, { width, height, colorScheme, forcedColors, text, media }) => {
      const viewport = { width, height: height ?? 900 };
      const page = await browser.newPage({
        viewport,
        colorScheme: colorScheme ?? "light",
        forcedColors: forcedColors ?? "none",
        bypassCSP: true,
      });
      if (media) await page.emulateMedia({ media });
      // The preview keeps a connection open, so that there is no end of the network.
      await page.goto(url, { waitUntil: "load" });
      if (text) await page.addStyleTag({ content: `html { font-size: ${text} }` });
      // Pictures wait until they are near, fonts until they are used.
      await page.evaluate(async () => {
        for (const image of document.images) image.loading = "eager";
        await Promise.all([...document.images].map((image) => image.decode().catch(() => {})));
        await document.fonts.ready;
      });
      const picture = await page.screenshot({ fullPage: height === undefined });
      await page.close();
      return picture;
    },
  };
}
