import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { frontMatter, type SyntheticRegistry, type SyntheticRelease } from "../generate.ts";

/**
 * Writes the same newsroom for Hugo: a page for each release, an index page for each city, official and event
 * with 30 releases a page, and an RSS feed with 20 full texts for each of them.
 */
export async function writeHugoSite(
  folder: string,
  releases: readonly SyntheticRelease[],
  registry: SyntheticRegistry,
): Promise<void> {
  const files = new Map<string, string>([
    ["config.toml", config],
    ["layouts/_default/baseof.html", base],
    ["layouts/_default/single.html", single],
    ["layouts/_default/list.html", list],
    ["layouts/_default/terms.html", terms],
    ["layouts/index.html", list],
    ["layouts/_default/rss.xml", rss],
    ["static/style.css", "body{max-width:42rem;margin:auto}"],
  ]);
  for (const [taxonomy, names] of Object.entries({
    daerah: registry.cities,
    pejabat: registry.officials,
    acara: registry.events,
  })) {
    for (const [id, title] of names)
      files.set(`content/${taxonomy}/${id}/_index.md`, frontMatter({ title }, ""));
  }
  for (const { slug, date, title, summary, cities, officials, events, body } of releases) {
    const values = {
      title,
      date,
      description: summary,
      daerah: cities,
      pejabat: officials,
      acara: events,
      slug,
    };
    files.set(`content/siaran/${date.slice(0, 4)}/${date.slice(5, 7)}/${slug}.md`, frontMatter(values, body));
  }
  for (const [path, text] of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
}

const config = `baseURL = "https://siaran.example.org/"
languageCode = "id"
title = "Siaran Contoh"
paginate = 30
paginatePath = "halaman"
timeZone = "Asia/Makassar"
[taxonomies]
daerah = "daerah"
pejabat = "pejabat"
acara = "acara"
[permalinks]
siaran = "/siaran/:year/:month/:slug/"
[outputs]
home = ["HTML", "RSS"]
section = ["HTML", "RSS"]
taxonomy = ["HTML"]
term = ["HTML", "RSS"]
[services.rss]
limit = 20
`;

const base = `<!doctype html>
<html lang="id"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>{{ .Title }} – {{ .Site.Title }}</title><meta name="description" content="{{ .Description }}">
<link rel="canonical" href="{{ .Permalink }}"><link rel="stylesheet" href="/style.css">
{{ with .OutputFormats.Get "rss" }}<link rel="alternate" type="application/rss+xml" href="{{ .Permalink }}">{{ end }}
<meta property="og:title" content="{{ .Title }}"><meta property="og:type" content="website"><meta property="og:url" content="{{ .Permalink }}">
</head><body><header><nav><a href="/">Beranda</a> <a href="/siaran/">Siaran</a> <a href="/daerah/">Daerah</a> <a href="/pejabat/">Pejabat</a> <a href="/acara/">Acara</a></nav></header>
<main>{{ block "main" . }}{{ end }}</main><footer><p>{{ .Site.Title }}</p></footer></body></html>
`;

const single = `{{ define "main" }}<article><h1>{{ .Title }}</h1><p>{{ .Description }}</p>
<p><time datetime="{{ .Date.Format "2006-01-02T15:04:05Z07:00" }}">{{ .Date.Format "2 January 2006" }}</time></p>
{{ .Content }}
{{ range $taxonomy := slice "daerah" "pejabat" "acara" }}<ul>{{ range $.GetTerms $taxonomy }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul>{{ end }}
<nav>{{ with .PrevInSection }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }} {{ with .NextInSection }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}</nav>
</article>{{ end }}
`;

const list = `{{ define "main" }}<h1>{{ .Title }}</h1>
{{ $pages := .Paginate (where .RegularPages "Section" "siaran") }}{{ if .IsHome }}{{ $pages = .Paginate (first 10 .Site.RegularPages) }}{{ end }}
<ol>{{ range $pages.Pages }}<li><article><p><time datetime="{{ .Date.Format "2006-01-02" }}">{{ .Date.Format "2 January 2006" }}</time> {{ range .GetTerms "daerah" }}{{ .Title }} {{ end }}</p>
<h2><a href="{{ .RelPermalink }}">{{ .Title }}</a></h2><p>{{ .Description }}</p></article></li>{{ end }}</ol>
<nav>{{ with $pages.Prev }}<a href="{{ .URL }}">Lebih baru</a>{{ end }} {{ $pages.PageNumber }}/{{ $pages.TotalPages }} {{ with $pages.Next }}<a href="{{ .URL }}">Lebih lama</a>{{ end }}</nav>{{ end }}
`;

const terms = `{{ define "main" }}<h1>{{ .Title }}</h1><ul>{{ range .Pages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a> {{ len .Pages }}</li>{{ end }}</ul>{{ end }}
`;

const rss = `{{ printf "<?xml version=\\"1.0\\" encoding=\\"utf-8\\"?>" | safeHTML }}
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
<title>{{ .Title }}</title><link>{{ .Permalink }}</link><description>{{ .Title }}</description><language>id</language>
{{ with .OutputFormats.Get "RSS" }}{{ printf "<atom:link href=%q rel=\\"self\\" type=%q />" .Permalink .MediaType | safeHTML }}{{ end }}
{{ $pages := .RegularPages }}{{ if .IsHome }}{{ $pages = .Site.RegularPages }}{{ end }}
{{ range first 20 $pages }}<item><title>{{ .Title }}</title><link>{{ .Permalink }}</link><guid isPermaLink="false">{{ .Permalink }}</guid>
<pubDate>{{ .Date.Format "Mon, 02 Jan 2006 15:04:05 -0700" | safeHTML }}</pubDate><description>{{ .Description | html }}</description>
<content:encoded>{{ .Content | html }}</content:encoded></item>
{{ end }}</channel></rss>
`;
