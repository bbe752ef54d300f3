import { suite } from "uvu";
import * as assert from "uvu/assert";
import { readHtml } from "../../src/import/read-html.ts";
import { bytes } from "./support.ts";

const read = suite("readHtml");

const article = "Wali Kota membuka pameran usaha mikro di alun-alun pada pagi hari. ".repeat(5);
const page = `<!doctype html><html><head><title>Pameran - Situs Lama</title>
<meta property="og:site_name" content="Situs Lama"><meta property="article:published_time" content="2019-07-18T09:00:00+08:00">
<meta name="author" content="Tim Humas"><link rel="canonical" href="https://lama.example/pameran/"></head>
<body><nav>Beranda Kontak</nav><h1>Pameran Dibuka</h1><article><p>${article}</p><img src="/foto.jpg" alt="Pameran"><div class="share">Bagikan</div></article>
<aside>Berita terkait</aside><footer>Hak cipta</footer></body></html>`;

read("takes the main content and what the head says of it", () => {
  const draft = readHtml(bytes(page), "a.html");
  assert.is(draft.text, article.trim());
  assert.equal(draft.data, {
    title: "Pameran Dibuka",
    date: "2019-07-18T09:00:00+08:00",
    source: { name: "Situs Lama", url: "https://lama.example/pameran/" },
    byline: "Tim Humas",
  });
  assert.equal(draft.pictures, [
    { name: "foto.jpg", url: "https://lama.example/foto.jpg", alt: "Pameran", caption: "" },
  ]);
});

read("says which words stand outside the main content", () => {
  const outside = readHtml(bytes(page), "a.html")
    .notes.filter(({ code }) => code === "outside-main")
    .map(({ about }) => about)
    .join(" ");
  for (const words of ["Beranda Kontak", "Bagikan", "Berita terkait", "Hak cipta"])
    assert.ok(outside.includes(words), words);
});

read("reads a piece of HTML without head or body", () => {
  assert.is(readHtml(bytes("<p>Satu.</p><p>Dua."), "a.html").text, "Satu.\n\nDua.");
});

read.run();
