import { suite } from "uvu";
import * as assert from "uvu/assert";
import { compile } from "../../src/compile/compile.ts";
import {
  brief,
  compileFiles,
  contentOf,
  type Files,
  now,
  register,
  releaseText,
  siteOf,
} from "../support/content.ts";

const release = (more: string, title = "Kotamobagu buka pameran") =>
  releaseText({ title, more: `cities: [kotamobagu]\n${more}` });

const fair = "/siaran/2019/07/pameran/";

const aliases = suite("whole old addresses");

aliases("another host, or a query, is for the server; a page of the site is a page", () => {
  const site = siteOf({
    "2019/07/pameran.md": release(
      "aliases: [https://lama.go.id/?p=12, https://siaran.example.go.id/lama/satu, https://siaran.example.go.id/?p=3, http://lama.go.id/a/index.php]",
    ),
  });
  assert.equal(
    site.redirects.map(({ from, to }) => [from.path, to.path]),
    [["/lama/satu/", fair]],
  );
  assert.equal(
    site.elsewhere.map(({ from }) => from),
    ["https://lama.go.id/?p=12", "https://siaran.example.go.id/?p=3", "http://lama.go.id/a/index.php"],
  );
});

aliases("outside the path of the site", () => {
  const site = siteOf({
    "_data/site.yaml": (register["_data/site.yaml"] ?? "").replace(
      /^url: .*$/m,
      "url: https://go.id/newsroom/",
    ),
    "2019/07/pameran.md": release("aliases: [https://go.id/2019/07/x/, https://go.id/newsroom/lama/]"),
  });
  assert.equal(
    site.elsewhere.map(({ from }) => from),
    ["https://go.id/2019/07/x/"],
  );
  assert.equal(
    site.redirects.map(({ from }) => from.href),
    ["/newsroom/lama/"],
  );
});

aliases("what no server can redirect, and what two releases want", () => {
  const { diagnostics } = compileFiles({
    "2019/07/pameran.md": release(
      "aliases:\n  - https://lama.go.id/a#b\n  - https://a:b@lama.go.id/\n  - https://lama.go.id/%0A\n  - https://lama.go.id/%zz\n  - https://lama.go.id/a%2Fb\n  - https://lama.go.id//a\n  - https://lama.go.id/.env\n  - https://lama.go.id/?p=1",
    ),
    "2019/07/bazar.md": release("aliases: [https://lama.go.id/?p=1]", "Bazar dibuka"),
  });
  assert.equal(diagnostics.map(brief), [
    "2019/07/pameran.md:7:5 alias-invalid",
    "2019/07/pameran.md:8:5 alias-invalid",
    "2019/07/pameran.md:9:5 alias-invalid",
    "2019/07/pameran.md:10:5 alias-invalid",
    "2019/07/pameran.md:11:5 alias-invalid",
    "2019/07/pameran.md:12:5 alias-invalid",
    "2019/07/pameran.md:13:5 alias-invalid",
    "2019/07/pameran.md:14:5 alias-taken",
  ]);
});

aliases.run();

const ledger = suite("the ledger of addresses");

const lost = (files: Files, drafts = false) =>
  compileFiles({ "2019/07/bazar.md": release("", "Bazar dibuka"), ...files }, { drafts }).diagnostics.map(
    brief,
  );

ledger("an address that disappears stops a build, and one that is there does not", () => {
  const text = `# catatan\n\n${fair}\n/pejabat/siti-rahma/\n/siaran/2019/07/bazar\n`;
  assert.equal(lost({ "_data/addresses.txt": text }), ["_data/addresses.txt:3:1 address-lost"]);
  assert.equal(lost({ "_data/addresses.txt": text, "2019/07/pameran.md": release("") }), []);
});

ledger(
  "a release that is a draft again, or under embargo, has disappeared, for a check as for a build",
  () => {
    for (const more of ["status: draft", "embargo: 2027-01-01"])
      for (const drafts of [false, true])
        assert.equal(
          lost({ "_data/addresses.txt": `${fair}\n`, "2019/07/pameran.md": release(more) }, drafts),
          ["_data/addresses.txt:1:1 address-lost"],
        );
  },
);

ledger("an alias, a word behind the address, and a release that says so account for it", () => {
  const text = `${fair}\n`;
  assert.equal(
    lost({ "_data/addresses.txt": text, "2019/07/baru.md": release(`aliases: [${fair}]`, "Pameran baru") }),
    [],
  );
  assert.equal(lost({ "_data/addresses.txt": `${fair} removed\n` }), []);
  assert.equal(lost({ "_data/addresses.txt": `${fair} /siaran/2019/07/bazar/\n` }), []);
  assert.equal(lost({ "_data/addresses.txt": `${fair} /siaran/2019/07/bazzar/\n` }), [
    "_data/addresses.txt:1:1 address-target",
  ]);
  for (const status of ["removed", "vanished", "{removed: {reason: Salah orang}}"])
    assert.equal(
      lost({ "_data/addresses.txt": text, "2019/07/pameran.md": release(`status: ${status}`) }),
      [],
    );
});

ledger("a release that is worked on again may be said to be gone meanwhile", () => {
  const files = {
    "_data/addresses.txt": `${fair} removed\n`,
    "2019/07/pameran.md": release("status: draft"),
  };
  assert.equal(lost(files), []);
  assert.equal(lost(files, true), []);
  assert.equal(
    siteOf(files).gone.map(({ address }) => address.path),
    [fair],
  );
});

ledger("changing it is seen by whoever remembers the site", () => {
  const files = { "2019/07/bazar.md": release("", "Bazar dibuka") };
  const options = { folder: "posts", now, drafts: false, language: "id" } as const;
  const first = compile(contentOf({ ...files, "_data/addresses.txt": "/siaran/2019/07/bazar/\n" }), options);
  const second = compile(
    contentOf({ ...files, "_data/addresses.txt": `/siaran/2019/07/bazar/\n${fair} removed\n` }),
    options,
    first.memory,
  );
  assert.equal(
    second.site?.gone.map(({ address }) => address.path),
    [fair],
  );
});

ledger.run();

const taken = suite("what was taken away");

taken("a removed release has a page that says so, and why; its old addresses lead there", () => {
  const site = siteOf({
    "2019/07/pameran.md": release('status: {removed: {reason: "Memuat data pribadi"}}\naliases: [/lama/a/]'),
  });
  assert.equal(site.pages, []);
  assert.equal(
    site.gone.map(({ address, reason }) => [address.path, reason]),
    [[fair, "Memuat data pribadi"]],
  );
  assert.equal(
    site.redirects.map(({ from, to }) => [from.path, to.path]),
    [["/lama/a/", fair]],
  );
});

taken("a vanished one leaves nothing, on a preview neither", () => {
  for (const drafts of [false, true]) {
    const site = siteOf(
      { "2019/07/pameran.md": release("status: vanished\naliases: [/lama/a/]") },
      { drafts },
    );
    assert.equal([site.pages, site.gone, site.redirects], [[], [], []]);
  }
});

taken("a page that is there comes before what the ledger says of its address", () => {
  const site = siteOf({ "2019/07/pameran.md": release(""), "_data/addresses.txt": `${fair} removed\n` });
  assert.is(site.pages.length, 1);
  assert.equal(site.gone, []);
});

taken.run();
