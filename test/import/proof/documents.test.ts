import fc from "fast-check";
import { suite } from "uvu";
import type { ImportDraft } from "../../../src/import/draft.ts";
import { readMail } from "../../../src/import/mail/read-mail.ts";
import { readMarkdownFile } from "../../../src/import/markdown/read-markdown-file.ts";
import { readOdt } from "../../../src/import/odt/read-odt.ts";
import { readHtml } from "../../../src/import/read-html.ts";
import { readText } from "../../../src/import/read-text.ts";
import { readRtfFile } from "../../../src/import/rtf/read-rtf.ts";
import { flatOdt, odt } from "../documents/odt.ts";
import { bytes } from "../support.ts";
import { proveKept, uniqueWords } from "./prove.ts";

type Ways = readonly ((words: string) => string)[];

/** Makes documents of some of the ways in which a format keeps words, and proves that all of them come through. */
async function prove(
  ways: Ways,
  read: (pieces: readonly string[], words: () => string) => ImportDraft[] | Promise<ImportDraft[]>,
): Promise<void> {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.constantFrom(...ways), { minLength: 1, maxLength: 10 }), async (chosen) => {
      const next = uniqueWords();
      const used: string[] = [];
      const words = () => {
        used.push(next());
        return used.at(-1) ?? "";
      };
      const drafts = await read(
        chosen.map((way) => way(words())),
        words,
      );
      proveKept(used.join(" "), drafts);
    }),
    { numRuns: 150 },
  );
}

const law = suite("the words of a document");

const odtWays: Ways = [
  (w) => `<text:p>${w}</text:p>`,
  (w) => `<text:h text:outline-level="2">${w}</text:h>`,
  (w) => `<text:p><text:span text:style-name="T1">${w}</text:span> isi</text:p>`,
  (w) => `<text:p><text:span text:style-name="T2">${w}</text:span> isi</text:p>`,
  (w) => `<text:list><text:list-item><text:p>${w}</text:p></text:list-item></text:list>`,
  (w) =>
    `<table:table><table:table-row><table:table-cell><text:p>${w}</text:p></table:table-cell><table:table-cell><text:p>1</text:p></table:table-cell></table:table-row></table:table>`,
  (w) =>
    `<text:p>isi<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>${w}</text:p></text:note-body></text:note></text:p>`,
  (w) => `<text:p>isi<office:annotation><text:p>${w}</text:p></office:annotation></text:p>`,
  (w) =>
    `<text:tracked-changes><text:changed-region><text:deletion><text:p>${w}</text:p></text:deletion></text:changed-region></text:tracked-changes>`,
  (w) => `<text:p><draw:frame><draw:text-box><text:p>${w}</text:p></draw:text-box></draw:frame></text:p>`,
  (w) =>
    `<text:p><draw:frame><draw:image xlink:href="Pictures/x.png"/><svg:desc>${w}</svg:desc></draw:frame></text:p>`,
  (w) => `<text:section text:display="none"><text:p>${w}</text:p></text:section>`,
  (w) => `<text:p><text:date>${w}</text:date> <text:a xlink:href="https://x.id/">${w}</text:a></text:p>`,
  (w) =>
    `<text:p><text:ruby><text:ruby-base>${w}</text:ruby-base><text:ruby-text>atas</text:ruby-text></text:ruby></text:p>`,
  (w) => `<text:p><draw:custom-shape><text:p>${w}</text:p></draw:custom-shape></text:p>`,
  (w) => `<text:p><text:baru>${w}</text:baru></text:p>`,
];

law("in OpenDocument are in the draft or in its report", () =>
  prove(odtWays, (pieces, words) => [readOdt(odt(pieces.join(""), { header: words() }), "a.odt")]),
);

law("in flat OpenDocument too", () =>
  prove(odtWays, (pieces) => [readOdt(flatOdt(pieces.join("")), "a.fodt")]),
);

law("in Rich Text Format are in the draft or in its report", () =>
  prove(
    [
      (w) => `\\pard ${w}\\par`,
      (w) => `\\pard\\b ${w}\\b0\\par`,
      (w) => `\\pard\\s1 ${w}\\par`,
      (w) => `\\pard {\\v ${w}} isi\\par`,
      (w) => `\\pard {\\deleted ${w}} isi\\par`,
      (w) => `{\\field{\\*\\fldinst HYPERLINK "https://x.id"}{\\fldrslt ${w}}}\\par`,
      (w) => `\\trowd\\cellx100\\pard\\intbl ${w}\\cell 1\\cell\\row`,
      (w) => `isi{\\footnote ${w}}\\par`,
      (w) => `isi{\\*\\annotation ${w}}\\par`,
      (w) => `{\\shp{\\*\\shpinst{\\shptxt ${w}\\par}}}`,
      (w) => `{\\pntext\\f1\\'B7\\tab}${w}\\par`,
      (w) => `${w}\\line baris\\par`,
    ],
    (pieces, words) => [
      readRtfFile(
        bytes(
          `{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0 Arial;}{\\f1\\fcharset2 Symbol;}}{\\stylesheet{\\s1 heading 1;}}{\\header ${words()}\\par}${pieces.join("\n")}}`,
        ),
        "a.rtf",
      ),
    ],
  ),
);

law("of a web page are in the draft or in its report", () =>
  prove(
    [
      (w) => `<p>${w}</p>`,
      (w) => `<h1>${w}</h1>`,
      (w) => `<h2>${w}</h2>`,
      (w) => `<header>${w}</header>`,
      (w) => `<nav>${w}</nav>`,
      (w) => `<footer>${w}</footer>`,
      (w) => `<aside>${w}</aside>`,
      (w) => `<article><header>${w}</header><p>${"isi ".repeat(60)}</p></article>`,
      (w) => `<form><p>${w} ${"isi ".repeat(60)}</p></form>`,
      (w) => `<form>${w}</form>`,
      (w) => `<span>${w}<br></span><span>sesudah</span>`,
      (w) => `<b>${w}.</b>sesudah`,
      (w) => `<time datetime="2025-02-03">${w}</time>`,
      (w) => `<p class=MsoListParagraph>·&nbsp;&nbsp; ${w}</p>`,
      (w) => `<p>o&nbsp;&nbsp; ${w}</p>`,
      (w) => `<img src="a.jpg" alt="${w}">`,
      (w) => `<iframe src="https://x.id">${w}</iframe>`,
      (w) => `<table><tr><td>${w}<table><tr><td>1</td><td>2</td></tr></table></td></tr></table>`,
      (w) => `<details><summary>${w}</summary>isi</details>`,
      (w) => `<kotak-baru>${w}</kotak-baru>`,
      (w) => `<button>${w}</button>`,
    ],
    (pieces) => [
      readHtml(
        bytes(`<html><head><title>Judul</title></head><body>${pieces.join("\n")}</body></html>`),
        "a.html",
      ),
    ],
  ),
);

law("of a Markdown file are in the draft or in its report", () =>
  prove(
    [
      (w) => `${w}\n`,
      (w) => `# ${w}\n`,
      (w) => `## ${w}\n`,
      (w) => `- ${w}\n`,
      (w) => `![${w}](foto.jpg "${w}")\n`,
      (w) => `{{< figure src="a.jpg" caption="${w}" >}}\n`,
      (w) => `{% include kutipan.html text="${w}" %}\n`,
      (w) => `{{% catatan %}}\n${w}\n{{% /catatan %}}\n`,
      (w) => `${w}\n{: .kelas }\n`,
      (w) => `| ${w} | 1 |\n| --- | --- |\n`,
    ],
    (pieces, words) => [
      readMarkdownFile(
        bytes(
          `---\ntitle: Judul ${words()}\ntags: [${words()}]\nauthor: {name: ${words()}}\nringkas: ${words()}\ndescription: ${words()}\n---\n${pieces.join("\n")}`,
        ),
        "a.md",
      ),
    ],
  ),
);

law("of a chat are in the draft or in its report", () =>
  prove(
    [
      (w) => `03/02/25 09.12 - Humas: ${w}`,
      (w) => `03/02/25 09.12 - ${w} mengubah nama grup`,
      (w) => `[03/02/25 09.12.33] ~ Humas: ${w}`,
      (w) => `2025-02-03, 09:12 - Humas: ${w}.jpg (file terlampir)`,
      (w) => `Humas, [03.02.2025 09:12]\n${w}`,
      (w) => `Assalamualaikum ${w}`,
      (w) => `Terima kasih ${w}`,
      (w) => `#${w.replaceAll(" ", " #")}`,
      (w) => `> ${w}`,
      (w) => `Pada Sen, 3 Feb 2025 pukul 09.12 Humas <a@b.id> menulis:\n> ${w}`,
      (w) => `Dari: ${w}\nKepada: Redaksi`,
      (w) => `SIARAN PERS\n${w}`,
      (w) => `=====\n${w}`,
      (w) => `${w.replaceAll(" ", "\t")}\n1\t2\t3`,
      (w) => `${w}-\nlanjutan baris yang cukup panjang untuk sebuah naskah`,
      (w) => `Salam,\n${w}`,
      (w) => ` ${w}`,
    ],
    (pieces) => readText(bytes(pieces.join("\n")), "a.txt"),
  ),
);

law("of a mail and of what is attached to it are in the drafts or in their reports", () =>
  prove(
    [(w) => `<p>${w}</p>`, (w) => `<blockquote>${w}</blockquote>`, (w) => `<div>${w}<br>baris</div>`],
    (pieces, words) => {
      const attached = Buffer.from(odt(`<text:p>${words()}</text:p>`)).toString("base64");
      return readMail(
        bytes(
          `From: Humas <humas@x.id>\nSubject: Rilis ${words()}\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: multipart/alternative; boundary=c\n\n--c\nContent-Type: text/plain; charset=utf-8\n\n${words()}\n--c\nContent-Type: text/html; charset=utf-8\nContent-Transfer-Encoding: base64\n\n${Buffer.from(pieces.join("")).toString("base64")}\n--c--\n--b\nContent-Type: application/octet-stream; name=rilis.odt\nContent-Disposition: attachment; filename=rilis.odt\nContent-Transfer-Encoding: base64\n\n${attached}\n--b\nContent-Type: application/zip\nContent-Disposition: attachment; filename="${words().replaceAll(" ", "-")}.zip"\n\nxx\n--b--\n`,
        ),
        "a.eml",
      );
    },
  ),
);

law.run();
