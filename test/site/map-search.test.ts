import { suite } from "uvu";
import * as assert from "uvu/assert";
import { mapSearch } from "../../src/site/map-search.ts";
import { siteOf } from "../support/content.ts";

const search = suite("mapSearch");

function linkFor(lines: string): string | undefined {
  const events = `rapat-2019:\n  name: Rapat 2019\n${lines}`;
  const [listing] = siteOf({ "_data/events.yaml": events }).events;
  return listing && mapSearch(listing.subject.event);
}

search("looks for the venue in its city", () => {
  assert.is(
    linkFor("  venue: Gedung Serbaguna\n  city: manado\n"),
    "https://www.openstreetmap.org/search?query=Gedung%20Serbaguna%2C%20Manado",
  );
});

search("does not repeat a city that the venue names", () => {
  assert.match(linkFor("  venue: Balai Kota Manado\n  city: manado\n") ?? "", /query=Balai%20Kota%20Manado$/);
});

search("has nothing to look for without a venue", () => {
  assert.is(linkFor("  city: manado\n"), undefined);
});

search.run();
