import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { manyReleases, registry, releaseText } from "../support/content.ts";
import { inFolder, readFiles, writeFiles } from "../support/folders.ts";
import { parsePage, textOf } from "../support/html.ts";
import {
  call,
  configure,
  copyProgram,
  runBuild,
  runEleventy,
  runPreview,
  until,
} from "../support/program.ts";

const year = new Date().getFullYear();

/** Three releases of this year, two of them about one city, and older ones. */
const posts = {
  ...registry,
  ...manyReleases(5),
  [`${year}/01/satu.md`]: releaseText({
    title: "Kota <satu>",
    date: `${year}-01-01`,
    more: "cities: [kotamobagu]",
  }),
  [`${year}/01/dua.md`]: releaseText({
    title: "Kota dua",
    date: `${year}-01-01`,
    more: "cities: [kotamobagu, manado]",
  }),
  [`${year}/01/tiga.md`]: releaseText({
    title: "Kota tiga",
    date: `${year}-01-01`,
    more: "cities: [manado]",
  }),
};

/** Gives a copy of the program with some content. */
function withProgram(
  files: Readonly<Record<string, string>>,
  use: (program: string) => Promise<void>,
): Promise<void> {
  return inFolder(async (folder) => {
    const program = join(folder, "program");
    await copyProgram(program);
    await writeFiles(join(program, "posts"), posts);
    await writeFiles(program, files);
    await use(program);
  });
}

interface Made {
  readonly build: ReadonlyMap<string, string>;
  readonly eleventy: ReadonlyMap<string, string>;
  readonly preview: ReadonlyMap<string, string>;
}

/** Makes the files at some paths in each of the three ways. */
async function makeInEachWay(program: string, paths: readonly string[]): Promise<Made> {
  const read = async () => {
    const site = await readFiles(join(program, "_site"));
    await rm(join(program, "_site"), { recursive: true });
    return new Map(paths.map((path) => [path, String(site.get(fileOf(path)))]));
  };
  const built = await runBuild(program);
  assert.is(built.code, 0, built.error);
  const build = await read();
  const rendered = await runEleventy(program);
  assert.is(rendered.code, 0, rendered.error);
  const eleventy = await read();
  const preview = await runPreview(program, async (get) => {
    const made = new Map<string, string>();
    for (const path of paths) made.set(path, withoutReload((await get(path)).text));
    return made;
  });
  return { build, eleventy, preview };
}

function fileOf(path: string): string {
  return `${path.slice(1)}${path.endsWith("/") ? "index.html" : ""}`;
}

/** The page without the script by which a preview loads it anew. */
function withoutReload(page: string): string {
  return page.replace(/<script type="module" integrity[\s\S]*?<\/script>/, "");
}

/** The text of the example in the documentation. */
async function example(): Promise<string> {
  const text = await readFile(new URL("../../docs/eleventy.md", import.meta.url), "utf8");
  return /```njk\n([\s\S]*?)```/.exec(text)?.[1] ?? "";
}

const ways = suite("npm run build, npm start and npx @11ty/eleventy");

ways("give the page of the example in docs/eleventy.md", async () =>
  withProgram({ "src/pages/kotamobagu-tahun-ini.njk": await example() }, async (program) => {
    const path = "/kotamobagu-tahun-ini/";
    const made = await makeInEachWay(program, [path, "/sitemap.xml"]);
    for (const [way, pages] of Object.entries(made)) {
      const page = parsePage(pages.get(path) ?? "");
      const items = page.filter(({ tagName }) => tagName === "li").map(textOf);
      const listed = items.filter((text) => text.includes(`1 Januari ${year}`));
      assert.equal(listed.map((text) => text.split(",")[0]).sort(), ["Kota <satu>", "Kota dua"], way);
      assert.match(pages.get(path) ?? "", "Kota &lt;satu&gt;", way);
      assert.is(page.filter(({ tagName }) => tagName === "h1").map(textOf)[0], "Kotamobagu tahun ini", way);
      assert.match(pages.get("/sitemap.xml") ?? "", `go.id${path}</loc>`, way);
    }
    assert.is(made.eleventy.get(path), made.build.get(path));
    assert.is(made.preview.get(path), made.build.get(path));
  }),
);

ways("give the same search index", () =>
  withProgram({}, async (program) => {
    const paths = ["/cari/", "/cari/indeks/isi.json", "/cari/indeks/hasil/0.json", "/cari/indeks/kata/_.txt"];
    const made = await makeInEachWay(program, paths);
    assert.match(made.build.get("/cari/indeks/hasil/0.json") ?? "", "Kota dua");
    assert.match(made.build.get("/cari/indeks/kata/_.txt") ?? "", ":cities/manado");
    for (const path of paths) {
      assert.is(made.eleventy.get(path), made.build.get(path), path);
      assert.is(made.preview.get(path), made.build.get(path), path);
    }
  }),
);

const title = "title: Contoh\nlayout: newsroom\n";
const languages: Readonly<Record<string, string>> = {
  "a.njk": `---\n${title}---\n<b>{{ releases.length }} {{ "x" | shout }} {% greet "dunia" %}</b>\n`,
  "b.liquid": `---\n${title}---\n<b>{{ releases.length }} {{ "x" | shout }} {% greet "dunia" %}</b> {{ releases[0].cities[0].name }}\n`,
  "c.md": `---\n${title}tags: marked\n---\n**{{ releases.length }} {{ "x" | shout }} {% greet "dunia" %}**\n`,
  "d.html": `---\n${title}---\n<b>{{ releases.length }} {{ "x" | shout }} {% greet "dunia" %}</b>\n`,
  "e.11ty.js": `export const data = { title: "Contoh", layout: "newsroom" };
    export function render({ releases }) {
      return \`<b>\${releases.length} \${this.shout("x")} \${this.greet("dunia")}</b>\`;
    }`,
  "f.11ty.ts": `interface Data { readonly releases: readonly object[] }
    export const data: object = { title: "Contoh", layout: "newsroom" };
    export function render(this: Record<string, (word: string) => string>, { releases }: Data): string {
      return \`<b>\${releases.length} \${this.shout?.("x")} \${this.greet?.("dunia")}</b>\`;
    }`,
  "g.11ty.tsx": `export const data = { title: "Contoh", layout: "newsroom" };
    export function render({ releases }: { releases: readonly object[] }): string {
      return String(<b>{releases.length} X! Halo dunia</b>);
    }`,
};

ways("know every language, filters, shortcodes, collections, copies, transforms and ignored files", () =>
  withProgram(
    {
      ...Object.fromEntries(Object.entries(languages).map(([name, text]) => [`src/pages/${name}`, text])),
      "src/pages/marked.njk": `---\n${title}---\n{% for one in collections.marked %}{{ one.url }}{% endfor %}{{ words.greeting }}`,
      "src/pages/_data/words.json": '{"greeting": "Selamat datang"}',
      "src/pages/ignored/no.njk": "{{ never.defined.anywhere() }}",
      "src/pages/README.md": "{{ never.defined.anywhere() }}",
      "layouts/plain.njk": "<!doctype html><title>{{ title }}</title>{{ content | safe }}",
      "src/pages/plain.njk": "---\nlayout: plain\ntitle: Polos\n---\nisi",
      "pictures/a.gif": "GIF89a",
      "words.ts": 'export const shout = (word: string) => word.toUpperCase().concat("!");',
      "plugin.mjs":
        'export function greeting(config) { config.addShortcode("greet", (name) => "Halo ".concat(name)); }',
    },
    async (program) => {
      await configure(
        program,
        `config.addFilter("shout", shout);
        config.addPlugin(greeting);
        config.addPassthroughCopy({ pictures: "gambar" });
        config.ignores.add("src/pages/ignored/**");
        config.addTransform("seal", (content, file) =>
          String(file).endsWith(".html") ? content.replace("</body>", "<!-- seal --></body>") : content);`,
      );
      const file = join(program, ".eleventy.ts");
      const imports =
        'import { shout } from "./words.ts";\n// @ts-expect-error plain JavaScript\nimport { greeting } from "./plugin.mjs";\n';
      await writeFile(file, imports + (await readFile(file, "utf8")));
      const pages = Object.keys(languages).map((name) => `/${name.replace(/\..*/, "")}/`);
      const others = ["/marked/", "/plain/", "/gambar/a.gif", "/ignored/no/", "/", `/siaran/${year}/01/dua/`];
      const made = await makeInEachWay(program, [...pages, ...others]);
      for (const [way, files] of Object.entries(made)) {
        for (const path of pages)
          assert.match(files.get(path) ?? "", /<(?:b|strong)>8 X! Halo dunia<\//, `${path} ${way}`);
        assert.match(files.get("/b/") ?? "", /Kota/, way);
        assert.match(files.get("/marked/") ?? "", "/c/Selamat datang", way);
        assert.is(files.get("/gambar/a.gif"), "GIF89a", way);
        assert.not.match(files.get("/ignored/no/") ?? "", "<body>isi", way);
        assert.match(files.get("/plain/") ?? "", "<title>Polos</title>", way);
        for (const path of ["/a/", "/", `/siaran/${year}/01/dua/`])
          assert.is(files.get(path)?.match(/<!-- seal -->/g)?.length, 1, `${path} ${way}`);
      }
      for (const path of [...pages, ...others.filter((path) => path !== "/ignored/no/")]) {
        assert.is(made.eleventy.get(path), made.build.get(path), path);
        assert.is(made.preview.get(path), made.build.get(path), path);
      }
    },
  ),
);

ways("show an edit of a template and of a release in the preview", () =>
  withProgram(
    { "src/pages/daftar.njk": `---\n${title}---\n{{ releases[0].title }} satu` },
    async (program) => {
      await runPreview(program, async (get) => {
        assert.match((await get("/daftar/")).text, "satu");
        await writeFile(
          join(program, "src/pages/daftar.njk"),
          `---\n${title}---\n{{ releases[0].title }} dua`,
        );
        await until(async () => (await get("/daftar/")).text.includes(" dua"));
        const release = join(program, `posts/${year}/01/baru.md`);
        const text = releaseText({ title: "Berita baru", date: `${year}-01-02`, more: "cities: [manado]" });
        await writeFile(release, text);
        await until(async () => (await get("/daftar/")).text.includes("Berita baru dua"));
        assert.match((await get("/sitemap.xml")).text, "/daftar/</loc>");
      });
    },
  ),
);

ways("stand below the path of the address in site.yaml", () =>
  withProgram(
    {
      "src/pages/jalur.njk": `---\n${title}---\n<a href="{{ "/acara/" | url }}">{{ releases[0].address.href }}</a>`,
    },
    async (program) => {
      const file = join(program, "posts/_data/site.yaml");
      await writeFile(
        file,
        (await readFile(file, "utf8")).replace(/^url: .*/m, "url: https://go.id/berita/"),
      );
      await runBuild(program);
      const built = await readFile(join(program, "_site/jalur/index.html"), "utf8");
      assert.match(built, '<a href="/berita/acara/">/berita/siaran/');
      assert.match(built, '<link rel="canonical" href="https://go.id/berita/jalur/"/>');
      await runEleventy(program);
      assert.is(await readFile(join(program, "_site/jalur/index.html"), "utf8"), built);
    },
  ),
);

// Node takes types away by itself from 22.18 on.
const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
const stripsTypes = major > 22 || (major === 22 && minor >= 18);

for (const [how, words] of [
  ["with tsx", ["--import", "tsx"]],
  ...(stripsTypes ? [["by Node alone", []] as const] : []),
] as const) {
  ways(`take .eleventy.ts as --config, read ${how}`, () =>
    withProgram({ "src/pages/a.11ty.ts": languages["f.11ty.ts"] ?? "" }, async (program) => {
      const cmd = "node_modules/@11ty/eleventy/cmd.cjs";
      const { code, error } = await call(program, [...words, cmd, "--quiet", "--config=.eleventy.ts"]);
      assert.is(code, 0, error);
      assert.match(await readFile(join(program, "_site/a/index.html"), "utf8"), "<h1>Contoh</h1>");
    }),
  );
}

ways.run();
