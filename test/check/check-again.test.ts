import { cp, mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { type CheckOptions, check } from "../../src/check/check.ts";
import { newsroomPosts } from "../support/fixtures.ts";
import { inFolder } from "../support/folders.ts";

const again = suite("a check after another");

/** Later than the grain of the clock, within which a file counts as changed. */
const now = Date.now() + 3_600_000;

/** What is found with what former checks remember, and without. */
async function both(content: string, more: Partial<CheckOptions> = {}) {
  const options = { content, now, language: "id", paths: [], fix: false, ...more } as const;
  const { diagnostics } = await check(options);
  const fresh = `${dirname(content)}-fresh`;
  await rm(fresh, { recursive: true, force: true });
  await cp(content, join(fresh, "posts"), { recursive: true });
  const { diagnostics: expected } = await check({ ...options, content: join(fresh, "posts") });
  return { diagnostics, expected };
}

async function change(file: string, edit: (text: string) => string): Promise<void> {
  await writeFile(file, edit(await readFile(file, "utf8")));
}

const release = "2026/01/peringatan-hut-ke-116-kota-kotamobagu-resmi-dimulai.md";

/** Edits that follow each other, and what only they bring about. */
const edits: Readonly<Record<string, (posts: string) => Promise<void>>> = {
  "nothing changed": async () => {},
  "words with a fault are added": (posts) =>
    change(join(posts, release), (text) => `${text}\nWalikota hadir pada Minggu (19/1/2026).\n`),
  "a key is broken": (posts) => change(join(posts, release), (text) => text.replace("summary:", "ringkas:")),
  "the front matter ends nowhere": (posts) =>
    change(join(posts, release), (text) => text.replace(/\n---\n/, "\n")),
  "the file is gone": (posts) => rm(join(posts, release)),
  "another is renamed": (posts) =>
    rename(
      join(posts, "2025/09/hut-ke-61-provinsi-sulawesi-utara-diperingati-di-manado.md"),
      join(posts, "2025/09/hut-sulut.md"),
    ),
  "one is copied": async (posts) => {
    const text = await readFile(join(posts, "2025/09/hut-sulut.md"));
    await mkdir(join(posts, "2025/10"), { recursive: true });
    await writeFile(join(posts, "2025/10/hut-sulut-lagi.md"), text);
  },
  "the register changes": (posts) => rm(join(posts, "_data/officials/tatong-bara.yaml")),
  "a rule is turned off": (posts) =>
    change(join(posts, "_data/site.yaml"), (text) => `${text}\nrules: {date-weekday: off}\n`),
  "the settings break": (posts) => change(join(posts, "_data/site.yaml"), (text) => `${text}\ntitle: [\n`),
};

again("finds what a first one finds, whatever was edited in between", () =>
  inFolder(async (folder) => {
    const posts = join(folder, "posts");
    await cp(newsroomPosts, posts, { recursive: true });
    const seen = new Set<string>();
    for (const [name, edit] of Object.entries(edits)) {
      await edit(posts);
      const { diagnostics, expected } = await both(posts);
      assert.equal(diagnostics, expected, name);
      seen.add(JSON.stringify(expected));
    }
    assert.ok(seen.size > 6);
  }),
);

again("reads nothing that it knows, and all where its memory was damaged", () =>
  inFolder(async (folder) => {
    const posts = join(folder, "posts");
    await cp(newsroomPosts, posts, { recursive: true });
    const { expected } = await both(posts);
    const memory = join(folder, ".siaran/cache/check");
    const parts = (await readdir(memory)).sort();
    assert.ok(parts.length > 10);
    await both(posts);
    assert.equal((await readdir(memory)).sort(), parts);
    for (const place of parts.keys()) {
      const part = (await readdir(memory)).sort()[place] ?? "";
      await change(join(memory, part), (text) => text.slice(1));
      assert.equal((await both(posts)).diagnostics, expected, part);
    }
  }),
);

again("keeps what it knows while somebody asks for more", () =>
  inFolder(async (folder) => {
    const posts = join(folder, "posts");
    await cp(newsroomPosts, posts, { recursive: true });
    await change(
      join(posts, release),
      (text) => `${text}\n“Kota ini milik semua warga,” kata Wali Kota Kotamobagu Weny Gaib.\n`,
    );
    await both(posts);
    const { diagnostics, expected } = await both(posts, { quotes: true });
    assert.equal(diagnostics, expected);
    assert.ok(diagnostics.some(({ code }) => code === "quote-unmarked"));
    assert.not.ok((await both(posts)).diagnostics.some(({ code }) => code === "quote-unmarked"));
  }),
);

again.run();
