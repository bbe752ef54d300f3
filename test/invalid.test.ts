import { symlink } from "node:fs/promises";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { compile } from "../src/compile/compile.ts";
import type { Diagnostic } from "../src/diagnostics/diagnostic.ts";
import { compileOptions, readContent } from "../src/prepare/prepare.ts";
import { isFault, now } from "./support/content.ts";
import { faultsOf, valid } from "./support/faults-of.ts";
import { copyValid, readInvalid } from "./support/fixtures.ts";
import { inFolder } from "./support/folders.ts";

const placed = ({ place: { file, line, column }, code }: Diagnostic) => `${file}:${line}:${column} ${code}`;

const fixtures = suite("invalid fixtures");

for (const { name, files, expected } of await readInvalid()) {
  // An empty file has no room for the fault that it is.
  const faults = name === "file-empty.md" ? ["posts/2019/07/file-empty.md:1:1 file-empty"] : expected;
  fixtures(name, () => {
    assert.ok(faults.length > 0, "no fault is written in this fixture");
    const own = new Set(Object.keys(files));
    const found = faultsOf({ "posts/2019/07/ada.jpg": "", ...files });
    // What is wrong with the registry is found in the releases of the small newsroom too.
    assert.equal(
      found
        .filter(({ place }) => own.has(place.file))
        .map(placed)
        .sort(),
      faults,
    );
  });
}

fixtures.run();

const made = suite("faults that a file system or git would not keep");

const release = `---
title: Pasar murah digelar di Lapangan Percobaan
date: 2019-07-18
cities: [kotamobagu]
summary: Pasar murah menjelang hari raya digelar selama dua hari di Kotamobagu.
---

Pasar murah dibuka Kamis pagi.
`;

for (const slug of [
  "Pasar-Murah",
  "pasar murah",
  "pasar..murah",
  "pasar_murah",
  "café",
  "a".repeat(101),
  "-a",
]) {
  made(`a file named ${slug}.md`, () => {
    const file = `posts/2019/07/${slug}.md`;
    assert.equal(faultsOf({ [file]: release }).map(placed), [`${file}:1:1 slug-invalid`]);
  });
}

made("a file whose name is dots", () => {
  const found = faultsOf({ "posts/2019/07/...md": release, "posts/2019/07/a..md": release });
  assert.equal(found.map(placed), [
    "posts/2019/07/...md:1:1 slug-invalid",
    "posts/2019/07/a..md:1:1 slug-invalid",
  ]);
});

made("a byte order mark and the line ends of Windows are accepted, and places stay right", () => {
  const windows = `\u{FEFF}${release.replaceAll("\n", "\r\n")}`;
  assert.equal(faultsOf({ "posts/2019/07/windows.md": windows }), []);
  const broken = windows.replace("2019-07-18", "2019-02-31");
  assert.equal(faultsOf({ "posts/2019/07/windows.md": broken }).map(placed), [
    "posts/2019/07/windows.md:3:7 date-impossible",
  ]);
});

made("UTF-16, as Notepad once wrote it", () => {
  const bytes = Buffer.from(`\u{FEFF}${release}`, "utf16le");
  assert.equal(faultsOf({ "posts/2019/07/notepad.md": bytes }).map(placed), [
    "posts/2019/07/notepad.md:1:1 file-encoding",
  ]);
});

made("a text beyond the limit of the newsroom, and one just below it", () => {
  const file = "posts/2019/07/panjang.md";
  const long = (bytes: number) => ({ [file]: release.padEnd(bytes, "a\n") });
  assert.equal(faultsOf(long(1_000_000)).map(placed), []);
  assert.equal(faultsOf(long(1_000_001)).map(placed), [`${file}:1:1 text-too-large`]);
  const settings = valid.texts.find((text) => text.file.endsWith("site.yaml"))?.bytes ?? "";
  const limited = { "posts/_data/site.yaml": `${Buffer.from(settings)}\nlimits: {text: 5000}\n` };
  assert.equal(faultsOf({ ...long(5000), ...limited }).map(placed), []);
  assert.equal(faultsOf({ ...long(5001), ...limited }).map(placed), [`${file}:1:1 text-too-large`]);
});

made("site.yaml is missing", () => {
  const file = "posts/_data/site.yaml";
  assert.equal(faultsOf({}, file).map(placed), [`${file}:1:1 registry-missing`]);
});

for (const name of ["site", "cities/kotamobagu", "officials/siti-rahma"]) {
  made(`${name}.yaml is empty`, () => {
    const file = `posts/_data/${name}.yaml`;
    assert.ok(
      faultsOf({ [file]: "" })
        .map(placed)
        .includes(`${file}:1:1 registry-empty`),
    );
  });
}

made("an entry with a fault is not called unknown wherever it is named", () => {
  const file = "posts/_data/officials/siti-rahma.yaml";
  const found = faultsOf({ [file]: "nama: Siti Rahma\n" });
  assert.equal(
    found.map(({ place, code }) => `${place.file} ${code}`),
    [`${file} key-missing`, `${file} key-unknown`],
  );
});

made("a symbolic link, to a file of the machine or to a folder", async () => {
  const diagnostics = await inFolder(async (folder) => {
    const content = await copyValid(folder);
    await symlink("/etc/hostname", join(content, "2019/07/tautan.md"));
    await symlink("/etc", join(content, "2019/08"));
    const options = { content, now, preview: true, language: "id" } as const;
    return compile(await readContent(options), compileOptions(options, true)).diagnostics;
  });
  const found = diagnostics.filter(isFault);
  assert.equal(found.map(placed), ["posts/2019/07/tautan.md:1:1 file-kind", "posts/2019/08:1:1 file-kind"]);
});

made.run();

const wording = suite("what a message says");

/** Words that a clerk needs, by the fixture that brings the message forth. */
const needed: readonly (readonly [fixture: string, code: string, message: RegExp, hint: RegExp])[] = [
  ["key-unknown.md", "key-unknown", /"offcials" tidak dikenal/, /Maksudnya officials\?/],
  ["ids-unknown.md", "city-unknown", /Daerah "kotamobago"/, /Maksudnya kotamobagu\?.*register add city/],
  ["ids-unknown.md", "official-unknown", /Pejabat "siti-rahmah"/, /Maksudnya siti-rahma\?/],
  ["ids-unknown.md", "event-unknown", /Acara "pameran-kota-cerdas"/, /pameran-kota-cerdas-2019/],
  ["yaml-colon.md", "yaml-invalid", /titik dua/, /tanda kutip/],
  ["value-type.md", "value-type", /"title".*seharusnya teks, bukan angka/, /title: "2019"/],
  ["value-character.md", "value-character", /U\+0000/, /Hapus/],
  ["front-matter-js.md", "front-matter-language", /---js/, /YAML/],
  ["summary-short.md", "summary-length", /19 karakter.*40 sampai 200/, /siapa, apa dan di mana/],
  ["date-offset.md", "date-offset", /\+09:00.*\+08:00/, /Ganti/],
  ["photo-alt.md", "photo-alt", /ada\.jpg.*alt/, /Tambahkan alt/],
];

const all = new Map((await readInvalid()).map(({ name, files }) => [name, files]));

for (const [fixture, code, message, hint] of needed) {
  wording(`${code} in ${fixture}`, () => {
    const found = faultsOf({ "posts/2019/07/ada.jpg": "", ...all.get(fixture) });
    const first = found.find((diagnostic) => diagnostic.code === code);
    assert.match(first?.message ?? "", message);
    assert.match(first?.hint ?? "", hint);
  });
}

wording.run();
