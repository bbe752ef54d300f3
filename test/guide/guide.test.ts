import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { addressesOf } from "../../src/base/address.ts";
import { demonstrationUrl } from "../../src/base/demonstration.ts";
import { Guide } from "../../src/guide/guide.ts";
import { renderGuide } from "../../src/guide/render-guide.ts";

const docs = fileURLToPath(new URL("../../docs", import.meta.url));
const files = new Map(
  readdirSync(docs)
    .filter((name) => name.endsWith(".md"))
    .map((name) => [name, readFileSync(join(docs, name), "utf8")]),
);
const guide = new Guide();

const render = (text: string) =>
  renderGuide(text, {
    addressOf: addressesOf("https://a.go.id/sub/"),
    origin: "https://a.go.id",
    lang: "id",
  });

const pages = suite("the pages of the guide");

pages("stand on the demonstration, and on no newsroom of an office", () => {
  const at = (url: string) => guide.pagesOn({ settings: { url } }).length;
  assert.is(at(demonstrationUrl), files.size);
  assert.is(at("https://siaran.minahasa.go.id/"), 0);
});

pages("begin with the contents, and each has a title, a first sentence and a path", () => {
  assert.is(guide.pages[0]?.path, "/panduan/");
  for (const { name, title, description, path } of guide.pages) {
    assert.ok(title !== "" && description.length > 20 && description.length < 300, `${name}: ${description}`);
    assert.match(path, /^\/panduan\/(?:[a-z-]+\/)?$/);
  }
});

pages("are all named in the contents, and the language of each is known", () => {
  const contents = files.get("README.md") ?? "";
  const named = [...contents.matchAll(/\]\(([\w-]+\.md)\)/g)].map(([, name]) => name);
  assert.equal([...named, "README.md"].sort(), [...files.keys()].sort());
  const [, engineers = ""] = contents.split(/^## Untuk yang memasang dan mengembangkan$/m);
  for (const { name, lang } of guide.pages)
    assert.is(lang === "en", engineers.includes(`(${name}.md)`), name);
});

pages.run();

const links = suite("the links of the guide");

links("lead to files, sections and pictures that there are, on GitHub too", () => {
  const faults = [...files].flatMap(([file, text]) =>
    [...withoutCode(text).matchAll(/\]\(([^)\s]+)\)/g)].flatMap(([, to = ""]) =>
      isThere(file, to) ? [] : [`${file}: ${to}`],
    ),
  );
  assert.equal(faults, []);
});

links("lead from page to page of the site", () => {
  assert.match(render("[kunci](kunci.md#publish)"), 'href="/sub/panduan/kunci/#publish"');
  assert.match(render("[isi](README.md)"), 'href="/sub/panduan/"');
  assert.match(render("[atas](#atas)"), 'href="#atas"');
  assert.match(render("[luar](https://b.go.id/)"), 'href="https://b.go.id/" rel="external"');
});

links("say that what they lead to is in English", () => {
  assert.match(render("[Hosting](hosting.md#a)"), 'href="/sub/panduan/hosting/#a">');
  assert.match(render("[Hosting](hosting.md)"), 'href="/sub/panduan/hosting/" hreflang="en" lang="en">');
});

links("name a file of the repository that is no page of the site", () => {
  assert.match(render("Lihat [peta](../ARCHITECTURE.md)."), "Lihat peta (<code>ARCHITECTURE.md</code>).");
  assert.match(render("[`posts/README.md`](../posts/README.md)"), "<p><code>posts/README.md</code></p>");
  assert.match(render("[x](decisions/12-a.md)"), "x (<code>docs/decisions/12-a.md</code>)");
});

links("give pictures the size that their names say", () => {
  assert.match(
    render("![Beranda](gambar/beranda-360x800.webp)"),
    '<img src="/sub/panduan/gambar/beranda-360x800.webp" alt="Beranda" loading="lazy" width="360" height="800">',
  );
});

links.run();

const code = suite("code in the guide");

code("is shown as it is written, and scrolls in a box that the keyboard reaches", () => {
  const html = render('```yaml\na: "<!-- b -->"   # c\n```');
  assert.match(html, '<pre tabindex="0"><code class="language-yaml">a: &quot;&lt;!-- b --&gt;&quot;   # c\n');
});

code.run();

function withoutCode(text: string): string {
  return text.replace(/^ *```[\s\S]*?^ *```$/gm, "").replace(/`[^`\n]*`/g, "");
}

function isThere(file: string, to: string): boolean {
  if (/^https?:/.test(to)) return true;
  const [path = "", fragment] = to.split("#");
  const name = path === "" ? file : path;
  const text = files.get(name);
  if (fragment !== undefined) return text !== undefined && headingsOf(text).includes(fragment);
  return text !== undefined || readdirOf(name);
}

function readdirOf(path: string): boolean {
  try {
    return readFileSync(join(docs, path)).length > 0;
  } catch {
    return false;
  }
}

/** The ids that GitHub gives to headings, where they are the same on the site: of letters, digits and hyphens. */
function headingsOf(text: string): string[] {
  return [...withoutCode(text).matchAll(/^#{2,} (.+)$/gm)].map(([, words = ""]) =>
    words
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\- _]/gu, "")
      .replaceAll(" ", "-"),
  );
}
