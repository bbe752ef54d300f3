import { existsSync, readFileSync, rmSync } from "node:fs";
import { cp, mkdtemp, readFile, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { type Browser, chromium } from "playwright-core";
import { build } from "../../src/build/build.ts";
import { splitEntries } from "../support/content.ts";
import { newsroomPosts } from "../support/fixtures.ts";
import { writeFiles } from "../support/folders.ts";
import { pageExtremes, registryExtremes, releaseExtremes } from "./extremes.ts";

/** The built site, served. */
export interface TestSite {
  /** Without a slash at its end. */
  readonly origin: string;
  /** The folder that is served. */
  readonly folder: string;
}

/** A page of every kind. */
export const pages = {
  home: "/",
  release: "/siaran/2019/07/wali-kota-kotamobagu-hadiri-iismex-2019/",
  heaviest: "/siaran/2026/01/siaran-terberat/",
  onePhoto: "/siaran/2026/01/satu-foto/",
  withdrawn: "/siaran/2026/01/siaran-ditarik/",
  english: "/siaran/2026/01/in-english/",
  archive: "/siaran/",
  year: "/siaran/2026/",
  month: "/siaran/2026/01/",
  daily: "/harian/",
  media: "/media/",
  day: "/harian/2026-01-19/",
  cities: "/daerah/",
  city: "/daerah/kotamobagu/",
  cityPage: "/daerah/kotamobagu/halaman/2/",
  emptyCity: "/daerah/bitung/",
  officials: "/pejabat/",
  official: "/pejabat/pejabat-bernama-panjang/",
  events: "/acara/",
  event: "/acara/acara-mendatang/",
  subscribe: "/langganan/",
  statistics: "/statistik/",
  search: "/cari/",
  data: "/data/",
  authenticity: "/cek/",
  office: "/profil/",
  guide: "/panduan/pratinjau/",
  notFound: "/404.html",
} as const;

const executable = "/usr/bin/chromium";
const flags =
  "--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync";

/** A moment after the releases of the newsroom and before the coming event of the extremes. */
const now = Date.UTC(2026, 1, 1);

/** Starts Chromium; where there is none, says so and gives nothing. */
export async function openBrowser(): Promise<Browser | undefined> {
  if (!existsSync(executable)) {
    console.log(`skipped: no Chromium at ${executable}`);
    return undefined;
  }
  return chromium.launch({ executablePath: executable, args: flags.split(" ") });
}

let opened: Promise<TestSite> | undefined;

/** Builds the newsroom with the extremes and serves it; once for all test files. */
export function openSite(): Promise<TestSite> {
  opened ??= buildSite();
  return opened;
}

async function buildSite(): Promise<TestSite> {
  const root = await mkdtemp(join(tmpdir(), "siaran-browser-"));
  process.once("exit", () => rmSync(root, { recursive: true, force: true }));
  const content = join(root, "posts");
  const output = join(root, "_site");
  await cp(newsroomPosts, content, { recursive: true });
  await writeFiles(content, splitEntries(registryExtremes));
  // Drawn preview cards take a second for the newsroom, and no page shows them.
  await setCards(join(content, "_data/site.yaml"));
  await writeFiles(content, { ...(await releaseExtremes()), ...pageExtremes });
  const { figures, diagnostics } = await build({ content, output, now, language: "en" });
  if (!figures)
    throw new Error(
      diagnostics
        .filter(({ severity }) => severity === "error")
        .map(({ message, place }) => `${place.file}:${place.line} ${message}`)
        .join("\n"),
    );
  return { folder: output, origin: await serveFolder(output) };
}

async function setCards(file: string): Promise<void> {
  const settings = (await readFile(file, "utf8")).replace(/^cards:.*$/m, "");
  await writeFile(file, `${settings}\ncards: false\n`);
}

const types = new Map([
  ["html", "text/html; charset=utf-8"],
  ["css", "text/css; charset=utf-8"],
  ["js", "text/javascript; charset=utf-8"],
  ["svg", "image/svg+xml"],
  ["woff2", "font/woff2"],
  ["xml", "application/xml"],
  ["json", "application/json"],
  ["txt", "text/plain; charset=utf-8"],
]);

/** Serves a folder as a static host does, with texts compressed by brotli. */
export function serveFolder(folder: string): Promise<string> {
  const ready = new Map<string, Buffer>();
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const path = join(folder, pathname.endsWith("/") ? `${pathname}index.html` : pathname);
    const found = existsSync(path);
    const file = found ? path : join(folder, "404.html");
    const type = types.get(file.split(".").at(-1) ?? "");
    const compressed = type !== undefined && type !== "font/woff2";
    const content = ready.get(file) ?? (compressed ? brotliCompressSync : Buffer.from)(readFileSync(file));
    ready.set(file, content);
    response.writeHead(found ? 200 : 404, {
      "Content-Type": type ?? "application/octet-stream",
      "Cache-Control": "max-age=3600",
      ...(compressed ? { "Content-Encoding": "br" } : {}),
    });
    response.end(content);
  });
  return new Promise((done) => {
    server.listen(0, "127.0.0.1", () => {
      // The server must not keep the tests from ending.
      server.unref();
      const address = server.address();
      done(`http://127.0.0.1:${typeof address === "object" ? address?.port : ""}`);
    });
  });
}
