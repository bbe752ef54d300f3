import { suite } from "uvu";
import * as assert from "uvu/assert";
import { releaseKindNames, releaseKinds } from "../../src/base/release-kinds.ts";
import { siteFeed } from "../../src/outputs/feed.ts";
import { pressText } from "../../src/outputs/press-kit.ts";
import { termsOfRelease } from "../../src/search/release-words.ts";
import { brief, compileFiles, releaseText, siteOf } from "../support/content.ts";

const text = (more: string) => releaseText({ more: `cities: [manado]\n${more}` });

const kinds = suite("kinds of releases");

kinds("have each a name", () => {
  assert.equal([...releaseKindNames], Object.keys(releaseKinds));
});

kinds("are releases where nothing is written", () => {
  const site = siteOf({ "2019/07/a.md": text("") });
  const [release] = site.releases;
  assert.is(release?.kind, "siaran");
  assert.not.ok(
    release && [...termsOfRelease(release, site).keys()].some((term) => term.startsWith(":kind/")),
  );
});

kinds("ask an invitation for its event and a clarification for its claim, and are of a list", () => {
  const codes = (more: string) => compileFiles({ "2019/07/a.md": text(more) }).diagnostics.map(brief);
  assert.equal(codes("kind: undangan"), ["2019/07/a.md:6:7 invitation-event"]);
  assert.equal(codes("kind: undangan\nevents: [pameran-2019]"), []);
  assert.equal(codes("kind: klarifikasi"), ["2019/07/a.md:6:7 clarification-claim"]);
  assert.equal(codes("kind: klarifikasi\nclaim: Pasar tutup"), []);
  assert.equal(codes("kind: undagan"), ["2019/07/a.md:6:7 value-type"]);
});

kinds("stand in press texts, feeds and the search", () => {
  const site = siteOf({ "2019/07/a.md": text("kind: klarifikasi\nclaim: Pasar tutup\nnumber: 12/2019") });
  const [release] = site.releases;
  if (!release) throw new Error("no release");
  assert.match(pressText(release, site), /^\uFEFFKLARIFIKASI\nNomor 12\/2019\n/);
  assert.match(pressText(release, site), "Kabar yang diluruskan: Pasar tutup");
  const [item] = siteFeed(site, site.addressOf("/feed.xml")).items;
  assert.is(item?.categories[0]?.name, "Klarifikasi");
  assert.ok(termsOfRelease(release, site).has(":kind/klarifikasi"));
});

kinds.run();
