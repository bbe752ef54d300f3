import { access, mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Language } from "../../base/language.ts";
import { releasePath } from "../../base/paths.ts";
import { toSlug } from "../../base/slug.ts";
import { createFile } from "../../disk/create-file.ts";
import { printYaml } from "../../yaml/yaml.ts";
import { openAppended } from "../append-file.ts";
import { type ImportDraft, writtenDay } from "../draft.ts";
import { describe } from "../format-result.ts";
import type { ImportResult } from "../import-text.ts";
import { formatNote } from "../notes.ts";
import { pictureName } from "../picture-name.ts";
import type { WxrItem } from "./parse-item.ts";

/** What an import leaves behind beside its ledger. */
export interface Records {
  /** Says why an item was passed over. */
  skip(item: WxrItem, reason: string): Promise<void>;
  /** Keeps a page, which no release is, as a file of its own. @returns its path. */
  page(draft: ImportDraft): Promise<string>;
  /** Says which words stood between the items. */
  stray(words: string): Promise<void>;
  /** Says what became of a post, and which of its pictures are to be copied. */
  post(draft: ImportDraft, result: Pick<ImportResult, "placed"> & Partial<ImportResult>): Promise<void>;
  /** Writes the registry entries that the posts call for. */
  propose(entries: string): Promise<void>;
  close(): Promise<void>;
}

/**
 * Opens the records of an import: `report.jsonl` with a line a post, `media.csv` with the files to copy,
 * `redirects.csv` with the old addresses that the server must redirect, and `register.yaml` with the registry entries
 * to consider.
 */
export function openRecords(
  folder: string,
  { content, language, silent }: { content: string; language: Language; silent: boolean },
): Records {
  const report = openAppended(join(folder, "report.jsonl"));
  const media = openTable(join(folder, "media.csv"), ["url", "file", "release", "alt", "caption"]);
  const redirects = openTable(join(folder, "redirects.csv"), ["from", "to", "release"]);
  const say = async (line: object) => {
    if (!silent) await report.append(`${JSON.stringify(line)}\n`);
  };
  return {
    skip: ({ fields }, reason) =>
      say({
        id: fields.get("wp:post_id"),
        type: fields.get("wp:post_type"),
        title: fields.get("title"),
        state: "skipped",
        reason,
      }),
    page: async (draft) => {
      const { data, text, origin, notes } = draft;
      const name = toSlug(data.slug ?? data.title ?? "") || toSlug(origin);
      const path = join(folder, "pages", `${name}.md`);
      const head = printYaml([
        { key: "title", value: data.title ?? "" },
        ...(data.date === undefined ? [] : [{ key: "date", value: data.date }]),
      ]);
      if (!silent) await createFile(path, `---\n${head}---\n\n${text}\n`);
      await say({
        id: origin,
        title: data.title ?? "",
        state: "page",
        file: path,
        notes: notes.map((note) => formatNote(note, language)),
      });
      return path;
    },
    stray: (words) => say({ state: "between", words }),
    post: async (draft, { placed, proposal, notes = [] }) => {
      if (placed.state === "known" || placed.state === "declined") return;
      await say({
        id: draft.origin,
        title: draft.data.title ?? "",
        state: placed.state,
        file: placed.file,
        said: describe(placed, content, language),
        open: (proposal?.doubts ?? []).map(({ key, words }) => `${key}: ${words}`),
        notes: notes.map((note) => formatNote(note, language)),
      });
      if (placed.state !== "written") return;
      const below = placed.file.replace(/[^/]+$/, "");
      for (const { url, bytes, name, alt, caption } of placed.pictures)
        if (url !== undefined && bytes === undefined)
          await media.add([url, `${content}/${below}${name}`, placed.file, alt, caption]);
      for (const { url, bytes } of draft.documents ?? [])
        if (bytes === undefined)
          await media.add([url, `${content}/${below}${pictureName(url, new Set())}`, placed.file, "", ""]);
      const to = addressOf(placed.file, writtenDay(proposal?.date));
      for (const from of draft.data.redirects ?? []) await redirects.add([from, to, placed.file]);
    },
    propose: async (entries) => {
      if (entries === "") return;
      await mkdir(folder, { recursive: true });
      await writeFile(join(folder, "register.yaml"), entries);
    },
    close: async () => {
      await report.close();
      await media.close();
      await redirects.close();
    },
  };
}

/** Where a release is found on the new site. */
function addressOf(file: string, day: string | undefined): string {
  const [, year = "", month = "", slug = ""] = /^(\d{4})\/(\d{2})\/(.+)\.md$/.exec(file) ?? [];
  return releasePath(day ?? `${year}-${month}-01`, slug);
}

interface Table {
  add(row: readonly string[]): Promise<void>;
  close(): Promise<void>;
}

/** A table that grows; its head is written when the file is made. */
function openTable(path: string, head: readonly string[]): Table {
  const file = openAppended(path);
  let isNew: boolean | undefined;
  return {
    add: async (row) => {
      isNew ??= await access(path).then(
        () => false,
        () => true,
      );
      if (isNew) await file.append(`${head.join(",")}\n`);
      isNew = false;
      await file.append(`${row.map(csv).join(",")}\n`);
    },
    close: () => file.close(),
  };
}

function csv(value: string): string {
  return `"${value.replaceAll('"', '""').replace(/\s+/g, " ")}"`;
}
