import { suite } from "uvu";
import * as assert from "uvu/assert";
import { topic } from "../../src/indexes/topic.ts";
import { newsArticleOf } from "../../src/outputs/structured-data-news.ts";
import { listingsOf } from "../../src/site/listings.ts";
import { brief, compileFiles, releaseText, siteOf } from "../support/content.ts";

const topics = suite("topics");

const release = (words: string) => releaseText({ more: `cities: [kotamobagu]\ntopics: [${words}]` });
const registered = {
  "_data/topics/kesehatan.yaml": "name: Kesehatan\naliases: [Layanan Kesehatan]\n",
};

topics("are free words as long as none is registered", () => {
  const { site, diagnostics } = compileFiles({ "2019/07/a.md": release("UMKM, pameran") });
  assert.equal(diagnostics, []);
  assert.equal(site?.releases[0]?.topics, ["UMKM", "pameran"]);
  assert.not.ok(site?.indexes.some(({ kind }) => kind.key === topic.key));
});

topics("are an index once one is registered, named by id, name or another spelling", () => {
  const site = siteOf({
    ...registered,
    "2019/07/a.md": release("kesehatan"),
    "2019/07/b.md": release("Kesehatan"),
    "2019/07/c.md": release("layanan kesehatan"),
  });
  const [listing] = listingsOf(site, topic);
  assert.is(listing?.address.path, "/topik/kesehatan/");
  assert.is(listing?.releases.length, 3);
  assert.equal(
    site.releases.map((one) => one.topics),
    [["Kesehatan"], ["Kesehatan"], ["Kesehatan"]],
  );
});

topics("that are not registered stay keywords, with a warning", () => {
  const { site, diagnostics } = compileFiles({ ...registered, "2019/07/a.md": release("kesehatan, UMKM") });
  assert.equal(diagnostics.map(brief), ["2019/07/a.md:6:21 topic-unknown"]);
  assert.is(diagnostics[0]?.severity, "warning");
  assert.equal(site?.releases[0]?.topics, ["Kesehatan", "UMKM"]);
});

topics("are told to machines as terms and as keywords", () => {
  const site = siteOf({ ...registered, "2019/07/a.md": release("kesehatan") });
  const [first] = site.releases;
  const article = JSON.stringify(first && newsArticleOf(site, first));
  assert.match(article, '"@type":"DefinedTerm","@id":"https://siaran.example.go.id/topik/kesehatan/#topik"');
  assert.match(article, '"keywords":["Kesehatan"]');
});

topics.run();
