import { rm } from "node:fs/promises";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { build } from "../../src/build/build.ts";
import { inRepository, type TestRepository } from "../history/repository.ts";
import { manyReleases, register, releaseText, splitEntries } from "../support/content.ts";
import { readFiles, writeFiles } from "../support/folders.ts";

const now = Date.UTC(2026, 1, 1);
const name = "2020/01/pasar.md";
const page = "siaran/2020/01/pasar/index.html";

const files = {
  ...splitEntries({ ...register, "_data/site.yaml": `${register["_data/site.yaml"]}cards: false\n` }),
  ...manyReleases(4),
  [name]: releaseText({ date: "2020-01-20", body: "Satu." }),
};

async function built({ posts, folder }: TestRepository, output = "_site") {
  const { figures, diagnostics } = await build({
    content: posts,
    output: join(folder, output),
    now,
    language: "id",
  });
  if (!figures) throw new Error(JSON.stringify(diagnostics));
  return { figures, site: await readFiles(join(folder, output)) };
}

const history = suite("a build with a history");

history("tells of a commit that changed no file, as a build of everything does", () =>
  inRepository(async (repository) => {
    const { commit, folder } = repository;
    await commit("2026-01-10", files);
    assert.not.match(String((await built(repository)).site.get(page)), /Riwayat/);
    await writeFiles(repository.posts, { [name]: releaseText({ date: "2020-01-20", body: "Dua kata." }) });
    assert.not.match(String((await built(repository)).site.get(page)), /Riwayat/, "nothing is committed yet");
    await commit("2026-01-11");
    const { site, figures } = await built(repository);
    assert.match(String(site.get(page)), /Riwayat: 2 versi/);
    assert.equal(figures.warnings, []);
    await rm(join(folder, ".siaran"), { recursive: true });
    const cold = await built(repository, "_baru");
    const differing = [...cold.site].filter(
      ([path, bytes]) => !path.startsWith(".siaran") && String(bytes) !== String(site.get(path)),
    );
    assert.equal(differing, []);
  }),
);

history("says that the history is cut off", () =>
  inRepository(async (repository) => {
    const { commit, git, folder } = repository;
    await commit("2026-01-10", files);
    await commit("2026-01-11", { [name]: releaseText({ date: "2020-01-20", body: "Dua." }) });
    const copy = join(folder, "salinan");
    git("clone", "-q", "--depth", "1", `file://${folder}`, copy);
    const { figures, site } = await built({ ...repository, folder: copy, posts: join(copy, "posts") });
    assert.match(figures.warnings.map(({ en }) => en).join(), /--unshallow/);
    assert.not.match(String(site.get(page)), /Riwayat/);
  }),
);

history.run();
