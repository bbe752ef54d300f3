import { suite } from "uvu";
import * as assert from "uvu/assert";
import { weekdays } from "../../src/base/date.ts";
import { englishMonthNames } from "../../src/base/english-date-names.ts";
import { monthNames } from "../../src/base/month-names.ts";
import { wordsOfProgram } from "../../src/content/words.ts";
import { indexKinds } from "../../src/indexes/table.ts";
import { outputsByKind } from "../../src/pages/index.ts";
import { createAssets } from "../../src/prepare/assets.ts";
import { makeIndex } from "../../src/search/make-index.ts";
import { englishSite } from "../support/english-newsroom.ts";
import { newsroomOf } from "../support/newsroom.ts";

/** Words without which hardly an Indonesian sentence is written, and those of our own headings. */
const indonesian = [
  ..."yang dan atau dari ke untuk pada dengan tidak belum sudah ini itu adalah akan bila oleh dalam semua".split(
    " ",
  ),
  ..."siaran menurut daerah pejabat acara jabatan topik bulan tahun hari kutipan ralat ditarik unduh salin".split(
    " ",
  ),
  ..."lihat cari berita berkas umpan teks foto lampiran kontak surel alamat nomor tempat waktu tanggal mulai".split(
    " ",
  ),
  ..."sejak sampai mantan lainnya lain terbaru sebelumnya halaman kembali jenis pukul".split(" "),
  ...weekdays,
  ...monthNames.filter((name) => !englishMonthNames.some((english) => english === name)),
];

/** Attributes that readers see or hear. */
const read = /\b(?:alt|aria-label|content|label|placeholder|title|text)="([^"]*)"/g;

/** What readers see of a file: no addresses, and of its tags only what is shown. */
function shownIn(path: string, text: string): string {
  const plain = path.endsWith(".json")
    ? valuesOf(JSON.parse(text, (key, value) => (key === "required" ? [] : value))).join("\n")
    : path.endsWith(".csv")
      ? text.slice(text.indexOf("\n"))
      : text
          .replace(/<script type="application\/ld\+json">(.*?)<\/script>/gs, (_, data: string) =>
            valuesOf(JSON.parse(data)).join("\n"),
          )
          .replace(/<code>.*?<\/code>|<generator>.*?<\/generator>/gs, "")
          .replace(/<(\w+)[^>]* lang="id"[^>]*>.*?<\/\1>/gs, "")
          .replace(/<[^>]*>/g, (tag) =>
            ["", ...[...tag.matchAll(read)].map(([, value]) => value), ""].join("\n"),
          );
  return plain.replace(
    /https?:\S+|\btag:\S+|\/[\w/.-]+|\w+@\S+|[\w-]+\.(?:json|csv|xml|ics|txt|zip)\b/g,
    "…",
  );
}

function valuesOf(data: unknown): string[] {
  if (typeof data === "string") return [data];
  return typeof data === "object" && data !== null ? Object.values(data).flatMap(valuesOf) : [];
}

/** Names of kinds in the open data and of the list of a ministry, and what a list of another language calls itself. */
const names =
  /\b(?:siaran|undangan|pengumuman|klarifikasi|pidato)(?=,|\.?$)|Kode wilayah administrasi pemerintahan|Siaran pers berbahasa Indonesia/gm;

function indonesianIn(path: string, text: string): string[] {
  const shown = shownIn(path, text).replace(names, "");
  return indonesian.filter((word) => new RegExp(`(?<![\\p{L}-])${word}(?![\\p{L}-])`, "iu").test(shown));
}

const site = englishSite();
const outputs = [...outputsByKind(newsroomOf(site)).values()].flat();

const english = suite("a newsroom in English");

english("has no Indonesian word on any page, in any feed, text, calendar or data", () => {
  const found = outputs
    // The columns of this table are those of a regulation, and one list is that of another language.
    .filter(({ path }) => !/daftar-informasi-publik.*\.csv$|^\/id\//.test(path))
    .flatMap((output) => {
      const words = indonesianIn(output.path, output.content());
      return words.length > 0 ? [`${output.path}: ${words.join(", ")}`] : [];
    });
  assert.equal(found, []);
});

english("says of every page that it is in English", () => {
  const pages = outputs.filter(({ path }) => path.endsWith("/") || path.endsWith(".html"));
  assert.ok(pages.length > 40);
  for (const page of pages.filter(({ path }) => path !== "/id/")) {
    const text = page.content();
    assert.match(text, '<html lang="en">', page.path);
    assert.not.match(text, /lang="id"[^>]*>(?!Bahasa Indonesia|Siaran pers berbahasa Indonesia)/, page.path);
  }
});

english("tells of things in the search in English", () => {
  const index = [...makeIndex(site).values()].join("\n");
  assert.match(index, '"label":"Regions"');
  assert.match(index, "Mayor of Kotamobagu, until 2018");
  assert.not.match(index, /"label":"(?:Daerah|Jenis)"|sampai \d|mulai \d/);
});

english(
  "has scripts that say no Indonesian word of the site, and no name of a word in its place",
  async () => {
    const { files } = await createAssets(site.addressOf, {}, { said: site.settings });
    const scripts = files.filter(({ path }) => /\/(?:siaran-en|cari|cek)-\w+\.js$/.test(path));
    assert.is(scripts.length, 3);
    const phrases = Object.values(wordsOfProgram.id).filter((word) => word.includes(" "));
    for (const { path, content } of scripts) {
      const text = Buffer.from(content).toString();
      assert.not.match(text, /siaranWords|siaranLanguage/, path);
      assert.equal(
        phrases.filter((phrase) => text.includes(phrase)),
        [],
        path,
      );
      assert.match(text, /toLocaleString\("en"\)|\.en\b|copied/, path);
    }
  },
);

english("law: no word of the table stands for both languages but by chance", () => {
  const alike = Object.entries(wordsOfProgram.id).filter(([key, word]) => {
    const other = Object.entries(wordsOfProgram.en).find(([name]) => name === key)?.[1];
    return word === other;
  });
  assert.equal(
    alike.map(([key]) => key),
    ["agenda"],
  );
  for (const { words } of indexKinds) assert.is.not(words.id.overview, words.en.overview);
});

english("law: both languages fill in the same", () => {
  const marks = (word: string) => [...new Set(word.match(/\{\w+\}/g))].sort();
  const en = new Map(Object.entries(wordsOfProgram.en));
  for (const [key, word] of Object.entries(wordsOfProgram.id))
    assert.equal(
      marks(en.get(key) ?? "")
        .map((mark) => mark.toLowerCase())
        .filter((mark, place, all) => all.indexOf(mark) === place),
      marks(word)
        .map((mark) => mark.toLowerCase())
        .filter((mark, place, all) => all.indexOf(mark) === place),
      key,
    );
});

english.run();
