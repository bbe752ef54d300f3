import { suite } from "uvu";
import * as assert from "uvu/assert";
import { createSitemap } from "../../src/outputs/sitemap.ts";
import { manyReleases, releaseText, siteOf } from "../support/content.ts";
import { elementsOf, parseXml, textIn, textOf } from "../support/xml.ts";

const base = "https://siaran.example.go.id";
const locations = (content: string) => elementsOf(parseXml(content), "loc").map(textIn);

const create = suite("createSitemap");

create("lists every page once", () => {
  const site = siteOf(manyReleases(31));
  const [file, ...others] = createSitemap(site);
  const found = locations(file?.content() ?? "");
  assert.is(others.length, 0);
  assert.is(file?.path, "/sitemap.xml");
  assert.is(new Set(found).size, found.length);
  for (const path of [
    "/",
    "/siaran/",
    "/siaran/halaman/2/",
    "/siaran/2020/",
    "/siaran/2020/01/",
    "/daerah/manado/",
    "/langganan/",
  ]) {
    assert.ok(found.includes(base + path), path);
  }
  for (const { address } of site.releases) assert.ok(found.includes(address.url));
});

create("says when a release was last changed, and leaves the withdrawn out", () => {
  const site = siteOf({
    "2019/07/a.md": releaseText({ more: "cities: [manado]\nupdated: 2019-07-20" }),
    "2019/07/b.md": releaseText({
      more: "cities: [manado]\nstatus: {withdrawn: {reason: Keliru, at: 2019-07-21}}",
    }),
  });
  const urls = elementsOf(parseXml(createSitemap(site)[0]?.content() ?? ""), "url");
  const modified = new Map(urls.map((url) => [textOf(url, "loc"), textOf(url, "lastmod")]));
  assert.is(modified.get(`${base}/siaran/2019/07/a/`), "2019-07-20T00:00:00+08:00");
  assert.is(modified.get(`${base}/`), "2019-07-20T00:00:00+08:00");
  assert.is(modified.has(`${base}/siaran/2019/07/b/`), false);
  assert.is(modified.get(`${base}/acara/pameran-2019/`), undefined);
});

create("past the limit becomes an index of parts that together hold every page once", () => {
  const site = siteOf(manyReleases(40));
  const whole = locations(createSitemap(site)[0]?.content() ?? "");
  const [index, ...parts] = createSitemap(site, { limit: 25 });
  assert.is(parts.length, Math.ceil(whole.length / 25));
  assert.equal(
    locations(index?.content() ?? ""),
    parts.map(({ path }) => base + path),
  );
  assert.equal(
    parts.flatMap(({ content }) => locations(content())),
    whole,
  );
  assert.ok(parts.every(({ content }) => locations(content()).length <= 25));
  assert.is(elementsOf(parseXml(index?.content() ?? ""), "lastmod").length, parts.length);
});

create("is not split at the limit itself", () => {
  const site = siteOf({});
  const count = locations(createSitemap(site)[0]?.content() ?? "").length;
  assert.is(createSitemap(site, { limit: count }).length, 1);
  assert.is(createSitemap(site, { limit: count - 1 }).length, 3);
});

create("lists pages that are not the newsroom's own, and counts them against the limit", () => {
  const site = siteOf({});
  const own = locations(createSitemap(site)[0]?.content() ?? "");
  const pages = ["/profil/", "/sejarah.html"];
  const listed = locations(createSitemap(site, { pages })[0]?.content() ?? "");
  assert.equal(listed, [...own, `${base}/profil/`, `${base}/sejarah.html`]);
  assert.is(createSitemap(site, { pages, limit: own.length }).length, 3);
});

create.run();
