import type { Memory, ReadFile } from "../../compile/memory.ts";
import type { TextFile } from "../../content/content.ts";
import { Manuscript } from "../../content/manuscript.ts";
import type { Asset } from "../../pictures/asset.ts";
import { sketchText, type TextSketch } from "../../rules/similar-texts.ts";
import type { YamlData } from "../../yaml/yaml.ts";
import type { HiddenRelease, Known, KnownRelease, KnownRuns } from "./known.ts";
import { yearOf } from "./known-of.ts";
import { unpackNumbers } from "./numbers-in-text.ts";

/** What is known of a newsroom, ready to check a file with. */
export interface OpenKnown {
  readonly folder: string;
  /** The register and the static pages. */
  readonly texts: readonly TextFile[];
  readonly releases: readonly TextFile[];
  /** The releases as if they had been read. */
  readonly files: ReadonlyMap<string, ReadFile>;
  readonly assets: readonly Asset[];
  readonly hidden: readonly HiddenRelease[];
  readonly sketchOf: (manuscript: Manuscript) => TextSketch;
  /** Takes the runs of words of a year's releases. */
  readonly addRuns: (runs: KnownRuns) => void;
  /** Years whose runs of words were asked for and are not here. */
  readonly missingYears: () => ReadonlySet<string>;
  /** What the last check found out, by what it was about. */
  memory: Memory | undefined;
}

/** Reads what {@link knownOf} gave. */
export function openKnown(known: Known): OpenKnown {
  const runs = new Map<string, Uint32Array>();
  const missing = new Set<string>();
  const given = new Set<string>();
  const releases = known.releases.map((release) => ({ release, manuscript: manuscriptOf(release) }));
  const sketches = new Map(
    releases.map(({ release: { file, bands }, manuscript }): [Manuscript, TextSketch] => [
      manuscript,
      {
        bands: unpackNumbers(bands ?? ""),
        runs: () => {
          if (!given.has(yearOf(file))) missing.add(yearOf(file));
          return runs.get(file);
        },
      },
    ]),
  );
  return {
    folder: known.folder,
    texts: [
      ...known.register.map(({ file, values }) => textFile(file, JSON.stringify(values))),
      ...known.pages.map(({ file, values, headings }) =>
        textFile(file, `---\n${JSON.stringify(values)}\n---\n\n${headings}\n`),
      ),
    ],
    releases: releases.map(({ manuscript }) => manuscript.text),
    files: new Map(
      releases.map(({ manuscript }): [string, ReadFile] => [
        manuscript.file,
        { stamp: manuscript.text.stamp, manuscript, findings: [], asked: "all" },
      ]),
    ),
    assets: known.assets,
    hidden: known.hidden,
    sketchOf: (manuscript) => sketches.get(manuscript) ?? sketchText(manuscript.body),
    addRuns: ({ year, bytes }) => {
      missing.delete(year);
      given.add(year);
      const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
      let at = 0;
      for (const { file, facts } of known.releases) {
        if (yearOf(file) !== year || facts.withdrawal || at + 4 > view.byteLength) continue;
        const length = view.getUint32(at, true);
        const start = at + 4;
        runs.set(
          file,
          Uint32Array.from({ length }, (_, index) => view.getUint32(start + 4 * index, true)),
        );
        at = start + 4 * length;
      }
    },
    missingYears: () => missing,
    memory: undefined,
  };
}

const encoder = new TextEncoder();

function textFile(file: string, text: string): TextFile {
  return { file, bytes: encoder.encode(text), stamp: file };
}

/** A release of whose text only the headings are known. */
function manuscriptOf({ file, facts, headings = "" }: KnownRelease): Manuscript {
  const whole = { ...facts, digest: file, bodyOffset: 0, length: headings.length };
  const source = { file, text: headings };
  return new Manuscript(textFile(file, headings), whole, () => ({ source, data: () => nowhere(file) }));
}

/** Front matter of which no place is known. */
function nowhere(file: string): YamlData {
  const place = () => ({ file, line: 1, column: 1 });
  return { value: {}, entries: () => [], place, placeOfKey: place };
}
