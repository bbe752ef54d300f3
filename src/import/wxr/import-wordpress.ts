import { createHash } from "node:crypto";
import { rm } from "node:fs/promises";
import { basename, join } from "node:path";
import { toSlug } from "../../base/slug.ts";
import { toKnown } from "../../content/known-registry.ts";
import { UserError } from "../../diagnostics/user-error.ts";
import type { LoadedRegistry } from "../../register/load-registry.ts";
import { contentKey, type ImportDraft } from "../draft.ts";
import { importText } from "../import-text.ts";
import { emptyLedger, type Ledger, openLedger } from "../ledger.ts";
import { jsonOf, type RunImportOptions } from "../run-import.ts";
import type { WxrChannel } from "./channel.ts";
import { readItems, type WxrPiece } from "./items.ts";
import { parseItem } from "./parse-item.ts";
import { postOrigin, postToDraft } from "./post-draft.ts";
import { openRecords, type Records } from "./records.ts";
import { skipReason } from "./skip-reason.ts";
import { type Survey, surveyExport } from "./survey.ts";
import { Tally } from "./tally.ts";
import { loadTermMap, type TermMap } from "./term-map.ts";
import { type FillPictures, openUploads } from "./uploads.ts";

export interface ImportWordpressOptions extends RunImportOptions {
  readonly registry: LoadedRegistry;
  /** Folder of ledgers, reports and lists. */
  readonly records: string;
}

/** What the import of one export has at hand. */
interface Import {
  readonly options: ImportWordpressOptions;
  readonly survey: Survey;
  readonly site: string;
  readonly types: ReadonlySet<string>;
  readonly termMap: TermMap;
  readonly fillPictures: FillPictures;
  readonly ledger: Ledger;
  readonly record: Records;
  readonly tally: Tally;
}

/**
 * Imports a WordPress export, post by post: memory does not grow with its length, but for the addresses of its
 * pictures and the names of what was imported before. What was imported before is passed over, so that an interrupted
 * import goes on where it stopped. A post that cannot be read is named and does not keep the others from coming.
 * @returns how many posts could not be written.
 */
export async function importWordpress(path: string, options: ImportWordpressOptions): Promise<number> {
  const { registry, content, json, dryRun, records, language, print, progress } = options;
  if (options.register) {
    throw new UserError({
      id: "--register tidak dapat dipakai untuk ekspor WordPress. Jalankan dahulu dengan --dry-run, daftarkan yang perlu dari register.yaml, lalu impor",
      en: "--register cannot be used for a WordPress export. Run it with --dry-run, register what is needed from register.yaml, then import",
    });
  }
  const survey = await surveyExport(path);
  const { channel } = survey;
  const name = basename(path);
  // What a trial finds does not mix with what was written.
  const folder = join(records, `${recordName(name, channel)}${dryRun ? "-coba" : ""}`);
  if (dryRun && !json) await rm(folder, { recursive: true, force: true });
  const work: Import = {
    options,
    survey,
    site: URL.canParse(channel.url) ? new URL(channel.url).hostname : name,
    types: new Set(options.types ?? ["post"]),
    termMap: options.map === undefined ? () => undefined : await loadTermMap(options.map, registry.registry),
    fillPictures: options.uploads === undefined ? async (draft) => draft : await openUploads(options.uploads),
    ledger: json || dryRun ? emptyLedger() : await openLedger(join(folder, "ledger.jsonl")),
    record: openRecords(folder, { content, language, silent: json }),
    tally: new Tally(),
  };
  const { ledger, record, tally } = work;
  let done = 0;
  for await (const piece of readItems(path)) {
    if (piece.kind === "head") continue;
    if (piece.kind !== "item") {
      await sayPiece(piece, work);
      continue;
    }
    done += 1;
    if (done % 25 === 0) progress?.(`${name}: ${done} pos (${Math.floor(piece.progress * 100)} %)`);
    await importItem(piece.xml, work);
  }
  progress?.("");
  if (!json) await record.propose(tally.proposals());
  await record.close();
  await ledger.close();
  if (!json) await print(tally.summary(name, folder, language));
  for (const fault of tally.faults) options.warn(`${name}: ${fault[language]}`);
  return tally.failed;
}

async function importItem(xml: string, work: Import): Promise<void> {
  const { options, ledger, tally, record, site } = work;
  const { json, registry, base, content, publish, dryRun, print } = options;
  const item = parseItem(xml);
  const origin = postOrigin(item, site);
  const key = contentKey(origin, xml);
  const skipped = skipReason(item, work.types);
  if (skipped !== undefined) {
    tally.skip(skipped);
    if (skipped.isPage === true && !json && ledger.fileOf(key) === undefined) {
      const page = await readPost(() =>
        postToDraft(item, key, { ...work, ...work.survey, zone: zoneOf(work) }),
      );
      if (typeof page !== "string") {
        await record.page(page);
        await ledger.add({ key, origin, file: "" });
        return;
      }
    }
    if (!skipped.said || json || ledger.fileOf(key) !== undefined) return;
    await record.skip(item, skipped.reason);
    await ledger.add({ key, origin, file: "" });
    return;
  }
  const earlier = ledger.fileOf(key);
  if (earlier !== undefined) {
    tally.add({ placed: { state: "known", file: earlier, pictures: [] } });
    return;
  }
  const draft = await readPost(() => postToDraft(item, key, { ...work, ...work.survey, zone: zoneOf(work) }));
  if (typeof draft === "string") {
    tally.unreadable(origin, draft);
    await record.skip(item, `tidak terbaca: ${draft}`);
    return;
  }
  if (json) {
    await print(JSON.stringify(jsonOf(draft, draft.text, registry, { ...options, file: draft.origin })));
    return;
  }
  const whole = await work.fillPictures(draft);
  const result = await importText(whole, {
    known: toKnown(registry.registry),
    ...(base === undefined ? {} : { base }),
    content,
    ledger,
    month: options.today.slice(0, 7),
    publish,
    dryRun,
    record: (result) => record.post(whole, result),
  });
  tally.add(result);
}

/** Reads a post. @returns what went wrong where its content is more than the readers of HTML can take. */
async function readPost(read: () => ImportDraft): Promise<ImportDraft | string> {
  try {
    return read();
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** Says what stands outside of all items: words between them, and a file that ends too early. */
async function sayPiece({ kind, xml }: WxrPiece, { tally, record, site }: Import): Promise<void> {
  if (kind === "stray") {
    const words = xml
      .replace(/<!\[CDATA\[|\]\]>|<!--|-->|<[^>]*>/g, " ")
      .replace(/\s+/g, " ")
      .trim();
    if (/\p{L}/u.test(words)) await record.stray(words);
    return;
  }
  const item = xml === "" ? undefined : parseItem(xml);
  tally.cut(item === undefined ? undefined : `${postOrigin(item, site)} "${item.fields.get("title") ?? ""}"`);
  if (item !== undefined) await record.skip(item, "terpotong: berkas berakhir di tengah pos");
}

function zoneOf({ options }: Import): string {
  return options.registry.registry.settings?.zone ?? "Asia/Jakarta";
}

/** Exports of one site share their records, so that a later export brings only what is new. */
function recordName(name: string, { url }: WxrChannel): string {
  const hash = createHash("sha256")
    .update(url || name)
    .digest("hex")
    .slice(0, 8);
  return `import-${toSlug(url.replace(/^https?:\/\//, "")) || toSlug(name) || "wordpress"}-${hash}`;
}
