import { suite } from "uvu";
import * as assert from "uvu/assert";
import { developmentOf } from "../../src/site/development.ts";
import { releaseText, siteOf } from "../support/content.ts";

const development = suite("developmentOf");

const about = "cities: [kotamobagu]\nevents: [pameran-2019]";

function slugsOf(files: Readonly<Record<string, string>>, slug: string): string[] | undefined {
  const site = siteOf(files);
  const release = site.pages.find((candidate) => candidate.slug === slug);
  if (!release) throw new Error(`no release ${slug}`);
  return developmentOf(release, site)?.releases.map((other) => other.slug);
}

development("tells of three before and three after, the earliest first", () => {
  const files = Object.fromEntries(
    [1, 2, 3, 4, 5, 6, 7, 8, 9].map((day) => [
      `2019/07/hari-${day}.md`,
      releaseText({ date: `2019-07-0${day}`, more: about }),
    ]),
  );
  assert.equal(
    slugsOf(files, "hari-5"),
    [2, 3, 4, 5, 6, 7, 8].map((day) => `hari-${day}`),
  );
  assert.equal(slugsOf(files, "hari-1"), ["hari-1", "hari-2", "hari-3", "hari-4"]);
});

development("is none of a single release, of one without an event, or of a withdrawn one", () => {
  const withdrawn = `${about}\nstatus: { withdrawn: { reason: Keliru., at: 2019-07-19 } }`;
  const files = {
    "2019/07/satu.md": releaseText({ more: about }),
    "2019/07/lain.md": releaseText({}),
    "2019/07/ditarik.md": releaseText({ more: withdrawn }),
  };
  for (const slug of ["satu", "lain", "ditarik"]) assert.is(slugsOf(files, slug), undefined, slug);
});

development("takes no translation for another release", () => {
  const files = {
    "2019/07/asli.md": releaseText({ more: about }),
    "2019/07/terjemahan.md": releaseText({
      more: `${about}\nlang: en\ntranslationOf: /siaran/2019/07/asli/`,
    }),
  };
  assert.is(slugsOf(files, "asli"), undefined);
  assert.is(slugsOf(files, "terjemahan"), undefined);
});

development.run();
