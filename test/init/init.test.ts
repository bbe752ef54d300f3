import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { build } from "../../src/build/build.ts";
import { check } from "../../src/check/check.ts";
import { siteKeys } from "../../src/content/site-keys.ts";
import { siteSchema } from "../../src/content/site-schema.ts";
import { UserError } from "../../src/diagnostics/user-error.ts";
import type { InitAnswers } from "../../src/init/answers.ts";
import { beginNewsroom } from "../../src/init/begin-newsroom.ts";
import { findRegion } from "../../src/init/find-region.ts";
import { presetsFor } from "../../src/init/presets.ts";
import { neededRegions, regionId } from "../../src/init/register-files.ts";
import { fullNameOf, regions } from "../../src/regions/regions.ts";
import { verify } from "../../src/verify/verify.ts";
import { inFolder, readFiles } from "../support/folders.ts";

const finding = suite("findRegion");

finding("takes codes, whole names and names that only one region has", () => {
  const names = [
    "71.74",
    "kotamobagu",
    "Kota  Kotamobagu",
    "Kab. Bandung",
    "provinsi gorontalo",
    "Jakarta Pusat",
  ];
  assert.equal(
    names.map((words) => findRegion(words).code),
    ["71.74", "71.74", "71.74", "32.04", "75", "31.71"],
  );
  assert.is(findRegion("Kota Administrasi Jakarta Pusat").code, "31.71");
});

finding("takes every region by its code and by its full name", () => {
  for (const region of regions) {
    assert.is(findRegion(region.code), region);
    assert.is(findRegion(fullNameOf(region)), region, region.code);
  }
});

finding("asks which of two is meant, and what was meant by a slip", () => {
  assert.throws(
    () => findRegion("Bandung"),
    (error: unknown) => error instanceof UserError && /Kabupaten Bandung.*Kota Bandung/.test(error.message),
  );
  assert.throws(
    () => findRegion("Kotamobago"),
    (error: unknown) => error instanceof UserError && /Kota Kotamobagu \(71\.74\)/.test(error.message),
  );
});

finding.run();

const register = suite("the register of a new newsroom");

register("has an id for each region of the country", () => {
  const ids = regions.map(regionId);
  assert.is(new Set(ids).size, regions.length);
  assert.is(regionId(findRegion("32.73")), "kota-bandung");
  assert.is(regionId(findRegion("32.04")), "kabupaten-bandung");
  assert.is(regionId(findRegion("75")), "provinsi-gorontalo");
  assert.is(regionId(findRegion("71.74")), "kotamobagu");
});

register("holds a province with its parts, and a part with its province", () => {
  assert.is(neededRegions([findRegion("71")]).length, 16);
  assert.equal(neededRegions([findRegion("71.74")]).map(regionId), ["sulawesi-utara", "kotamobagu"]);
});

register("names the units of Jakarta as the law does", () => {
  assert.is(fullNameOf(findRegion("31.71")), "Kota Administrasi Jakarta Pusat");
  assert.is(fullNameOf(findRegion("31.01")), "Kabupaten Administrasi Kepulauan Seribu");
  assert.is(fullNameOf(findRegion("31")), "Provinsi DKI Jakarta");
});

register.run();

const today = "2026-11-28";
const now = Date.parse(`${today}T04:00:00Z`);

function answersFor(...codes: readonly string[]): InitAnswers {
  const [first = "71.74", ...others] = codes;
  const chosen = [findRegion(first), ...others.map(findRegion)] as const;
  const url = "https://siaran.example.go.id/ruang/";
  return { regions: chosen, ...presetsFor(chosen), url, today };
}

const options = { program: "file:../siaran.tgz", sharp: "1.2.3", isInPlace: false };

const begin = suite("beginNewsroom");

for (const codes of [["71.74"], ["32.04", "32.73"], ["31"], ["31.01"], ["75", "75.01", "75.71"]]) {
  begin(
    `leaves a newsroom of ${codes.join(" and ")} that builds, with nothing to find but what is to be filled in`,
    () =>
      inFolder(async (folder) => {
        await beginNewsroom(answersFor(...codes), { folder, ...options });
        const content = join(folder, "posts");
        const { diagnostics } = await check({ content, now, language: "id", paths: [], fix: false });
        const others = diagnostics.filter(
          ({ code }) => !/^(?:value-placeholder|placeholder-left)$/.test(code),
        );
        assert.equal(others, []);
        assert.ok(diagnostics.length > 10);
        const output = join(folder, "_site");
        const built = await build({ content, output, now, language: "id" });
        assert.is(built.figures?.releases, 0);
        assert.equal((await verify({ site: output, content, now })).faults, []);
      }),
  );
}

begin("leaves a first release that is sound once it is no draft", () =>
  inFolder(async (folder) => {
    await beginNewsroom(answersFor("71.74"), { folder, ...options });
    const content = join(folder, "posts");
    const file = join(content, "2026/11/siaran-pertama.md");
    await writeFile(file, (await readFile(file, "utf8")).replace("status: draft\n", ""));
    const { diagnostics } = await check({ content, now, language: "id", paths: [file], fix: false });
    assert.equal(
      diagnostics.filter(({ place, severity }) => place.file.includes("pertama") && severity !== "info"),
      [],
    );
  }),
);

begin("explains every key of the settings, and each example is sound", () =>
  inFolder(async (folder) => {
    await beginNewsroom(answersFor("71.74"), { folder, ...options });
    const file = join(folder, "posts/_data/site.yaml");
    const text = await readFile(file, "utf8");
    for (const key of Object.keys(siteSchema)) assert.match(text, new RegExp(`^(?:# )?${key}:`, "m"), key);
    const examples = Object.values(siteKeys).map(({ example }) => example);
    await writeFile(file, `${examples.join("\n")}\n`);
    const { diagnostics } = await check({
      ...{ content: join(folder, "posts"), now, language: "id", paths: [], fix: false },
    });
    const wrong = diagnostics.filter(
      ({ place, code }) => /site\.yaml/.test(place.file) && /key|value|type/.test(code),
    );
    assert.equal(wrong, []);
  }),
);

begin("keeps what is there, and adds to package.json only what is missing", () =>
  inFolder(async (folder) => {
    const known = { name: "kantor", dependencies: { siaran: "file:x.tgz" }, scripts: { build: "lain" } };
    await writeFile(join(folder, "package.json"), JSON.stringify(known));
    await writeFile(join(folder, "README.md"), "Punya kami");
    const { kept } = await beginNewsroom(answersFor("71.74"), { folder, ...options });
    assert.equal(kept, ["README.md"]);
    assert.is(await readFile(join(folder, "README.md"), "utf8"), "Punya kami");
    const { name, scripts, dependencies, overrides } = JSON.parse(
      await readFile(join(folder, "package.json"), "utf8"),
    );
    assert.equal([name, scripts.build, scripts.check], ["kantor", "lain", "siaran check"]);
    assert.equal(dependencies, { siaran: "file:x.tgz" });
    assert.equal(overrides, { "@11ty/eleventy-img": { sharp: "1.2.3" } });
  }),
);

const refused = (error: unknown) => error instanceof UserError;

begin("writes nothing where there is a newsroom, or a package.json that nobody can read", () =>
  inFolder(async (folder) => {
    await writeFile(join(folder, "package.json"), "{");
    const call = (isInPlace: boolean) =>
      beginNewsroom(answersFor("71.74"), { folder, ...options, isInPlace }).then(() => false, refused);
    assert.ok(await call(false));
    await writeFile(join(folder, "package.json"), "{}");
    await mkdir(join(folder, "posts"));
    await writeFile(join(folder, "posts/a.md"), "Naskah");
    assert.ok(await call(false));
    assert.ok(await call(true));
    assert.equal([...(await readFiles(folder)).keys()], ["package.json", "posts/a.md"]);
  }),
);

begin("puts the demonstration aside in a copy of the repository, and leaves the program's files", () =>
  inFolder(async (folder) => {
    const manifest = '{"name":"siaran"}';
    await mkdir(join(folder, "posts/_data"), { recursive: true });
    await writeFile(join(folder, "package.json"), manifest);
    await writeFile(join(folder, "posts/_data/site.yaml"), "url: https://siaran-bmr.example.org/\n");
    assert.ok(await beginNewsroom(answersFor("71.74"), { folder, ...options }).catch(refused));
    const { putAside } = await beginNewsroom(answersFor("71.74"), { folder, ...options, isInPlace: true });
    assert.is(putAside, "posts-peragaan");
    const files = await readFiles(folder);
    assert.is(files.get("package.json")?.toString(), manifest);
    assert.ok(files.has("posts-peragaan/_data/site.yaml"));
    assert.match(files.get("posts/_data/site.yaml")?.toString() ?? "", "Kotamobagu");
  }),
);

begin.run();
