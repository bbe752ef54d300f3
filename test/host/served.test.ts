import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { build } from "../../src/build/build.ts";
import { compile } from "../../src/compile/compile.ts";
import { hostFiles } from "../../src/host/host-files.ts";
import { compileOptions, readContent } from "../../src/prepare/prepare.ts";
import type { Site } from "../../src/site/model.ts";
import { openBrowser } from "../browser/site.ts";
import { type AskOptions, ask } from "../support/ask.ts";
import { now } from "../support/content.ts";
import { copyValid } from "../support/fixtures.ts";
import {
  hasServer,
  type Running,
  startServer,
  type WebServerName,
  webServers,
} from "../support/web-servers.ts";

const fair = "/siaran/2019/07/pameran-kota-cerdas/";

/** Old addresses that mean something to a configuration unless they are escaped; percent signs as browsers send them. */
const strange = [
  "/lama/a%20b/",
  "/lama/kutip%22;%20return%20200/",
  "/lama/uang$host/",
  "/lama/%24%7Bx%7D%25%7B1%7D/",
  "/lama/kurung{x}(y)[z]*/",
  "/lama/garis%5Cmiring'`/",
  "/lama/%C3%A9%E6%97%A5/",
  "/lama/titik.koma,bintang*+%3F/",
  "/lama/%23pagar/",
  ...fc
    .sample(
      fc.string({ unit: "grapheme", minLength: 1 }).filter((text) => !/[\p{Cc}\p{Cs}/]|^\./u.test(text)),
      30,
    )
    .map((text, index) => `/acak-${index}/${encodeURIComponent(text)}/`),
];

/** Those that may be written into a release: a path on the site is of plain characters, all else is a whole address. */
const written = [
  "/lama/pameran/",
  "https://siaran.example.go.id/?p=12",
  "https://siaran.example.go.id/index.php?id=7&lang=id",
  "https://lama.example.go.id/?p=12",
  "https://lama.example.go.id/2019/07/pameran/",
  ...strange.map((path) => `https://lama.example.go.id${path}`),
];

const program = fileURLToPath(new URL("../..", import.meta.url));
const work = await mkdtemp(join(tmpdir(), "siaran-served-"));
const served = suite("a site as servers serve it");
const running: Running[] = [];
/** What the table of both pages on hosting says of each server: a row each, as it was fetched. */
const rows = new Map<string, string>();

for (const prefix of ["/", "/newsroom/"]) {
  const folder = join(work, prefix === "/" ? "root" : "below");
  const root = join(folder, "www");
  const output = join(root, prefix);
  const origin = `https://siaran.example.go.id${prefix}`;
  const base = prefix.slice(0, -1);
  await mkdir(folder, { recursive: true });
  const content = await copyValid(folder);
  const settings = join(content, "_data/site.yaml");
  await writeFile(
    settings,
    (await readFile(settings, "utf8")).replace(
      /^url: .*$/m,
      [
        `url: ${origin}`,
        "host: {name: nginx, hsts: true, packed: true}",
        "security: {contact: a@example.go.id}",
        // Packing it takes seconds; once is enough.
        ...(prefix === "/"
          ? []
          : ["editor: {backend: gitea, repository: dinas/siaran, server: https://git.example.go.id/}"]),
      ].join("\n"),
    ),
  );
  const release = join(content, "2019/07/pameran-kota-cerdas.md");
  const text = await readFile(release, "utf8");
  const aliases = written.map(
    (alias) =>
      `  - ${JSON.stringify(alias.replace("siaran.example.go.id/", `siaran.example.go.id${prefix}`))}`,
  );
  await writeFile(
    release,
    text
      .replace(/^aliases:.*(?:\n +.*)*\n/m, "")
      .replace("---\n", () => `---\naliases:\n${aliases.join("\n")}\n`),
  );
  await writeFile(join(content, "_data/addresses.txt"), "/siaran/2018/01/dihapus/ removed\n");
  const { diagnostics, figures } = await build({
    content,
    output,
    now,
    language: "id",
    search: prefix === "/",
  });
  const { site } = compile(
    await readContent({ content, now }),
    compileOptions({ content, now, preview: false, language: "id" }),
  );
  if (!figures || !site) throw new Error(JSON.stringify(diagnostics));

  const assets = (await readdir(join(output, "assets"))).filter((file) => /^site-.*\.css$/.test(file));

  for (const name of webServers) {
    if (!hasServer(name)) continue;
    const label = `${name} at ${prefix}`;
    const server = await open(name, { folder, root, output, site });
    running.push(server);
    const get = (path: string, more: Partial<AskOptions> = {}) =>
      ask({ port: server.port, path: `${base}${path}`, ...more });
    const where = async (path: string, more: Partial<AskOptions> = {}) => {
      const { status, headers } = await ask({ port: server.port, path, ...more });
      return `${status} ${headers.location}`;
    };

    served(`${label}: pages with their headers`, async () => {
      const { status, headers, body } = await get(fair);
      assert.is(status, 200);
      assert.is(headers["content-type"]?.toLowerCase(), "text/html; charset=utf-8");
      assert.is(headers["cache-control"], "no-cache");
      assert.match(headers["content-security-policy"] ?? "", /^default-src 'none'; .*frame-ancestors 'self'/);
      assert.is(headers["x-content-type-options"], "nosniff");
      assert.is(headers["referrer-policy"], "strict-origin-when-cross-origin");
      assert.is(headers["strict-transport-security"], "max-age=31536000");
      assert.match(body.toString(), /<h1/);
    });

    if (prefix !== "/")
      served(`${label}: the editor has a policy of its own, and readers have theirs`, async () => {
        const policies = await Promise.all(
          ["/admin/", "/admin/konfigurasi.json", fair, "/administrasi/"].map(async (path) => {
            const { headers } = await get(path);
            return headers["content-security-policy"];
          }),
        );
        const [page = "", config, release = "", missing] = policies;
        assert.is(config, page);
        assert.match(
          page,
          /wasm-unsafe-eval.*connect-src 'self' data: blob: https:\/\/git\.example\.go\.id;/,
        );
        assert.match(page, /frame-ancestors 'self'/);
        assert.not.match(page, /, /);
        assert.not.match(release, /unsafe|git\.example/);
        assert.is(missing, release);
        const { headers } = await get("/admin/");
        assert.is(headers["x-content-type-options"], "nosniff");
        assert.is(headers["cache-control"], "no-cache");
      });

    served(`${label}: files with their types, all text as UTF-8`, async () => {
      const found: Record<string, string> = {};
      for (const path of [
        `${fair}pameran-kota-cerdas.txt`,
        "/feed.xml",
        "/atom.xml",
        "/feed.json",
        "/sitemap.xml",
        "/kalender.ics",
        "/feeds.opml",
        "/data/siaran.csv",
        "/data/siaran.json",
        "/.well-known/security.txt",
      ]) {
        const { status, headers } = await get(path);
        found[path.replace(/^.*\//, "")] =
          `${status} ${headers["content-type"]?.toLowerCase()} ${headers["cache-control"]}`;
      }
      assert.equal(found, {
        "pameran-kota-cerdas.txt": "200 text/plain; charset=utf-8 no-cache",
        "feed.xml": "200 application/rss+xml; charset=utf-8 no-cache",
        "atom.xml": "200 application/atom+xml; charset=utf-8 no-cache",
        "feed.json": "200 application/feed+json; charset=utf-8 no-cache",
        "sitemap.xml": "200 application/xml; charset=utf-8 no-cache",
        "kalender.ics": "200 text/calendar; charset=utf-8 no-cache",
        "feeds.opml": "200 text/x-opml; charset=utf-8 no-cache",
        "siaran.csv": "200 text/csv; charset=utf-8 no-cache",
        "siaran.json": "200 application/json; charset=utf-8 no-cache",
        "security.txt": "200 text/plain; charset=utf-8 no-cache",
      });
    });

    served(`${label}: files of the design are kept for ever, and only those that there are`, async () => {
      const { body } = await get("/");
      const style =
        /href="([^"]+\/assets\/site-[^"]+\.css|\/assets\/site-[^"]+\.css)"/.exec(body.toString())?.[1] ?? "";
      const found = await ask({ port: server.port, path: style });
      assert.is(
        `${found.status} ${found.headers["cache-control"]}`,
        "200 public, max-age=31536000, immutable",
      );
      assert.match(found.headers["content-security-policy"] ?? "", /default-src 'none'/);
      const missing = await get("/assets/site-0000000000.css");
      assert.is(missing.status, 404);
      assert.not.match(missing.headers["cache-control"] ?? "", /max-age/);
    });

    served(`${label}: the page for what is not there`, async () => {
      const { status, headers, body } = await get("/tidak/ada/");
      assert.is(status, 404);
      assert.match(headers["content-type"] ?? "", /^text\/html/);
      assert.match(headers["content-security-policy"] ?? "", /default-src 'none'/);
      assert.match(body.toString(), /Halaman tidak ditemukan/);
    });

    served(`${label}: what was taken away`, async () => {
      const { status, body } = await get("/siaran/2018/01/dihapus/");
      assert.is(status, 410);
      assert.match(body.toString(), /sudah dihapus/);
    });

    served(`${label}: nothing that is for the server`, async () => {
      for (const path of ["/assets/", "/.server/nginx.conf", "/.htaccess", "/.siaran-site", "/.server/"])
        assert.is((await get(path)).status, 404, path);
    });

    served(`${label}: old addresses of the site, with their queries`, async () => {
      const target = `${origin}${fair.slice(1)}`;
      assert.is(await where(`${base}/lama/pameran/`), `301 ${target}`);
      assert.is(await where(`${base}/lama/pameran`), `301 ${target}`);
      assert.is(await where(`${base}/lama/pameran/?utm=1`), `301 ${target}`);
      assert.is(await where(`${base}/?p=12`), `301 ${target}`);
      assert.is(await where(`${base}/index.php?id=7&lang=id`), `301 ${target}`);
      assert.is((await get("/?p=13")).status, 200);
      assert.is((await get("/?p=123")).status, 200);
    });

    served(`${label}: old addresses of another host, whatever is in them`, async () => {
      const target = `301 ${origin}${fair.slice(1)}`;
      const host = "lama.example.go.id";
      assert.is(await where("/?p=12", { host }), target);
      assert.is(await where("/2019/07/pameran/", { host }), target);
      for (const path of strange) assert.is(await where(path, { host }), target, path);
      assert.not.match(await where("/lama/a/", { host }), /^301/);
    });

    served(`${label}: a row of the table`, async () => {
      const page = await get(fair);
      const policy = page.headers["content-security-policy"] ? "yes" : "no";
      const text = await get(`${fair}pameran-kota-cerdas.txt`);
      const moved = await get("/lama/pameran/");
      const query = await get("/?p=12");
      const gone = await get("/siaran/2018/01/dihapus/");
      const missing = await get("/tidak/ada/");
      const style = await get(`/assets/${assets[0]}`);
      const cells = [
        ...[policy, text.headers["content-type"]?.toLowerCase(), moved.status, query.status, gone.status],
        ...[missing.status, page.headers["cache-control"], style.headers["cache-control"]],
      ];
      rows.set(name, `| ${[name, ...cells].join(" | ")} |`);
    });

    served(`${label}: packed, where readers take it`, async () => {
      const path = "/data/siaran.json";
      const whole = (await get(path)).body;
      const codings = { gzip: gunzipSync, ...(name === "nginx" ? {} : { br: brotliDecompressSync }) };
      for (const [coding, unpack] of Object.entries(codings)) {
        const { headers, body } = await get(path, { headers: { "accept-encoding": coding } });
        assert.is(headers["content-encoding"], coding);
        assert.is(headers["content-type"]?.toLowerCase(), "application/json; charset=utf-8");
        assert.match(headers.vary ?? "", /accept-encoding/i);
        assert.ok(unpack(body).equals(whole));
        const packed = await readFile(join(output, `${path}.${coding === "br" ? "br" : "gz"}`));
        assert.ok(body.equals(packed), "the file was packed by the build");
      }
    });
  }
}

for (const page of ["docs/hosting.md", "docs/penyiaran.md"]) {
  served(`the table in ${page} says what was fetched`, async () => {
    const text = await readFile(join(program, page), "utf8");
    for (const [server, row] of rows) assert.ok(text.includes(row), `${server} is\n${row}`);
  });
}

const browser = await openBrowser();
const [first] = running;
if (browser && first) {
  served("a browser searches under the policy that the header and the page have", async () => {
    const page = await browser.newPage();
    const said: string[] = [];
    page.on("console", (message) => said.push(message.text()));
    await page.goto(`http://127.0.0.1:${first.port}/cari/?q=pameran`);
    await page.waitForSelector(".search-results li");
    assert.equal(said, []);
  });
}

served.after(async () => {
  await browser?.close();
  for (const server of running) await server.stop();
  await rm(work, { recursive: true, force: true });
});
served.run();

interface SitePlace {
  readonly folder: string;
  readonly root: string;
  readonly output: string;
  readonly site: Site;
}

/** Starts a server with its files for a site, and for the older host of it. */
async function open(name: WebServerName, { folder, root, output, site }: SitePlace): Promise<Running> {
  const own = join(folder, name);
  await mkdir(join(own, "lama"), { recursive: true });
  for (const { path, text } of hostFiles(site, name)) {
    await mkdir(dirname(join(output, path)), { recursive: true });
    await writeFile(join(output, path), text);
  }
  const file = {
    nginx: "nginx-lama.example.go.id.conf",
    apache: "htaccess-lama.example.go.id",
    caddy: "Caddyfile-lama.example.go.id",
  }[name];
  const included = join(output, ".server", file);
  if (name === "apache") await writeFile(join(own, "lama/.htaccess"), await readFile(included));
  return startServer(name, {
    work: own,
    root,
    site: join(output, ".server", name === "nginx" ? "nginx.conf" : "Caddyfile"),
    others: { "lama.example.go.id": name === "apache" ? join(own, "lama") : included },
  });
}
