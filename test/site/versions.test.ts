import { suite } from "uvu";
import * as assert from "uvu/assert";
import { compile } from "../../src/compile/compile.ts";
import { createMemory, type Memory } from "../../src/compile/memory.ts";
import type { History, PastVersion } from "../../src/content/history.ts";
import { writeFingerprintList } from "../../src/outputs/fingerprint-list.ts";
import { writeDataJson } from "../../src/outputs/open-data.ts";
import type { Site } from "../../src/site/model.ts";
import { versionsOf } from "../../src/site/versions.ts";
import { contentOf, type Files, now, register, releaseText } from "../support/content.ts";

const file = "posts/2019/07/pasar.md";
const day = 86_400_000;
const at = (days: number, changes: PastVersion["changes"] = {}, fingerprint = `${days}`) => ({
  from: now - days * day,
  fingerprint,
  changes,
});

function compiled(
  versions: readonly PastVersion[],
  { files = {}, memory = createMemory() }: { files?: Files; memory?: Memory } = {},
) {
  const history: History = new Map([[file, versions]]);
  const content = { ...contentOf({ "2019/07/pasar.md": releaseText(), ...files }), history };
  const { site, memory: next } = compile(
    content,
    { folder: "posts", now, drafts: false, language: "id" },
    memory,
  );
  if (!site) throw new Error("no site");
  return { site, memory: next };
}

const said = (site: Site) => versionsOf(site, { file, lang: "id" }).map(({ words }) => words);

const versions = suite("versionsOf");

versions("says in words what changed, the newest first", () => {
  const { site } = compiled([
    at(9),
    at(8, { title: true, words: { added: 1200, removed: 3 }, photos: true }),
    at(7, { marks: true }),
    at(6, { withdrawn: true, correction: true, summary: true, attachments: true, facts: true }),
  ]);
  assert.equal(said(site), [
    "ditarik, ralat, ringkasan, lampiran, dan keterangan",
    "tanda baca atau huruf besar",
    "judul, naskah (1.200 kata ditambah, 3 kata dihapus), dan foto",
    "terbit",
  ]);
});

versions("counts one word as one in English", () => {
  const { site } = compiled([
    at(9),
    at(8, { words: { added: 1, removed: 2 } }),
    at(7, { words: { added: 2, removed: 1 } }),
  ]);
  assert.equal(
    versionsOf(site, { file, lang: "en" }).map(({ words }) => words),
    ["text (2 words added, 1 word removed)", "text (1 word added, 2 words removed)", "issued"],
  );
});

versions("tells of what is published by now, and of nothing where that is one version", () => {
  assert.equal(said(compiled([at(9), at(-1, { title: true })]).site), []);
  assert.is(said(compiled([at(9), at(8, { title: true }), at(-1, { title: true })]).site).length, 2);
});

versions("is silent where site.yaml says so", () => {
  const files = { "_data/site.yaml": `${register["_data/site.yaml"]}history: false\n` };
  assert.equal(said(compiled([at(9), at(8, { title: true })], { files }).site), []);
});

versions("are those of now, whatever a compilation remembers", () => {
  const { memory } = compiled([at(9), at(8, { title: true })]);
  assert.equal(said(compiled([at(9), at(8, { photos: true })], { memory }).site), ["foto", "terbit"]);
});

versions("stand in the open data, and their fingerprints in the list of what was issued, each once", () => {
  const current = compiled([]).site.pages[0]?.fingerprint ?? "";
  const { site } = compiled([
    at(9, {}, "a"),
    at(8, { title: true }, "b"),
    at(7, { title: true }, "a"),
    at(6, { title: true }, current),
  ]);
  const [record] = JSON.parse([...writeDataJson(site)].join("")).siaran;
  assert.equal(
    record.versi.map(({ perubahan }: { perubahan: string }) => perubahan),
    ["judul", "judul", "judul", "terbit"],
  );
  const [entry] = JSON.parse(writeFingerprintList(site)).siaran;
  assert.equal(
    entry.lama.map(({ sidik }: { sidik: string }) => sidik),
    ["a", "b"],
  );
  assert.match(entry.lama[0].tanggal, /^2025-12-23T12:00:00\+08:00$/);
});

versions.run();
