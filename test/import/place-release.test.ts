import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { compile } from "../../src/compile/compile.ts";
import { toKnown } from "../../src/content/known-registry.ts";
import { createFile } from "../../src/disk/create-file.ts";
import { importText } from "../../src/import/import-text.ts";
import { openLedger } from "../../src/import/ledger.ts";
import { loadRegistry } from "../../src/register/load-registry.ts";
import { registry } from "../support/content.ts";
import { bytes, filesIn, inFolder, oneText } from "./support.ts";

const text = `Wali Kota Buka Pameran Usaha Mikro
KOTAMOBAGU – Wali Kota Kotamobagu Siti Rahma membuka pameran usaha mikro di alun-alun, Kamis (18/7/2019).
`;

async function run(folder: string, source = text, origin = "rilis.txt") {
  const content = join(folder, "posts");
  const ledger = await openLedger(join(folder, ".siaran/import-naskah.jsonl"));
  const { registry } = await loadRegistry(content);
  const draft = oneText(bytes(source), origin);
  try {
    return await importText(draft, {
      known: toKnown(registry),
      content,
      ledger,
      month: "2026-01",
      publish: false,
      dryRun: false,
    });
  } finally {
    await ledger.close();
  }
}

async function withRegistry(folder: string): Promise<void> {
  for (const [file, content] of Object.entries(registry))
    await createFile(join(folder, "posts", file), content);
}

const place = suite("importText");

place("writes a draft that compiles", async () => {
  await inFolder(async (folder) => {
    await withRegistry(folder);
    const { placed } = await run(folder);
    assert.is(placed.state, "written");
    const file = "posts/2019/07/wali-kota-buka-pameran-usaha-mikro.md";
    const content = await readFile(join(folder, file));
    assert.match(content.toString(), /^---\n# Diimpor dari rilis\.txt/);
    const texts = [...Object.entries(registry), ["2019/07/a.md", content.toString()] as const].map(
      ([name, body]) => ({
        file: `posts/${name}`,
        bytes: bytes(body),
      }),
    );
    const { diagnostics, site } = compile(
      { texts, assets: [], refused: [] },
      { folder: "posts", now: Date.UTC(2020), drafts: true, language: "id" },
    );
    assert.equal(
      diagnostics.filter(({ severity }) => severity === "error"),
      [],
    );
    assert.is(site?.releases.length, 1);
  });
});

place("writes nothing the second time, with its ledger or without", async () => {
  await inFolder(async (folder) => {
    await withRegistry(folder);
    await run(folder);
    const before = await filesIn(folder);
    assert.is((await run(folder)).placed.state, "known");
    await writeFile(join(folder, ".siaran/import-naskah.jsonl"), "");
    assert.is((await run(folder)).placed.state, "same");
    assert.equal(await filesIn(folder), before);
  });
});

place("never writes over a file", async () => {
  await inFolder(async (folder) => {
    await withRegistry(folder);
    const path = join(folder, "posts/2019/07/wali-kota-buka-pameran-usaha-mikro.md");
    await mkdir(join(path, ".."), { recursive: true });
    await writeFile(path, "milik orang lain");
    assert.is((await run(folder)).placed.state, "taken");
    assert.is(await readFile(path, "utf8"), "milik orang lain");
  });
});

place("numbers the name when another text of the import has it", async () => {
  await inFolder(async (folder) => {
    await withRegistry(folder);
    await run(folder);
    const { placed } = await run(folder, text.replace("alun-alun", "pasar"), "lain.txt");
    assert.is("file" in placed && placed.file, "2019/07/wali-kota-buka-pameran-usaha-mikro-2.md");
  });
});

place(
  "files a text without a date under the month it is given and leaves what is uncertain empty",
  async () => {
    await inFolder(async (folder) => {
      const { placed } = await run(
        folder,
        "Warga membersihkan pasar pada pagi hari lalu makan bersama di balai desa.",
      );
      assert.ok("file" in placed && placed.file.startsWith("2026/01/"));
      const content = await readFile(join(folder, "posts", "file" in placed ? placed.file : ""), "utf8");
      assert.match(content, /^date: # tidak pasti: /m);
      assert.match(content, /^status: draft$/m);
    });
  },
);

place("goes on after an interruption that left a half line and a temporary file", async () => {
  await inFolder(async (folder) => {
    await withRegistry(folder);
    await run(folder);
    const ledger = join(folder, ".siaran/import-naskah.jsonl");
    await writeFile(ledger, (await readFile(ledger, "utf8")).slice(0, 30));
    await writeFile(
      join(folder, "posts/2019/07/.wali-kota-buka-pameran-usaha-mikro.md.siaran-import"),
      "sepo",
    );
    assert.is((await run(folder)).placed.state, "same");
    assert.is((await run(folder)).placed.state, "known");
    assert.not.ok((await filesIn(folder)).some((file) => file.endsWith(".siaran-import")));
  });
});

place.run();
