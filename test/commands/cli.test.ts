import { execFile } from "node:child_process";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { runCli } from "../../src/commands/cli.ts";
import { formatLeftOut } from "../../src/commands/run-build.ts";
import { capture } from "../support/console.ts";
import { copyValid } from "../support/fixtures.ts";
import { inFolder, readFiles, writeFiles } from "../support/folders.ts";

const cli = (...words: string[]) => capture(() => runCli(words));

const help = suite("siaran --help");

help("names the commands", async () => {
  const { result, out } = await cli("--help");
  assert.is(result, 0);
  for (const name of ["build", "check", "serve"]) assert.match(out, new RegExp(`^ {2}${name}\\b`, "m"));
});

help("explains each command", async () => {
  for (const name of ["build", "check", "serve"]) {
    const { result, out } = await cli(name, "--help");
    assert.is(result, 0);
    assert.match(out, "--content <");
    assert.match(out, "Pemakaian: siaran");
    assert.not.match(out, /Usage|Options|default|display/);
  }
});

help.run();

const usage = suite("wrong usage");

usage("exits with 2 and says what was wrong, without a stack", async () => {
  for (const words of [["bild"], ["check", "--warna"], ["build", "--output"]]) {
    const { result, error } = await cli(...words);
    assert.is(result, 2, words.join(" "));
    assert.ok(error.length > 0);
    assert.not.match(error, /^\s+at /m);
  }
});

usage("says what was wrong in Indonesian, or in English where asked", async () => {
  const wrong: readonly (readonly [words: string[], id: RegExp, en: RegExp])[] = [
    [
      ["bild"],
      /^Perintah "bild" tidak dikenal\. Maksudnya build\?\nLihat: siaran --help/,
      /unknown command 'bild'/,
    ],
    [["check", "--warna"], /^Pilihan --warna tidak dikenal/, /unknown option '--warna'/],
    [["build", "--output"], /^Pilihan --output <folder> harus diberi nilai/, /argument missing/],
    [["register"], /^<tindakan> harus disebut/, /missing required argument/],
    [["explain", "a", "b"], /^Terlalu banyak kata/, /too many arguments/],
  ];
  for (const [words, id, en] of wrong) {
    assert.match((await cli(...words)).error, id);
    process.env.SIARAN_LANG = "en";
    try {
      assert.match((await cli(...words)).error, en);
    } finally {
      delete process.env.SIARAN_LANG;
    }
  }
});

usage("exits with 2 where the output folder holds something else", async () => {
  await inFolder(async (folder) => {
    const content = await copyValid(folder);
    const { result, error } = await cli("build", "--content", content, "--output", folder);
    assert.is(result, 2);
    assert.match(error, "berisi hal lain selain situs");
  });
});

usage.run();

const check = suite("siaran check");

check("exits with 0 on sound content", async () => {
  await inFolder(async (folder) => {
    const { result } = await cli("check", "--content", await copyValid(folder));
    assert.is(result, 0);
  });
});

check("exits with 1 on an error, and shows the line with the words marked", async () => {
  await inFolder(async (folder) => {
    const content = await copyValid(folder);
    await writeFiles(content, { "2021/01/rapat.md": "---\ntitle: Rapat\ndate: 2021-02-31\n---\n" });
    const { result, out, error } = await cli("check", "--content", content);
    assert.is(result, 1);
    assert.match(out, /\d+ kesalahan/);
    assert.match(
      out + error,
      `posts/2021/01/rapat.md:3:7: kesalahan: Tanggal "2021-02-31" tidak ada di kalender [date-impossible]
    date: 2021-02-31
          ^^^^^^^^^^
    → Periksa tanggal`,
    );
  });
});

check("exits with 0 on warnings alone", async () => {
  await inFolder(async (folder) => {
    const content = await copyValid(folder);
    const text = (await readFiles(content)).get("2019/11/siaran-singkat.md")?.toString() ?? "";
    await writeFiles(content, { "2019/12/siaran-singkat.md": text, "2019/11/siaran-singkat.md": "" });
    await writeFiles(content, {
      "2019/11/siaran-singkat.md": text.replace("2019-11-05", "2019-11-05 09:00+03:00"),
    });
    await writeFiles(content, { "2019/12/siaran-singkat.md": text.replace("2019-11-05", "2019-12-05") });
    const { result, out } = await cli("check", "--content", content);
    assert.match(out, /peringatan/);
    assert.is(result, 0);
  });
});

check("exits with 2 where there is no content folder, and names it", async () => {
  const { result, out, error } = await cli("check", "--content", "/tmp/tidak/ada/posts");
  assert.is(result, 2);
  assert.match(out + error, "/tmp/tidak/ada/posts");
});

check.run();

const build = suite("siaran build");

build("exits with 1 on an error and says that nothing was published", async () => {
  await inFolder(async (folder) => {
    const content = await copyValid(folder);
    await writeFiles(content, { "2021/01/rapat.md": "" });
    await mkdir(join(folder, "_site"));
    const { result, error } = await cli("build", "--content", content, "--output", join(folder, "_site"));
    assert.is(result, 1);
    assert.match(error, "Situs tidak diterbitkan: 1 kesalahan");
    assert.is((await readFiles(join(folder, "_site"))).size, 0);
  });
});

build("says how many releases are not published yet, and until when", async () => {
  await inFolder(async (folder) => {
    const content = await copyValid(folder);
    const { result, out } = await cli(
      "build",
      "--content",
      content,
      "--output",
      join(folder, "_site"),
      "--no-search",
    );
    assert.is(result, 0);
    assert.match(out, /\d+ siaran, .* detik, (?:tanpa kesalahan|\d+ peringatan)/);
    assert.match(out, /^Belum terbit: 1 draf(?:, 1 menunggu embargo sampai \p{L}+, \d+ \p{L}+ \d{4}.*)?$/mu);
    assert.match(out, "siaran check");
  });
});

build.run();

const leftOut = suite("formatLeftOut");

leftOut("tells of drafts and of embargoes, the first end of several", () => {
  const until = {
    instant: Date.parse("2025-02-01T09:00:00+08:00"),
    zone: "Asia/Makassar",
    precision: "minute",
  } as const;
  assert.is(formatLeftOut({ drafts: 0, waiting: 0 }, "id"), "");
  assert.is(formatLeftOut({ drafts: 3, waiting: 0 }, "id"), "Belum terbit: 3 draf");
  assert.is(
    formatLeftOut({ drafts: 3, waiting: 1, until }, "id"),
    "Belum terbit: 3 draf, 1 menunggu embargo sampai Sabtu, 1 Februari 2025 pukul 09.00 WITA",
  );
  assert.match(
    formatLeftOut({ drafts: 0, waiting: 2, until }, "id"),
    /^Belum terbit: 2 menunggu embargo, yang pertama sampai /,
  );
  assert.match(
    formatLeftOut({ drafts: 1, waiting: 1, until }, "en"),
    /^Not published yet: 1 draft, 1 under embargo until /,
  );
});

leftOut.run();

const main = suite("the program");

main("gives its exit code to the shell and speaks English where asked", async () => {
  const program = fileURLToPath(new URL("../..", import.meta.url));
  await inFolder(async (folder) => {
    await mkdir(join(folder, "posts"));
    const words = ["--import", "tsx", "src/start/main.ts", "check", "--content", join(folder, "posts")];
    const env = { ...process.env, SIARAN_LANG: "en" };
    const { code, text } = await new Promise<{ code: unknown; text: string }>((resolve) => {
      execFile(process.execPath, words, { cwd: program, env }, (failure, out, error) => {
        resolve({ code: failure?.code, text: out + error });
      });
    });
    assert.is(code, 1);
    assert.match(text, "error: The file posts/_data/site.yaml is missing");
  });
});

main.run();
