import { suite } from "uvu";
import * as assert from "uvu/assert";
import { brief, compileFiles, type Files, releaseText } from "../support/content.ts";

const findings = (files: Files, assets: readonly string[]) =>
  compileFiles(files, { assets }).diagnostics.map(brief);

const files = suite("checkFiles");

files("tells of names that were meant for a release", () => {
  const names = [
    "a.markdown",
    "b.md.txt",
    "c.md.docx",
    "d.md (1)",
    "e.md~",
    "f.md.bak",
    "g.MDX",
    "h.mdown",
    "i.md_old",
  ];
  const { diagnostics } = compileFiles({ "a.md": releaseText() }, { assets: names });
  assert.equal(
    diagnostics.map(({ code, place }) => `${place.file} ${code}`),
    names.map((name) => `posts/${name} file-suffix`),
  );
  assert.match(diagnostics[1]?.hint ?? "", "menjadi b.md;");
  assert.match(diagnostics[3]?.hint ?? "", "menjadi d.md;");
});

files("tells of photos and other files that nothing uses", () => {
  const more =
    "cities: [manado]\nphotos: [{file: foto.jpg, alt: A}]\nattachments: [{file: surat.pdf, title: A}]";
  const own = ["foto.jpg", "surat.pdf", "teks.png"].map((name) => `2019/07/${name}`);
  const others = ["2019/07/Foto.jpg", "2019/07/lain.jpg", "2019/08/surat.pdf", "catatan.txt"];
  const release = releaseText({ more, body: "Dibuka.\n\n![Panggung](teks.png)" });
  assert.equal(
    findings({ "2019/07/a.md": release, "lain.yaml": "a: 1" }, [...own, ...others]),
    [...others, "lain.yaml"].sort().map((file) => `${file}:1:1 file-unused`),
  );
});

files("knows what the register uses, and the files of drafts", () => {
  const manuscript = releaseText({
    more: "cities: [manado]\nstatus: draft\nphotos: [{file: foto.jpg, alt: A}]",
  });
  const register = {
    "_data/officials/siti-rahma.yaml": "name: Siti Rahma\nportrait: siti.jpg\n",
    "_data/officials/budi.yml": "name: Budi\n",
  };
  const assets = ["a/foto.jpg", "_data/officials/siti.jpg", "_data/siti.jpg", "_data/officials/README.txt"];
  assert.equal(findings({ ...register, "a/b.md": manuscript }, assets), [
    "_data/officials/budi.yml:1:1 file-unused",
    "_data/siti.jpg:1:1 file-unused",
  ]);
});

files("says nothing of the files beside a release that cannot be read", () => {
  assert.equal(findings({ "a/b.md": "Tanpa data" }, ["a/foto.jpg", "c/foto.jpg"]), [
    "a/b.md:1:1 front-matter-missing",
    "c/foto.jpg:1:1 file-unused",
  ]);
});

files.run();
