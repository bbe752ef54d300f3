import { suite } from "uvu";
import * as assert from "uvu/assert";
import { compile } from "../../src/compile/compile.ts";
import { diagnoser } from "../../src/editor/diagnose.ts";
import { knownOf } from "../../src/editor/known/known-of.ts";
import { openKnown } from "../../src/editor/known/open-known.ts";
import { asset, contentOf, now, releaseText } from "../support/content.ts";

const language = "id";

/** A file that nobody may see yet, or any more; each of its words says so. */
function hidden(more: string): string {
  return releaseText({
    title: "RAHASIA judul",
    summary: "RAHASIA ringkasan yang cukup panjang untuk sebuah ringkasan.",
    more: `cities: [kotamobagu]\nnumber: RAHASIA-1\nphotos: [{file: rahasia.jpg, alt: RAHASIA}]\n${more}`,
    body: "## RAHASIA bagian\n\nRAHASIA naskah.",
  });
}

const files = {
  "2019/07/rahasia-draf.md": hidden("status: draft"),
  "2019/07/rahasia-embargo.md": hidden("embargo: 2999-01-01"),
  "2019/07/rahasia-dihapus.md": hidden("status: {removed: {reason: RAHASIA}}"),
  "2019/07/rahasia-lenyap.md": hidden("status: vanished"),
  "2019/07/ditarik.md": releaseText({
    title: "Judul yang tersisa",
    more: "cities: [kotamobagu]\nnumber: RAHASIA-2\nbyline: RAHASIA\nstatus: {withdrawn: {reason: Keliru, at: 2019-07-20}}",
    body: "## RAHASIA\n\nRAHASIA",
  }),
  "2019/07/terbit.md": releaseText({
    body: "<!-- RAHASIA\n## RAHASIA\n-->\n\n## Jadwal\n\nNaskah. <!-- RAHASIA -->",
  }),
  "_pages/rahasia-halaman.md": "---\ntitle: RAHASIA\nstatus: draft\n---\n\nRAHASIA\n",
  "_data/publish.yaml": "targets: {utama: {kind: folder, folder: /RAHASIA}}\n",
  "_data/catatan.yaml": "kunci: RAHASIA\n",
  "_data/topics/umum.yaml": "# RAHASIA\nname: Umum # RAHASIA\n",
};

const content = contentOf(files, ["2019/07/rahasia.jpg", "2019/07/rahasia-embargo.pdf"]);
const { memory } = compile(content, { folder: "posts", now, drafts: true, language });
const known = knownOf({ memory, folder: "posts", now });

const what = suite("knownOf");

what("has nothing of drafts, embargoes, what was taken away, notes and other files", () => {
  const json = JSON.stringify(known);
  assert.not.match(json, /RAHASIA|rahasia/i);
  assert.match(json, /Judul yang tersisa/);
  assert.match(json, /## Jadwal/);
  assert.match(json, /Umum/);
  assert.is(known.hidden.length, 5);
});

what("lets one be told of addresses and numbers that hidden releases have", () => {
  const ask = diagnoser(openKnown(known));
  const codes = (file: string, text: string) =>
    ask(
      { file: `posts/${file}`, text, beside: [asset("2019/07/rahasia.jpg"), asset("2019/08/rahasia.jpg")] },
      { now, language },
    ).diagnostics.map(({ code }) => code);
  const text = releaseText({ more: "cities: [kotamobagu]\nnumber: RAHASIA-1" });
  assert.equal(
    codes("2019/08/rahasia-draf.md", text).filter((code) => /duplicate/.test(code)),
    ["address-duplicate", "number-duplicate"],
  );
  assert.equal(
    codes("2019/07/rahasia-draf.md", files["2019/07/rahasia-draf.md"]).filter((code) => /address/.test(code)),
    [],
  );
  const link = (slug: string) => releaseText({ body: `Lihat [itu](/siaran/2019/07/${slug}/).` });
  assert.ok(codes("2019/07/baru.md", link("tidak-ada")).includes("link-broken"));
  assert.not.ok(codes("2019/07/baru.md", link("rahasia-draf")).includes("link-broken"));
});

what.run();
