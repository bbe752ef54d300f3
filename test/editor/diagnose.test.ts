import { suite } from "uvu";
import * as assert from "uvu/assert";
import { decodeText } from "../../src/base/source.ts";
import { compile } from "../../src/compile/compile.ts";
import type { Content } from "../../src/content/content.ts";
import type { Diagnostic } from "../../src/diagnostics/diagnostic.ts";
import { type Diagnosis, diagnoser } from "../../src/editor/diagnose.ts";
import type { Known } from "../../src/editor/known/known.ts";
import { knownOf, knownRuns } from "../../src/editor/known/known-of.ts";
import { openKnown } from "../../src/editor/known/open-known.ts";
import { now } from "../support/content.ts";
import { readNewsrooms } from "./newsrooms.ts";

const language = "id";
const options = { folder: "posts", now, drafts: true, language } as const;

/** Asks about files of a newsroom that is known by what would be published of it. */
function asker(content: Content): (file: string, text: string) => Diagnosis {
  const { memory } = compile(content, options);
  const known: Known = JSON.parse(JSON.stringify(knownOf({ memory, folder: "posts", now })));
  const open = openKnown(known);
  const runs = knownRuns({ memory, now });
  const diagnose = diagnoser(open);
  return (file, text) => {
    const beside = content.assets.filter((asset) => !known.assets.some((one) => one.file === asset.file));
    const ask = () => diagnose({ file, text, beside }, { now, language });
    const first = ask();
    if (open.missingYears().size === 0) return first;
    for (const year of runs) open.addRuns(year);
    return ask();
  };
}

/** What is said, without places in other files, of which not all is known. */
function said({ code, severity, place, message, hint, suggestion }: Diagnostic) {
  return { code, severity, place, message, hint, suggestion };
}

const rooms = await readNewsrooms();

/** What only a look at all files finds: what lies about unused. */
const apart = new Set(["file-unused", "file-suffix"]);

const diagnosis = suite("diagnose");

diagnosis("says of each file of any newsroom what its check says", () => {
  const codes = new Set<string>();
  let count = 0;
  for (const [name, content] of rooms) {
    const { diagnostics, site } = compile(content, options);
    const ask = asker(content);
    const own = content.texts.filter(({ file }, index) => index % 9 === 0 || hasFindings(file));
    for (const { file, bytes } of own) {
      const text = decodeText(bytes);
      if (text === undefined || !site || !/\.md$|_data\/.*\/.*\.yaml$|site\.yaml$/.test(file)) continue;
      const expected = diagnostics
        .filter(({ place, code }) => place.file === file && !apart.has(code))
        .map(said);
      const found = ask(file, text)
        .diagnostics.filter(({ code }) => !apart.has(code))
        .map(said);
      assert.equal(found, expected, `${name}: ${file}`);
      for (const { code } of found) codes.add(code);
      count += 1;
    }
    function hasFindings(file: string): boolean {
      return diagnostics.some(({ place }) => place.file === file);
    }
  }
  assert.ok(count > 300, `${count} files`);
  assert.ok(codes.size > 50, `${codes.size}: ${[...codes].join(" ")}`);
});

/** Changes as somebody makes them to the text of a file. */
const changes: readonly ((text: string) => string)[] = [
  (text) => text.replace(/Senin|Selasa|Rabu|Kamis|Jumat/, "Minggu"),
  (text) => text.replace(/^date: .*$/m, "date: 2019-07-18"),
  (text) => text.replace(/^cities:.*$/m, "cities: [tidak-ada]"),
  (text) => text.replace("---\n", "---\nstatus: draft\nnumber: '3/Kominfo/2019'\n"),
  (text) => text.replace("---\n", "---\nallow: [date-weekday, photo-credit]\n"),
  (text) => `${text}\n[Lihat](/siaran/2019/07/tidak-ada/) dan [itu](#bagian).\n`,
  (text) => text.replace(/^title: .*$/m, "title: [rusak"),
  (text) => text.slice(0, text.length / 2),
];

diagnosis("says the same of what is being changed, whatever it said before", () => {
  for (const [name, content] of rooms) {
    if (name !== "newsroom" && name !== "archive") continue;
    const ask = asker(content);
    const releases = content.texts.filter(({ file }) => /\/\d{4}\/\d{2}\/.*\.md$/.test(file));
    const chosen = changes.map((change, index) => ({
      change,
      release: releases[(index * 13) % releases.length],
    }));
    for (const [index, { change, release }] of chosen.entries()) {
      if (!release) continue;
      const { file, bytes } = release;
      const text = change(decodeText(bytes) ?? "");
      const texts = content.texts.map((one) =>
        one.file === file ? { file, bytes: new TextEncoder().encode(text) } : one,
      );
      const whole = compile({ ...content, texts }, options).diagnostics;
      assert.equal(
        ask(file, text).diagnostics.map(said),
        whole.filter(({ place }) => place.file === file).map(said),
        `${name}: ${file}, change ${index}`,
      );
      // And back.
      ask(file, decodeText(bytes) ?? "");
    }
  }
});

diagnosis.run();
