import { mkdir, readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { build } from "../../src/build/build.ts";
import { TakenError } from "../../src/build/office-files.ts";
import { markFile } from "../../src/disk/site-mark.ts";
import { TemplateError } from "../../src/eleventy/template-error.ts";
import { manyReleases, registry } from "../support/content.ts";
import { inFolder, readFiles, writeFiles } from "../support/folders.ts";
import { type ConfigOptions, writeConfig } from "../support/office.ts";

interface Office {
  readonly folder: string;
  /** Writes files below the folder. */
  write(files: Readonly<Record<string, string>>): Promise<void>;
  /** Builds with further lines in the configuration. */
  build(options?: ConfigOptions & { readonly bulkFrom?: number }): ReturnType<typeof build>;
  /** The published files. */
  site(): Promise<Map<string, Buffer>>;
}

function withOffice(use: (office: Office) => Promise<void>): Promise<void> {
  return inFolder(async (folder) => {
    const [content, output] = [join(folder, "posts"), join(folder, "_site")];
    await writeFiles(content, { ...registry, ...manyReleases(5) });
    await mkdir(join(folder, "pages"));
    await use({
      folder,
      write: (files) => writeFiles(folder, files),
      build: async ({ lines, dir, ...options } = {}) =>
        build({
          ...{ content, output, language: "id", search: false, ...options },
          // Later than any file is written: a build trusts none that is younger than the clock's grain.
          now: Date.now() + 3_600_000,
          config: await writeConfig(folder, { lines, dir }),
        }),
      site: async () => {
        const site = await readFiles(output);
        site.delete(markFile);
        return site;
      },
    });
  });
}

const page = (body: string, keys = "title: Halaman kantor") =>
  `---\nlayout: newsroom\n${keys}\n---\n${body}\n`;

const belong = suite("files that Eleventy makes of an office's templates");

for (const bulkFrom of [2, 1000]) {
  belong(`stay from build to build and go with their template, in bulk from ${bulkFrom} files`, () =>
    withOffice(async ({ folder, write, build, site }) => {
      await write({ "pages/kantor.njk": page("{{ releases.length }}"), "pictures/a.gif": "GIF89a" });
      const lines = `config.addPassthroughCopy({ ${JSON.stringify(join(folder, "pictures"))}: "gambar" });`;
      const first = await build({ lines, bulkFrom });
      const before = await site();
      assert.match(String(before.get("kantor/index.html")), "5");
      assert.is(String(before.get("gambar/a.gif")), "GIF89a");
      assert.is(first.figures?.written, before.size);
      for (const _ of [1, 2, 3]) {
        const again = await build({ lines, bulkFrom });
        assert.is(again.figures?.written, 0);
        assert.is(again.figures?.deleted, 0);
        assert.is(again.figures?.unchanged, before.size);
        assert.is(again.figures?.pages, first.figures?.pages);
        assert.equal([...(await site()).keys()], [...before.keys()]);
      }
      await rm(join(folder, "pages/kantor.njk"));
      const { figures } = await build({ bulkFrom });
      assert.is(figures?.deleted, 2);
      const after = await site();
      assert.is(after.has("kantor/index.html"), false);
      assert.is(after.has("gambar/a.gif"), false);
      assert.not.match(String(after.get("sitemap.xml")), "kantor");
    }),
  );
}

belong("are made again when a release changes, and come back when they are lost", () =>
  withOffice(async ({ folder, write, build, site }) => {
    await write({ "pages/kantor.njk": page("{{ releases[0].title }}") });
    await build();
    const releases = Object.entries(manyReleases(5)).map(
      ([file, text]) => [`posts/${file}`, text.replace(/^title: .*/m, "title: Judul baru")] as const,
    );
    await write(Object.fromEntries(releases));
    await build();
    assert.match(String((await site()).get("kantor/index.html")), "Judul baru");
    await rm(join(folder, "_site/kantor"), { recursive: true });
    assert.is((await build()).figures?.written, 1);
    assert.ok((await site()).has("kantor/index.html"));
  }),
);

belong("are in the sitemap where search engines may list them", () =>
  withOffice(async ({ write, build, site }) => {
    await write({
      "pages/tampak.njk": page("isi"),
      "pages/sembunyi.njk": page("isi", "title: Rahasia\nhidden: true"),
      "pages/pindah.njk": '---\npermalink: /pindah/\n---\n<meta http-equiv="refresh" content="0; url=/">',
      "pages/data.njk": "---\npermalink: /angka.json\n---\n{}",
      "pages/tanpa.njk": "---\npermalink: false\n---\nx",
      "pages/banyak.njk": `---\npagination: {data: releases, size: 2, alias: some}\npermalink: "/banyak/{{ pagination.pageNumber }}/"\n---\n{{ some.length }}`,
    });
    const { figures } = await build();
    const text = String((await site()).get("sitemap.xml"));
    const listed = [
      ...text.matchAll(/<loc>[^<]*?go\.id(\/(?:tampak|sembunyi|pindah|angka|tanpa|banyak)[^<]*)/g),
    ];
    assert.equal(
      listed.map(([, path]) => path),
      ["/banyak/0/", "/banyak/1/", "/banyak/2/", "/tampak/"],
    );
    assert.ok(figures);
    assert.is((await build()).figures?.written, 0);
    await write({ "pages/lagi.njk": page("isi") });
    await build();
    assert.match(String((await site()).get("sitemap.xml")), "/lagi/</loc>");
  }),
);

belong("are of the languages that the office restricts its own to, beside all pages of the newsroom", () =>
  withOffice(async ({ write, build, site }) => {
    await build();
    const before = [...(await site()).keys()];
    await write({ "pages/kantor.njk": page("isi"), "pages/bukan.liquid": page("isi") });
    await build({ lines: 'config.setTemplateFormats("njk");' });
    assert.equal([...(await site()).keys()], [...before, "kantor/index.html"].sort());
  }),
);

belong("are of languages that the office has told Eleventy of itself", () =>
  withOffice(async ({ write, build, site }) => {
    await write({ "pages/kantor.11ty.ts": "export const render = (): string => 'isi' as string;" });
    await build({ lines: 'config.addExtension(["11ty.ts", "11ty.tsx"], { key: "11ty.js" });' });
    assert.is(String((await site()).get("kantor/index.html")), "isi");
  }),
);

belong("are built into the folder of the build, whatever the configuration says", () =>
  withOffice(async ({ folder, write, build, site }) => {
    await write({ "pages/kantor.njk": page("isi") });
    await build({ dir: { output: join(folder, "elsewhere") } });
    assert.ok((await site()).has("kantor/index.html"));
    assert.ok((await site()).has("index.html"));
    assert.is((await readdir(folder)).includes("elsewhere"), false);
  }),
);

belong("may be written by a plug-in that Eleventy knows nothing of", () =>
  withOffice(async ({ build, site }) => {
    const lines = `config.on("eleventy.before", async ({ directories }) => {
        const { mkdir, writeFile } = await import("node:fs/promises");
        await mkdir(directories.output, { recursive: true });
        await writeFile(directories.output + "plugin.txt", "plug-in");
      });`;
    for (const _ of [1, 2, 3]) {
      await build({ lines });
      assert.is(String((await site()).get("plugin.txt")), "plug-in");
    }
    await build();
    assert.is((await site()).has("plugin.txt"), false);
  }),
);

belong("may be made from the newsroom by a plug-in that is given what templates see", () =>
  withOffice(async ({ build, site }) => {
    const lines = `config.on("siaran.newsroom", async ({ releases, cities, directories }) => {
        const { mkdir, writeFile } = await import("node:fs/promises");
        await mkdir(directories.output, { recursive: true });
        await writeFile(directories.output + "jumlah.txt", releases.length + " " + cities[0].id);
      });`;
    for (const bulkFrom of [2, 1000]) {
      await build({ lines, bulkFrom });
      assert.match(String((await site()).get("jumlah.txt")), /^5 [a-z]/);
    }
  }),
);

for (const bulkFrom of [2, 1000]) {
  belong(`have a transform that sees every page, and ends with it, in bulk from ${bulkFrom} files`, () =>
    withOffice(async ({ write, build, site }) => {
      await write({ "pages/kantor.njk": page("isi") });
      await build({ bulkFrom });
      const before = await site();
      const pages = [...before.keys()].filter((file) => file.endsWith(".html"));
      const lines =
        'config.addTransform("seal", (content, file) => (/html$/.test(file) ? content.concat("seal") : content));';
      for (const _ of [1, 2]) {
        await build({ lines, bulkFrom });
        const sealed = await site();
        for (const file of pages) assert.is(String(sealed.get(file)), `${before.get(file)}seal`, file);
        assert.is(sealed.size, before.size);
      }
      await build({ bulkFrom });
      const after = await site();
      for (const [file, bytes] of before) assert.ok(after.get(file)?.equals(bytes), file);
    }),
  );
}

const refuse = suite("a template that cannot be");

async function failureOf(promise: Promise<unknown>): Promise<unknown> {
  try {
    await promise;
  } catch (error) {
    return error;
  }
  return undefined;
}

for (const [what, files, lines] of [
  ["a page", { "pages/lain.njk": "---\npermalink: /daerah/manado/\n---\nx" }, ""],
  [
    "a page that is not made again",
    { "pages/lain.njk": "---\npermalink: /siaran/2020/01/siaran-1/\n---\nx" },
    "",
  ],
  ["a feed", { "pages/lain.njk": "---\npermalink: /feed.xml\n---\nx" }, ""],
  ["a page in capitals", { "pages/lain.njk": "---\npermalink: /DAERAH/Manado/\n---\nx" }, ""],
  ["a page above a page", { "pages/lain.njk": "---\npermalink: /feed.xml/lagi/\n---\nx" }, ""],
  ["Siaran's own mark", { "pages/lain.njk": "---\npermalink: /.siaran-site\n---\nx" }, ""],
  ["the sitemap", { "pages/lain.njk": "---\npermalink: /sitemap.xml\n---\nx" }, ""],
] as const) {
  refuse(`with the address of ${what} stops the build, first or later, and leaves the site as it was`, () =>
    withOffice(async ({ folder, write, build, site }) => {
      await write(files);
      assert.ok((await failureOf(build({ lines }))) instanceof Error);
      await rm(join(folder, "pages/lain.njk"));
      await build();
      const before = await site();
      await write(files);
      const failure = await failureOf(build({ lines }));
      assert.ok(failure instanceof TakenError || failure instanceof TemplateError, String(failure));
      assert.equal([...(await site()).keys()], [...before.keys()]);
    }),
  );
}

refuse("copies a file over one of the newsroom's", () =>
  withOffice(async ({ folder, write, build }) => {
    await write({ "robots.txt": "mine" });
    const lines = `config.addPassthroughCopy({ ${JSON.stringify(join(folder, "robots.txt"))}: "robots.txt" });`;
    for (const _ of [1, 2]) assert.ok((await failureOf(build({ lines }))) instanceof TakenError);
  }),
);

refuse("fails, says where and why in words", () =>
  withOffice(async ({ write, build }) => {
    await write({ "pages/tanpa-judul.njk": "---\nlayout: newsroom\n---\nx" });
    const failure = await failureOf(build());
    assert.ok(failure instanceof TemplateError);
    assert.match(failure.words("id"), /tanpa-judul\.njk[\s\S]*memerlukan title/);
    assert.match(failure.words("en"), /tanpa-judul\.njk[\s\S]*needs a title/);
  }),
);

refuse("names an entry that is not in the register", () =>
  withOffice(async ({ write, build }) => {
    await write({ "pages/salah.njk": '{{ (cities | withId("manad0")).title }}' });
    const failure = await failureOf(build());
    assert.ok(failure instanceof TemplateError);
    assert.match(failure.words("en"), 'no "manad0" in the register');
  }),
);

const content = suite("content");

/** Files that run code wherever Eleventy takes them for its own. */
const trap = 'throw new Error("boom");';
const traps = {
  "posts/2020/01/jahat.11ty.js": trap,
  "posts/2020/01/jahat.njk": "---js\n{ evil: (() => { throw new Error('boom'); })() }\n---\nx",
  "posts/2020/01/2020.11tydata.js": trap,
  "posts/posts.11tydata.js": trap,
};

content("is never run, although the input folder is the one around it", () =>
  withOffice(async ({ folder, write, build, site }) => {
    await write({ ...traps, "kantor.njk": "isi" });
    await build({ dir: { input: folder } });
    const files = [...(await site()).keys()];
    assert.ok(files.includes("kantor/index.html"));
    assert.equal(
      files.filter((file) => file.includes("jahat")),
      [],
    );
  }),
);

for (const name of ["input", "data", "includes", "layouts"]) {
  content(`is no ${name} folder of Eleventy`, () =>
    withOffice(async ({ folder, write, build }) => {
      await write({ ...traps, "posts/_data/jahat.js": trap });
      const path = name === "input" ? join(folder, "posts") : "../posts/_data";
      const failure = await failureOf(build({ dir: { [name]: path } }));
      assert.ok(failure instanceof TemplateError);
      assert.match(failure.words("en"), "content is data");
      assert.not.match(failure.words("en"), "boom");
    }),
  );
}

belong.run();
refuse.run();
content.run();
