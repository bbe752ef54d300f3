import { suite } from "uvu";
import * as assert from "uvu/assert";
import { compile } from "../../src/compile/compile.ts";
import { diagnoser } from "../../src/editor/diagnose.ts";
import { type FormFinding, formFindings } from "../../src/editor/findings.ts";
import { knownOf } from "../../src/editor/known/known-of.ts";
import { openKnown } from "../../src/editor/known/open-known.ts";
import { contentOf, now, releaseText } from "../support/content.ts";

const { memory } = compile(contentOf({}), { folder: "posts", now, drafts: true, language: "id" });
const diagnose = diagnoser(openKnown(knownOf({ memory, folder: "posts", now })));

function found(text: string, file = "posts/2019/07/baru.md"): FormFinding[] {
  return formFindings(diagnose({ file, text }, { now, language: "id" }).diagnostics, { file, text });
}

/** The findings of one code. */
function ofCode(text: string, code: string): FormFinding[] {
  return found(text).filter((finding) => finding.code === code);
}

const findings = suite("formFindings");

findings("lead to their field, and what is missing to the field that is empty", () => {
  const empty =
    "---\nphotos:\n  - file: a.jpg\nofficials: [siti-rahma, siapa]\nstatus: {withdrawn: {at: 2019-07-18}}\n---\n\nIsi.\n";
  const fields = Object.fromEntries(
    found(empty).map(({ code, field, message }) => [`${code} ${field}`, message]),
  );
  assert.is(fields["key-missing title"], "Tulis judulnya");
  assert.is(fields["key-missing cities"], "Pilih paling sedikit satu daerah");
  assert.is(fields["key-missing date"], "Isi tanggal terbitnya");
  assert.is(fields["key-missing status_reason"], "Tulis alasannya");
  assert.match(fields["photo-alt photos.0.alt"] ?? "", /tampak/);
  assert.match(fields["official-unknown officials"] ?? "", /register pejabat/);
});

findings("name their words, and which of several it is", () => {
  const body = "Pameran dibuka Kamis (18/7/2019).\n\nPameran ditutup Jumat (18/7/2019).";
  const [wrong] = ofCode(releaseText({ body }), "date-weekday");
  assert.is(wrong?.field, "body");
  assert.is(wrong?.words, "Jumat (18/7/2019)");
  assert.is(wrong?.turn, 0);
  const twice = "Dibuka hari jum'at dan lagi jum'at itu.";
  assert.equal(
    ofCode(releaseText({ body: twice }), "jumat").map(({ words, turn, fix }) => [words, turn, fix?.text]),
    [
      ["jum'at", 0, "jumat"],
      ["jum'at", 1, "jumat"],
    ],
  );
});

findings("are mended by writing the fix over the words that it names", () => {
  const summary = "Pameran dibuka hari Jum'at (18/7/2019) oleh panitia di Manado kemarin.";
  const [finding] = ofCode(releaseText({ summary }), "jumat");
  assert.is(finding?.field, "summary");
  const { words = "", turn = 0, text = "" } = finding?.fix ?? {};
  assert.is(turn, 0);
  assert.is(summary.replace(words, text), summary.replace("Jum'at", "Jumat"));
});

findings("speak of fields, and never of lines of a file, keys and commands", () => {
  const texts = [
    releaseText({
      more: "cities: [tidak-ada]\nofficials: [siti-rahma]\nallow: [jumat]\nkunci: 1\ntopics: [x]",
    }),
    releaseText({
      more: "cities: [kotamobagu]\ncontact: tidak\nnumber: 480\nphotos: [{file: ada.jpg}]\nembargo: kemarin",
    }),
    releaseText({
      more: "cities: [kotamobagu]\nkind: undangan\ndateline: Manado\nstatus: draft",
      date: "2018-07-18",
    }),
    releaseText({
      body: "KOTAMOBAGU – Wali Kota Kotamobagu Siti Rahma hadir.\n\ntitle: lagi\n\n```\n\n<b>tebal</b>",
    }),
    releaseText({ title: "", summary: "pendek", body: "" }),
    "---\n---\n",
  ];
  const all = texts.flatMap((text) => found(text));
  assert.ok(new Set(all.map(({ code }) => code)).size > 15);
  for (const { code, message, hint = "" } of all)
    assert.not.match(
      `${message} ${hint}`,
      /npx|\bTambahkan baris: |posts\/_data|\ballow\b|\bofficials\b|\bcities\b|bagian data|status: /,
      code,
    );
});

findings.run();
