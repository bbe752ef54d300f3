const anchor = require("markdown-it-anchor");
const { createNewsroom } = require("./lib/newsroom.cjs");
const words = require("./lib/words.cjs");
const site = require("./lib/site.cjs");
const { code, qrCode } = require("./lib/authenticity.cjs");
const { calendar } = require("./lib/calendar.cjs");
const { jsonFeed } = require("./lib/json-feed.cjs");
const { development, related } = require("./lib/related.cjs");
const { readRegistry } = require("./lib/registry.cjs");
const { heat, sparkline } = require("./lib/statistics.cjs");
const { structuredData } = require("./lib/structured-data.cjs");
const { slugOf, pressText } = require("./lib/press-text.cjs");
const { tileMap } = require("./lib/tile-map.cjs");

const parts = [
  "releases", "listingPages", "feeds", "calendars", "indexes", "home", "days", "addresses",
  ...["daily", "statistics", "coverage", "agenda", "subscribe"],
];

module.exports = (config) => {
  // All collections come from one newsroom, which is made once a build.
  let newsroom;
  config.on("eleventy.before", () => {
    newsroom = undefined;
  });
  const made = (api) => (newsroom ??= createNewsroom(api.getFilteredByTag("siaran"), readRegistry(), words.today()));
  for (const part of parts) config.addCollection(part, (api) => made(api)[part]);

  config.addGlobalData("site", () => site);
  config.addGlobalData("months", () => words.months);
  config.addWatchTarget("registry.json");
  config.addPassthroughCopy("input/assets");

  config.addFilter("entry", (address) => newsroom.byAddress.get(address));
  config.addFilter("development", development);
  config.addFilter("related", related);
  config.addFilter("ld", (facts) => structuredData(facts));
  config.addFilter("pressText", (entry) => pressText(entry, site, code(entry)));
  config.addFilter("slug", slugOf);
  config.addFilter("code", code);
  config.addFilter("qrCode", qrCode);
  config.addFilter("calendar", calendar);
  config.addFilter("heat", heat);
  config.addFilter("sparkline", sparkline);
  config.addFilter("tileMap", tileMap);
  for (const name of ["day", "longDay", "month", "monthPath", "moment", "range", "rfc822", "count", "initials", "dateline", "share", "twoDigits"])
    config.addFilter(name, words[name]);
  config.addFilter("jsonFeed", (feed) => JSON.stringify(jsonFeed(feed, site), null, 1));

  config.amendLibrary("md", (md) => {
    md.use(anchor, { tabIndex: false });
    md.renderer.rules.link_open = (tokens, index, options, _environment, self) => {
      if (tokens[index].attrGet("href")?.startsWith("http")) tokens[index].attrSet("rel", "external");
      return self.renderToken(tokens, index, options);
    };
  });
  return { dir: { input: "input", output: "_site" }, markdownTemplateEngine: false };
};
