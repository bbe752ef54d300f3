import { compareText } from "../base/compare-text.ts";
import { digestOf } from "../base/digest.ts";
import type { Language } from "../base/language.ts";
import type { Source } from "../base/source.ts";
import { type CompileOptions, compile } from "../compile/compile.ts";
import { createMemory, type Memory } from "../compile/memory.ts";
import { openContent } from "../compile/open-content.ts";
import { type Content, orderContent, type TextFile } from "../content/content.ts";
import type { Manuscript } from "../content/manuscript.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Asset } from "../pictures/asset.ts";
import type { Site } from "../site/model.ts";
import { withHidden } from "./hidden.ts";
import type { OpenKnown } from "./known/open-known.ts";

/** A file as it stands in the editor. */
export interface EditedFile extends Source {
  /** Photos and attachments beside it that nobody knows of yet. */
  readonly beside?: readonly Asset[];
}

export interface DiagnoseOptions {
  /** Milliseconds since 1970-01-01T00:00Z. */
  readonly now: number;
  readonly language: Language;
}

/** What is found in an edited file, and the site as it would be with it. */
export interface Diagnosis {
  readonly diagnostics: readonly Diagnostic[];
  /** Absent where the settings cannot be used. */
  readonly site?: Site;
  /** The file as a release or a static page; absent where it is none, or cannot be read. */
  readonly manuscript?: Manuscript;
}

/**
 * Says of one file after the other, or of one again and again, what the check of the whole newsroom says of it. The
 * newsroom is what is known of it, and this file.
 */
export function diagnoser(known: OpenKnown): (edited: EditedFile, options: DiagnoseOptions) => Diagnosis {
  const others = orderContent({ texts: [...known.texts, ...known.releases], assets: [], refused: [] }).texts;
  const assetsOf = rememberAssets(known.assets);
  let last: { readonly file: string; readonly memory: Memory } | undefined;
  return (edited, { now, language }) => {
    const { folder, sketchOf } = known;
    const { file } = edited;
    const options: CompileOptions = { folder, now, drafts: true, language, focus: file, sketchOf };
    const content: Content = {
      texts: withText(others, edited),
      assets: assetsOf(edited.beside ?? []),
      refused: [],
    };
    const before = last?.memory ?? createMemory();
    // Releases are as good as read for whatever register there is.
    const { dependsOn, remembered } = openContent(content, options, before);
    const isSame = last?.file === file && before.dependsOn === dependsOn;
    const files = isSame ? before.files : without(known.files, file);
    const pieces = isSame ? before.pieces : undefined;
    const { site, diagnostics, memory } = compile(content, options, {
      ...before,
      ...remembered,
      ...{ dependsOn, files, pieces },
    });
    last = { file, memory };
    const manuscript =
      memory.files.get(file)?.manuscript ??
      memory.pages?.pages.find((page) => page.manuscript.file === file)?.manuscript;
    const own = diagnostics.filter(({ place }) => place.file === file);
    const whole = withHidden(own, edited, { hidden: known.hidden, manuscript, site, language });
    return { diagnostics: whole, site, manuscript };
  };
}

const encoder = new TextEncoder();

/** The texts in their order with another one, or with one more. */
function withText(texts: readonly TextFile[], { file, text }: EditedFile): TextFile[] {
  const own: TextFile = { file, bytes: encoder.encode(text), stamp: digestOf(text) };
  const at = texts.findIndex((other) => compareText(other.file, file) >= 0);
  if (at === -1) return [...texts, own];
  return texts.toSpliced(at, texts[at]?.file === file ? 1 : 0, own);
}

function without<T>(files: ReadonlyMap<string, T>, file: string): ReadonlyMap<string, T> {
  if (!files.has(file)) return files;
  const others = new Map(files);
  others.delete(file);
  return others;
}

/** Lists of the same files are the same list, by which it is known that the register need not be read again. */
function rememberAssets(known: readonly Asset[]): (beside: readonly Asset[]) => readonly Asset[] {
  let last = { key: "[]", assets: known };
  return (beside) => {
    const key = JSON.stringify(beside);
    if (key !== last.key) {
      const fresh = new Set(beside.map(({ file }) => file));
      last = { key, assets: [...known.filter(({ file }) => !fresh.has(file)), ...beside] };
    }
    return last.assets;
  };
}
