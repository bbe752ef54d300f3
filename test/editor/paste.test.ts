import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { compile } from "../../src/compile/compile.ts";
import { browserOptions } from "../../src/disk/browser-options.ts";
import { loadContent } from "../../src/disk/load.ts";
import { knownOf } from "../../src/editor/known/known-of.ts";
import { openKnown } from "../../src/editor/known/open-known.ts";
import { registerOf } from "../../src/editor/register-of.ts";
import { readPasted } from "../../src/import/paste.ts";
import { openBrowser } from "../browser/site.ts";
import { docx, paragraph, run } from "../import/documents/docx.ts";
import { msg } from "../import/documents/msg.ts";
import { odt } from "../import/documents/odt.ts";
import { pdf } from "../import/documents/pdf.ts";
import { now } from "../support/content.ts";
import { validPosts } from "../support/fixtures.ts";
import { runPaste, type SentFile } from "./paste-in-browser.ts";

const { memory } = compile(loadContent(validPosts, now), {
  ...{ folder: "posts", now, drafts: true, language: "id" },
});
const known = knownOf({ memory, folder: "posts", now });

const message = `[18/07/19 09.12] Humas: *Wali Kota Kotamobagu buka pasar murah*

KOTAMOBAGU – Wali Kota Kotamobagu Siti Rahma membuka pasar murah di lapangan kota, Kamis (18/7/2019), dan mengajak warga berbelanja dengan tertib.

Lihat <https://contoh.go.id/pasar>.`;

const mail = `From: humas@example.go.id
To: redaksi@example.go.id
Subject: =?utf-8?Q?Pasar_murah_=E2=80=93_siaran?=
Date: Thu, 18 Jul 2019 09:00:00 +0800
MIME-Version: 1.0
Content-Type: text/html; charset=windows-1252
Content-Transfer-Encoding: quoted-printable

<h1>Pasar murah dibuka</h1><p>Kotamobagu =96 Pasar murah dibuka Siti Rahma, Kamis (18/7/2019).</p>`;

const words = "Wali Kota Kotamobagu Siti Rahma membuka pasar murah, Kamis (18/7/2019).";
const picture = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);
const drawing = `<w:r><w:drawing><wp:inline><wp:docPr id="1" name="Foto" descr="Panggung"/><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:embed="rFoto"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;

/** Documents of each kind that can be dropped. */
async function readFiles(): Promise<SentFile[]> {
  const files: [string, string | Uint8Array][] = [
    ["tempelan.txt", message],
    ["surat.eml", mail],
    ["naskah.rtf", `{\\rtf1\\ansi Pasar murah dibuka\\par ${words} \\'93Silakan\\'94, katanya.\\par}`],
    ["halaman.html", `<!doctype html><title>Pasar</title><h1>Pasar murah</h1><p>${words}</p>`],
    [
      "naskah.docx",
      docx(
        paragraph(run("Pasar murah dibuka"), '<w:pStyle w:val="Title"/>') +
          paragraph(run(words)) +
          paragraph(drawing),
        {
          parts: [{ id: "rFoto", kind: "image", name: "media/foto.png", content: picture }],
        },
      ),
    ],
    ["naskah.odt", odt(`<text:h text:outline-level="1">Pasar murah</text:h><text:p>${words}</text:p>`)],
    ["pesan.msg", msg({ "0037": "Pasar murah", "1000": words })],
    ...(await Promise.all(
      ["libreoffice-berkop", "libreoffice-dua-kolom", "peramban"].map(
        async (name): Promise<[string, Uint8Array]> => [
          `${name}.pdf`,
          await readFile(new URL(`../fixtures/pdf/${name}.pdf`, import.meta.url)),
        ],
      ),
    )),
    ["pindai.pdf", await pdf([[]])],
    ["001.txt", await readFile(new URL("../fixtures/samples/001.txt", import.meta.url))],
    ["kosong.txt", ""],
  ];
  return files.map(([name, content]) => ({ name, bytes: Buffer.from(content).toString("latin1") }));
}

const files = await readFiles();
const browser = await openBrowser();

const pasting = suite("readPasted");

pasting("fills the fields of a form, and says how sure it is", async () => {
  const [pasted] = await readPasted(Buffer.from(message), "tempelan.txt", registerOf(openKnown(known)));
  assert.equal(pasted?.fields, {
    title: "Wali Kota Kotamobagu buka pasar murah",
    date: "2019-07-18",
    summary: pasted?.fields.summary,
    dateline: "Kotamobagu",
    cities: "kotamobagu",
    officials: "siti-rahma",
    body: pasted?.fields.body,
  });
  assert.match(pasted?.fields.summary ?? "", /pasar murah/);
  assert.match(pasted?.fields.body ?? "", /Lihat <https:\/\/contoh\.go\.id\/pasar>\./);
  assert.ok(pasted?.evidence.every(({ confidence }) => confidence > 0 && confidence <= 1));
});

pasting("says once what became of the rest", async () => {
  const [pasted] = await readPasted(
    await pdf([["Pasar murah dibuka"], ["Penutup"]], "DINAS"),
    "a.pdf",
    registerOf(openKnown(known)),
  );
  assert.equal(pasted?.notes, [
    "ditinggalkan: kepala atau kaki halaman (2×): DINAS",
    "ditinggalkan: nomor halaman: 1",
    "ditinggalkan: nomor halaman: 2",
  ]);
});

pasting("reads the same in a browser as in Node", async () => {
  if (!browser) return;
  const { outputFiles } = await build({
    ...browserOptions,
    inject: [...browserOptions.inject],
    format: "iife",
    target: "es2022",
    entryPoints: [fileURLToPath(new URL("paste-in-browser.ts", import.meta.url))],
  });
  const page = await browser.newPage();
  await page.addScriptTag({ content: outputFiles[0]?.text ?? "" });
  const told = (error: unknown) => `! ${error instanceof Error ? error.message : error}`;
  for (const file of files) {
    const expected = await runPaste(known, file).catch(told);
    const found = await page.evaluate(
      ([of, sent]) =>
        Reflect.get(globalThis, "runPaste")(of, sent).catch((error: Error) => `! ${error.message}`),
      [known, file] as const,
    );
    assert.is(found, expected, file.name);
  }
});

pasting.after(() => browser?.close());

pasting.run();
