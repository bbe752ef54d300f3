import { existsSync, readFileSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { blobSha } from "../../../src/preview/git-host/folder-files.ts";
import { inFolder } from "../../support/folders.ts";
import { encoded, type OpenHost, openHost } from "../../support/open-host.ts";

const note = "posts/2026/01/catatan.md";
const files = {
  [note]: "---\ntitle: Catatan\n---\n\nIsi.\n",
  "posts/2026/01/foto.jpg": new Uint8Array([255, 216, 255, 0, 10]),
  "posts/_data/site.yaml": "title: Contoh\n",
  "rahasia.txt": "di luar folder naskah\n",
  ".env": "RAHASIA=1\n",
};
const shaOf = (text: string) => blobSha(Buffer.from(text));
const noteSha = shaOf(files[note]);

const withHost = (work: (host: OpenHost) => Promise<void>, options?: Parameters<typeof openHost>[2]) => () =>
  inFolder(async (folder) => work(await openHost(folder, files, options)));
const read = ({ folder }: OpenHost, path: string) => readFileSync(join(folder, path), "utf8");
const create = (path: string, text = "x") => ({ operation: "create", path, content: encoded(text) });
const update = (path: string, text: string, sha?: string) => ({
  ...{ operation: "update", path, content: encoded(text) },
  ...(sha === undefined ? {} : { sha }),
});

const reading = suite("what a Git host of the preview shows");

reading(
  "the files of the content folder alone, under the names that Git gives to their bytes",
  withHost(async ({ ask, git }) => {
    const { tree } = { tree: [], ...Object((await ask("/git/trees/abc?recursive=1&page=1")).json()) };
    const expected = git("ls-files", "--stage", "--", "posts").trim().split("\n");
    assert.equal(
      tree.map(({ path, sha, mode }: Record<string, string>) => `${mode} ${sha} 0\t${path}`),
      expected,
    );
  }),
);

reading(
  "texts in one answer, bytes as they are, and commits with who wrote them",
  withHost(async ({ ask }) => {
    const asked = { method: "POST", body: { files: [note, "rahasia.txt", "posts/tidak-ada.md", 7] } };
    const [found, ...others] = Object((await ask("/file-contents?ref=kerja", asked)).json());
    assert.equal(found, { path: note, sha: noteSha, encoding: "base64", content: encoded(files[note]) });
    assert.equal(others, [null, null, null]);
    assert.is((await ask("/media/kerja/posts/2026/01/foto.jpg")).type, "application/octet-stream");
    assert.is((await ask(`/raw/${note}?ref=kerja`)).text, files[note]);
    const [commit] = Object(
      (await ask(`/commits?sha=kerja&path=${encodeURIComponent(note)}&limit=100`)).json(),
    );
    assert.is(commit.commit.author.name, "Uji");
  }),
);

reading(
  "another state as soon as any file is another, whoever wrote it",
  withHost(async ({ ask, folder }) => {
    const state = async () => (await ask("/branches/kerja")).text;
    const first = await state();
    assert.is(await state(), first);
    writeFileSync(join(folder, note), files[note].replace("Isi", "Lain"));
    const second = await state();
    assert.is.not(second, first);
    writeFileSync(join(folder, note), files[note]);
    assert.is(await state(), first);
  }),
);

reading.run();

const saving = suite("what a Git host of the preview saves");

saving(
  "a new text, a change, a move and a deletion, each a commit of its files with the person's name",
  withHost(async (host) => {
    const { save, git } = host;
    const text = "---\ntitle: Baru\n---\n";
    writeFileSync(join(host.folder, "posts/2026/01/lain.md"), "belum di-commit");
    git("add", "posts/2026/01/lain.md");
    const made = await save(create("posts/2026/02/baru.md", text), create("posts/2026/02/foto.jpg"));
    assert.is(made.status, 201);
    const { files: saved } = Object(made.json());
    assert.equal(saved[0], { path: "posts/2026/02/baru.md", sha: shaOf(text) });
    assert.is(
      git("log", "-1", "--format=%an <%ae> %s").trim(),
      "Siti Aminah <siti@example.go.id> Ubah naskah",
    );
    assert.is(
      git("show", "--format=", "--name-only", "HEAD").trim(),
      "posts/2026/02/baru.md\nposts/2026/02/foto.jpg",
    );

    assert.is((await save(update(note, "lain", noteSha))).status, 201);
    assert.is(read(host, note), "lain");
    const to = "posts/2026/01/pindah.md";
    assert.is((await save({ ...update(to, "pindah", shaOf("lain")), from_path: note })).status, 201);
    assert.is(existsSync(join(host.folder, note)), false);
    assert.is(
      git("show", "--format=", "--name-status", "--no-renames", "HEAD").trim(),
      `D\t${note}\nA\t${to}`,
    );
    assert.is((await save({ operation: "delete", path: to, sha: shaOf("pindah") })).status, 201);
    assert.is(existsSync(join(host.folder, to)), false);
    // What somebody else was about to commit is as it was.
    assert.is(git("status", "--porcelain").trim(), "A  posts/2026/01/lain.md");
  }),
);

saving(
  "files alone where there is no Git",
  withHost(
    async (host) => {
      assert.is((await host.save(update(note, "lain", noteSha))).status, 201);
      assert.is(read(host, note), "lain");
      assert.match((await host.ask("//user")).text, "(tanpa Git)");
    },
    { isGit: false },
  ),
);

saving(
  "under the name that was given where Git has none",
  withHost(
    async ({ ask, save, git }) => {
      assert.match((await ask("//user")).text, '"siaran_named":false');
      const body = { name: "Budi\nBukan <x>", email: "budi@example.go.id" };
      assert.is((await ask("//user", { method: "PUT", body })).status, 200);
      assert.is((await save(update(note, "lain", noteSha))).status, 201);
      assert.is(
        git("log", "-1", "--format=%an <%ae>|%cn").trim(),
        "Budi Bukan  x <budi@example.go.id>|Budi Bukan  x",
      );
    },
    { user: "" },
  ),
);

saving("in a repository that has no commit yet, and what Git leaves alone as files", () =>
  inFolder(async (folder) => {
    const host = await openHost(folder, files, { isGit: false });
    host.git("init", "--quiet");
    host.git("config", "user.name", "Siti");
    host.git("config", "user.email", "siti@example.go.id");
    writeFileSync(join(folder, ".gitignore"), "posts/_data/public/\n");
    assert.is((await host.save(create("posts/_data/public/besar.pdf"))).status, 201);
    assert.is((await host.save(update(note, "lain", noteSha))).status, 201);
    assert.is(host.git("show", "--format=", "--name-only", "HEAD").trim(), note);
  }),
);

saving(
  "nothing where Git does not take it: files and index are as they were",
  withHost(async (host) => {
    const hook = join(host.folder, ".git/hooks/pre-commit");
    writeFileSync(hook, "#!/bin/sh\necho naskah ditolak >&2\nexit 1\n", { mode: 0o755 });
    const { status, text } = await host.save(update(note, "lain", noteSha), create("posts/2026/02/baru.md"));
    assert.is(status, 500);
    assert.match(text, "naskah ditolak");
    assert.is(read(host, note), files[note]);
    assert.is(host.git("status", "--porcelain").trim(), "");
  }),
);

saving.run();

const conflicts = suite("two who write at once");

conflicts(
  "a text that was changed in between is not written over, and nothing of the same save is",
  withHost(async (host) => {
    writeFileSync(join(host.folder, note), "tulisan orang lain");
    const { status, text } = await host.save(create("posts/2026/02/baru.md"), update(note, "lain", noteSha));
    assert.is(status, 409);
    assert.match(text, "baru saja diubah orang lain");
    assert.is(read(host, note), "tulisan orang lain");
    assert.is(existsSync(join(host.folder, "posts/2026/02")), false);
  }),
);

for (const [what, change, status] of [
  ["a change that does not say what it saw", update(note, "lain"), 409],
  ["a change of what is gone", update("posts/2026/01/hilang.md", "lain", noteSha), 404],
  ["a new text where there is one", create(note), 422],
  ["a move onto another text", { ...update("posts/_data/site.yaml", "x", noteSha), from_path: note }, 422],
  ["a deletion of what is another by now", { operation: "delete", path: note, sha: shaOf("x") }, 409],
] as const)
  conflicts(
    `refused: ${what}`,
    withHost(async (host) => {
      assert.is((await host.save(change)).status, status);
      assert.is(read(host, note), files[note]);
    }),
  );

conflicts(
  "of two that save the same at the same moment one is told",
  withHost(async (host) => {
    const [a, b] = await Promise.all([
      host.save(update(note, "pertama", noteSha)),
      host.save(update(note, "kedua", noteSha)),
    ]);
    assert.equal([a.status, b.status].sort(), [201, 409]);
    assert.is(read(host, note), a.status === 201 ? "pertama" : "kedua");
    assert.is(host.git("rev-list", "--count", "HEAD").trim(), "2");
  }),
);

conflicts.run();

const refused = suite("whom a Git host of the preview refuses");

const outside = [
  ...[
    "../luar.md",
    "posts/../luar.md",
    "posts/../../luar.md",
    "/etc/luar.md",
    "posts//luar.md",
    "posts/./luar.md",
  ],
  ...[
    "posts\\..\\luar.md",
    "posts/..\\..\\luar.md",
    "posts/luar.md\0.txt",
    "posts/.git/hooks/x",
    ".git/hooks/x",
  ],
  ...[
    "posts",
    "posts/",
    "rahasia.txt",
    "POSTS/luar.md",
    "posts/.htaccess",
    "posts/a/.luar/b.md",
    "posts/con?.md",
  ],
  ...["posts/luar.md ", "posts/luar.", `posts/${"a".repeat(300)}.md`, `posts/${"a/".repeat(600)}b.md`, ""],
];

refused(
  "paths that are not in the content folder, however they are written",
  withHost(async (host) => {
    for (const path of outside) {
      assert.is((await host.save(create(path))).status, 422, path);
      const from = { ...update("posts/2026/01/baru.md", "x", noteSha), from_path: path };
      if (path !== "") assert.ok((await host.save(from)).status >= 404, path);
      assert.is((await host.save({ operation: "delete", path, sha: noteSha })).status, 422, path);
    }
    assert.is(host.git("status", "--porcelain").trim(), "");
  }),
);

refused(
  "no path leads out of the content folder",
  withHost(async (host) => {
    const piece = fc.constantFrom(
      "posts",
      "..",
      ".",
      "",
      "2026",
      "~",
      "%2e%2e",
      "a",
      "\\",
      "...",
      " ",
      ".git",
    );
    const paths = fc.sample(fc.array(piece, { minLength: 1, maxLength: 6 }), { numRuns: 60, seed: 7 });
    for (const path of paths.map((pieces) => pieces.join("/"))) {
      await host.save(create(path));
      await host.ask(`/raw/${encodeURIComponent(path)}`);
    }
    const changed = host.git("status", "--porcelain", "--untracked-files=all").trim().split("\n");
    assert.equal(
      changed.filter((line) => !/^\?\? posts\//.test(line) && line !== ""),
      [],
    );
  }),
);

refused(
  "links that lead out",
  withHost(async (host) => {
    symlinkSync(host.folder, join(host.folder, "posts/keluar"));
    symlinkSync(join(host.folder, ".env"), join(host.folder, "posts/env.md"));
    for (const path of ["posts/keluar/rahasia.txt", "posts/keluar/baru.md", "posts/env.md"]) {
      assert.is((await host.save(create(path))).status, 422, path);
      assert.is((await host.ask(`/raw/${path}`)).status, 404, path);
    }
    assert.not.match((await host.ask("/git/trees/abc")).text, "env.md");
    assert.is(read(host, ".env"), files[".env"]);
  }),
);

refused(
  "who has no token, another one, or the token in another form",
  withHost(async ({ ask, token }) => {
    for (const authorization of [
      undefined,
      "",
      "token",
      `token ${token}x`,
      `token ${token.slice(1)}`,
      token,
      `Bearer ${token}`,
    ])
      for (const path of ["//user", "/git/trees/abc", `/raw/${note}`])
        assert.is((await ask(path, { headers: { authorization } })).status, 401);
  }),
);

refused(
  "pages of others, names that lead here, and what no editor sends",
  withHost(async (host) => {
    const { ask, port } = host;
    const body = { files: [create("posts/2026/01/baru.md")] };
    const post = (headers: Readonly<Record<string, string | undefined>>, sent: unknown = body) =>
      ask("/contents", { method: "POST", body: sent, headers });
    const statuses = [
      await post({ origin: "https://jahat.example" }),
      await post({ origin: "null" }),
      await post({ origin: `http://localhost:${port + 1}` }),
      await post({ origin: undefined }),
      await post({ host: `jahat.example:${port}`, origin: `http://jahat.example:${port}` }),
      await post({ "sec-fetch-site": "cross-site" }),
      await post({ "sec-fetch-site": "same-site" }),
      await post({ "content-type": "text/plain" }),
      await post({}, "{"),
      await post({}, "[]"),
      await post({}, { files: [] }),
      await post({}, { files: [{ operation: "chmod", path: note }] }),
      await post({}, { files: [{ ...create("posts/a.md"), content: "bukan base64!" }] }),
      await post({}, { files: [create("posts/a.md"), create("posts/a.md")] }),
      await ask("/contents", { method: "DELETE" }),
      await ask("/contents", { method: "OPTIONS", headers: { origin: "https://jahat.example" } }),
      await ask("/hooks"),
    ].map(({ status }) => status);
    assert.equal(
      statuses,
      [403, 403, 403, 403, 403, 403, 403, 403, 400, 422, 422, 422, 422, 422, 405, 403, 404],
    );
    assert.is(host.git("status", "--porcelain").trim(), "");
  }),
);

refused(
  "other users of the machine, who cannot read the token",
  withHost(async ({ folder, token, ask }) => {
    const file = join(folder, ".siaran/editor-token");
    assert.is(readFileSync(file, "utf8"), token);
    assert.is(statSync(file).mode & 0o077, 0);
    assert.not.match((await ask("//user")).text, token);
  }),
);

refused.run();
