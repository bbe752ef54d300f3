import { createHash } from "node:crypto";
import { access } from "node:fs/promises";
import { join } from "node:path";
import { maximumSlugLength, toSlug } from "../base/slug.ts";
import { createFile, isSame } from "../disk/create-file.ts";
import { type ImportDraft, type Picture, writtenDay } from "./draft.ts";
import type { Ledger } from "./ledger.ts";
import type { Proposal } from "./proposal.ts";
import { type Attached, printRelease } from "./release-file.ts";

/** What became of a text. */
export interface Placed {
  /** `taken` means that another file has the name and nothing was written. */
  readonly state: "written" | "same" | "known" | "taken";
  /** Path below the content folder. */
  readonly file: string;
  /** The pictures under the names they have beside the file. */
  readonly pictures: readonly Picture[];
}

export interface PlaceOptions {
  /** The content folder. */
  readonly content: string;
  readonly ledger: Ledger;
  /** `YYYY-MM` for texts whose date is not known. */
  readonly month: string;
  /** Whether texts that were public and leave no question open are published at once. */
  readonly publish: boolean;
  /** Nothing is written; the result says what would be. */
  readonly dryRun: boolean;
}

/**
 * Writes a release to `YYYY/MM/slug.md` with its pictures beside it, never over another file. A name that another
 * text of the same import has is numbered; one that somebody else's file has is left alone and said.
 */
export async function placeRelease(
  draft: ImportDraft,
  proposal: Proposal,
  { content, ledger, month, publish, dryRun }: PlaceOptions,
): Promise<Placed> {
  const folder = (writtenDay(proposal.date)?.slice(0, 7) ?? month).replace("-", "/");
  const base = baseSlug(draft, proposal);
  for (let number = 1; ; number += 1) {
    const ending = number === 1 ? "" : `-${number}`;
    const slug = `${base.slice(0, maximumSlugLength - ending.length).replace(/-+$/, "")}${ending}`;
    const file = `${folder}/${slug}.md`;
    const pictures = draft.pictures.map((picture, index) => renamed(picture, slug, index));
    const attachments = attached(draft, slug);
    const text = printRelease(proposal, {
      origin: draft.origin,
      pictures,
      attachments,
      status: publish && proposal.public && !hasOpenQuestion(draft, proposal) ? "published" : "draft",
    });
    const owner = ledger.originOf(file);
    if (owner !== undefined && owner !== draft.origin) continue;
    const path = join(content, file);
    const state = dryRun ? await foresee(path, text) : await createFile(path, text);
    if (state === "taken") return { state, file, pictures };
    if (!dryRun) {
      for (const { file: name, bytes } of attachments) await createFile(join(content, folder, name), bytes);
      for (const { name, bytes } of pictures)
        if (bytes !== undefined) await createFile(join(content, folder, name), bytes);
    }
    return { state, file, pictures };
  }
}

/** Whether a person must look at a text before it can be published. */
function hasOpenQuestion({ pictures, notes }: ImportDraft, { doubts }: Proposal): boolean {
  const isMissing = pictures.some(({ bytes, alt }) => bytes === undefined || alt === "");
  return doubts.length > 0 || isMissing || notes.some(({ code }) => code === "left-out");
}

async function foresee(path: string, text: string): Promise<"written" | "same" | "taken"> {
  if (await isSame(path, text)) return "same";
  return access(path).then(
    () => "taken",
    () => "written",
  );
}

function baseSlug({ text, plain, origin }: ImportDraft, { slug, title }: Proposal): string {
  const own = toSlug(slug ?? "") || toSlug(title ?? "");
  if (own !== "") return own;
  const lead = plain.split(/\s+/).slice(0, 8).join(" ");
  return (
    toSlug(lead) || `siaran-${createHash("sha256").update(origin).update(text).digest("hex").slice(0, 8)}`
  );
}

/** Kinds of documents that the newsroom attaches to releases. */
const attachable = /\.(?:pdf|docx|xlsx|pptx|odt|ods|odp)$/;

/** The documents at hand, under names of the release. */
function attached({ documents = [] }: ImportDraft, slug: string): Attached[] {
  return documents.flatMap(({ url, title, bytes }, index) => {
    const ending = attachable.exec(url.replace(/[?#].*$/, "").toLowerCase())?.[0];
    if (bytes === undefined || ending === undefined) return [];
    return [{ file: `${slug}-lampiran-${index + 1}${ending}`, title: title || "Lampiran", bytes }];
  });
}

/** Pictures carry the release's name, so that two releases of a month do not share one. */
function renamed(picture: Picture, slug: string, index: number): Picture {
  const ending = /\.[a-z0-9]+$/.exec(picture.name)?.[0] ?? "";
  return { ...picture, name: `${slug}-${index + 1}${ending}` };
}
