import { cp, mkdtemp, readFile, rename, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { build } from "../../src/build/build.ts";
import { runCli } from "../../src/commands/cli.ts";
import { verify } from "../../src/verify/verify.ts";
import { notedJpeg, notedPng } from "../cleaning/secrets.ts";
import { phonePhoto } from "../images/pictures.ts";
import { capture } from "../support/console.ts";
import { now, register, releaseText, splitEntries } from "../support/content.ts";
import { inFolder, writeFiles } from "../support/folders.ts";

const work = await mkdtemp(join(tmpdir(), "siaran-verify-"));
const content = join(work, "posts");
const release = "siaran/2019/07/pameran/index.html";
const more =
  "cities: [kotamobagu]\nphotos: [{file: pawai.jpg, alt: Pawai, credit: Humas}]\nattachments: [{file: data.csv, title: Data}]";
const body = "## Jadwal\n\nLihat [jadwal](#jadwal).";
await writeFiles(
  content,
  splitEntries({
    ...register,
    "2019/07/pameran.md": releaseText({ more, body }),
    "2019/07/data.csv": "a;b\n",
    "2019/07/rahasia-besar.md": releaseText({
      title: "Rencana & <besar>",
      more: "cities: [kotamobagu]\nstatus: draft",
    }),
  }),
);
await writeFiles(content, {
  // Published as they are, and nobody's page.
  "_data/public/google1.html": "google-site-verification: google1.html",
  "_data/public/foto.jpg": await phonePhoto({ width: 80, height: 100 }),
  "_pages/tentang.md": "---\ntitle: Tentang\n---\n\nKantor kami.\n",
  "_pages/nanti.md": "---\ntitle: Halaman yang ditunda\nstatus: draft\n---\n\nNanti.\n",
});
await writeFiles(content, { "2019/07/pawai.jpg": await phonePhoto({ width: 800, height: 1000 }) });
const sound = join(work, "_site");
await build({ content, output: sound, now, language: "id" });

/** What is found in a copy of the site in which something was done. */
function afterwards(harm: (folder: string) => Promise<unknown>): Promise<string[]> {
  return inFolder(async (folder) => {
    const site = join(folder, "site");
    await cp(sound, site, { recursive: true });
    await harm(site);
    const { faults } = await verify({ site, content, now });
    return faults.map(({ about, severity, file, message }) => `${about} ${severity} ${file}: ${message.en}`);
  });
}

const change = (file: string, from: string | RegExp, to: string) => async (folder: string) => {
  const text = await readFile(join(folder, file), "utf8");
  const changed = text.replace(from, to);
  assert.is.not(changed, text, `${from} stands in ${file}`);
  await writeFile(join(folder, file), changed);
};

const add = (file: string, bytes: string | Uint8Array) => (folder: string) =>
  writeFiles(folder, { [file]: bytes });

const run = suite("verify");

run("lets in what counts visits, by its host and in no other way", () =>
  inFolder(async (folder) => {
    const posts = join(folder, "posts");
    const counter = "analytics: {script: https://hitung.example.go.id/s.js, attributes: {domain: kami}}\n";
    await writeFiles(posts, {
      ...splitEntries(register),
      "_data/site.yaml": `${register["_data/site.yaml"]}${counter}`,
    });
    const site = join(folder, "_site");
    await build({ content: posts, output: site, now, language: "id", search: false });
    const home = await readFile(join(site, "index.html"), "utf8");
    assert.match(home, '<script src="https://hitung.example.go.id/s.js" defer data-domain="kami"></script>');
    assert.equal((await verify({ site, content: posts, now })).faults, []);
    await writeFile(join(site, "index.html"), home.replaceAll("hitung.example", "jahat.example"));
    const [found] = (await verify({ site, content: posts, now })).faults;
    assert.is(found?.about, "policy");
  }),
);

run("finds nothing in a sound site", async () => {
  assert.equal(await afterwards(async () => {}), []);
});

/** What may go wrong in a site, and the beginning of what is said of it. */
const harms: readonly (readonly [string, (folder: string) => Promise<unknown>, string])[] = [
  ["a lost page", (folder) => rm(join(folder, "daerah/kotamobagu/index.html")), "links error "],
  ["a lost picture", change(release, "-320.webp", "-321.webp"), `links error ${release}`],
  [
    "a draft of a page",
    change("index.html", "</main>", "<p>Halaman yang ditunda</p></main>"),
    "leaks error index.html",
  ],
  [
    "a script of somebody else",
    change("index.html", "</head>", '<script src="https://hitung.example.go.id/s.js"></script></head>'),
    "policy error index.html: loads",
  ],
  [
    "a link to a part that is not there",
    change(release, 'href="#jadwal"', 'href="#jadwals"'),
    `links error ${release}: #jadwals leads`,
  ],
  [
    "a link to a part of another page",
    change("index.html", 'href="/siaran/"', 'href="/siaran/#lain"'),
    "links error index.html: siaran/index.html#lain",
  ],
  [
    "a link out of the site's folder",
    change("index.html", 'href="/siaran/"', 'href="/%ff"'),
    "links error index.html",
  ],
  [
    "an id that is there twice",
    change(release, '<p class="', '<p id="jadwal" class="'),
    `ids error ${release}`,
  ],
  [
    "no policy",
    change(release, /<meta http-equiv="Content[^>]*>/, ""),
    `policy error ${release}: there is no`,
  ],
  [
    "a policy that comes too late",
    change(release, /(<meta http-equiv="Content[^>]*>)(.*?)(<body>)/s, "$2$1$3"),
    `policy error ${release}: there is no`,
  ],
  [
    "a script in a page",
    change(release, "</body>", "<script>alert(1)</script></body>"),
    `policy error ${release}: <script>`,
  ],
  [
    "a handler",
    change(release, "<img ", '<img onerror="alert(1)" '),
    `policy error ${release}: <img onerror>`,
  ],
  ["a style", change(release, "<h1", '<h1 style="x" '), `policy error ${release}: <h1 style>`],
  [
    "an address that runs",
    change(release, 'href="#jadwal"', 'href=" javascript:alert(1)"'),
    `policy error ${release}: <a href>`,
  ],
  [
    "a foreign script",
    change(release, "</head>", '<script src="//jahat.example/a.js"></script></head>'),
    `policy error ${release}: loads`,
  ],
  [
    "a foreign picture",
    change(release, / src="[^"]*"/, ' src="https://jahat.example/a.png"'),
    `policy error ${release}: loads`,
  ],
  ["a feed that is cut off", change("feed.xml", "</rss>", ""), "feeds error feed.xml: not well-formed"],
  ["a JSON feed that is cut off", change("feed.json", /\}\s*$/, ""), "feeds error feed.json: no well-formed"],
  [
    "a feed that leads nowhere",
    change("feed.xml", /pameran\/<\/link>/, "tiada/</link>"),
    "feeds error feed.xml: https",
  ],
  ["an entry twice", change("feed.xml", /(<item>.*?<\/item>)/s, "$1$1"), "feeds error feed.xml: the id"],
  ["no sitemap", (folder) => rm(join(folder, "sitemap.xml")), "sitemap error sitemap.xml: there is no"],
  [
    "a page that is not in the sitemap",
    add(
      "lain/index.html",
      '<!doctype html><meta http-equiv="Content-Security-Policy" content="default-src">',
    ),
    "sitemap error lain/index.html: not in",
  ],
  [
    "a hidden page in the sitemap",
    change(release, "<title>", '<meta name="robots" content="noindex"><title>'),
    `sitemap error ${release}: hidden`,
  ],
  ["two files of one name", add("DAERAH/kotamobagu/index.html", "<!doctype html>"), "names error"],
  ["a history", add(".git/config", ""), "names error .git/config"],
  ["a source", add("siaran/2019/07/pameran.md", ""), "names error siaran/2019/07/pameran.md"],
  [
    "what a killed build left",
    add(".siaran-build-1/site/a.html", ""),
    "names error .siaran-build-1/site/a.html",
  ],
  ["something that a server runs", add("unggah/a.php", "<?php"), "names error unggah/a.php"],
  [
    "a photo as the camera wrote it",
    async (folder) => add("a.jpg", await notedJpeg())(folder),
    "metadata error a.jpg",
  ],
  [
    "a noted picture under any name",
    async (folder) => add("a.dat", await notedPng())(folder),
    "metadata error a.dat",
  ],
  [
    "a link out of the folder",
    (folder) => symlink("/etc/hostname", join(folder, "a.txt")),
    "names error a.txt/: is no regular file",
  ],
  ["a page under the name of a picture", add("a.jpg", "<html>slot"), "names error a.jpg: is not what"],
  ["an archive that is none", add("a.zip", "x"), "names error a.zip: is not what"],
  [
    "a foreign picture in a style sheet",
    add("a.css", "a { background: url( '//jahat.example/a.png' ) }"),
    "policy error a.css: loads from another site: //jahat",
  ],
  [
    "a foreign style sheet",
    add("a.css", '@import "https://jahat.example/a.css";'),
    "policy error a.css: loads",
  ],
  [
    "a style sheet that leads nowhere",
    add("a.css", "a { b: url(tiada.png) }"),
    "links error a.css: tiada.png",
  ],
  [
    "a calendar that is cut off",
    add("a.ics", "BEGIN:VCALENDAR\r\n"),
    "calendars error a.ics: no well-formed",
  ],
  [
    "an event twice",
    add(
      "a.ics",
      ["BEGIN:VCALENDAR", ...["BEGIN:VEVENT", "UID:a", "END:VEVENT", "BEGIN:VEVENT", "UID:a", "END:VEVENT"]]
        .concat("END:VCALENDAR", "")
        .join("\r\n"),
    ),
    "calendars error a.ics: no well-formed calendar: 6: UID:a",
  ],
  [
    "a security.txt that has expired",
    add(".well-known/security.txt", "Contact: mailto:a@b.id\nExpires: 2025-12-01T00:00:00Z\n"),
    "security error .well-known/security.txt: has expired",
  ],
  [
    "a security.txt without an end",
    add(".well-known/security.txt", "Contact: mailto:a@b.id\n"),
    "security error .well-known/security.txt: has not one",
  ],
  [
    "a security.txt that names nobody",
    add(".well-known/security.txt", "Contact: a@b.id\nExpires: 2026-12-01T00:00:00Z\n"),
    "security error .well-known/security.txt: does not say",
  ],
  [
    "a draft in a page",
    change(release, "</body>", "Rencana &amp; &lt;besar></body>"),
    `leaks error ${release}`,
  ],
  [
    "a draft in the data",
    change("data/siaran.json", "[", '["Rencana & <besar>",'),
    "leaks error data/siaran.json",
  ],
  [
    "the page of a draft",
    (folder) => rename(join(folder, "siaran/2019/07/pameran"), join(folder, "siaran/2019/07/rahasia-besar")),
    "leaks error siaran/2019/07/rahasia-besar/",
  ],
  ["a place of the machine", add("a.txt", `dibuat di ${process.cwd()}/src`), "leaks error a.txt"],
  [
    "a page that is too heavy",
    change(release, "</body>", `${"a ".repeat(200_000)}</body>`),
    `weight warning ${release}`,
  ],
];

for (const [name, harm, words] of harms) {
  run(`finds ${name}`, async () => {
    const found = await afterwards(harm);
    assert.ok(
      found.some((fault) => fault.startsWith(words)),
      found.join("\n"),
    );
  });
}

run("is a command that fails where something is wrong", () =>
  inFolder(async (folder) => {
    const good = await capture(() => runCli(["verify", sound, "--content", content]));
    assert.is(good.result, 0);
    assert.match(good.out, /berkas diperiksa, 0 kesalahan, 0 peringatan/);
    const site = join(folder, "site");
    await cp(sound, site, { recursive: true });
    await rm(join(site, "feed.xml"));
    const bad = await capture(() => runCli(["verify", site]));
    assert.is(bad.result, 1);
    assert.match(
      bad.error,
      /index\.html: kesalahan: tautan \/feed\.xml tidak menuju berkas mana pun \[links\]/,
    );
    assert.is((await capture(() => runCli(["verify", folder]))).result, 2);
  }),
);

run.after(() => rm(work, { recursive: true, force: true }));

run.run();
