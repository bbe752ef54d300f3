import { suite } from "uvu";
import * as assert from "uvu/assert";
import { outputsByKind } from "../../src/pages/index.ts";
import { sitePaths } from "../../src/site/site-paths.ts";
import { manyReleases, releaseText, siteOf } from "../support/content.ts";
import { newsroomOf } from "../support/newsroom.ts";

const paths = suite("sitePaths");

paths("law: names the pages that are written, and no others", () => {
  const oneDay = Object.fromEntries(
    Array.from({ length: 35 }, (_, index) => [`2021/05/h-${index}.md`, releaseText({ date: "2021-05-05" })]),
  );
  const site = siteOf({ ...manyReleases(40), ...oneDay });
  const isPage = (path: string) => path.endsWith("/");
  const written = [...outputsByKind(newsroomOf(site)).values()].flat().map(({ path }) => path);
  assert.equal([...new Set(sitePaths(site))].filter(isPage).sort(), written.filter(isPage).sort());
});

paths.run();
