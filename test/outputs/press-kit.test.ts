import { strFromU8, unzipSync } from "fflate";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { pressText, writePressArchive } from "../../src/outputs/press-kit.ts";
import { pressFiles } from "../../src/site/press-files.ts";
import { releaseText, siteOf } from "../support/content.ts";

const photos = `cities: [kotamobagu]
officials: [siti-rahma]
number: "480/1"
photos:
  - { file: a.jpg, alt: Orang berdiri, caption: Pembukaan, credit: Diskominfo }
  - { file: b.jpg, alt: Panggung }`;

function siteWith(more?: string) {
  const files = { "2019/07/pameran.md": releaseText({ more, body: "Alinea *satu*.\n\nAlinea dua." }) };
  const site = siteOf(files, { assets: ["2019/07/a.jpg", "2019/07/b.jpg"] });
  const [release] = site.releases;
  if (!release) throw new Error("no release");
  return { site, release };
}

const kit = suite("pressFiles");

kit("are a text, and a ZIP where there are photos", () => {
  const plain = siteWith();
  const pathsOf = ({ release }: typeof plain) => {
    const { text, archive } = pressFiles(release);
    return [text.path, archive?.path];
  };
  assert.equal(pathsOf(plain), ["/siaran/2019/07/pameran/pameran.txt", undefined]);
  assert.equal(pathsOf(siteWith(photos)), [
    "/siaran/2019/07/pameran/pameran.txt",
    "/siaran/2019/07/pameran/pameran.zip",
  ]);
});

kit.run();

const text = suite("pressText");

text("holds all that an editor needs, without marks", () => {
  const { site, release } = siteWith(photos);
  const words = pressText(release, site);
  assert.match(words, /^\uFEFFSIARAN PERS\nNomor 480\/1\n\nKotamobagu buka pameran\n\n/);
  assert.match(words, "Kotamobagu, Kamis, 18 Juli 2019\n\nAlinea satu.\n\nAlinea dua.\n");
  assert.match(words, "Pejabat:\n- Siti Rahma, Wali Kota Kotamobagu");
  assert.match(words, "- a.jpg: Pembukaan (Foto: Diskominfo)\n- b.jpg: Panggung");
  assert.not.match(words, "RALAT");
  assert.match(words, "Alamat: https://siaran.example.go.id/siaran/2019/07/pameran/\n");
});

text("tells of corrections before the text, the newest first", () => {
  const corrections =
    'cities: [kotamobagu]\ncorrections: [{at: 2019-07-20, note: Bukan 20 gerai}, {at: 2019-07-22, note: "Melainkan 12 <gerai>"}]';
  const { site, release } = siteWith(corrections);
  assert.match(
    pressText(release, site),
    "Kotamobagu buka pameran\n\nRALAT (22 Juli 2019): Melainkan 12 <gerai>\nRALAT (20 Juli 2019): Bukan 20 gerai\n\n",
  );
});

text.run();

const write = suite("writePressArchive");

write("packs the text and every photo as it is published", () => {
  const { site, release } = siteWith(photos);
  const bytes = writePressArchive(release, site, ({ file }) => new TextEncoder().encode(`isi ${file}`));
  const files = unzipSync(bytes);
  assert.equal(Object.keys(files), ["pameran.txt", "a.jpg", "b.jpg"]);
  assert.is(strFromU8(files["a.jpg"] ?? new Uint8Array()), "isi a.jpg");
  assert.equal(files["pameran.txt"], new TextEncoder().encode(pressText(release, site)));
});

write.run();
