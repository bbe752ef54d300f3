import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { build } from "../../src/build/build.ts";
import { TemplateError } from "../../src/eleventy/template-error.ts";
import { manyReleases, registry } from "../support/content.ts";
import { inFolder, readFiles, writeFiles } from "../support/folders.ts";

const own = suite("templates beside the content of a newsroom");

type Files = Readonly<Record<string, string>>;

/** Builds a newsroom that lies in a folder of its own, with further files beside its content. */
async function buildWith(files: Files, use: (site: Map<string, Buffer>) => void): Promise<void> {
  const before = process.cwd();
  await inFolder(async (folder) => {
    try {
      await writeFiles(join(folder, "posts"), { ...registry, ...manyReleases(2) });
      await writeFiles(folder, { "package.json": '{"type": "module"}', ...files });
      const output = join(folder, "_site");
      await build({ content: join(folder, "posts"), output, now: Date.now(), language: "id", search: false });
      use(await readFiles(output));
    } finally {
      process.chdir(before);
    }
  });
}

const page = (body: string) => `---\nlayout: newsroom\ntitle: Kantor\n---\n${body}\n`;

own("need no configuration, and are put into the frame of the site", () =>
  buildWith({ "templates/kantor.md": page("{{ '<b>' }} **{{ releases.length }}**") }, (site) => {
    assert.match(String(site.get("kantor/index.html")), "<p>&lt;b&gt; <strong>2</strong></p>");
    assert.match(String(site.get("kantor/index.html")), 'class="masthead"');
    assert.match(String(site.get("sitemap.xml")), "/kantor/</loc>");
  }),
);

for (const [name, code] of Object.entries({
  "eleventy.config.js": 'export default (config) => { config.addFilter("keras", (text) => text + "!"); };',
  ".eleventy.ts":
    'import { mark } from "./mark.ts";\nexport default (config: any) => { config.addFilter("keras", (text: string) => text + mark); };',
  "eleventy.config.cjs": 'module.exports = (config) => { config.addFilter("keras", (text) => text + "!"); };',
})) {
  own(`have the filters of ${name}`, () =>
    buildWith(
      {
        "templates/kantor.njk": page('{{ "ya" | keras }}'),
        "mark.ts": 'export const mark: string = "!";',
        [name]: code,
      },
      (site) => assert.match(String(site.get("kantor/index.html")), "ya!"),
    ),
  );
}

own("lie in the folders that the configuration names, with layouts of their own", () =>
  buildWith(
    {
      "halaman/kantor.njk": page("isi").replace("newsroom", "kotak.njk"),
      "halaman/tata/kotak.njk": "---\nlayout: newsroom\n---\n<div>[{{ content | safe }}]</div>",
      "templates/bukan.njk": page("lain"),
      "eleventy.config.js":
        'export const config = { dir: { input: "halaman", includes: "tata" } };\nexport default () => {};',
    },
    (site) => {
      assert.match(String(site.get("kantor/index.html")), /<div>\[isi\s*\]<\/div>/);
      assert.is(site.has("bukan/index.html"), false);
    },
  ),
);

own("stop the build where they fail, with their place", async () => {
  try {
    await buildWith({ "templates/salah.njk": page("{{ 1 | tidakAda }}") }, () => {});
  } catch (error) {
    assert.ok(error instanceof TemplateError);
    assert.match(error.words("id"), "salah.njk");
    return;
  }
  assert.unreachable();
});

own("never lie in the content", async () => {
  try {
    await buildWith(
      { "eleventy.config.js": 'export default () => ({ dir: { input: "posts" } });' },
      () => {},
    );
  } catch (error) {
    assert.ok(error instanceof TemplateError);
    assert.match(error.words("en"), "content is data");
    return;
  }
  assert.unreachable();
});

own.run();
