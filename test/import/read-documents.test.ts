import { suite } from "uvu";
import * as assert from "uvu/assert";
import { readMail } from "../../src/import/mail/read-mail.ts";
import { readOdt } from "../../src/import/odt/read-odt.ts";
import { readOle } from "../../src/import/read-ole.ts";
import { readRtfFile } from "../../src/import/rtf/read-rtf.ts";
import { msg } from "./documents/msg.ts";
import { odt } from "./documents/odt.ts";
import { bytes, refused } from "./support.ts";

const pixel = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);

const open = suite("readOdt");

open("reads title, headings, lists, tables, pictures and emphasis", () => {
  const draft = readOdt(
    odt(
      '<text:p text:style-name="Title">Bupati Buka Pelatihan</text:p><text:p>Isi <text:span text:style-name="T1">tebal</text:span>.<text:line-break/>Baris</text:p><text:h text:outline-level="2">Rincian</text:h><text:list><text:list-item><text:p>Satu</text:p></text:list-item><text:list-item><text:p>Dua</text:p></text:list-item></text:list><table:table><table:table-row><table:table-cell><text:p>A</text:p></table:table-cell><table:table-cell><text:p>B</text:p></table:table-cell></table:table-row></table:table><text:p><draw:frame><draw:image xlink:href="Pictures/a.png"/><svg:desc>Kopi</svg:desc></draw:frame></text:p>',
      { header: "KOP SURAT", pictures: { "Pictures/a.png": pixel } },
    ),
    "a.odt",
  );
  assert.is(draft.data.title, "Bupati Buka Pelatihan");
  assert.is(draft.text, "Isi **tebal**.  \nBaris\n\n## Rincian\n\n- Satu\n- Dua\n\n| A | B |\n| --- | --- |");
  assert.equal(
    draft.pictures.map(({ name, alt }) => [name, alt]),
    [["gambar.png", "Kopi"]],
  );
  assert.equal(
    draft.notes.map(({ code, about }) => [code, about]),
    [["header-text", "KOP SURAT"]],
  );
});

open("refuses what is none", async () => {
  await refused(() => readOdt(bytes("PK"), "a.odt"));
});

open.run();

const rich = suite("readRtfFile");
const head =
  "{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0\\fcharset0 Arial;}{\\f1\\fcharset204 Arial;}{\\f2\\fcharset2 Symbol;}}{\\stylesheet{\\s1 heading 1;}}";

rich("reads characters in all the ways the format has", () => {
  const { text } = readRtfFile(
    bytes(
      `${head}\\uc1 Caf\\'e9 \\'93kopi\\'94 \\endash  \\u8217?s {\\f1\\'cf\\'f0\\'e8} a\\~b \\{c\\}\\par}`,
    ),
    "a.rtf",
  );
  assert.is(text, "Café “kopi” – ’s При a b {c}");
});

rich("reads headings, lists, tables, links and pictures", () => {
  const draft = readRtfFile(
    bytes(
      `${head}\\pard\\s1 Judul Siaran Pers Daerah\\par\\pard Isi {\\field{\\*\\fldinst HYPERLINK "https://x.id/a"}{\\fldrslt tautan}}\\par{\\pntext\\f2\\'B7\\tab}satu\\par{\\pntext\\f2\\'B7\\tab}dua\\par\\trowd\\pard\\intbl A\\cell B\\cell\\row\\pard{\\*\\shppict{\\pict\\pngblip ${pixel.toString("hex")}}}\\par}`,
    ),
    "a.rtf",
  );
  assert.is(draft.data.title, "Judul Siaran Pers Daerah");
  assert.is(draft.text, "Isi [tautan](https://x.id/a)\n\n- satu\n- dua\n\n| A | B |\n| --- | --- |");
  assert.equal(Buffer.from(draft.pictures[0]?.bytes ?? []), pixel);
});

rich.run();

const mail = suite("readMail");
const lead = "BALIGE – Bupati Toba membuka pelatihan petani kopi, Senin (3/2/2025).";
const encoded = (text: string) => Buffer.from(text).toString("base64").replace(/.{70}/g, "$&\n");

mail("decodes words of heads and bodies", async () => {
  const [draft] = await readMail(
    bytes(
      `From: Humas <humas@x.id>\nSubject: =?UTF-8?Q?Fwd:_Bupati_buka_pelatihan_=E2=80=93_rilis?=\nDate: Mon, 3 Feb 2025 09:12:00 +0700\nMIME-Version: 1.0\nContent-Type: multipart/alternative; boundary=b\n\n--b\nContent-Type: text/plain; charset=UTF-8\nContent-Transfer-Encoding: base64\n\n${encoded(lead)}\n--b\nContent-Type: text/html; charset=UTF-8\nContent-Transfer-Encoding: base64\n\n${encoded(`<p>${lead}</p>`)}\n--b--\n`,
    ),
    "a.eml",
  );
  assert.is(draft?.text, lead);
  assert.equal(draft?.data, { sent: "2025-02-03", subject: "Bupati buka pelatihan – rilis" });
});

mail("takes the attached document for the release, and the letter before it for none", async () => {
  const drafts = await readMail(
    Buffer.from(
      `From: a@x.id\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain\n\nYth. Redaksi, terlampir rilis kami.\n--b\nContent-Type: application/octet-stream\nContent-Disposition: attachment; filename=rilis.odt\nContent-Transfer-Encoding: base64\n\n${Buffer.from(odt(`<text:p>${lead}</text:p>`)).toString("base64")}\n--b\nContent-Type: image/jpeg\nContent-Disposition: attachment; filename=foto.jpg\n\nx\n--b--\n`,
    ),
    "a.eml",
  );
  assert.equal(
    drafts.map(({ text, origin }) => [text, origin]),
    [[lead, "a.eml/rilis.odt"]],
  );
  const notes = drafts[0]?.notes.map(({ code, about }) => `${code} ${about}`) ?? [];
  assert.ok(notes.includes("attachment foto.jpg"), notes.join("\n"));
  assert.ok(
    notes.some((note) => /(?:covering-letter|greeting) Yth\. Redaksi/.test(note)),
    notes.join("\n"),
  );
});

mail("reads a web archive with the pictures in it, and a mailbox of several messages", async () => {
  const [page] = await readMail(
    Buffer.from(
      `MIME-Version: 1.0\nContent-Type: multipart/related; boundary=b\n\n--b\nContent-Location: file:///C:/rilis.htm\nContent-Transfer-Encoding: quoted-printable\nContent-Type: text/html; charset=utf-8\n\n<html><body><p class=3DMsoNormal>${lead.replace("–", "=E2=80=93")}</p><img src=3D"file:///C:/a.png" alt=3DKopi></body></html>\n--b\nContent-Location: file:///C:/a.png\nContent-Transfer-Encoding: base64\nContent-Type: image/png\n\n${pixel.toString("base64")}\n--b--\n`,
    ),
    "a.mht",
  );
  assert.is(page?.text, lead);
  assert.equal(
    page?.pictures.map(({ name, alt }) => [name, alt]),
    [["gambar.png", "Kopi"]],
  );
  const box = ["satu", "dua"].map(
    (word) => `From a@x.id Mon Feb 03 09:12:00 2025\nFrom: a@x.id\nSubject: ${word}\n\nIsi ${word}.\n`,
  );
  assert.equal(
    (await readMail(bytes(box.join("\n")), "a.mbox")).map(({ text }) => text),
    ["Isi satu.", "Isi dua."],
  );
});

mail.run();

const ole = suite("readOle");

ole("reads a message of Outlook", async () => {
  const [draft] = await readOle(
    msg({ "0037": "Rilis kopi", "0C1A": "Humas Toba", "1000": `${lead}\r\n\r\nPenutup.` }),
    "a.msg",
  );
  assert.is(draft?.text, `${lead}\n\nPenutup.`);
  assert.is(draft?.data.subject, "Rilis kopi");
  assert.ok(draft?.notes.some(({ about }) => about.startsWith("Dari: Humas Toba")));
});

ole("tells the way out for old documents", async () => {
  for (const [stream, words] of [
    ["WordDocument", /dokumen Word lama.*soffice/],
    ["Workbook", /lembar kerja Excel/],
  ] as const) {
    const error = await refused(() => readOle(Buffer.from(stream, "utf16le"), "a.doc"));
    assert.match(error.words("id"), words);
  }
});

ole.run();
