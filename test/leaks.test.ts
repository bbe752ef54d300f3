import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { hostname, tmpdir, userInfo } from "node:os";
import { join } from "node:path";
import { PDFDocument } from "@cantoo/pdf-lib";
import { strToU8, zipSync } from "fflate";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { build } from "../src/build/build.ts";
import { phonePhoto, plainPhoto } from "./images/pictures.ts";
import { now, register, releaseText, splitEntries } from "./support/content.ts";
import { readFiles, writeFiles } from "./support/folders.ts";
import { wordsIn } from "./support/unpacked.ts";

/** Every hidden thing holds a word that begins like this; nothing that is published does. */
const mark = "zqxhilang";

/** A word that is published, to prove that it would be found wherever it stands. */
const open = "zqyterbuka";

const work = await mkdtemp(join(tmpdir(), "siaran-leaks-"));
const options = { content: join(work, "posts"), output: join(work, "_site"), now, language: "id" } as const;

/** A release that is marked in every place where a release can have words, its files among them. */
function markedRelease(word: string, more: string): Readonly<Record<string, string>> {
  const keys = [
    "cities: [kotamobagu]",
    "officials: [{id: siti-rahma, as: Wali Kota}]",
    `byline: ${word}pengarang`,
    `number: ${word}/1`,
    `source: {name: ${word}sumber, url: https://${word}.example.org/}`,
    `photos: [{file: ${word}.jpg, alt: ${word}alt, caption: ${word}keterangan, credit: ${word}kredit}]`,
    `attachments: [{file: ${word}.csv, title: ${word}lampiran}]`,
    `corrections: [{at: 2019-07-20, note: ${word}ralat}]`,
    `aliases: [/${word}-lama/]`,
    more,
  ];
  const text = releaseText({
    title: `Judul ${word}judul`,
    summary: `Ringkasan ${word}ringkasan yang cukup panjang bagi pemeriksanya.`,
    more: keys.join("\n"),
    body: `Isi ${word}isi.\n\n## ${word}bab\n\n> Kutipan ${word}kutipan.\n\n[tautan](https://${word}.example.org/a)`,
  });
  return { [`2019/07/${word}.md`]: text, [`2019/07/${word}.csv`]: `${word}csv;1\n` };
}

const site = `# ${mark}catatan
contacts:
  kedua: # ${mark}kontak
    name: Redaksi Kedua
`;

/** The photo of the open release: noted, as a camera leaves it. */
async function notedPhoto(): Promise<Buffer> {
  const photo = await phonePhoto({ width: 900, height: 700 });
  return Buffer.concat([
    photo.subarray(0, 2),
    Buffer.from(`\xff\xfe\0\x11${mark}kamera`, "latin1"),
    photo.subarray(2),
  ]);
}

async function notedPdf(): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  document.addPage().drawText(open);
  document.setAuthor(`${mark}pengarang`);
  return document.save({ useObjectStreams: false });
}

await writeFiles(
  options.content,
  splitEntries({
    ...register,
    "_data/site.yaml": `${register["_data/site.yaml"]}${site.replace("contacts:\n", "")}`,
    "_data/cities.yaml": `# ${mark}daerah\n${register["_data/cities.yaml"]}`,
    ...markedRelease(open, `# ${mark}naskah\nstatus: published # ${mark}baris\nallow: []`),
    ...markedRelease(`${mark}draf`, "status: draft"),
    ...markedRelease(`${mark}embargo`, "embargo: 2031-01-01 09:00"),
    ...markedRelease(`${mark}draftarik`, "status: draft\nembargo: 2031-01-01"),
    "2019/07/catatan.txt": `${mark}catatan`,
    "2019/07/README.md": `# ${mark}bacaan\n`,
    "README.md": `${mark}bacaan`,
    "2019/07/.sembunyi.md": `${mark}titik`,
    ".konsep/konsep.md": `${mark}folder`,
    [`2019/07/${mark}sisa.csv`]: `${mark}sisa`,
  }),
);
await writeFiles(options.content, {
  [`2019/07/${open}.jpg`]: await notedPhoto(),
  [`2019/07/${open}.pdf`]: await notedPdf(),
  [`2019/07/${open}-data.zip`]: zipSync({
    "a.csv": strToU8(`${open};1\n`),
    "__MACOSX/a": strToU8(`${mark}mac`),
  }),
  [`2019/07/${mark}sisa.jpg`]: await plainPhoto(800, 600),
  ...Object.fromEntries(
    await Promise.all(
      ["draf", "embargo", "draftarik"].map(
        async (kind) => [`2019/07/${mark}${kind}.jpg`, await plainPhoto(800, 600)] as const,
      ),
    ),
  ),
});
await edit(`2019/07/${open}.md`, (text) =>
  text
    .replace(
      "attachments: [",
      `attachments: [{file: ${open}.pdf, title: Pdf}, {file: ${open}-data.zip, title: Zip}, `,
    )
    .replace(
      `Isi ${open}isi.`,
      `Isi ${open}isi.\n\n<!-- ${mark}html -->\n\nKalimat <!-- ${mark}dalam --> lain.\n\n[//]: # (${mark}komentar)\n\n[${mark}acuan]: https://${mark}.example.org/`,
    ),
);

/** The paths and the content of the site in which a word stands. */
async function placesOf(word: string): Promise<string[]> {
  const files = await readFiles(options.output);
  return [...files]
    .filter(([path, bytes]) => path.includes(word) || wordsIn(bytes).includes(word))
    .map(([path]) => path);
}

const leaks = suite("nothing that is hidden");

leaks("is anywhere in the site: text, names, archives, search index, pictures", async () => {
  const { figures, diagnostics } = await build(options);
  assert.ok(figures, diagnostics.map(({ message }) => message).join("\n"));
  assert.equal(await placesOf(mark), []);
});

leaks("and whatever is published would have been found there", async () => {
  const places = await placesOf(open);
  const folder = `siaran/2019/07/${open}/`;
  for (const path of [
    "index.html",
    "feed.xml",
    "atom.xml",
    "feed.json",
    "sitemap.xml",
    "data/siaran.json",
    "data/siaran.csv",
    "daerah/kotamobagu/feed.xml",
    "pejabat/siti-rahma/index.html",
    `${open}-lama/index.html`,
    ...["index.html", `${open}.txt`, `${open}.zip`, `${open}.csv`, `${open}.pdf`, `${open}.jpg`].map(
      (name) => folder + name,
    ),
  ])
    assert.ok(places.includes(path), path);
  for (const part of ["kata/", "ejaan/", "hasil/"])
    assert.ok(
      places.some((path) => path.startsWith(`cari/indeks/${part}`)),
      part,
    );
});

leaks("of the machine is there either", async () => {
  const { username } = userInfo();
  // Short names stand by chance in what is packed.
  const words = [work, process.cwd(), hostname(), username].filter((word) => word.length > 4);
  for (const word of words) assert.equal(await placesOf(word.toLowerCase()), [], word);
});

leaks("is left once a release is taken back, and of a withdrawn one only that it was", async () => {
  await edit(`2019/07/${open}.md`, (text) =>
    text.replace("status: published", "status: {withdrawn: {reason: Keliru, at: 2019-08-01}}"),
  );
  await build(options);
  const said =
    "isi ringkasan bab kutipan pengarang sumber alt keterangan kredit lampiran ralat csv .jpg .pdf .txt .zip";
  for (const word of said.split(" ")) assert.equal(await placesOf(open + word), [], word);
  const folder = `siaran/2019/07/${open}/`;
  const left = await placesOf(open);
  const notices = left.filter((path) => /(?:feed|atom|data|ralat)\b/.test(path));
  assert.equal(
    left.filter((path) => !notices.includes(path)),
    [`${folder}index.html`, `${open}-lama/index.html`],
  );
  const page = await readFile(join(options.output, folder, "index.html"), "utf8");
  for (const word of [`Judul ${open}judul`, "18 Juli 2019", "1 Agustus 2019", "Keliru"])
    assert.match(page, word);
  await edit(`2019/07/${open}.md`, (text) => text.replace(/^status: .*$/m, "status: draft"));
  await build(options);
  assert.equal(await placesOf(open), []);
  assert.equal(await placesOf(mark), []);
});

leaks.after(() => rm(work, { recursive: true, force: true }));

leaks.run();

async function edit(file: string, change: (text: string) => string): Promise<void> {
  const path = join(options.content, file);
  const text = await readFile(path, "utf8");
  const changed = change(text);
  assert.is.not(changed, text);
  await writeFile(path, changed);
}
