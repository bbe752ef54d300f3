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

read("takes the time of the article and not of what stands beside it", () => {
  const aside = '<div class="sidebar"><time datetime="2020-01-01">1 Jan 2020</time></div>';
  const own = '<time datetime="2025-02-03">3 Feb</time>';
  const day = (body: string) => readHtml(bytes(`<html><body>${body}</body></html>`), "a.html").data.date;
  assert.is(day(`${aside}<article>${own}<p>${article}</p></article>`), "2025-02-03");
  assert.is(day(`${aside}<article><p>${article}</p></article>`), undefined);
  assert.is(day(`<article><p>${article}</p><aside>${own}</aside></article>`), undefined);
  const data = '<script type="application/ld+json">{"datePublished":"2025-02-03T09:00:00+07:00"}</script>';
  assert.is(day(`${data}<article><p>${article}</p></article>`), "2025-02-03T09:00:00+07:00");
});

read("takes the headline of the page and not the name of the site", () => {
  const site = '<header><h1><a href="/">Portal Resmi Kabupaten</a></h1></header>';
  const headline = "Bupati buka pelatihan kopi";
  for (const [head, body] of [
    [
      `<meta property="og:title" content="${headline}">`,
      `${site}<article><h2>${headline}</h2><p>${article}</p></article>`,
    ],
    [`<title>${headline} - Pemkab</title>`, `${site}<div><h2>${headline}</h2><p>${article}</p></div>`],
    [
      `<meta property="og:title" content="${headline} | Pemkab"><meta property="og:site_name" content="Pemkab">`,
      `${site}<div><p>${article}</p></div>`,
    ],
    ["", `${site}<article><h1>${headline}</h1><p>${article}</p></article>`],
  ] as const) {
    const { data, text } = readHtml(bytes(`<html><head>${head}</head><body>${body}</body></html>`), "a.html");
    assert.is(data.title, headline);
    assert.is(text, article.trim(), head);
  }
});

read("takes a description for the summary only where it tells of the text", () => {
  const summary = (words: string) =>
    readHtml(
      bytes(
        `<html><head><meta name="description" content="${words}"></head><body><article><p>${article}</p></article></body></html>`,
      ),
      "a.html",
    ).data.summary;
  assert.is(summary("Website resmi Pemerintah Kabupaten, pusat informasi dan layanan publik."), undefined);
  assert.is(summary("Wali Kota membuka pameran usaha mikro"), "Wali Kota membuka pameran usaha mikro");
});

read("keeps the head of an article, and a page that is one big form", () => {
  const own = readHtml(
    bytes(`<article><header><p>Anak judul.</p></header><p>${article}</p></article>`),
    "a.html",
  );
  assert.ok(own.text.startsWith("Anak judul."));
  const form = readHtml(
    bytes(`<form id="aspnetForm"><div><p>${article}</p></div><input value="Cari"></form>`),
    "a.html",
  );
  assert.is(form.text, article.trim());
});

read("keeps a line break wherever it stands", () => {
  const line = (html: string) => readHtml(bytes(`<p>${html}</p>`), "a.html").text;
  for (const html of [
    "<span>Tallo<br></span><span>Kecamatan</span>",
    "<span>Tallo</span><span><br>Kecamatan</span>",
    "<b><span>Tallo<br/></span></b>Kecamatan",
    "Tallo<span><br></span>Kecamatan",
  ])
    assert.match(line(html), /^(?:\*\*)?Tallo(?:\*\*)? {2}\nKecamatan$/, html);
});

read("ends bold where Markdown sees it end", () => {
  const line = (html: string) => readHtml(bytes(`<p>${html}</p>`), "a.html").text;
  assert.is(line("<b>BALIGE –</b>Bupati"), "**BALIGE** –Bupati");
  assert.is(line("<b><strong>Dua</strong></b> kali"), "**Dua** kali");
  assert.is(line("(kata<i>)lagi</i>"), "(kata)*lagi*");
});

read("makes lists of Word's paragraphs", () => {
  const html =
    "<p class=MsoListParagraph><span style='mso-list:Ignore'>·<span>&nbsp;&nbsp; </span></span>Satu</p><p class=MsoListParagraph>·&nbsp; Dua</p><p>1.&nbsp; Pertama</p><p>2.&nbsp; Kedua</p><p>2025. Tahun ini.</p>";
  assert.is(
    readHtml(bytes(html), "a.html").text,
    "- Satu\n- Dua\n\n1. Pertama\n2. Kedua\n\n2025\\. Tahun ini.",
  );
});

read.run();
