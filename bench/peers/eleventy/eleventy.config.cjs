const anchor = require("markdown-it-anchor");
const { createNewsroom } = require("./lib/newsroom.cjs");
const words = require("./lib/words.cjs");
const site = require("./lib/site.cjs");
const { readRegistry } = require("./lib/registry.cjs");
const { structuredData } = require("./lib/structured-data.cjs");
const { slugOf, pressText } = require("./lib/press-text.cjs");

module.exports = (config) => {
  // All collections come from one newsroom, which is made once a build.
  let newsroom;
  config.on("eleventy.before", () => {
    newsroom = undefined;
  });
  const made = (api) => (newsroom ??= createNewsroom(api.getFilteredByTag("siaran"), readRegistry()));
  for (const part of ["releases", "listingPages", "feeds", "indexes", "home", "addresses"])
    config.addCollection(part, (api) => made(api)[part]);

  config.addGlobalData("site", () => site);
  config.addWatchTarget("registry.json");
  config.addPassthroughCopy("input/assets");

  config.addFilter("entry", (address) => newsroom.byAddress.get(address));
  config.addFilter("related", (entry) => newsroom.related(entry));
  config.addFilter("ld", (facts) => structuredData(facts));
  config.addFilter("pressText", (entry) => pressText(entry, site));
  config.addFilter("slug", slugOf);
  config.addFilter("day", words.day);
  config.addFilter("moment", words.moment);
  config.addFilter("range", words.range);
  config.addFilter("rfc822", words.rfc822);
  config.addFilter("count", words.count);
  config.addFilter("initials", words.initials);
  config.addFilter("dateline", words.dateline);
  config.addFilter("share", words.share);
  config.addFilter("jsonFeed", (feed) => JSON.stringify(require("./lib/json-feed.cjs").jsonFeed(feed, site), null, 1));

  config.amendLibrary("md", (md) => {
    md.use(anchor, { tabIndex: false });
    md.renderer.rules.link_open = (tokens, index, options, _environment, self) => {
      if (tokens[index].attrGet("href")?.startsWith("http")) tokens[index].attrSet("rel", "external");
      return self.renderToken(tokens, index, options);
    };
  });
  return { dir: { input: "input", output: "_site" }, markdownTemplateEngine: false };
};
