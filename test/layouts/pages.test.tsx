import { type DefaultTreeAdapterTypes, parse } from "parse5";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { IndexPage } from "../../layouts/index.tsx";
import { MediaPage } from "../../layouts/media.tsx";
import { ReleasePage } from "../../layouts/release.tsx";
import { type Html, renderPage } from "../../layouts/render.ts";
import { ThingPage } from "../../layouts/thing.tsx";
import { paths } from "../../src/base/paths.ts";
import type { Newsroom } from "../../src/outputs/newsroom.ts";
import { dayPages } from "../../src/pages/day.tsx";
import { fixedPages } from "../../src/pages/fixed.tsx";
import { manyReleases, register, releaseText, siteOf } from "../support/content.ts";
import { newsroomOf } from "../support/newsroom.ts";

type Element = DefaultTreeAdapterTypes.Element;

const markup = suite("pages");

const sites = {
  "an empty newsroom": newsroomOf(siteOf({})),
  "a newsroom with one release": newsroomOf(siteOf({ "2019/07/pameran.md": releaseText({}) })),
  "a newsroom with many": newsroomOf(siteOf(manyReleases(70))),
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

markup("the page for media has every contact with all that is said of it", () => {
  const settings = register["_data/site.yaml"]?.replace(
    "    name: Redaksi Contoh\n",
    `    name: Redaksi Contoh
    phone: "(0434) 21-000"
    mobile: "+62 811-0000-0000"
    hours: Senin sampai Jumat
    languages: [Indonesia, Inggris]
    regions: [manado, kotamobagu]
  inggris:
    name: Meja Luar Negeri
`,
  );
  const newsroom = newsroomOf(siteOf({ "_data/site.yaml": settings ?? "" }));
  const html = renderPage(<MediaPage newsroom={newsroom} />);
  for (const words of [
    'href="tel:043421000"',
    'href="tel:+6281100000000"',
    "Senin sampai Jumat",
    "Indonesia dan Inggris",
    "Manado dan Kotamobagu",
    "Meja Luar Negeri",
  ])
    assert.ok(html.includes(words), words);
});

markup("a release is written without an attribute that would need escaping by hand", () => {
  const title = `"Judul" <b>&amp; 'kutip'</b>`;
  const newsroom = newsroomOf(siteOf({ "2019/07/pameran.md": releaseText({ title }) }));
  const [html = ""] = releasesOf(newsroom);
  assert.not.match(html, "<b>&amp;");
  const heading = elementsOf(html).find(({ tagName }) => tagName === "h1");
  assert.is(textOf(heading), title);
});

markup.run();

function releasesOf(newsroom: Newsroom): string[] {
  return newsroom.releasePages.map((release) =>
    renderPage(<ReleasePage newsroom={newsroom} release={release} />),
  );
}

function pagesOf(newsroom: Newsroom): string[] {
  // The lists of the search are filled by its script.
  const once = fixedPages.outputs(newsroom).filter(({ path }) => path !== paths.search);
  const fixed = [...once, ...dayPages.outputs(newsroom).slice(0, 3)];
  const listings: Html[] = [
    ...newsroom.site.indexes.map((index) => <IndexPage newsroom={newsroom} index={index} />),
    ...newsroom.thingPages.map((page) => <ThingPage newsroom={newsroom} page={page} />),
  ];
  return [
    ...fixed.map((page) => page.content()),
    ...listings.map(renderPage),
    ...releasesOf(newsroom).slice(0, 3),
  ];
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
