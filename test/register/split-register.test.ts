import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { splitFiles } from "../../src/register/split-files.ts";
import { splitRegister } from "../../src/register/split-register.ts";
import { printYaml } from "../../src/yaml/yaml.ts";
import { inFolder } from "../support/folders.ts";

const split = suite("splitRegister");

const partsOf = (text: string) => Object.fromEntries(splitRegister("cities.yaml", text).entries);

split("gives each entry its text and the comments in it, before it and beside it", () => {
  assert.equal(
    partsOf(`# tentang a
a:
  name: A # nama
  # akhir a

# tentang b
b:
    name: B
    aliases:
      - C
`),
    {
      a: "# tentang a\nname: A # nama\n# akhir a\n",
      b: "# tentang b\nname: B\naliases:\n  - C\n",
    },
  );
});

split("keeps a comment at the head of the file apart", () => {
  const { head, entries } = splitRegister("a.yaml", "# Daftar daerah.\n# Id tetap.\n\na:\n  name: A\n");
  assert.is(head, "Daftar daerah.\nId tetap.");
  assert.is(entries.get("a"), "name: A\n");
});

split("takes maps in braces, block texts and the line ends of Windows", () => {
  assert.equal(partsOf("a: {name: A, type: kota}\n"), { a: "{name: A, type: kota}\n" });
  assert.equal(partsOf("a:\n  name: |\n    satu\n      dua\n"), { a: "name: |\n  satu\n    dua\n" });
  assert.equal(partsOf("a:\r\n  name: A\r\nb:\r\n  name: B\r\n").b?.trim(), "name: B");
});

split("refuses what cannot be read", () => {
  for (const text of ["a: [", "- a\n", "a:\n  name: A\na:\n  name: B\n"]) {
    assert.throws(() => splitRegister("cities.yaml", text), /tidak dapat dipecah/, text);
  }
});

split("says of every entry what the file said", () => {
  const word = fc.stringMatching(/^[a-zA-Z0-9 :#"'-]{0,12}$/);
  const entry = fc.record({ name: word, aliases: fc.array(word, { maxLength: 3 }) });
  const id = fc.stringMatching(/^[a-z]{1,6}$/);
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.tuple(id, entry), { selector: ([key]) => key, minLength: 1 }),
      (entries) => {
        const text = printYaml(entries.map(([key, value]) => ({ key, value })));
        assert.equal(
          [...splitRegister("a.yaml", text).entries.keys()],
          entries.map(([key]) => key),
        );
      },
    ),
    { numRuns: 200 },
  );
});

split.run();

const files = suite("splitFiles");

files("writes a file for each entry, moves portraits, and takes the old file away", () =>
  inFolder(async (folder) => {
    await mkdir(join(folder, "_data"));
    await writeFile(join(folder, "_data/site.yaml"), "title: A\n");
    await writeFile(join(folder, "_data/siti.jpg"), "gambar");
    await writeFile(
      join(folder, "_data/officials.yaml"),
      "# Daftar pejabat.\n\nsiti:\n  name: Siti\n  portrait: siti.jpg\nbudi:\n  name: Budi\n",
    );
    const written = await splitFiles(folder);
    assert.equal(written, [
      "_data/officials/siti.yaml",
      "_data/officials/budi.yaml",
      "_data/officials/README.md",
      "_data/officials/siti.jpg",
    ]);
    assert.equal((await readdir(join(folder, "_data"))).sort(), ["officials", "site.yaml"]);
    assert.is(
      await readFile(join(folder, "_data/officials/siti.yaml"), "utf8"),
      "name: Siti\nportrait: siti.jpg\n",
    );
    assert.equal(await splitFiles(folder), []);
  }),
);

files("keeps the old file where an entry is there already and says something else", () =>
  inFolder(async (folder) => {
    await mkdir(join(folder, "_data/cities"), { recursive: true });
    await writeFile(join(folder, "_data/cities/a.yaml"), "name: Lain\n");
    await writeFile(join(folder, "_data/cities.yaml"), "a:\n  name: A\n");
    let message = "";
    await splitFiles(folder).catch((error) => {
      message = String(error);
    });
    assert.match(message, /sudah ada dengan isi lain/);
    assert.ok((await readdir(join(folder, "_data"))).includes("cities.yaml"));
  }),
);

files.run();
