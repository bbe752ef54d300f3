import { suite } from "uvu";
import * as assert from "uvu/assert";
import { staleShown } from "../../src/build/again/stale.ts";
import { createSitemap } from "../../src/outputs/sitemap.ts";
import { findOutput } from "../../src/pages/index.ts";
import { quotationLists, wordsOfQuotation } from "../../src/site/quotations.ts";
import { type Files, releaseText, siteOf } from "../support/content.ts";
import { newsroomOf } from "../support/newsroom.ts";

const more = "cities: [kotamobagu]\nofficials: [siti-rahma]";
const quote = (words: string, speaker: string) => `Pasar dibuka.\n\n> ${words}\n>\n> — ${speaker}`;

const files: Files = {
  "2019/07/a.md": releaseText({
    more,
    body: `${quote("Pasar ini *milik* warga.\n>\n> Mari dijaga.", "Siti Rahma")}\n\nAntara.\n\n${quote("Saya senang.", "Rina Lasut, pedagang")}`,
  }),
  "2019/08/b.md": releaseText({
    more,
    title: "Jalan baru",
    date: "2019-08-02",
    body: quote("Jalan ini lebar & aman.", "Ir. Hj. Siti Rahma, M.Si., Ketua Panitia"),
  }),
};

const lists = suite("quotationLists");

lists("hold what officials of a release said, with the office of the day or the one below the words", () => {
  const [list, ...others] = quotationLists(siteOf(files));
  assert.equal(others, []);
  assert.is(list?.address.path, "/pejabat/siti-rahma/kutipan/");
  assert.equal(
    list?.quotations.map((one) => [one.speaker, one.office, one.href, wordsOfQuotation(one)]),
    [
      [
        "Ir. Hj. Siti Rahma, M.Si.",
        "Ketua Panitia",
        "/siaran/2019/08/b/#s-kutipan-1",
        ["Jalan ini lebar & aman."],
      ],
      [
        "Siti Rahma",
        "Wali Kota Kotamobagu",
        "/siaran/2019/07/a/#s-kutipan-1",
        ["Pasar ini milik warga.", "Mari dijaga."],
      ],
    ],
  );
});

lists("are none of who is not named in the release, of a withdrawn one, or without a mark", () => {
  const listsOf = (words: Parameters<typeof releaseText>[0]) =>
    quotationLists(siteOf({ "2019/07/a.md": releaseText(words) })).length;
  assert.is(listsOf({ body: quote("Baik.", "Siti Rahma") }), 0);
  assert.is(listsOf({ more, body: "> Baik." }), 0);
  assert.is(
    listsOf({
      more: `${more}\nstatus: {withdrawn: {reason: Keliru, at: 2019-07-20}}`,
      body: quote("Baik.", "Siti Rahma"),
    }),
    0,
  );
});

lists.run();

const pages = suite("pages of quotations");

const textAt = (site: ReturnType<typeof siteOf>, path: string) =>
  findOutput(newsroomOf(site), path)?.content() ?? "";

pages("lead to each quotation in its release, and give it with its source to copy", () => {
  const site = siteOf(files);
  const page = textAt(site, "/pejabat/siti-rahma/kutipan/");
  assert.match(page, '<a href="/siaran/2019/07/a/#s-kutipan-1">');
  assert.match(textAt(site, "/siaran/2019/07/a/"), '<figure class="quotation" id="s-kutipan-1">');
  assert.match(page, 'data-deed="quote"');
  assert.match(
    page,
    "“Pasar ini milik warga.\n\nMari dijaga.” — Siti Rahma, Wali Kota Kotamobagu, 18 Juli 2019\nhttps://siaran.example.go.id/siaran/2019/07/a/#s-kutipan-1",
  );
  assert.not.match(page, "Saya senang");
  assert.match(
    textAt(site, "/pejabat/siti-rahma/"),
    /href="\/pejabat\/siti-rahma\/kutipan\/">Kutipan<\/a> \(2\)/,
  );
  assert.not.match(textAt(site, "/pejabat/budi-lantong/"), "/kutipan/");
  assert.ok(createSitemap(site)[0]?.content().includes("/pejabat/siti-rahma/kutipan/"));
});

pages("have a feed with an id for each quotation", () => {
  const feed = textAt(siteOf(files), "/pejabat/siti-rahma/kutipan/feed.xml");
  assert.match(feed, "<title>Kutipan Siti Rahma");
  assert.match(feed, "#1</guid>");
  assert.match(feed, "<link>https://siaran.example.go.id/siaran/2019/08/b/#s-kutipan-1</link>");
  assert.match(feed, "Jalan ini lebar &#x26; aman.”");
  assert.match(feed, "&#x3C;p&#x3E;Jalan ini lebar &#x26;#x26; aman.");
});

pages("law: are stale when the words of any release of the official are others", () => {
  const site = siteOf(files);
  const [release] = site.releases;
  const list = quotationLists(site)[0];
  if (!release || !list) throw new Error("no quotation");
  const shown = { kind: "words", listing: list.listing } as const;
  const change = { before: release, after: release, facts: false };
  assert.ok(staleShown(site, { changes: [change], newDay: false })(shown));
  assert.not.ok(staleShown(site, { changes: [], newDay: true })(shown));
});

pages.run();
