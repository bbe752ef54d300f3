import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Language } from "../../base/language.ts";
import { openAppended } from "../append-file.ts";
import type { ImportDraft } from "../draft.ts";
import { describe } from "../format-result.ts";
import type { ImportResult } from "../import-text.ts";
import { formatNote } from "../notes.ts";
import type { WxrItem } from "./parse-item.ts";

/** What an import leaves behind beside its ledger. */
export interface Records {
  /** Says why an item was passed over. */
  skip(item: WxrItem, reason: string): Promise<void>;
  /** Says what became of a post, and which of its pictures are to be copied. */
  post(draft: ImportDraft, result: Pick<ImportResult, "placed"> & Partial<ImportResult>): Promise<void>;
  /** Writes the registry entries that the posts call for. */
  propose(entries: string): Promise<void>;
  close(): Promise<void>;
}

/**
 * Opens the records of an import: `report.jsonl` with a line a post, `media.csv` with the pictures to copy, and
 * `register.yaml` with the registry entries to consider.
 */
export function openRecords(
  folder: string,
  { content, language }: { content: string; language: Language },
): Records {
  const report = openAppended(join(folder, "report.jsonl"));
  const media = openAppended(join(folder, "media.csv"));
  const say = (line: object) => report.append(`${JSON.stringify(line)}\n`);
  return {
    skip: ({ fields }, reason) =>
      say({
        id: fields.get("wp:post_id"),
        type: fields.get("wp:post_type"),
        title: fields.get("title"),
        state: "skipped",
        reason,
      }),
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
      const rows = placed.pictures.map(({ url = "", name, alt, caption }) =>
        [url, `${content}/${below}${name}`, placed.file, alt, caption].map(csv).join(","),
      );
      if (rows.length > 0) await media.append(`${rows.join("\n")}\n`);
    },
    propose: async (entries) => {
      if (entries === "") return;
      await mkdir(folder, { recursive: true });
      await writeFile(join(folder, "register.yaml"), entries);
    },
    close: async () => {
      await report.close();
      await media.close();
    },
  };
}

function csv(value: string): string {
  return `"${value.replaceAll('"', '""').replace(/\s+/g, " ")}"`;
}
