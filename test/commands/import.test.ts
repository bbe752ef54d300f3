import { execFile, spawn } from "node:child_process";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { runCli } from "../../src/commands/cli.ts";
import { createFile } from "../../src/disk/create-file.ts";
import { filesIn, inFolder } from "../import/support.ts";
import { registry } from "../support/content.ts";

const bin = fileURLToPath(new URL("../../src/bin.mjs", import.meta.url));

interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly error: string;
}

/** Calls the program as somebody would, from a folder of their own. */
function siaran(folder: string, words: readonly string[], input?: string): Promise<Outcome> {
  return new Promise((resolve) => {
    const child = execFile(process.execPath, [bin, ...words], { cwd: folder }, (error, out, errors) => {
      resolve({ code: typeof error?.code === "number" ? error.code : error ? 1 : 0, out, error: errors });
    });
    child.stdin?.end(input ?? "");
  });
}

const program = suite("siaran import");

program("reads standard input, writes a draft, and has no colours in a pipe", async () => {
  await inFolder(async (folder) => {
    for (const [file, text] of Object.entries(registry)) await createFile(join(folder, "posts", file), text);
    const text = "KOTAMOBAGU – Wali Kota Kotamobagu Siti Rahma membuka pameran, Kamis (18/7/2019).";
    const { code, out } = await siaran(folder, ["import", "-"], text);
    assert.is(code, 0);
    assert.not.ok(out.includes("\u001B"));
    assert.ok((await filesIn(folder)).some((file) => file.startsWith("posts/2019/07/")));
  });
});

/** Calls the program in this process. */
async function call(words: readonly string[]): Promise<Outcome> {
  const said: string[] = [];
  const { error } = console;
  console.error = (line: unknown) => said.push(String(line));
  try {
    return { code: await runCli(words), out: "", error: said.join("\n") };
  } finally {
    console.error = error;
  }
}

program("answers mistakes in words, with exit code 2", async () => {
  await inFolder(async (folder) => {
    const path = (name: string) => join(folder, name);
    const content = ["--content", path("posts")];
    await writeFile(path("kosong.txt"), " \n");
    await writeFile(path("rusak.docx"), Buffer.from([0x50, 0x4b, 3, 4, 0, 0]));
    await writeFile(path("lama.doc"), Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0]));
    await mkdir(path("hampa"));
    for (const [words, expected] of [
      [["import", path("tidak-ada.txt")], /tidak-ada\.txt: berkas atau folder ini tidak ada/],
      [["import", path("kosong.txt")], /kosong\.txt: kosong/],
      [["import", path("rusak.docx")], /rusak\.docx: bukan dokumen Word/],
      [["import", path("lama.doc")], /lama\.doc: dokumen Word lama/],
      [["import", path("hampa")], /hampa: tidak ada berkas yang dapat diimpor/],
      [["import", "--date", "kemarin", path("kosong.txt")], /--date kemarin: bukan tanggal/],
      [["import", "--format", "xml", path("kosong.txt")], /--format xml: pilih teks atau json/],
      [["register", "add", "kucing"], /siaran register add city\|official\|event\|topic/],
    ] as const) {
      const { code, error } = await call([...words, ...content]);
      assert.is(code, 2, words.join(" "));
      assert.match(error, expected);
    }
  });
});

program("goes on past a bad file in a folder and says so", async () => {
  await inFolder(async (folder) => {
    await createFile(join(folder, "arsip/a.docx"), "bukan word");
    await createFile(
      join(folder, "arsip/b.txt"),
      "Warga membersihkan pasar pada pagi hari lalu makan bersama di balai.",
    );
    await createFile(join(folder, "arsip/c.docx"), Buffer.from([0x50, 0x4b, 3, 4, 0, 0]));
    const { code, out, error } = await siaran(folder, ["import", "arsip"]);
    assert.is(code, 1);
    assert.match(error, /c\.docx: bukan dokumen Word/);
    assert.match(out, /b\.txt: naskah baru/);
  });
});

program("names every file of a folder that it passes over, and ends with 1", async () => {
  await inFolder(async (folder) => {
    const text = "Warga membersihkan pasar pada pagi hari lalu makan bersama di balai.";
    await createFile(join(folder, "arsip/dalam/a.txt"), text);
    await createFile(join(folder, "arsip/foto.jpg"), "x");
    await createFile(join(folder, "arsip/lama.doc"), Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0]));
    await createFile(join(folder, "arsip/data.xlsx"), "x");
    await createFile(join(folder, "arsip/tanpa-nama"), "x");
    await createFile(join(folder, "arsip/Thumbs.db"), "x");
    const { code, out, error } = await siaran(folder, ["import", "--yes", "arsip"]);
    assert.is(code, 1);
    for (const name of ["foto.jpg", "lama.doc", "data.xlsx", "tanpa-nama"])
      assert.ok(error.includes(name), name);
    assert.not.match(error, /Thumbs|a\.txt/);
    assert.match(out, /a\.txt: naskah baru/);
    const clean = await siaran(folder, ["import", "--yes", "arsip/dalam"]);
    assert.is(clean.code, 0);
  });
});

program("takes pictures that lie beside a file", async () => {
  await inFolder(async (folder) => {
    await createFile(
      join(folder, "arsip/a.md"),
      "# Warga Membersihkan Pasar\n\n![Warga](foto/a.jpg)\n\n![Lain](../b.jpg)\n\nIsi.",
    );
    await createFile(join(folder, "arsip/foto/a.jpg"), "gambar");
    await createFile(join(folder, "b.jpg"), "rahasia");
    const { out } = await siaran(folder, ["import", "--yes", "arsip/a.md"]);
    assert.match(out, /\.\.\/b\.jpg Lain/);
    const files = await filesIn(join(folder, "posts"));
    assert.is(files.filter((file) => file.endsWith(".jpg")).length, 1);
  });
});

program("ends quietly when the reader of the pipe goes away", async () => {
  await inFolder(async (folder) => {
    for (let number = 0; number < 40; number += 1)
      await writeFile(join(folder, `${number}.txt`), "Warga membersihkan pasar.");
    const child = spawn(process.execPath, [bin, "import", "--format", "json", "."], { cwd: folder });
    let error = "";
    child.stderr.on("data", (chunk) => {
      error += String(chunk);
    });
    child.stdout.once("data", () => child.stdout.destroy());
    const code = await new Promise((resolve) => child.on("close", resolve));
    assert.is(code, 0);
    assert.is(error, "");
  });
});

program("shows examples in its help", async () => {
  await inFolder(async (folder) => {
    const { code, out } = await siaran(folder, ["import", "--help"]);
    assert.is(code, 0);
    assert.match(out, /Contoh:\n {2}siaran import rilis\.docx/);
  });
});

program.run();

const create = suite("siaran new");

create("writes a file that is ready to be filled in, and never over another", async () => {
  await inFolder(async (folder) => {
    for (const [file, text] of Object.entries(registry)) await createFile(join(folder, "posts", file), text);
    const words = [
      "new",
      "--yes",
      "--title",
      "Wali Kota Buka Pameran",
      "--date",
      "2019-07-18",
      "--city",
      "kotamobagu",
    ];
    const { code, out } = await siaran(folder, words);
    assert.is(code, 0);
    assert.is(out.trim(), "posts/2019/07/wali-kota-buka-pameran.md");
    const content = await readFile(join(folder, out.trim()), "utf8");
    assert.match(content, /^title: Wali Kota Buka Pameran$/m);
    assert.match(content, /^summary: # isi 40 sampai 200 karakter$/m);
    assert.match(content, /^status: draft$/m);
    await writeFile(join(folder, out.trim()), "sudah disunting");
    assert.is((await siaran(folder, words)).code, 1);
    assert.is(await readFile(join(folder, out.trim()), "utf8"), "sudah disunting");
  });
});

create("refuses unknown ids with the nearest ones, and wants a title", async () => {
  await inFolder(async (folder) => {
    for (const [file, text] of Object.entries(registry)) await createFile(join(folder, "posts", file), text);
    const words = ["new", "--yes", "--content", join(folder, "posts")];
    const wrong = await call([...words, "--title", "A", "--city", "kotamobagoo"]);
    assert.is(wrong.code, 2);
    assert.match(wrong.error, /Maksudnya kotamobagu/);
    assert.is((await call(words)).code, 2);
  });
});

create.run();
