import { type DefaultTreeAdapterTypes, parse } from "parse5";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { HomePage } from "../../layouts/home.tsx";
import { IndexPage } from "../../layouts/index.tsx";
import { NotFoundPage } from "../../layouts/not-found.tsx";
import { ReleasePage } from "../../layouts/release.tsx";
import { type Html, renderPage } from "../../layouts/render.ts";
import { StatisticsPage } from "../../layouts/statistics.tsx";
import { SubscribePage } from "../../layouts/subscribe.tsx";
import { ThingPage } from "../../layouts/thing.tsx";
import { Newsroom } from "../../src/outputs/newsroom.ts";
import { manyReleases, releaseText, siteOf } from "../support/content.ts";

type Element = DefaultTreeAdapterTypes.Element;

const markup = suite("pages");

const sites = {
  "an empty newsroom": newsroomOf({}),
  "a newsroom with one release": newsroomOf({ "2019/07/pameran.md": releaseText({}) }),
  "a newsroom with many": newsroomOf(manyReleases(70)),
};

for (const [name, newsroom] of Object.entries(sites)) {
  markup(`${name} has pages whose fragments are unique and lead somewhere`, () => {
    for (const html of pagesOf(newsroom)) {
      const elements = elementsOf(html);
      const ids = elements.flatMap((element) => attribute(element, "id") ?? []);
      assert.equal(ids, [...new Set(ids)]);
      for (const element of elements) {
        const label = attribute(element, "aria-labelledby");
        if (label !== undefined) assert.ok(ids.includes(label), `${label} is missing`);
        const href = attribute(element, "href");
        if (href?.startsWith("#")) assert.ok(ids.includes(href.slice(1)), `${href} leads nowhere`);
      }
    }
  });

  markup(`${name} has pages without empty lists and with headings in order`, () => {
    for (const html of pagesOf(newsroom)) {
      const elements = elementsOf(html);
      for (const list of elements.filter(({ tagName }) => ["ul", "ol", "dl", "tbody"].includes(tagName))) {
        assert.ok(
          list.childNodes.some((child) => "tagName" in child),
          html,
        );
      }
      const levels = elements.flatMap(({ tagName }) => /^h(\d)$/.exec(tagName)?.slice(1).map(Number) ?? []);
      levels.forEach((level, index) => {
        assert.ok(level <= (levels[index - 1] ?? 0) + 1, `h${level} follows h${levels[index - 1]}`);
      });
    }
  });
}

markup("a release is written without an attribute that would need escaping by hand", () => {
  const title = `"Judul" <b>&amp; 'kutip'</b>`;
  const newsroom = newsroomOf({ "2019/07/pameran.md": releaseText({ title }) });
  const [html = ""] = releasesOf(newsroom);
  assert.not.match(html, "<b>&amp;");
  const heading = elementsOf(html).find(({ tagName }) => tagName === "h1");
  assert.is(textOf(heading), title);
});

markup.run();

function newsroomOf(files: Readonly<Record<string, string>>): Newsroom {
  const site = siteOf(files);
  const address = site.addressOf("/assets/berkas");
  return new Newsroom({
    site,
    assets: {
      stylesheet: address,
      font: address,
      script: address,
      searchScript: address,
      searchStylesheet: address,
    },
    faults: [],
  });
}

function releasesOf(newsroom: Newsroom): string[] {
  return newsroom.releasePages.map((release) =>
    renderPage(<ReleasePage newsroom={newsroom} release={release} />),
  );
}

function pagesOf(newsroom: Newsroom): string[] {
  const fixed: Html[] = [HomePage, SubscribePage, StatisticsPage, NotFoundPage].map((Layout) => (
    <Layout newsroom={newsroom} />
  ));
  const listings: Html[] = [
    ...newsroom.site.indexes.map((index) => <IndexPage newsroom={newsroom} index={index} />),
    ...newsroom.thingPages.map((page) => <ThingPage newsroom={newsroom} page={page} />),
  ];
  return [...[...fixed, ...listings].map(renderPage), ...releasesOf(newsroom).slice(0, 3)];
}

function elementsOf(html: string): Element[] {
  const elements: Element[] = [];
  const visit = (node: DefaultTreeAdapterTypes.Node) => {
    if ("tagName" in node) elements.push(node);
    if ("childNodes" in node) node.childNodes.forEach(visit);
  };
  visit(parse(html));
  return elements;
}

function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((attr) => attr.name === name)?.value;
}

function textOf(element: Element | undefined): string {
  return (element?.childNodes ?? []).map((child) => ("value" in child ? child.value : "")).join("");
}
