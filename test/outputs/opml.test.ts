import { suite } from "uvu";
import * as assert from "uvu/assert";
import { writeOpml } from "../../src/outputs/opml.ts";
import { siteOf } from "../support/content.ts";
import { elementsOf, parseXml } from "../support/xml.ts";

const write = suite("writeOpml");

write("lists every feed, in groups", () => {
  const outlines = elementsOf(parseXml(writeOpml(siteOf({}))), "outline").map(({ attributes }) => attributes);
  assert.equal(
    outlines.map(({ text, xmlUrl }) => [text, xmlUrl?.replace("https://siaran.example.go.id", "")]),
    [
      ["Siaran Pers Contoh", "/feed.xml"],
      ["Ralat", "/ralat/feed.xml"],
      ["Daerah", undefined],
      ["Provinsi Sulawesi Utara", "/daerah/sulawesi-utara/feed.xml"],
      ["Kota Kotamobagu", "/daerah/kotamobagu/feed.xml"],
      ["Kota Manado", "/daerah/manado/feed.xml"],
      ["Pejabat", undefined],
      ["Budi Lantong", "/pejabat/budi-lantong/feed.xml"],
      ["Siti Rahma", "/pejabat/siti-rahma/feed.xml"],
      ["Acara", undefined],
      ["Pameran Kota Cerdas 2019", "/acara/pameran-2019/feed.xml"],
    ],
  );
});

write("has no empty group", () => {
  const site = siteOf({ "_data/events.yaml": "{}" });
  assert.not.match(writeOpml(site), "Acara");
});

write.run();
