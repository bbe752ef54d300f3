import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import Parser from "rss-parser";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { build } from "../../src/build/build.ts";
import { UnsafeOutputError } from "../../src/build/publish/output-folder.ts";
import { compile } from "../../src/compile/compile.ts";
import { readContent } from "../../src/prepare/prepare.ts";
import { now } from "../support/content.ts";
import { copyValid, validPosts } from "../support/fixtures.ts";
import { readFiles, writeFiles } from "../support/folders.ts";
import { attributeOf, type HtmlElement, textOf } from "../support/html.ts";
import { brokenLinks, readSite } from "../support/site-folder.ts";
import { elementsOf, parseXml, textIn } from "../support/xml.ts";

const program = fileURLToPath(new URL("../..", import.meta.url));
const work = await mkdtemp(join(tmpdir(), "siaran-build-"));
const content = await copyValid(work);
const output = join(work, "_site");
const options = { content, output, now, language: "id" } as const;
const first = await build(options);
const site = await readSite(output);

const root = "https://siaran.example.go.id/";
const fair = "/siaran/2019/07/pameran-kota-cerdas/";

const ofTag = (elements: readonly HtmlElement[], name: string) =>
  elements.filter(({ tagName }) => tagName === name);
const wordsOf = (path: string) => textOf(site.page(path)[0]);
const linksOf = (path: string) => ofTag(site.page(path), "a").map((link) => attributeOf(link, "href"));

const owners = suite("owners of files");

owners("no old address takes the place of a file that is published, whatever it is", async () => {
  const published = await readContent({ content, now });
  const paths = [...(await readFiles(output)).keys()].map((file) => `/${file}`);
  assert.ok(paths.length > 50);
  const texts = published.texts.map((text) => {
    if (!text.file.endsWith("/siaran-singkat.md")) return text;
    const aliases = paths.map((path) => `\n  - ${JSON.stringify(path)}`).join("");
    const written = Buffer.from(text.bytes)
      .toString()
      .replace(/^aliases:.*(?:\n[ -].*)*\n/m, "");
    return { file: text.file, bytes: Buffer.from(written.replace("---\n", `---\naliases:${aliases}\n`)) };
  });
  const { diagnostics } = compile(
    { ...published, texts },
    { folder: "posts", now, drafts: false, language: "id" },
  );
  // A name with a dot before it, as the mark of a site has, is no address at all.
  const codeOf = (path: string) => (path.startsWith("/.") ? "alias-invalid" : "alias-taken");
  const refused = diagnostics.map(({ code, place }) => `${code} ${place.line - 3}`);
  assert.equal(
    paths.filter((path, index) => !refused.includes(`${codeOf(path)} ${index}`)),
    [],
  );
});

owners.run();

const release = suite("the page of a release");

release("has the headline, and it alone, as its first-level heading", () => {
  const headings = ofTag(site.page(fair), "h1").map(textOf);
  assert.equal(headings, ['Kotamobagu ikut "Pameran Kota Cerdas" & forum <daerah>']);
});

release("shows dateline, date, number, byline, source and contact", () => {
  const words = wordsOf(fair);
  for (const part of [
    "Jakarta",
    "Kamis, 18 Juli 2019 pukul 09.00 WITA",
    "480/12/2019",
    "Humas Kota Kotamobagu",
  ]) {
    assert.ok(words.includes(part), part);
  }
  assert.ok(words.includes("Laman Contoh") && words.includes("Humas Contoh"));
});

release("keeps the direction of names from reaching into the words around them", () => {
  const isolated = ofTag(site.page(fair), "bdi").map(textOf);
  for (const name of ["Jakarta", "Humas Kota Kotamobagu", "Laman Contoh", "Kota Kotamobagu"])
    assert.ok(isolated.includes(name), name);
  const [heading] = ofTag(site.page(fair), "h1");
  assert.is(heading && attributeOf(heading, "dir"), "auto");
});

release("shows each official with the office of that day", () => {
  const words = wordsOf(fair);
  assert.ok(words.includes("Wali Kota Kotamobagu"));
  assert.not(words.includes("Wakil Wali Kota Kotamobagu"));
  assert.ok(words.includes("Ketua Panitia"));
});

release("leads to each of its indexes", () => {
  const links = linksOf(fair);
  const indexes = [
    "/daerah/kotamobagu/",
    "/daerah/jakarta/",
    "/pejabat/siti-rahma/",
    "/pejabat/rina-walangitan/",
  ];
  for (const path of [...indexes, "/acara/pameran-kota-cerdas-2019/", "/siaran/2019/", "/siaran/2019/07/"]) {
    assert.ok(links.includes(path), path);
  }
});

release("shows a correction with its date", () => {
  const words = wordsOf(fair);
  assert.ok(words.includes("Jumlah stan semula tertulis 12."));
  assert.ok(words.includes("Sabtu, 20 Juli 2019 pukul 10.00 WITA"));
});

release("has what its Markdown has", () => {
  const elements = site.page(fair);
  assert.equal(ofTag(elements, "th").map(textOf), ["Hari", "Acara", "Pengunjung"]);
  assert.is(textOf(ofTag(elements, "blockquote")[0]), "Layanan harus mudah dipakai dari telepon murah.");
  assert.ok(ofTag(elements, "figcaption").map(textOf).includes("Rina Walangitan, Ketua Panitia"));
  assert.ok(elements.some((element) => attributeOf(element, "id") === "fn1"));
  assert.ok(elements.some((element) => attributeOf(element, "id") === "jadwal"));
});

release("has its photos with their texts, and its files as they are", async () => {
  const images = ofTag(site.page(fair), "img");
  const alts = images.map((image) => attributeOf(image, "alt"));
  for (const alt of [
    "Tiga orang menggunting pita di depan stan.",
    "Denah stan di balai sidang.",
    "Antrean di stan",
  ]) {
    assert.ok(alts.includes(alt), alt);
  }
  const written = await readFile(join(validPosts, "2019/07/materi.pdf"));
  assert.ok(site.files.get(`${fair.slice(1)}materi.pdf`)?.equals(written));
});

release("in English says so", () => {
  const languages = site
    .page("/siaran/2020/03/smart-city-expo/")
    .map((element) => attributeOf(element, "lang"));
  assert.ok(languages.includes("en"));
});

release.run();

const status = suite("what is not published, or no longer");

status(
  "a withdrawn release keeps a page with a notice, out of lists and search engines; feeds tell of it",
  () => {
    const path = "/siaran/2020/01/data-keliru/";
    assert.ok(wordsOf(path).includes("Angka di dalamnya keliru dan sedang dihitung ulang."));
    const robots = ofTag(site.page(path), "meta").find((meta) => attributeOf(meta, "name") === "robots");
    assert.match(attributeOf(robots, "content") ?? "", "noindex");
    for (const other of ["/sitemap.xml", "/siaran/index.html"])
      assert.not(site.text(other).includes("data-keliru"), other);
    for (const other of ["/feed.xml", "/atom.xml", "/feed.json", "/ralat/feed.xml", "/ralat/index.html"])
      assert.match(site.text(other), "Angka di dalamnya keliru", other);
  },
);

status("no word of a draft or of an embargoed release is anywhere", () => {
  for (const [path, bytes] of site.files) {
    for (const secret of ["rancangan", "rahasia.txt", "masih-embargo", "menunggu waktunya"]) {
      assert.not(path.includes(secret), path);
      assert.not(bytes.includes(secret), `${path} tells of ${secret}`);
    }
  }
});

status("old addresses lead to the release", () => {
  for (const path of ["/2019/07/pameran/", "/berita/12.html"]) {
    const elements = site.page(path);
    const refresh = ofTag(elements, "meta").find((meta) => attributeOf(meta, "http-equiv") === "refresh");
    assert.is(attributeOf(refresh, "content"), `0; url=${fair}`);
    const canonical = ofTag(elements, "link").find((link) => attributeOf(link, "rel") === "canonical");
    assert.is(attributeOf(canonical, "href"), `${root}${fair.slice(1)}`);
  }
});

status.run();

const indexes = suite("index pages");

indexes("a city tells what it is, who is in office and what is coming", () => {
  const words = wordsOf("/daerah/kotamobagu/");
  for (const part of [
    "Kota Kotamobagu",
    "Provinsi Sulawesi Utara",
    "Budi Lantong",
    "Pj. Wali Kota Kotamobagu",
  ]) {
    assert.ok(words.includes(part), part);
  }
  assert.ok(words.includes("Pameran Kota Cerdas 2031"));
  assert.not(words.includes("Siti Rahma"));
});

indexes("an official's page shows the offices through time", () => {
  const words = wordsOf("/pejabat/siti-rahma/");
  assert.ok(words.includes("Ir. Hj. Siti Rahma, M.Si."));
  const [now, before] = [words.indexOf("Wali Kota Kotamobagu"), words.indexOf("Wakil Wali Kota Kotamobagu")];
  assert.ok(now !== -1 && before !== -1);
  assert.ok(words.includes("22 September 2018"));
});

indexes("an event's page shows its dates, venue and sister editions", () => {
  const words = wordsOf("/acara/pameran-kota-cerdas-2019/");
  for (const part of ["17–19 Juli 2019", "Balai Sidang", "Pameran Kota Cerdas 2031"]) {
    assert.ok(words.includes(part), part);
  }
});

indexes("the page about feeds leads to every feed", () => {
  const links = new Set(linksOf("/langganan/"));
  const feeds = [...site.files.keys()].filter((path) => path.endsWith("feed.xml"));
  assert.is(feeds.length, 12);
  assert.equal(
    feeds.filter((path) => !links.has(`/${path}`)),
    [],
  );
});

indexes("every link and fragment leads somewhere", () => {
  assert.equal(brokenLinks(site, root), []);
});

indexes.run();

const machines = suite("feeds and sitemap");

machines("every feed is read by an independent reader", async () => {
  for (const [path, bytes] of site.files) {
    if (!/(?:feed|atom)\.xml$/.test(path)) continue;
    const feed = await new Parser().parseString(bytes.toString());
    assert.ok(feed.title, path);
    for (const item of feed.items)
      assert.match(item.link ?? "", /^https:\/\/siaran\.example\.go\.id\/siaran\//);
  }
  const home = await new Parser().parseString(site.text("/feed.xml"));
  assert.is(home.items.at(-1)?.title, "Pasar murah digelar di Lapangan Percobaan");
  assert.is(home.items.length, 5);
});

machines("the sitemap lists exactly the pages that search engines may list", () => {
  const listed = elementsOf(parseXml(site.text("/sitemap.xml")), "loc").map(textIn);
  const pages = [...site.pages]
    .filter(([, elements]) => {
      const metas = ofTag(elements, "meta");
      const isHidden = metas.some((meta) => attributeOf(meta, "content")?.includes("noindex"));
      return !isHidden && !metas.some((meta) => attributeOf(meta, "http-equiv") === "refresh");
    })
    .map(([path]) => `${root}${path.slice(1)}`);
  assert.equal(listed.sort(), pages.sort());
});

machines("figures count what was written", () => {
  assert.is(first.figures?.releases, 4);
  assert.is(first.figures?.pages, site.pages.size);
  // Siaran's own mark is no file of the site.
  assert.is(first.figures?.written, site.files.size - 1);
});

machines.run();

const again = suite("building again");

again(
  "gives the same bytes in another zone, language, folder and order of files, through the command line",
  async () => {
    const elsewhere = join(work, "lain");
    const files = [...(await readFiles(content))].reverse();
    await writeFiles(join(elsewhere, "posts"), Object.fromEntries(files));
    const words = ["build", "--content", join(elsewhere, "posts"), "--output", join(elsewhere, "hasil")];
    const { stdout } = await promisify(execFile)(
      process.execPath,
      ["--import", "tsx", join(program, "src/start/main.ts"), ...words],
      {
        cwd: program,
        env: { ...process.env, TZ: "America/New_York", LC_ALL: "tr_TR.UTF-8", SIARAN_LANG: "en" },
      },
    );
    assert.match(stdout, /4 releases, \d+ pages, \d+ feeds, [\d.]+ seconds/);
    const other = await readFiles(join(elsewhere, "hasil"));
    assert.equal([...other.keys()], [...site.files.keys()]);
    const different = [...other]
      .filter(([path, bytes]) => !site.files.get(path)?.equals(bytes))
      .map(([path]) => path);
    // The coverage is that of the months up to the day, and the command line takes the clock's.
    assert.equal(different, ["statistik/cakupan/index.html"]);
  },
);

again("honours a path prefix in every link, feed and canonical", async () => {
  const prefixed = join(work, "awalan");
  const posts = await copyValid(prefixed);
  const settings = await readFile(join(posts, "_data/site.yaml"), "utf8");
  const url = "https://go.example.id/newsroom/";
  await writeFile(join(posts, "_data/site.yaml"), settings.replace(root, url));
  const result = await build({ ...options, content: posts, output: join(prefixed, "hasil") });
  assert.ok(result.figures);
  const moved = await readSite(join(prefixed, "hasil"));
  assert.equal(brokenLinks(moved, url), []);
  for (const [path, elements] of moved.pages) {
    const canonical = ofTag(elements, "link").find((link) => attributeOf(link, "rel") === "canonical");
    if (canonical) assert.ok(attributeOf(canonical, "href")?.startsWith(url), path);
  }
  for (const [path, bytes] of moved.files) {
    if (!/\.(?:xml|json|opml|txt|csv|ics|html)$/.test(path)) continue;
    assert.not(bytes.includes(root.slice(0, -1)), `${path} has the old address`);
  }
  assert.match(moved.text("/feed.xml"), "https://go.example.id/newsroom/siaran/2019/07/pasar-murah/");
  assert.match(moved.text("/robots.txt"), "https://go.example.id/newsroom/sitemap.xml");
});

again("keeps the last good site to the byte when a fault comes, and tells all faults at once", async () => {
  const before = await readFiles(output);
  await writeFiles(content, {
    "2021/01/satu.md": "---\ntitle: 7\n---\n",
    "2021/01/dua.md": "",
    "2021/01/tiga.md": "---\ndate: 2019-02-31\n---\n",
  });
  const { figures, diagnostics } = await build(options);
  assert.is(figures, undefined);
  const files = new Set(
    diagnostics.filter(({ severity }) => severity === "error").map(({ place }) => place.file),
  );
  assert.equal([...files], ["posts/2021/01/dua.md", "posts/2021/01/satu.md", "posts/2021/01/tiga.md"]);
  const after = await readFiles(output);
  assert.equal([...after.keys()], [...before.keys()]);
  for (const [path, bytes] of after) assert.ok(before.get(path)?.equals(bytes), path);
  await rm(join(content, "2021"), { recursive: true });
});

again("leaves nothing of the former site, down to a newsroom with a single release", async () => {
  await writeFiles(output, { "lama/index.html": "lama", "siaran/2019/07/lama.txt": "lama" });
  for (const year of ["2019/07", "2020"]) await rm(join(content, year), { recursive: true });
  const { figures } = await build(options);
  assert.is(figures?.releases, 1);
  const single = await readSite(output);
  assert.equal(
    [...single.files.keys()].filter((path) =>
      /^lama|2019\/07|2020|pameran-kota-cerdas\/.*jpg|^berita/.test(path),
    ),
    [],
  );
  assert.ok(single.pages.has("/siaran/2019/11/siaran-singkat/"));
  assert.equal(brokenLinks(single, root), []);
});

again("builds an empty newsroom, without a release and without a registry entry", async () => {
  await rm(join(content, "2019"), { recursive: true });
  for (const name of ["cities", "officials", "events"])
    await rm(join(content, `_data/${name}`), { recursive: true });
  const { figures } = await build(options);
  assert.is(figures?.releases, 0);
  const empty = await readSite(output);
  assert.equal(brokenLinks(empty, root), []);
  assert.is((await new Parser().parseString(empty.text("/feed.xml"))).items.length, 0);
  assert.match(textOf(empty.page("/")[0]), /Belum ada siaran/);
});

again("leaves no temporary folder behind", async () => {
  const beside = (await readFiles(work)).keys();
  assert.equal(
    [...beside].filter((path) => path.startsWith("_site.")),
    [],
  );
});

again.run();

const safety = suite("the output folder");

const refused = async (folder: string) => {
  try {
    await build({ ...options, output: folder });
  } catch (error) {
    return error instanceof UnsafeOutputError;
  }
  return false;
};

safety("is never one that holds the content, the program or the working folder", async () => {
  for (const folder of [work, content, dirname(work), program, process.cwd(), "/"]) {
    assert.is(await refused(folder), true, folder);
  }
});

safety("is never inside the content, nor one with anything but a site in it", async () => {
  await mkdir(join(work, "kosong"), { recursive: true });
  await writeFiles(work, {
    "berkas.txt": "penting",
    "dokumen/skripsi.txt": "penting",
    "repo/.git/HEAD": "",
    "repo/sitemap.xml": "",
  });
  for (const folder of ["posts/hasil", "dokumen", "repo", "berkas.txt"]) {
    assert.is(await refused(join(work, folder)), true, folder);
  }
  assert.is(await readFile(join(work, "dokumen/skripsi.txt"), "utf8"), "penting");
});

safety.after(() => rm(work, { recursive: true, force: true }));

safety.run();
