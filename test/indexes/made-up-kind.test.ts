import { suite } from "uvu";
import * as assert from "uvu/assert";
import { compile } from "../../src/compile/compile.ts";
import type { Entry, IndexKind, Thing } from "../../src/indexes/index-kind.ts";
import { indexKinds } from "../../src/indexes/table.ts";
import { Newsroom } from "../../src/outputs/newsroom.ts";
import { listsOf } from "../../src/outputs/open-data-lists.ts";
import { outputsByKind } from "../../src/pages/index.ts";
import { createAssets } from "../../src/prepare/assets.ts";
import { termsOfRelease } from "../../src/search/release-words.ts";
import { checkKeys } from "../../src/yaml/check-keys.ts";
import { text } from "../../src/yaml/schema.ts";
import { contentOf, now, releaseText } from "../support/content.ts";

interface MarketEntry extends Entry {
  readonly kind: "market";
  readonly hall: string;
}

interface Market extends Thing {
  readonly kind: "market";
  readonly hall: string;
}

/** A kind of index that no newsroom has: markets. */
const market: IndexKind<MarketEntry, Market> = {
  name: "market",
  key: "markets",
  path: "/pasar/",
  words: {
    noun: "pasar",
    english: "market",
    id: {
      label: "Pasar",
      one: "pasar",
      many: "pasar",
      overview: "Siaran pers menurut pasar.",
      data: "Pasar yang diberitakan.",
    },
    en: {
      label: "Markets",
      one: "market",
      many: "markets",
      overview: "Press releases by market.",
      data: "The markets that it is about.",
    },
  },
  shown: "beside",
  home: "newest",
  schema: { name: text, hall: text },
  questions: [],
  fields: [],
  isEntry: (entry): entry is MarketEntry => entry.kind === "market",
  isThing: (thing): thing is Market => thing.kind === "market",
  read(id, data, { language, report }) {
    const { name, hall } = checkKeys({ name: text, hall: text }, data, language, report);
    return name === undefined || hall === undefined
      ? undefined
      : { kind: "market", id, name, hall, aliases: [] };
  },
  link: (entry, { addressOf }) => ({
    ...entry,
    portrait: undefined,
    address: addressOf(`/pasar/${entry.id}/`),
  }),
  compare: (a, b) => a.name.localeCompare(b.name, "id"),
  groupOf: ({ hall }) => hall,
  titleOf: ({ name }) => name,
  shortOf: ({ name }) => name,
  descriptionOf: ({ name }, count) => `Siaran pers tentang ${name}: ${count}.`,
  noteOf: ({ hall }) => [hall],
  factsOf: ({ hall }) => [{ term: "Los", lines: [hall] }],
  describe: ({ name, address }) => [{ "@type": "Place", name, url: address.url }],
  describeIn: (mentions) => mentions.map(({ thing }) => ({ "@type": "Place", name: thing.name })),
};

function compileWith(files: Readonly<Record<string, string>>) {
  return compile(contentOf(files), {
    folder: "posts",
    now,
    drafts: false,
    language: "id",
    indexes: [...indexKinds, market],
  });
}

const files = {
  "_data/markets/serasi.yaml": "name: Pasar Serasi\nhall: Los Ikan\n",
  "_data/markets/poyowa.yaml": "name: Pasar Poyowa\nhall: Los Sayur\n",
  "2019/07/pasar.md": releaseText({ more: "cities: [kotamobagu]\nmarkets: [serasi]" }),
};

const made = suite("a kind of index that is declared in one place");

made("has pages, feeds, and an entry in the sitemap, the menu, OPML and the search", async () => {
  const { site, diagnostics } = compileWith(files);
  assert.equal(
    diagnostics.filter(({ severity }) => severity === "error"),
    [],
  );
  assert.ok(site);
  if (!site) return;
  const { assets } = await createAssets(site.addressOf, undefined);
  const outputs = [...outputsByKind(new Newsroom({ site, assets, faults: [] })).values()].flat();
  const textOf = (path: string) => outputs.find((output) => output.path === path)?.content() ?? "";
  assert.match(textOf("/pasar/"), /<title>Pasar .*Los Ikan.*Pasar Serasi.*1 siaran/s);
  assert.match(textOf("/pasar/serasi/"), /<dt>Los<\/dt><dd><bdi>Los Ikan/);
  assert.match(textOf("/pasar/serasi/feed.xml"), "<title>Pasar Serasi");
  assert.match(textOf("/pasar/serasi/feed.json"), "Kotamobagu buka pameran");
  assert.match(textOf("/siaran/2019/07/pasar/"), /href="\/pasar\/serasi\/"/);
  assert.match(textOf("/"), /Menurut pasar|href="\/pasar\/"/);
  assert.match(textOf("/sitemap.xml"), "/pasar/poyowa/");
  assert.match(textOf("/feeds.opml"), 'text="Pasar"');
  assert.match(textOf("/statistik/"), "Menurut pasar");
  assert.match(textOf("/langganan/"), "Menurut pasar");
  assert.match(textOf("/cari/"), 'name="pasar"');
  assert.match(textOf("/404.html"), 'href="/pasar/"');
  assert.ok(site.releases.some((release) => termsOfRelease(release, site).has(":markets/serasi")));
  assert.ok(listsOf(site).some(({ name }) => name === "pasar"));
});

made("has its own unknown ids, and entries that are checked", () => {
  const { diagnostics } = compileWith({
    ...files,
    "_data/markets/poyowa.yaml": "name: Pasar Poyowa\n",
    "2019/07/pasar.md": releaseText({ more: "cities: [kotamobagu]\nmarkets: [serasih]" }),
  });
  assert.equal(
    diagnostics.filter(({ severity }) => severity === "error").map(({ code, message }) => [code, message]),
    [
      ["market-unknown", 'Pasar "serasih" tidak ada di posts/_data/markets/, jadi tidak punya halaman'],
      ["key-missing", 'Kunci "hall" belum ada'],
    ].map(([code, message]) => [code, diagnostics.find((one) => one.code === code)?.message ?? message]),
  );
});

made.run();
