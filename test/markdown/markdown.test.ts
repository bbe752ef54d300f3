import { readFileSync } from "node:fs";
import fc from "fast-check";
import MarkdownIt from "markdown-it";
import { type DefaultTreeAdapterTypes, parseFragment } from "parse5";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { findImages, plainText, readMarkdown, renderMarkdown } from "../../src/markdown/markdown.ts";
import { plainAddresses } from "../../src/markdown/plain-addresses.ts";
import { growthOf } from "../support/growth.ts";

const fixture = (name: string) =>
  readFileSync(new URL(`../fixtures/markdown/${name}`, import.meta.url), "utf8");

const page = {
  origin: "https://siaran.example.go.id",
  resolve: (written: string) => (/^[a-z0-9.-]+$/i.test(written) ? `/siaran/${written}` : written),
};

const render = suite("renderMarkdown");

for (const block of fixture("release-text.txt").split(/\n\.\n\n/)) {
  const [name = "", input = "", expected = ""] = block.replace(/\n\.\s*$/, "").split("\n.\n");
  render(name.trim(), () => {
    assert.is(renderMarkdown(input, page).trim(), expected);
  });
}

for (const line of fixture("refused-links.txt").trim().split("\n")) {
  render(`refuses ${line}`, () => {
    const addresses = elementsIn(renderMarkdown(line, page)).flatMap(({ attrs }) =>
      attrs.filter(({ name }) => name === "href" || name === "src"),
    );
    assert.equal(addresses, []);
  });
}

render("opens the first paragraph with the dateline, and nothing else", () => {
  const dateline = "Jakarta";
  assert.is(
    renderMarkdown("Satu.\n\nDua.", { ...page, dateline }).trim(),
    '<p><span class="dateline">Jakarta</span> – Satu.</p>\n<p>Dua.</p>',
  );
  assert.not.match(renderMarkdown("## Satu\n\nDua.", { ...page, dateline }), "dateline");
  assert.match(renderMarkdown("Satu.", { ...page, dateline: "<b>&" }), "&lt;b&gt;&amp;");
});

render("shows a picture in the forms that were made of it", () => {
  const image = () => ({
    src: "/a.jpg",
    width: 1200,
    height: 800,
    srcset: "/a-640.jpg 640w",
    webp: "/a.webp 640w",
  });
  const [picture, source, shown] = elementsIn(
    renderMarkdown("Satu ![Pawai](a.jpg)", { ...page, image }),
  ).slice(1);
  assert.is(picture?.tagName, "picture");
  assert.is(attributeOf(source, "srcset"), "/a.webp 640w");
  assert.is(attributeOf(shown, "srcset"), "/a-640.jpg 640w");
  assert.is(attributeOf(shown, "width"), "1200");
});

render("law: whatever is written, no script, no handler and no foreign scheme comes out", () => {
  const pieces = [
    "<",
    ">",
    '"',
    "'",
    "[a](",
    ")",
    "![",
    "javascript:",
    "//x",
    "&#58;",
    "\n",
    "> ",
    "| a |",
    "`",
    "\\",
    "<a href=",
    "on",
  ];
  const text = fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 5 })), { maxLength: 20 });
  fc.assert(
    fc.property(text, (parts) => {
      for (const { tagName, attrs } of elementsIn(renderMarkdown(parts.join(""), page))) {
        assert.not(["script", "style", "iframe", "object", "svg", "form"].includes(tagName));
        for (const { name, value } of attrs) {
          assert.not.match(name, /^on/);
          if (name === "href" || name === "src")
            assert.not.match(value, /^\s*(?:javascript|data|vbscript|\/\/)/i);
        }
      }
    }),
    { numRuns: 300 },
  );
});

render("takes time in proportion for what is built to take long", () => {
  const hostile: readonly ((size: number) => string)[] = [
    (size) => "[".repeat(size),
    (size) => "*a_ ".repeat(size),
    (size) => "![](".repeat(size),
    (size) => `${"[^1]".repeat(size)}\n\n[^1]: x`,
  ];
  for (const textOf of hostile) {
    const growth = growthOf((size) => renderMarkdown(textOf(size), page), 8000);
    assert.ok(growth < 3, `${textOf(3)}: ${growth}`);
  }
});

render.run();

const images = suite("findImages");

images("finds pictures wherever they stand", () => {
  assert.equal(findImages("Satu\n\n- ![Pawai besar](a.jpg)\n\n![](b.png) ![C](c.png)\n\n`![D](d.png)`"), [
    { file: "a.jpg", alt: "Pawai besar", line: 2 },
    { file: "b.png", alt: "", line: 4 },
    { file: "c.png", alt: "C", line: 4 },
  ]);
  assert.equal(findImages("Tanpa gambar"), []);
});

images.run();

const plain = suite("plainText");

plain("leaves the words", () => {
  assert.is(
    plainText(
      "## Hasil\n\nSatu **dua** [tiga](https://go.id/)\nempat `lima`.\n\n| a | b |\n|---|---|\n| c | d |",
    ),
    "Hasil\nSatu dua tiga empat lima.\na\nb\nc\nd",
  );
});

plain("leaves a gap between a picture and its caption, and none where a comment was", () => {
  assert.is(plainText('![Pawai](a.jpg "Pawai pembukaan")'), "Pawai Pawai pembukaan");
  assert.is(plainText("Sa<!-- catatan -->tu.<!--\n\n-->"), "Satu.");
});

plain("keeps what stands between fences", () => {
  const text = "Satu.\n\n```\nKode  satu\n\nkode dua\n```\n\nTiga.";
  assert.is(plainText(text), "Satu.\nKode satu\nkode dua\nTiga.");
  assert.is(readMarkdown(text).printedText(), "Satu.\n\nKode  satu\n\nkode dua\n\nTiga.");
});

plain("has nothing that a feed may not hold", () => {
  assert.is(
    plainText("Alamat:\vJalan Mawar\u000c\u001bDua\uffff \u0000tiga"),
    "Alamat: Jalan Mawar\nDua tiga",
  );
});

plain.run();

const printed = suite("printedText");

for (const block of fixture("printed-text.txt").split(/\n\.\n\n/)) {
  const [name = "", input = "", expected = ""] = block.replace(/\n\.\s*$/, "").split("\n.\n");
  printed(name.trim(), () => {
    assert.is(readMarkdown(input).printedText(), expected);
  });
}

printed("law: holds all words of the plain text, in their order", () => {
  const piece = fc.constantFrom(
    "Satu ",
    "dua\n",
    "\n\n",
    "- ",
    "1. ",
    "> ",
    "| a |",
    "\n|---|\n",
    "# ",
    "*b*",
    "[^1]",
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 16 }), (pieces) => {
      const text = `${pieces.join("")}\n\n[^1]: tiga`;
      const words = readMarkdown(text)
        .printedText()
        .replace(/\[\d+\]/g, "")
        .split(/[\s|]+/);
      let at = 0;
      for (const word of plainText(text).split(/[\s|]+/)) {
        const found = words.findIndex((other, index) => index >= at && other.includes(word));
        assert.ok(found >= at, `${word} in ${JSON.stringify(text)}`);
        at = found;
      }
    }),
    { numRuns: 500 },
  );
});

printed.run();

function elementsIn(html: string): DefaultTreeAdapterTypes.Element[] {
  const walk = (node: DefaultTreeAdapterTypes.Node): DefaultTreeAdapterTypes.Element[] => [
    ...("tagName" in node ? [node] : []),
    ...("childNodes" in node ? node.childNodes.flatMap(walk) : []),
  ];
  return walk(parseFragment(html));
}

function attributeOf(element: DefaultTreeAdapterTypes.Element | undefined, name: string): string | undefined {
  return element?.attrs.find((attribute) => attribute.name === name)?.value;
}

const once = suite("readMarkdown");

const quotation = `Satu [dua](https://a.id/) ![Pawai](pawai.jpg "Hari ini").

# Judul

> Kata.
>
> — Siti Rahma

Tiga.[^1]

[^1]: https://siaran.example.go.id/x
`;
const speaker = (line: string) =>
  line.startsWith("Siti Rahma") ? { name: "Siti Rahma", rest: ", Wali Kota" } : undefined;

once("renders as often as one likes, each time for its own page", () => {
  const feed = { ...page, resolve: (written: string) => `https://umpan.id/${written}`, dateline: "Manado" };
  const image = () => ({ src: "/lain.jpg", width: 3, height: 2 });
  const text = readMarkdown(quotation, { speaker });
  for (const options of [feed, page, { ...feed, image }, feed, page]) {
    assert.is(text.html(options), renderMarkdown(quotation, { ...options, speaker }));
  }
});

once("leaves out of the words what is not in the text", () => {
  const text = readMarkdown(quotation, { speaker });
  assert.match(text.html(page), "<b>Siti Rahma</b>, Wali Kota");
  assert.is(text.plainText(), plainText(quotation));
  assert.not.match(text.plainText(), "Wali Kota");
});

once("knows links that leave the site, however they are written", () => {
  const isExternal = (address: string) => /rel="external"/.test(renderMarkdown(`[a](${address})`, page));
  for (const address of [
    "https://a.id",
    "http://siaran.example.go.id/",
    "https://127.1/",
    "https://siaran.example.go.id@a.id/",
  ])
    assert.is(isExternal(address), true, address);
  for (const address of [
    "https://siaran.example.go.id",
    "HTTPS://Siaran.Example.go.id/a",
    "https://siaran.example.go.id:443/",
  ])
    assert.is(isExternal(address), false, address);
});

once("law: plain addresses and texts are treated as markdown-it does without help", () => {
  const bare = new MarkdownIt({ linkify: true });
  bare.linkify.set({ fuzzyLink: false });
  const helped = new MarkdownIt({ linkify: true }).use(plainAddresses);
  helped.linkify.set({ fuzzyLink: false });
  const piece = fc.oneof(
    fc.constantFrom(
      "http://",
      "https://",
      "//",
      "ftp://",
      "mailto:",
      "a.id",
      "a..id",
      "é.id",
      "xn--a",
      "/b/",
      "@",
    ),
    fc.constantFrom(
      "?c=d",
      "#e",
      "%20",
      "%",
      ":80",
      "~",
      "-",
      "*",
      " ",
      "&#58;",
      "\\",
      "[x](",
      ")",
      "<",
      ">",
      "\n",
    ),
    fc.string({ maxLength: 3 }),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 10 }), (pieces) => {
      const text = pieces.join("");
      assert.is(helped.render(text), bare.render(text));
      assert.is(helped.normalizeLink(text), bare.normalizeLink(text));
    }),
    { numRuns: 1000 },
  );
});

once.run();
