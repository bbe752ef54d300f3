import { execFile } from "node:child_process";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { inFolder, readFiles } from "../support/folders.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

// A test runner's own settings of Node and npm are not for the program.
const environment = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !/^(?:NODE_OPTIONS|npm_)/.test(name)),
);

interface Outcome {
  readonly code: number | string | null | undefined;
  readonly out: string;
  readonly error: string;
}

function run(cwd: string, command: string, ...words: readonly string[]): Promise<Outcome> {
  return new Promise((resolve) => {
    execFile(command, words, { cwd, env: environment }, (failure, out, error) => {
      resolve({ code: failure ? failure.code : 0, out, error });
    });
  });
}

const unreachable = /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|ENOTCACHED/;

const program = suite("the program as a package");

program("is packed, installed beside nothing else, and begins and builds a newsroom", () =>
  inFolder(async (folder) => {
    const packed = await run(root, "npm", "pack", "--json", "--pack-destination", folder);
    assert.is(packed.code, 0, packed.error);
    const [tarball = ""] = (await readdir(folder)).filter((name) => name.endsWith(".tgz"));
    const office = join(folder, "kantor");
    await mkdir(office);
    // The settings of whoever installs it are not those of the program.
    await writeFile(join(office, "tsconfig.json"), '{"compilerOptions": {"jsx": "react"}}');
    const installed = await run(
      office,
      "npm",
      "install",
      "--prefer-offline",
      "--fetch-retries=0",
      `../${tarball}`,
    );
    if (unreachable.test(installed.error))
      return console.log("skipped: the registry of npm cannot be reached");
    assert.is(installed.code, 0, installed.error);
    const siaran = (...words: readonly string[]) => run(office, "node_modules/.bin/siaran", ...words);
    const begun = await siaran(
      "init",
      "--region",
      "Kota Bandung",
      "--url",
      "https://s.example.go.id/",
      "--yes",
    );
    assert.is(begun.code, 0, begun.error);
    for (const words of [["check"], ["build"], ["verify"], ["new", "--title", "Rapat", "--yes"]]) {
      const { code, error } = await siaran(...words);
      assert.is(code, 0, `${words.join(" ")}: ${error}`);
    }
    assert.is((await siaran("layout", "components/footer")).code, 0);
    const foot = join(office, "layouts/components/footer.tsx");
    await writeFile(
      foot,
      (await readFile(foot, "utf8")).replace('class="colophon"', 'class="colophon kantor"'),
    );
    await mkdir(join(office, "templates"));
    await writeFile(
      join(office, "templates/kantor.11ty.ts"),
      'export const data = { layout: "newsroom", title: "Kantor" };\nexport const render = ({ site }: { site: { title: string } }): string => site.title;\n',
    );
    await writeFile(
      join(office, "eleventy.config.js"),
      'export default () => ({ dir: { input: "templates" } });',
    );
    const built = await siaran("build");
    assert.is(built.code, 0, built.error);
    const files = await readFiles(join(office, "_site"));
    assert.match(files.get("index.html")?.toString() ?? "", 'class="colophon kantor"');
    assert.match(files.get("index.html")?.toString() ?? "", "Kota Bandung");
    assert.match(files.get("kantor/index.html")?.toString() ?? "", /<h1>Kantor<\/h1>.*Kota Bandung/s);
    assert.equal(
      [...files.keys()].filter((path) => path.startsWith("panduan")),
      [],
    );
    const inside = join(office, "node_modules/siaran");
    assert.equal(
      (await readdir(inside)).filter((name) => /^(?:posts|test|bench|tools)$/.test(name)),
      [],
    );
    // Without a bundle each start would read every source.
    const bundles = await readdir(join(inside, "node_modules/.cache/siaran"));
    assert.is(bundles.length, 2);
  }),
);

program.run();
