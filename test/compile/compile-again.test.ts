import fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { type CompileOptions, compile } from "../../src/compile/compile.ts";
import { createMemory, type Memory } from "../../src/compile/memory.ts";
import { type Content, orderContent, type TextFile } from "../../src/content/content.ts";
import { Newsroom } from "../../src/outputs/newsroom.ts";
import { outputsByKind } from "../../src/pages/index.ts";
import { contentOf, manyReleases, now } from "../support/content.ts";

const hour = 3_600_000;

/** What can happen to the text of a release; the first four leave it at the place where it is. */
const edits: Readonly<Record<string, (text: string, number: number) => string>> = {
  body: (text, number) => `${text}\nKalimat ke-${number}.\n`,
  link: (text, number) => `${text}\n[Lagi](/siaran/2020/01/siaran-${number}/)\n`,
  title: (text, number) => withKey(text, `title: Judul ke-${number}`),
  summary: (text, number) =>
    withKey(text, `summary: Ringkasan ke-${number} yang panjangnya cukup untuk siaran.`),
  day: (text, number) => withKey(text, `date: 2020-01-${10 + (number % 19)}`),
  city: (text) => withKey(text, "cities: [manado]"),
  number: (text, number) => withKey(text, `number: "${number % 3}"`),
  embargo: (text, number) => withKey(text, `embargo: 2026-01-0${1 + (number % 9)}`),
  manuscript: (text) => withKey(text, "status: draft"),
  withdrawn: (text) => withKey(text, "status: {withdrawn: {reason: Keliru, at: 2021-08-01}}"),
  translation: (text, number) =>
    withKey(withKey(text, "lang: en"), `translationOf: /siaran/2020/01/siaran-${number % 30}/`),
  alias: (text, number) => withKey(text, `aliases: [/lama/${number % 5}/]`),
  faulty: (text) => withKey(text, "cities: [entah]"),
};

/** The text with a line of front matter in the place of the one with the same key. */
function withKey(text: string, line: string): string {
  const key = line.slice(0, line.indexOf(":"));
  return text.replace(new RegExp(`^${key}: .*\n`, "m"), "").replace("---\n", `---\n${line}\n`);
}

/** All that comes out of a compilation: every page and file, and the findings; and the next memory. */
function outcome(content: Content, options: CompileOptions, known: Memory) {
  const { site, diagnostics, memory } = compile(content, options, known);
  if (!site) return { memory, said: [diagnostics] };
  const at = site.addressOf("/assets/berkas");
  const assets = {
    stylesheet: at,
    fonts: [at],
    scripts: { id: at, en: at },
    searchScript: at,
    authenticityScript: at,
  };
  const outputs = [...outputsByKind(new Newsroom({ site, assets, faults: [] })).values()].flat();
  return { memory, said: [diagnostics, new Map(outputs.map((output) => [output.path, output.content()]))] };
}

let stamp = 0;

/** A text that can be told from all others, as the loader gives them. */
function stamped({ file, bytes }: TextFile): TextFile {
  stamp += 1;
  return { file, bytes, stamp: String(stamp) };
}

const again = suite("compiling again");

again("law: gives what a first compilation gives, whatever was edited", () => {
  const first = contentOf({
    ...manyReleases(36),
    "_pages/tentang.md": "---\ntitle: Tentang\nmenu: 1\n---\n\nLihat [ini](/siaran/2020/01/siaran-3/).\n",
  });
  // The oldest and the newest, so that an edit meets what an earlier one left.
  const all = first.texts.filter(({ file }) => file.endsWith(".md"));
  const releases = [...all.slice(0, 3), ...all.slice(-4)];
  const step = fc.record({
    file: fc.constantFrom(...releases.map(({ file }) => file)),
    edit: fc.oneof(
      fc.constantFrom("body", "link", "title", "summary"),
      fc.constantFrom(...Object.keys(edits)),
    ),
    number: fc.nat(100),
    hours: fc.nat(100),
    isAway: fc.constantFrom(false, false, false, true),
  });
  fc.assert(
    fc.property(fc.boolean(), fc.array(step, { minLength: 4, maxLength: 8 }), (drafts, steps) => {
      let content: Content = { ...first, texts: first.texts.map(stamped) };
      const options = { folder: "posts", drafts, advice: false, language: "id" } as const;
      let time = now;
      let { memory } = outcome(content, { ...options, now: time }, createMemory());
      for (const { file, edit, number, hours, isAway } of steps) {
        time += hours * hour;
        const text = Buffer.from(content.texts.find((one) => one.file === file)?.bytes ?? []).toString();
        const bytes = Buffer.from(edits[edit]?.(text, number) ?? "");
        const others = content.texts.filter((text) => text.file !== file);
        const texts = isAway ? others : [...others, stamped({ file, bytes })];
        content = { ...orderContent({ ...content, texts }), assets: first.assets };
        const expected = outcome(content, { ...options, now: time }, createMemory());
        const again = outcome(content, { ...options, now: time }, memory);
        assert.equal(again.said, expected.said, edit);
        memory = again.memory;
      }
    }),
    { numRuns: 16 },
  );
});

again("leaves the memory that it is given as it is", () => {
  const options = { folder: "posts", now, drafts: false, language: "id" } as const;
  const content = contentOf(manyReleases(5));
  const { memory } = compile({ ...content, texts: content.texts.map(stamped) }, options);
  const before = structuredClone({
    dependsOn: memory.dependsOn,
    files: [...memory.files.keys()],
    pieces: memory.pieces?.length,
  });
  const fewer = { ...content, texts: content.texts.slice(2).map(stamped) };
  const next = compile(fewer, options, Object.freeze({ ...memory })).memory;
  assert.equal(
    { dependsOn: memory.dependsOn, files: [...memory.files.keys()], pieces: memory.pieces?.length },
    before,
  );
  assert.is(next.files.size, memory.files.size - 2);
});

again("shows a release when its embargo is over, though nobody touched it", () => {
  const file = "2020/01/siaran-3.md";
  const files = { ...manyReleases(5) };
  const embargoed = withKey(files[file] ?? "", "embargo: 2026-01-02");
  const content = contentOf({ ...files, [file]: embargoed });
  const texts = content.texts.map(stamped);
  let memory = createMemory();
  const shown = (time: number) => {
    const options = { folder: "posts", now: time, drafts: false, advice: false, language: "id" } as const;
    const compiled = compile({ ...content, texts }, options, memory);
    memory = compiled.memory;
    return compiled.site?.pages.length;
  };
  assert.equal([shown(now), shown(now), shown(now + 48 * hour)], [4, 4, 5]);
});

again("law: knows each file again in an archive that grows and shrinks", () => {
  const options = { folder: "posts", now, drafts: false, advice: false, language: "id" } as const;
  const all = contentOf(manyReleases(600));
  const texts = all.texts.map(stamped);
  const seen = (content: Content, known: Memory) => {
    const { site, diagnostics, memory } = compile(content, options, known);
    return {
      memory,
      said: [diagnostics, site?.pages.map(({ address, title }) => `${address.path} ${title}`)],
    };
  };
  fc.assert(
    fc.property(fc.array(fc.nat(599), { minLength: 3, maxLength: 6 }), (places) => {
      let memory = createMemory();
      for (const place of places) {
        const content = { ...all, texts: texts.filter((_, index) => index % 97 !== place % 97) };
        const again = seen(content, memory);
        assert.equal(again.said, seen(content, createMemory()).said);
        memory = again.memory;
        assert.is(memory.files.size, content.texts.filter(({ file }) => file.endsWith(".md")).length);
      }
    }),
    { numRuns: 4 },
  );
});

again.run();
