import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseAllHeaders } from "@netlify/headers-parser";
import { parseAllRedirects } from "@netlify/redirect-parser";
import fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { hostFiles } from "../../src/host/host-files.ts";
import { register, releaseText, siteOf } from "../support/content.ts";

const folder = await mkdtemp(join(tmpdir(), "siaran-netlify-"));

/** Old addresses with anything that an address may have in it. */
const strange = fc
  .sample(
    fc.string({ unit: "grapheme", minLength: 1 }).filter((text) => !/[\p{Cc}\p{Cs}/]|^\./u.test(text)),
    100,
  )
  .map(
    (text, index) =>
      `https://lama.go.id/acak-${index}/${encodeURIComponent(text)}/?q=${encodeURIComponent(text)}`,
  );

const site = siteOf({
  ...{
    "_data/site.yaml": register["_data/site.yaml"] ?? "",
    "_data/addresses.txt": "/siaran/2018/01/x/ removed\n",
  },
  "2019/07/pameran.md": releaseText({
    more: `cities: [kotamobagu]\naliases: ${JSON.stringify(["/lama/", "https://siaran.example.go.id/?p=12", ...strange])}`,
  }),
});
for (const { path, text } of hostFiles(site, "netlify")) await writeFile(join(folder, path), text);

const netlify = suite("Netlify's own reading of its files");

netlify("every redirect is understood, with its query, and what is gone", async () => {
  const { redirects, errors } = await parseAllRedirects({
    redirectsFiles: [join(folder, "_redirects")],
    configRedirects: [],
    minimal: true,
  });
  assert.equal(errors, []);
  // An address of another host is asked for with and without TLS.
  assert.is(redirects.length, 3 + 2 * strange.length);
  const [first, ...others] = redirects;
  const to = "https://siaran.example.go.id/siaran/2019/07/pameran/";
  const plain = { status: 301, force: true, conditions: {}, headers: {} };
  assert.equal(first, { from: "/", query: { p: "12" }, to, ...plain });
  const from = "/siaran/2018/01/x/";
  assert.equal(others.at(-1), { from, query: {}, to: `${from}index.html`, ...plain, status: 410 });
});

netlify("every header is understood", async () => {
  const { headers, errors } = await parseAllHeaders({
    headersFiles: [join(folder, "_headers")],
    configHeaders: [],
    minimal: true,
  });
  assert.equal(errors, []);
  assert.equal(headers[0]?.for, "/*");
  assert.match(String(headers[0]?.values["Content-Security-Policy"]), /^default-src 'none';/);
  assert.equal(headers.find(({ for: path }) => path === "/*.txt")?.values, {
    "Content-Type": "text/plain; charset=utf-8",
  });
});

netlify.after(() => rm(folder, { recursive: true, force: true }));
netlify.run();
