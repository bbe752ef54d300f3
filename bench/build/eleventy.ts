import { mkdir, symlink, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { frontMatter, type SyntheticRegistry, type SyntheticRelease } from "../generate.ts";

/**
 * Writes the same newsroom for Eleventy as its manual teaches it: releases are Markdown templates with a Nunjucks
 * layout, indexes and feeds are paginated templates over collections.
 */
export async function writeEleventySite(
  folder: string,
  releases: readonly SyntheticRelease[],
  registry: SyntheticRegistry,
): Promise<void> {
  const names = {
    daerah: [...registry.cities],
    pejabat: [...registry.officials],
    acara: [...registry.events],
  };
  const files = new Map<string, string>([
    ["eleventy.config.cjs", config],
    ["input/_data/names.json", JSON.stringify(names)],
    ["input/_includes/base.njk", base],
    ["input/_includes/release.njk", release],
    ["input/siaran/siaran.json", JSON.stringify({ layout: "release.njk", tags: "siaran" })],
    ["input/index.njk", index],
    ["input/feed.njk", feed],
  ]);
  for (const { slug, date, title, summary, cities, officials, events, body } of releases) {
    const [year, month] = [date.slice(0, 4), date.slice(5, 7)];
    const permalink = `/siaran/${year}/${month}/${slug}/`;
    const values = { title, date, summary, daerah: cities, pejabat: officials, acara: events, permalink };
    files.set(`input/siaran/${year}/${month}/${slug}.md`, frontMatter(values, body));
  }
  for (const [path, text] of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  await symlink(fileURLToPath(new URL("../../node_modules", import.meta.url)), join(folder, "node_modules"));
}

const config = `module.exports = (config) => {
  const indexes = (api) => {
    const releases = api.getFilteredByTag("siaran").reverse();
    const names = require("./input/_data/names.json");
    const all = [{ title: "Siaran", path: "/siaran/", releases }];
    for (const [kind, entries] of Object.entries(names)) {
      const byId = new Map(entries.map(([id]) => [id, []]));
      for (const release of releases) for (const id of release.data[kind] ?? []) byId.get(id)?.push(release);
      for (const [id, title] of entries) all.push({ title, path: "/" + kind + "/" + id + "/", releases: byId.get(id) });
    }
    return all;
  };
  let made;
  config.on("eleventy.before", () => { made = undefined; });
  config.addCollection("indexes", (api) => (made ??= indexes(api)));
  config.addCollection("pages", (api) => (made ??= indexes(api)).flatMap(({ title, path, releases }) => {
    const count = Math.max(1, Math.ceil(releases.length / 30));
    return Array.from({ length: count }, (_, at) => ({
      title, path, number: at + 1, count, address: at === 0 ? path : path + "halaman/" + (at + 1) + "/",
      releases: releases.slice(at * 30, at * 30 + 30),
    }));
  }));
  config.addFilter("day", (date) => date.toISOString().slice(0, 10));
  config.addFilter("rfc822", (date) => date.toUTCString());
  config.addFilter("newest", (releases) => releases.slice(0, 20));
  return { dir: { input: "input", output: "_site" }, markdownTemplateEngine: false };
};
`;

const base = `<!doctype html>
<html lang="id"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>{{ title }} – Siaran Contoh</title><meta name="description" content="{{ summary }}">
<link rel="canonical" href="https://siaran.example.org{{ page.url }}">
<link rel="alternate" type="application/rss+xml" href="/siaran/feed.xml">
<meta property="og:title" content="{{ title }}"><meta property="og:type" content="website">
</head><body><header><nav><a href="/siaran/">Siaran</a></nav></header>
<main>{% block main %}{{ content | safe }}{% endblock %}</main><footer><p>Siaran Contoh</p></footer></body></html>
`;

const release = `{% extends "base.njk" %}{% block main %}<article><h1>{{ title }}</h1><p>{{ summary }}</p>
<p><time datetime="{{ page.date | day }}">{{ page.date | day }}</time></p>{{ content | safe }}
<ul>{% for id in daerah %}<li><a href="/daerah/{{ id }}/">{{ id }}</a></li>{% endfor %}</ul>
<ul>{% for id in pejabat %}<li><a href="/pejabat/{{ id }}/">{{ id }}</a></li>{% endfor %}</ul>
<ul>{% for id in acara %}<li><a href="/acara/{{ id }}/">{{ id }}</a></li>{% endfor %}</ul></article>{% endblock %}
`;

const index = `---
pagination: {data: collections.pages, size: 1, alias: index}
permalink: "{{ index.address }}"
eleventyComputed: {title: "{{ index.title }}"}
---
{% extends "base.njk" %}{% block main %}<h1>{{ index.title }}</h1><ol>{% for release in index.releases %}
<li><article><p><time datetime="{{ release.date | day }}">{{ release.date | day }}</time></p>
<h2><a href="{{ release.url }}">{{ release.data.title }}</a></h2><p>{{ release.data.summary }}</p></article></li>{% endfor %}</ol>
<nav>{{ index.number }}/{{ index.count }}</nav>{% endblock %}
`;

const feed = `---
pagination: {data: collections.indexes, size: 1, alias: index}
permalink: "{{ index.path }}feed.xml"
---
<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>{{ index.title }}</title>
<link>https://siaran.example.org{{ index.path }}</link><description>{{ index.title }}</description>
{% for release in index.releases | newest %}<item><title>{{ release.data.title }}</title>
<link>https://siaran.example.org{{ release.url }}</link><guid isPermaLink="false">{{ release.url }}</guid>
<pubDate>{{ release.date | rfc822 }}</pubDate><description>{{ release.data.summary }}</description>
<content:encoded>{{ release.templateContent }}</content:encoded></item>{% endfor %}</channel></rss>
`;
