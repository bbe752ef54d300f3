import { createServer, request } from "node:http";
import { gzipSync } from "node:zlib";
import type { Browser } from "playwright-core";
import { openHost } from "../../test/browser/editor/host.ts";

/** 1.6 Mbit/s with 150 ms, which is a slow connection of a phone, in bytes a second. */
const network = { offline: false, downloadThroughput: 200_000, uploadThroughput: 90_000, latency: 150 };

/** How much slower than this machine the phone is. */
const slowdown = 4;

/** Opens the form of a new release for the first time: seconds until its title can be written, and bytes over the wire. */
export async function firstForm(browser: Browser): Promise<{ seconds: number; bytes: number }> {
  const host = await openHost();
  const proxy = await compressing(host.origin);
  const context = await browser.newContext({
    viewport: { width: 360, height: 780 },
    isMobile: true,
    hasTouch: true,
  });
  const page = await context.newPage();
  try {
    // The host bundles the editor when it is first asked.
    await fetch(host.address);
    const devtools = await context.newCDPSession(page);
    await devtools.send("Network.enable");
    await devtools.send("Network.emulateNetworkConditions", network);
    await devtools.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
    let bytes = 0;
    devtools.on("Network.loadingFinished", ({ encodedDataLength }) => {
      bytes += encodedDataLength;
    });
    const begun = Date.now();
    await page.goto(host.address.replace(host.origin, proxy.origin), { timeout: 90_000 });
    await page.waitForURL(/#\/collections/, { timeout: 90_000 });
    await page.evaluate(() => {
      location.hash = "#/collections/siaran/new";
    });
    await page
      .locator('.field[data-key-path="title"]')
      .getByRole("textbox")
      .fill("Judul", { timeout: 90_000 });
    return { seconds: (Date.now() - begun) / 1000, bytes };
  } finally {
    await context.close();
    proxy.close();
    await host.close();
  }
}

/** Passes everything on, texts compressed, as the host of a published site does. */
function compressing(origin: string): Promise<{ origin: string; close: () => void }> {
  const compressed = new Map<string, Buffer>();
  const server = createServer((incoming, outgoing) => {
    const { url = "", method, headers } = incoming;
    const { host: _host, "accept-encoding": _encoding, origin: from, ...others } = headers;
    const passed = request(
      origin + url,
      { method, headers: { ...others, ...(from === undefined ? {} : { origin }) } },
      (answer) => {
        const parts: Buffer[] = [];
        answer.on("data", (part: Buffer) => parts.push(part));
        answer.on("end", () => {
          const { "content-length": _length, "transfer-encoding": _transfer, ...kept } = answer.headers;
          const body = Buffer.concat(parts);
          const isText = /javascript|json|html|css/.test(String(kept["content-type"]));
          const small = isText ? (compressed.get(url) ?? gzipSync(body)) : body;
          if (isText && method === "GET" && /\.js$/.test(url)) compressed.set(url, small);
          outgoing.writeHead(answer.statusCode ?? 500, {
            ...kept,
            ...(isText ? { "content-encoding": "gzip" } : {}),
          });
          outgoing.end(small);
        });
      },
    );
    incoming.pipe(passed);
  });
  return new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      const port = typeof address === "object" ? address?.port : "";
      resolve({ origin: `http://localhost:${port}`, close: () => server.close() });
    });
  });
}
