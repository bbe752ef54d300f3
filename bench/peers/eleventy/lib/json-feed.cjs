const { dateline } = require("./words.cjs");

const items = new WeakMap();

/** A feed of jsonfeed.org; an item stands in many feeds and is made once. */
exports.jsonFeed = ({ title, description, path, json, releases }, site) => ({
  version: "https://jsonfeed.org/version/1.1",
  title,
  description,
  home_page_url: site.url + path.slice(1),
  feed_url: site.url + json.slice(1),
  language: "id",
  authors: [{ name: site.publisher.name }],
  items: releases.map((release) => {
    if (!items.has(release)) items.set(release, itemOf(release, site));
    return items.get(release);
  }),
});

function itemOf({ item, title, description, date, path, url, year, cities, terms }, { host, publisher }) {
  return {
    id: `tag:${host},${year}:${path}`,
    url,
    title,
    summary: description,
    content_html: dateline(item.templateContent, cities[0].name),
    date_published: date,
    date_modified: date,
    authors: [{ name: publisher.name }],
    tags: terms.map((term) => term.title),
    language: "id",
  };
}
