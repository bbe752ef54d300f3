import { rename } from "node:fs/promises";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { readHistory } from "../../src/history/read-history.ts";
import { releaseText } from "../support/content.ts";
import { inFolder, writeFiles } from "../support/folders.ts";
import { inRepository, type TestRepository } from "./repository.ts";

const file = "posts/2026/01/pasar.md";
const name = "2026/01/pasar.md";

function read(
  { folder, posts }: Pick<TestRepository, "folder" | "posts">,
  files: readonly string[] = [file],
) {
  return readHistory({ content: posts, cache: join(folder, ".siaran/cache"), zone: "Asia/Makassar", files });
}

/** The days and changes of a file, as they are kept and as they are found anew. */
function versions(repository: TestRepository, path = file) {
  const { history } = read(repository, [path]);
  const anew = readHistory({
    content: repository.posts,
    cache: join(repository.folder, `.none-${Math.random()}`),
    zone: "Asia/Makassar",
    files: [path],
  });
  assert.equal([...history], [...anew.history], "what is kept is what is found anew");
  return (history.get(path) ?? []).map(({ from, changes }) => [
    new Date(from).toISOString().slice(0, 10),
    changes,
  ]);
}

const history = suite("readHistory");

history("tells what each version changed, and follows a file that is renamed", () =>
  inRepository(async (repository) => {
    const { commit, posts } = repository;
    await commit("2026-01-10", { [name]: releaseText({ body: "Pasar dibuka pagi ini." }) });
    assert.equal(versions(repository), [], "one version is none to tell of");
    await commit("2026-01-11", { [name]: releaseText({ body: "Pasar dibuka sore ini juga." }) });
    await commit("2026-01-12", {
      [name]: releaseText({ title: "Judul lain", body: "Pasar dibuka sore ini juga!", summary: "Lain." }),
    });
    await rename(join(posts, name), join(posts, '2026/01/nama "baru" é.md'));
    await commit("2026-01-13");
    const renamed = `posts/2026/01/nama "baru" é.md`;
    await commit("2026-01-14", {
      '2026/01/nama "baru" é.md': releaseText({
        title: "Judul lain",
        body: "Pasar dibuka sore ini juga!",
        summary: "Lain.",
        more: "cities: [manado]\ncorrections: [{at: 2026-01-14, note: Bukan pagi}]\nallow: [x]",
      }),
    });
    assert.equal(versions(repository, renamed), [
      ["2026-01-10", {}],
      ["2026-01-11", { words: { added: 2, removed: 1 } }],
      ["2026-01-12", { title: true, summary: true, marks: true }],
      ["2026-01-14", { correction: true, facts: true }],
    ]);
  }),
);

history("counts nothing that readers could not see", () =>
  inRepository(async (repository) => {
    const { commit } = repository;
    const body = (words: string, more = "") => ({
      [name]: releaseText({ body: words, more: `cities: [manado]\n${more}` }),
    });
    await commit("2026-01-01", body("Naskah kasar.", "status: draft"));
    await commit("2026-01-02", body("Naskah ditahan.", "embargo: 2026-01-05 08:00"));
    await commit("2026-01-03", body("Naskah yang terbit.", "embargo: 2026-01-05 08:00"));
    await commit(
      "2026-01-06",
      body("Naskah yang terbit.", "embargo: 2026-01-05 08:00\nallow: [draft-forgotten]"),
    );
    await commit("2026-01-07", { [name]: "---\ntitle: [rusak\n---\n" });
    await commit("2026-01-08", body("Naskah yang terbit lagi.", "status: removed"));
    await commit("2026-01-09", body("Naskah yang terbit lagi."));
    await commit("2026-01-10", body("Naskah.", "status: {withdrawn: {reason: Keliru, at: 2026-01-10}}"));
    assert.equal(versions(repository), [
      ["2026-01-05", {}],
      ["2026-01-09", { words: { added: 1, removed: 0 } }],
      ["2026-01-10", { words: { added: 0, removed: 3 }, withdrawn: true }],
    ]);
  }),
);

history("counts from when a branch was merged, and begins anew after the past was rewritten", () =>
  inRepository(async (repository) => {
    const { commit, git } = repository;
    await commit("2026-01-01", { [name]: releaseText({ body: "Satu." }), "2026/01/lain.md": releaseText() });
    git("checkout", "-q", "-b", "usul");
    await commit("2026-01-02", { [name]: releaseText({ body: "Satu dua." }) });
    await commit("2026-01-03", { [name]: releaseText({ body: "Satu dua tiga." }) });
    git("checkout", "-q", "main");
    assert.equal(versions(repository), []);
    await commit("2026-01-04", { "2026/01/lain.md": releaseText({ body: "Lain." }) });
    git("merge", "-q", "--no-ff", "-m", "gabung", "usul");
    assert.equal(versions(repository), [
      ["2026-01-01", {}],
      ["2026-01-04", { words: { added: 2, removed: 0 } }],
    ]);
    git("reset", "-q", "--hard", "HEAD~1");
    assert.equal(versions(repository), []);
    assert.is(versions(repository, "posts/2026/01/lain.md").length, 2);
  }),
);

history("says that a part is not there, and reads nothing of it", () =>
  inRepository(async (repository) => {
    const { commit, git, folder } = repository;
    await commit("2026-01-01", { [name]: releaseText({ body: "Satu." }) });
    await commit("2026-01-02", { [name]: releaseText({ body: "Dua." }) });
    git("clone", "-q", "--depth", "1", `file://${folder}`, join(folder, "salinan"));
    const copy = join(folder, "salinan");
    assert.equal(read({ folder: copy, posts: join(copy, "posts") }), { history: new Map(), isCut: true });
  }),
);

history("goes without where there is no repository, no commit, or the folder is in none", () =>
  inFolder(async (folder) => {
    const posts = join(folder, "posts");
    await writeFiles(posts, { [name]: releaseText() });
    assert.equal(read({ folder, posts }), { history: new Map(), isCut: false });
    await inRepository(async (repository) => {
      await writeFiles(repository.posts, { [name]: releaseText() });
      assert.equal(read(repository), { history: new Map(), isCut: false });
      await writeFiles(repository.folder, { "lain.txt": "x" });
      repository.git("add", "lain.txt");
      repository.git("commit", "-q", "-m", "lain");
      assert.equal(versions(repository), []);
    });
  }),
);

history("reads again what was spoilt", () =>
  inRepository(async (repository) => {
    const { commit, folder } = repository;
    await commit("2026-01-01", { [name]: releaseText({ body: "Satu." }) });
    await commit("2026-01-02", { [name]: releaseText({ body: "Dua." }) });
    assert.is(versions(repository).length, 2);
    await writeFiles(folder, { ".siaran/cache/history.json": "{}" });
    assert.is(versions(repository).length, 2);
  }),
);

history.run();
