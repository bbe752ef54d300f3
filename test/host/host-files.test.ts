import fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { hostNames } from "../../src/content/host-setting.ts";
import { hostFiles, ownHostFiles } from "../../src/host/host-files.ts";
import { hostingOf } from "../../src/host/hosting.ts";
import { hostWarnings } from "../../src/host/limits.ts";
import { typeOf } from "../../src/host/types.ts";
import type { Site } from "../../src/site/model.ts";
import { register, releaseText, siteOf } from "../support/content.ts";

const target = "https://siaran.example.go.id/siaran/2019/07/pameran/";

/** A site whose only release has these old addresses. */
function siteWith(aliases: readonly string[], settings = ""): Site {
  return siteOf({
    "_data/site.yaml": `${register["_data/site.yaml"]}${settings}`,
    "2019/07/pameran.md": releaseText({
      more: `cities: [kotamobagu]\naliases: ${JSON.stringify(aliases)}`,
    }),
  });
}

function textOf(site: Site, host: (typeof hostNames)[number], path: string): string {
  return hostFiles(site, host).find((file) => file.path === path)?.text ?? "";
}

const formats = suite("hostFiles");

formats("leave a file alone that the office writes by hand", () => {
  const files = {
    "_data/site.yaml": `${register["_data/site.yaml"]}host: apache\n`,
    "2019/07/a.md": releaseText(),
  };
  const site = siteOf(files, { assets: ["_data/public/.htaccess"] });
  assert.equal(ownHostFiles(site), ["/.htaccess"]);
  assert.not.ok(hostFiles(site).some(({ path }) => path === "/.htaccess"));
  assert.ok(hostFiles(siteOf(files)).some(({ path }) => path === "/.htaccess"));
});

formats("nothing where no host is named, and its files where one is", () => {
  assert.equal(hostFiles(siteWith([])), []);
  const paths = hostFiles(siteWith(["https://lama.go.id/?p=1"], "host: nginx\n")).map(({ path }) => path);
  assert.equal(paths, ["/.server/nginx.conf", "/.server/nginx-lama.go.id.conf"]);
});

formats("Netlify: queries first, other hosts, and what is gone", () => {
  const site = siteWith([
    "/lama/",
    "https://siaran.example.go.id/?p=12&x=a b".replace(" ", "%20"),
    "https://lama.go.id/a/?id=7",
  ]);
  assert.equal(textOf(site, "netlify", "/_redirects").trim().split("\n"), [
    `/ p=12 x=a%20b ${target} 301!`,
    `/lama/ ${target} 301!`,
    `http://lama.go.id/a/ id=7 ${target} 301!`,
    `https://lama.go.id/a/ id=7 ${target} 301!`,
  ]);
  assert.match(
    textOf(site, "netlify", "/_headers"),
    /^\/\*\n {2}Content-Security-Policy: default-src 'none'/,
  );
});

formats("Cloudflare: each address of the site, to which it leads from the spelling without a slash", () => {
  const site = siteWith(["/lama/", "/berkas.html", "https://lama.go.id/"]);
  assert.equal(textOf(site, "cloudflare", "/_redirects").trim().split("\n"), [
    `/lama/ ${target} 301`,
    `/berkas.html ${target} 301`,
  ]);
});

formats("GitLab: only what no page of the site can stand for", () => {
  const site = siteWith(["/lama/", "https://lama.go.id/a/", "https://lama.go.id/?p=1"]);
  assert.equal(textOf(site, "gitlab", "/_redirects").trim().split("\n"), [
    `https://lama.go.id/a/ ${target} 301`,
    `https://lama.go.id/a ${target} 301`,
  ]);
});

formats("the site before this one: each path that is an alias, once", () => {
  const site = siteWith(
    ["/lama/", "https://lama.go.id/lama/", "/b/"],
    "formerly: [https://lama.go.id, https://x.go.id/a/]\n",
  );
  const { elsewhere } = hostingOf(site, "nginx");
  const paths = [...elsewhere].map(([host, moves]) => [host, ...moves.map(({ path }) => path)]);
  assert.equal(paths, [
    ["lama.go.id", "/lama/", "/b/"],
    ["x.go.id", "/a/lama/", "/a/b/"],
  ]);
});

formats("HTTPS for good only where it is asked for", () => {
  assert.not.match(textOf(siteWith([]), "nginx", "/.server/nginx.conf"), /Strict-Transport/);
  const asked = siteWith([], "host: {name: nginx, hsts: true}\n");
  assert.match(textOf(asked, "nginx", "/.server/nginx.conf"), /Strict-Transport-Security "max-age=31536000"/);
});

formats("no old address, whatever is in it, ends a word, a string or a line", () => {
  const word = fc
    .string({ unit: "grapheme", minLength: 1, maxLength: 12 })
    .filter((text) => !/[\p{Cc}\p{Cs}]/u.test(text));
  const plain = new Map(
    hostNames.map((host) => [
      host,
      shapes(siteWith(["https://lama.go.id/a%20b/x?q=1", "https://siaran.example.go.id/a%20b/x?q=1"]), host),
    ]),
  );
  fc.assert(
    fc.property(
      word.filter((text) => !text.includes("/")),
      word,
      (path, query) => {
        const rest = `/a%20${encodeURIComponent(path)}/x?q=${encodeURIComponent(query)}`;
        const site = siteWith([`https://lama.go.id${rest}`, `https://siaran.example.go.id${rest}`]);
        for (const host of hostNames) assert.equal(shapes(site, host), plain.get(host));
      },
    ),
    { numRuns: 60 },
  );
});

formats.run();

/** Of each line of a host's files, how many words and quotation marks it has. */
function shapes(site: Site, host: (typeof hostNames)[number]): string[] {
  return hostFiles(site, host).flatMap(({ text }) =>
    text
      .split("\n")
      .map(
        (line) =>
          `${line.split(/\s+/).length} ${line.replace(/\\x\{[0-9A-F]+\}/g, "").replace(/[^"'`{}$;]/g, "")}`,
      ),
  );
}

const limits = suite("hostWarnings");

const small = { files: 100, bytes: 1000, largest: { path: "/a.pdf", bytes: 1000 } };
const warned = (site: Site, host: (typeof hostNames)[number], size = small) =>
  hostWarnings(hostingOf(site, host), size).map(({ en }) => en);

limits("files, bytes and the largest file", () => {
  const site = siteWith([]);
  assert.equal(warned(site, "cloudflare"), []);
  assert.equal(warned(site, "cloudflare", { ...small, files: 20_001 }), [
    "This site has 20001 files; cloudflare takes 20000 at most",
  ]);
  assert.equal(warned(site, "github", { ...small, bytes: 2e9 }), [
    "This site has 2000 MB; github takes 1000 at most",
  ]);
  assert.match(
    warned(site, "cloudflare", { ...small, largest: { path: "/a.pdf", bytes: 5e7 } })[0] ?? "",
    /\/a\.pdf/,
  );
});

limits("redirects", () => {
  const many = Array.from({ length: 2001 }, (_, index) => `/lama/${index}/`);
  assert.equal(warned(siteWith(many), "cloudflare"), [
    "This site has 2001 redirects; cloudflare takes 2000 at most",
  ]);
  assert.equal(warned(siteWith(many), "nginx"), []);
});

limits("old addresses that the host cannot know", () => {
  const site = siteWith(["https://lama.go.id/a/", "https://siaran.example.go.id/?p=1"]);
  assert.match(warned(site, "cloudflare")[0] ?? "", /^cloudflare cannot redirect 2 old addresses/);
  assert.match(warned(site, "gitlab")[0] ?? "", /^gitlab cannot redirect 1 old addresses/);
  assert.equal(warned(site, "netlify"), []);
});

limits.run();

const types = suite("typeOf");

types("by name, by ending, and none that anybody would run", () => {
  assert.is(typeOf("siaran/2019/07/a/a.txt"), "text/plain; charset=utf-8");
  assert.is(typeOf("feed.xml"), "application/rss+xml; charset=utf-8");
  assert.is(typeOf("a/FOTO.JPG"), "image/jpeg");
  assert.is(typeOf("a.unknown"), "application/octet-stream");
});

types.run();
