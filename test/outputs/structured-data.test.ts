import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { city } from "../../src/indexes/city.ts";
import { event } from "../../src/indexes/event.ts";
import { official } from "../../src/indexes/official.ts";
import {
  homeData,
  listingData,
  releaseData,
  type StructuredData,
  writeStructuredData,
} from "../../src/outputs/structured-data.ts";
import { listingsOf, pagesOf } from "../../src/site/listings.ts";
import { openSite } from "../browser/site.ts";
import { releaseText, siteOf } from "../support/content.ts";
import { readFiles } from "../support/folders.ts";
import { hostileTitle } from "../support/hostile.ts";

/** A node of JSON-LD as a reader finds it, without the help of types. */
type Node = Readonly<Record<string, unknown>>;

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A node and all nodes within it. */
function nodesIn(value: unknown): Node[] {
  if (Array.isArray(value)) return value.flatMap(nodesIn);
  return isNode(value) ? [value, ...Object.values(value).flatMap(nodesIn)] : [];
}

function nodesOf(data: StructuredData, type: string): Node[] {
  return nodesIn(JSON.parse(writeStructuredData(data))).filter((node) => node["@type"] === type);
}

function only(nodes: readonly Node[]): Node {
  const [node] = nodes;
  if (!node || nodes.length > 1) throw new Error(`${nodes.length} nodes`);
  return node;
}

const pageDescription = { description: "Keterangan.", trail: [] };
const participants = "cities: [kotamobagu]\nofficials: [siti-rahma]\nevents: [pameran-2019]";

const release = suite("releaseData");

release("tells the dateline and the dates with the offset of the place", () => {
  const site = siteOf({
    "2019/07/a.md": releaseText({ date: "2019-07-18 09:00", more: `${participants}\ndateline: Jakarta` }),
  });
  const [first] = site.releases;
  if (!first) throw new Error("no release");
  const article = only(nodesOf(releaseData(site, first, []), "NewsArticle"));
  assert.is(article.dateline, "Jakarta");
  assert.is(article.datePublished, "2019-07-18T09:00:00+08:00");
  assert.is(article.dateModified, "2019-07-18T09:00:00+08:00");
  assert.is(article.headline, "Kotamobagu buka pameran");
});

release("tells whom and what it is about, with the office of that day", () => {
  const site = siteOf({ "2019/07/a.md": releaseText({ more: participants }) });
  const [first] = site.releases;
  if (!first) throw new Error("no release");
  const data = releaseData(site, first, []);
  const person = only(nodesOf(data, "Person"));
  assert.is(person.name, "Siti Rahma");
  assert.is(person.honorificPrefix, "Ir. Hj.");
  assert.is(person.jobTitle, "Wali Kota Kotamobagu");
  assert.equal(person.worksFor, { "@id": "https://siaran.example.go.id/daerah/kotamobagu/#pemerintah" });
  assert.is(only(nodesOf(data, "GovernmentOrganization")).name, "Pemerintah Kota Kotamobagu");
  const event = only(nodesOf(data, "Event"));
  assert.is(event.startDate, "2019-07-17");
  assert.is(event.endDate, "2019-07-19");
  assert.is(event.eventStatus, "https://schema.org/EventScheduled");
});

release("does not say that a council or the police belong to the region's government", () => {
  for (const office of [
    "Ketua DPRD Kota Kotamobagu",
    "Kapolres Kotamobagu",
    "Kepala Kejaksaan Negeri Kotamobagu",
  ]) {
    const more = `cities: [kotamobagu]\nofficials: [{id: siti-rahma, as: ${office}}]`;
    const site = siteOf({ "2019/07/a.md": releaseText({ more }) });
    const [first] = site.releases;
    if (!first) throw new Error("no release");
    assert.is(only(nodesOf(releaseData(site, first, []), "Person")).worksFor, undefined);
  }
});

release("tells photos with credit and licence, and the source", () => {
  const more = [
    "cities: [kotamobagu]",
    "photos: [{file: a.jpg, alt: Orang di pameran, credit: Kominfo}]",
    "source: {name: Warta, url: https://warta.example/1}",
  ].join("\n");
  const site = siteOf({ "2019/07/a.md": releaseText({ more }) }, { assets: ["2019/07/a.jpg"] });
  const [first] = site.releases;
  if (!first) throw new Error("no release");
  const data = releaseData(site, first, []);
  const image = only(nodesOf(data, "ImageObject"));
  assert.is(image.contentUrl, "https://siaran.example.go.id/siaran/2019/07/a/a.jpg");
  assert.is(image.creditText, "Kominfo");
  assert.equal(only(nodesOf(data, "NewsArticle")).isBasedOn, {
    "@type": "CreativeWork",
    name: "Warta",
    url: "https://warta.example/1",
  });
});

release("links translations both ways", () => {
  const site = siteOf({
    "2019/07/a.md": releaseText(),
    "2019/07/b.md": releaseText({
      more: "cities: [kotamobagu]\nlang: en\ntranslationOf: /siaran/2019/07/a/",
    }),
  });
  const dataOf = (slug: string) => {
    const found = site.releases.find((one) => one.slug === slug);
    if (!found) throw new Error(slug);
    return only(nodesOf(releaseData(site, found, []), "NewsArticle"));
  };
  assert.equal(dataOf("a").workTranslation, [{ "@id": dataOf("b")["@id"] }]);
  assert.equal(dataOf("b").translationOfWork, { "@id": dataOf("a")["@id"] });
  assert.is(dataOf("b").inLanguage, "en");
});

release("tells of one person with the office of each day, however often", () => {
  const site = siteOf({
    "2019/07/a.md": releaseText({ more: participants }),
    "2024/07/b.md": releaseText({ date: "2024-07-18", more: participants }),
    "2019/08/c.md": releaseText({ date: "2019-08-18", more: participants }),
  });
  const officeIn = (slug: string) => {
    const found = site.releases.find((one) => one.slug === slug);
    if (!found) throw new Error(slug);
    const { jobTitle, worksFor } = only(nodesOf(releaseData(site, found, []), "Person"));
    return { jobTitle, worksFor };
  };
  assert.is(officeIn("a").jobTitle, "Wali Kota Kotamobagu");
  assert.equal(officeIn("b"), { jobTitle: undefined, worksFor: undefined });
  assert.equal(officeIn("c"), officeIn("a"));
});

release("steps down to a release by the way of its page, each step at its place", () => {
  const site = siteOf({ "2019/07/a.md": releaseText() });
  const [first] = site.releases;
  if (!first) throw new Error("no release");
  const steps = (...labels: string[]) =>
    nodesOf(
      releaseData(
        site,
        first,
        labels.map((label) => ({ label, address: site.home })),
      ),
      "ListItem",
    ).map(({ position, name }) => `${position} ${name}`);
  assert.equal(steps("Beranda", "Siaran"), ["1 Beranda", "2 Siaran", "3 Kotamobagu buka pameran"]);
  assert.equal(steps("Siaran"), ["1 Siaran", "2 Kotamobagu buka pameran"]);
});

release("of a withdrawn release tells only where it stands", () => {
  const more = "cities: [kotamobagu]\nstatus: {withdrawn: {reason: Keliru, at: 2019-07-20}}";
  const site = siteOf({ "2019/07/a.md": releaseText({ more }) });
  const [first] = site.pages;
  if (!first) throw new Error("no release");
  const data = releaseData(site, first, []);
  assert.equal(nodesOf(data, "NewsArticle"), []);
  assert.is(nodesOf(data, "BreadcrumbList").length, 1);
});

release.run();

const listing = suite("listingData");

listing("counts on over pages, and tells of its subject on the first", () => {
  const files = Object.fromEntries(
    Array.from({ length: 31 }, (_, index) => [`2019/07/s-${index}.md`, releaseText()]),
  );
  const site = siteOf(files);
  const listed = listingsOf(site, city).find(({ subject }) => subject.thing.id === "kotamobagu");
  if (!listed) throw new Error("no city");
  const [first, second] = pagesOf(listed, site.addressOf).map((page) =>
    listingData(site, page, { ...pageDescription, title: listed.title, address: page.address }),
  );
  if (!first || !second) throw new Error("no second page");
  const items = (data: StructuredData) => only(nodesOf(data, "ItemList")).itemListElement;
  assert.is(nodesIn(items(first)).length, 30);
  assert.is(only(nodesIn(items(second))).position, 31);
  assert.is(nodesOf(first, "GovernmentOrganization").length, 1);
  assert.is(nodesOf(second, "GovernmentOrganization").length, 0);
});

listing("tells an official's offices through time, and the one held now", () => {
  const site = siteOf({});
  const dataOf = (id: string) => {
    const listed = listingsOf(site, official).find(({ subject }) => subject.thing.id === id);
    const [page] = listed ? pagesOf(listed, site.addressOf) : [];
    if (!listed || !page) throw new Error(id);
    return only(
      nodesOf(
        listingData(site, page, { ...pageDescription, title: listed.title, address: page.address }),
        "Person",
      ),
    );
  };
  assert.equal(dataOf("budi-lantong").jobTitle, ["Pj. Wali Kota Kotamobagu"]);
  assert.is(dataOf("siti-rahma").jobTitle, undefined);
  const role = only(nodesIn(dataOf("siti-rahma").hasOccupation).filter((node) => node["@type"] === "Role"));
  assert.is(role.startDate, "2018-09-22");
  assert.is(role.endDate, "2023-09-22");
});

listing("says nothing of an event without a day", () => {
  const site = siteOf({ "_data/events.yaml": "kelak:\n  name: Kelak\n  short: Kelak\n  city: manado\n" });
  const [listed] = listingsOf(site, event);
  const [page] = listed ? pagesOf(listed, site.addressOf) : [];
  if (!listed || !page) throw new Error("no event");
  const data = listingData(site, page, { ...pageDescription, title: listed.title, address: page.address });
  assert.equal(nodesOf(data, "Event"), []);
});

listing.run();

const home = suite("homeData");

home("offers a search", () => {
  const { target, ...action } = only(nodesOf(homeData(siteOf({})), "SearchAction"));
  assert.is(action["query-input"], "required name=search_term_string");
  assert.equal(target, {
    "@type": "EntryPoint",
    urlTemplate: "https://siaran.example.go.id/cari/?q={search_term_string}",
  });
});

home.run();

const write = suite("writeStructuredData");

write("cannot end the element it stands in, and gives titles back as they are", () => {
  const site = siteOf({ "2019/07/a.md": releaseText({ title: hostileTitle }) });
  const [first] = site.releases;
  if (!first) throw new Error("no release");
  const data = releaseData(site, first, []);
  assert.not.match(writeStructuredData(data), "<");
  assert.is(only(nodesOf(data, "NewsArticle")).headline, hostileTitle);
});

write.run();

/**
 * What must not be missing, by type: from Google's guides on articles, breadcrumbs, events, image metadata and the
 * sitelinks search box, and from schema.org where Google asks for nothing. A type that is not named here is refused.
 */
const required: Readonly<Record<string, readonly string[]>> = {
  AdministrativeArea: ["@id", "name"],
  BreadcrumbList: ["itemListElement"],
  CollectionPage: ["@id", "url", "name", "description", "isPartOf"],
  CorrectionComment: ["text", "datePublished"],
  CreativeWork: ["name"],
  EntryPoint: ["urlTemplate"],
  Event: ["@id", "name", "startDate", "location", "eventStatus"],
  GovernmentOrganization: ["@id", "name", "url", "areaServed"],
  ImageObject: ["contentUrl"],
  ItemList: ["itemListElement"],
  ListItem: ["position", "name"],
  MediaObject: ["contentUrl", "name"],
  NewsArticle: [
    "headline",
    "description",
    "dateline",
    "datePublished",
    "dateModified",
    "author",
    "publisher",
    "mainEntityOfPage",
    "inLanguage",
    "contentLocation",
    "about",
  ],
  Occupation: ["name"],
  Organization: ["name", "url"],
  Person: ["name"],
  Place: ["name"],
  PostalAddress: ["addressCountry"],
  PropertyValue: ["propertyID", "value"],
  QuantitativeValue: ["value", "unitCode"],
  Role: ["hasOccupation"],
  SearchAction: ["target", "query-input"],
  WebPage: ["@id", "url", "name", "description", "isPartOf"],
  WebSite: ["@id", "name", "url", "publisher", "potentialAction"],
};

const links = ["@id", "url", "item", "contentUrl", "mainEntityOfPage", "license", "sameAs"];
const moments = ["datePublished", "dateModified"];

/** What is wrong with a node; empty where nothing is. */
function faultsOf(node: Node): string[] {
  const type = String(node["@type"]);
  const names = Object.keys(node).filter((name) => node[name] !== undefined);
  // A mere reference to a node elsewhere.
  if (names.length === 1 && names[0] === "@id") return [];
  const wanted = required[type];
  if (!wanted) return [`unknown type ${type}`];
  const textsOf = (name: string) => (node[name] === undefined ? [] : [node[name]].flat());
  return [
    ...wanted.filter((name) => node[name] === undefined).map((name) => `${type} without ${name}`),
    ...names
      .filter((name) => [node[name]].flat().length === 0 || node[name] === "" || node[name] === null)
      .map((name) => `${type} with an empty ${name}`),
    ...links.flatMap((name) =>
      textsOf(name)
        .filter((value) => typeof value === "string" && !/^https?:\/\/[^\s]+$/.test(value))
        .map((value) => `${type}: ${name} is no absolute address: ${value}`),
    ),
    ...moments.flatMap((name) =>
      textsOf(name)
        .filter((value) => !/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}[+-]\d{2}:\d{2}$/.test(String(value)))
        .map((value) => `${type}: ${name} has no offset: ${value}`),
    ),
  ];
}

/** The types at the top of a page's data that its address promises. */
function promised(path: string): readonly string[] {
  if (path === "index.html") return ["WebSite", "Organization"];
  if (/^(?:siaran|daerah|pejabat|acara|jabatan)\/$|\/halaman\/\d+\/$/.test(path.replace("index.html", "")))
    return ["CollectionPage", "BreadcrumbList"];
  if (/^siaran\/\d{4}\/(?:\d{2}\/)?index\.html$/.test(path)) return ["CollectionPage", "BreadcrumbList"];
  if (path.startsWith("siaran/")) return ["BreadcrumbList"];
  if (path.startsWith("daerah/"))
    return ["CollectionPage", "AdministrativeArea", "GovernmentOrganization", "BreadcrumbList"];
  if (path.endsWith("/kutipan/index.html")) return ["WebPage", "BreadcrumbList"];
  if (path.startsWith("pejabat/")) return ["CollectionPage", "Person", "BreadcrumbList"];
  if (path.startsWith("jabatan/")) return ["CollectionPage", "Occupation", "BreadcrumbList"];
  if (path.startsWith("acara/")) return ["CollectionPage", "BreadcrumbList"];
  return ["WebPage", "BreadcrumbList"];
}

const pages = suite("structured data of every page of the newsroom");

pages("has what is required, on every page once", async () => {
  const { folder } = await openSite();
  const faults: string[] = [];
  let articles = 0;
  for (const path of [...(await readFiles(folder)).keys()].filter((name) => name.endsWith(".html"))) {
    const html = await readFile(join(folder, path), "utf8");
    if (path === "404.html" || html.includes('http-equiv="refresh"')) continue;
    const scripts = [...html.matchAll(/<script type="application\/ld\+json">([^<]*)<\/script>/g)];
    if (scripts.length !== 1) {
      faults.push(`${path}: ${scripts.length} scripts`);
      continue;
    }
    const data: unknown = JSON.parse(scripts[0]?.[1] ?? "");
    if (!isNode(data) || data["@context"] !== "https://schema.org" || !Array.isArray(data["@graph"])) {
      faults.push(`${path}: no graph`);
      continue;
    }
    const top = data["@graph"].filter(isNode);
    const types = top.map((node) => node["@type"]);
    articles += types.filter((type) => type === "NewsArticle").length;
    faults.push(
      ...promised(path)
        .filter((type) => !types.includes(type))
        .map((type) => `${path}: no ${type}`),
      ...nodesIn(top)
        .flatMap(faultsOf)
        .map((fault) => `${path}: ${fault}`),
    );
  }
  assert.equal(faults, []);
  assert.ok(articles >= 47, `${articles} articles`);
});

pages.run();
