import fc from "fast-check";
import { strToU8, unzipSync, type Zippable, zipSync } from "fflate";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { cleanFile } from "../../src/cleaning/clean-file.ts";
import { kindOf } from "../../src/pictures/file-kind.ts";
import type { UncleanProblem } from "../../src/pictures/unclean.ts";
import { notedJpeg, notedPng, secret } from "./secrets.ts";

const jpeg = await notedJpeg();
const png = await notedPng();

async function contentOf(bytes: Uint8Array): Promise<Buffer> {
  const cleaned = await cleanFile(bytes);
  if ("problem" in cleaned) throw new Error(cleaned.problem);
  return Buffer.from(cleaned.content);
}

async function problemOf(bytes: Uint8Array): Promise<string> {
  const cleaned = await cleanFile(bytes);
  if (!("problem" in cleaned)) return "";
  return [cleaned.problem, ...(cleaned.inner === undefined ? [] : [cleaned.inner])].join(" ");
}

/** A ZIP as other programs write it, with times and remarks. */
function zipOf(files: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const entries: Zippable = {};
  for (const [name, content] of Object.entries(files)) {
    const bytes = typeof content === "string" ? strToU8(content) : content;
    entries[name] = [bytes, { mtime: "2019-07-18", comment: secret, level: 0 }];
  }
  return zipSync(entries, { comment: secret });
}

const wordDocument = {
  "[Content_Types].xml": "<Types/>",
  "word/document.xml": "<w:document><w:t>Isi</w:t></w:document>",
  "docProps/core.xml": `<cp:coreProperties><dc:creator>${secret}</dc:creator></cp:coreProperties>`,
  "docProps/app.xml": `<Properties><Company>${secret}</Company></Properties>`,
  "word/media/image1.jpeg": jpeg,
  "word/fontTable.bin": Buffer.from([1, 2, 3, 0xff]),
};

const openDocument = {
  mimetype: "application/vnd.oasis.opendocument.text",
  "content.xml": "<office:document-content><text:p>Isi</text:p></office:document-content>",
  "meta.xml": `<office:document-meta><dc:creator>${secret}</dc:creator></office:document-meta>`,
  "META-INF/manifest.xml": "<manifest:manifest/>",
};

/** A box of an MP4. */
function box(name: string, ...parts: readonly (string | Uint8Array)[]): Buffer {
  const body = Buffer.concat(parts.map((part) => (typeof part === "string" ? Buffer.from(part) : part)));
  const head = Buffer.alloc(8);
  head.writeUInt32BE(body.length + 8);
  head.write(name, 4);
  return Buffer.concat([head, body]);
}

const times = (version: number) =>
  Buffer.from([version, 0, 0, 0, ...Array(version === 1 ? 16 : 8).fill(7), 9, 9]);
const handler = (kind: string) => box("hdlr", Buffer.alloc(8), kind, Buffer.alloc(12));

const film = (...more: readonly Uint8Array[]) =>
  Buffer.concat([
    box("ftyp", "isom", Buffer.alloc(4)),
    box(
      "moov",
      box("mvhd", times(0)),
      box(
        "trak",
        box("tkhd", times(1)),
        box("mdia", box("mdhd", times(0)), handler("vide")),
        box("udta", secret),
      ),
      box("udta", box("\xa9xyz", secret)),
      box("meta", secret),
      ...more,
    ),
    box("uuid", secret),
    box("free", secret),
    box("mdat", "gambar"),
  ]);

const clean = suite("cleanFile");

clean("packs an archive again without its times, remarks and litter, every file in it cleaned", async () => {
  const inner = zipOf({ "dalam.png": png });
  const content = await contentOf(
    zipOf({
      "foto/a.jpg": jpeg,
      "data.csv": "a;b\n",
      "lagi.zip": inner,
      "__MACOSX/._a.jpg": secret,
      "x/.DS_Store": secret,
    }),
  );
  const files = unzipSync(content);
  assert.equal(Object.keys(files), ["foto/a.jpg", "data.csv", "lagi.zip"]);
  assert.not.ok(content.includes(secret));
  for (const bytes of Object.values(files)) assert.not.ok(Buffer.from(bytes).includes(secret));
  assert.is(Buffer.from(files["data.csv"] ?? []).toString(), "a;b\n");
});

clean("empties the pages of documents on which their makers stand", async () => {
  for (const document of [wordDocument, openDocument]) {
    const content = await contentOf(zipOf(document));
    const files = unzipSync(content);
    assert.equal(Object.keys(files), Object.keys(document));
    for (const bytes of [content, ...Object.values(files)])
      assert.not.ok(Buffer.from(bytes).includes(secret));
    assert.ok(Object.values(files).some((bytes) => Buffer.from(bytes).includes("Isi")));
  }
});

clean("leaves an OpenDocument recognizable by its first bytes", async () => {
  const content = await contentOf(zipOf(openDocument));
  assert.is(content.toString("latin1", 30, 30 + 47), `mimetype${openDocument.mimetype}`);
});

clean("refuses documents with comments, tracked changes and hidden sheets", async () => {
  const hidden: readonly Readonly<Record<string, string>>[] = [
    { "word/comments.xml": "<w:comments/>" },
    { "word/document.xml": '<w:p><w:del w:id="1" w:author="Budi"><w:t>lama</w:t></w:del></w:p>' },
    { "xl/workbook.xml": '<workbook><sheet name="a" state="veryHidden"/></workbook>' },
    { "xl/threadedComments/threadedComment1.xml": "<x/>" },
    { "ppt/commentAuthors.xml": "<x/>" },
  ];
  for (const part of hidden) assert.is(await problemOf(zipOf({ ...wordDocument, ...part })), "hidden");
  const tracked = { ...openDocument, "content.xml": "<a><text:tracked-changes /></a>" };
  assert.is(await problemOf(zipOf(tracked)), "hidden");
  const locked = { ...openDocument, "META-INF/manifest.xml": "<m><manifest:encryption-data /></m>" };
  assert.is(await problemOf(zipOf(locked)), "locked");
});

clean("names the file of an archive that cannot be cleaned", async () => {
  const photo = Buffer.from("II*\0rahasia");
  assert.is(await problemOf(zipOf({ "a.txt": "a", "foto/b.nef": photo })), "photo foto/b.nef");
  assert.is(await problemOf(zipOf({ "b.zip": zipOf({ "c.nef": photo }) })), "photo b.zip/c.nef");
  const deep = [1, 2, 3].reduce((inner) => zipOf({ "a.zip": inner }), zipOf({ "a.txt": "a" }));
  assert.is(await problemOf(deep), "unknown a.zip/a.zip/a.zip");
});

clean("refuses an archive that is cut off, or unpacks to more than a machine has", async () => {
  const sound = Buffer.from(zipOf({ "a.txt": "halo" }));
  assert.is(await problemOf(sound.subarray(0, 40)), "damaged");
  const bomb = Buffer.from(zipSync({ a: [new Uint8Array(1000), { level: 9 }] }));
  const directory = bomb.lastIndexOf("PK\x01\x02");
  bomb.writeUInt32LE(2_000_000_000, directory + 24);
  assert.is(await problemOf(bomb), "damaged");
});

clean("makes the notes of films empty room, and moves nothing", async () => {
  const noted = film();
  const content = await contentOf(noted);
  assert.is(content.length, noted.length);
  assert.not.ok(content.includes(secret));
  assert.not.ok(content.includes(7), "no time");
  assert.is(content.indexOf("gambar"), noted.indexOf("gambar"));
  assert.is(content.includes("vide"), true);
  assert.ok((await contentOf(content)).equals(content));
});

clean("refuses films with a track of positions, and those that are cut off", async () => {
  for (const kind of ["meta", "camm"])
    assert.is(await problemOf(film(box("trak", box("mdia", handler(kind))))), "recording", kind);
  for (let length = 20; length < film().length; length += 1) {
    const cleaned = await cleanFile(film().subarray(0, length));
    if ("content" in cleaned) assert.not.ok(Buffer.from(cleaned.content).includes(secret), `${length}`);
  }
});

clean("cuts tags off sounds, before and behind", async () => {
  const sound = Buffer.from([0xff, 0xfb, 1, 2, 3, 4]);
  const head = Buffer.concat([Buffer.from("ID3\x04\0\0\0\0\0\x0d"), Buffer.from(secret)]);
  const old = Buffer.from(`TAG${secret}`.padEnd(128, "\0"));
  const ape = Buffer.concat([Buffer.from(secret), Buffer.from("APETAGEX"), Buffer.alloc(24)]);
  ape.writeUInt32LE(secret.length + 32, ape.length - 20);
  assert.ok((await contentOf(Buffer.concat([head, head, sound, ape, old]))).equals(sound));
  assert.is((await contentOf(Buffer.from("ID3\x04\0\0\x7f\x7f\x7f\x7f"))).length, 0);
});

clean("leaves text as it is", async () => {
  for (const text of ["a;b\n1;2\n", "Halo ﷽ 🎉\r\n", "{}", ""])
    assert.is((await contentOf(Buffer.from(text))).toString(), text);
});

clean("refuses what it cannot clean", async () => {
  const refused: readonly (readonly [UncleanProblem, string])[] = [
    ["photo", "II*\0"],
    ["photo", "\0\0\0\x18ftypheic"],
    ["old-office", "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"],
    ["recording", "RIFF\x04\0\0\0WAVE"],
    ["recording", "\x1aE\xdf\xa3"],
    ["unknown", "MZ\x90\0"],
    ["unknown", "\x7fELF"],
  ];
  for (const [problem, words] of refused) assert.is(await problemOf(Buffer.from(words, "latin1")), problem);
});

clean("never fails, and is done the first time", async () => {
  const samples = [jpeg, png, zipOf(wordDocument), film(), Buffer.from("teks"), Buffer.from("%PDF-1.4")];
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...samples), fc.nat(), fc.nat(255), async (sample, place, value) => {
      const spoilt = Buffer.from(sample);
      spoilt[place % spoilt.length] = value;
      const once = await cleanFile(spoilt);
      if ("problem" in once) return;
      const twice = await cleanFile(once.content);
      assert.ok("content" in twice && Buffer.from(twice.content).equals(Buffer.from(once.content)));
    }),
    { numRuns: 400 },
  );
});

clean.run();

const kinds = suite("kindOf");

kinds("goes by content alone, and never fails", () => {
  assert.is(kindOf(jpeg), "jpeg");
  assert.is(kindOf(Buffer.from("<svg/>")), "markup");
  assert.is(kindOf(Buffer.from("BMKG mencatat gempa.")), "text");
  fc.assert(fc.property(fc.uint8Array(), (bytes) => kindOf(bytes) !== undefined));
});

kinds.run();
