import { createHash } from "node:crypto";
import { rm } from "node:fs/promises";
import { basename, join } from "node:path";
import { toSlug } from "../../base/slug.ts";
import { toKnown } from "../../content/known-registry.ts";
import { UserError } from "../../diagnostics/user-error.ts";
import type { LoadedRegistry } from "../../register/load-registry.ts";
import { contentKey } from "../draft.ts";
import { importText } from "../import-text.ts";
import { emptyLedger, openLedger } from "../ledger.ts";
import { jsonOf, type RunImportOptions } from "../run-import.ts";
import { parseChannel, type WxrChannel } from "./channel.ts";
import { readItems } from "./items.ts";
import { parseItem, type WxrItem } from "./parse-item.ts";
import { postOrigin, postToDraft } from "./post-draft.ts";
import { openRecords } from "./records.ts";
import type { Attachment } from "./shortcodes.ts";
import { skipReason } from "./skip-reason.ts";
import { Tally } from "./tally.ts";
import { loadTermMap } from "./term-map.ts";

export interface ImportWordpressOptions extends RunImportOptions {
  readonly registry: LoadedRegistry;
  /** Folder of ledgers, reports and lists. */
  readonly records: string;
}

/**
 * Imports a WordPress export, post by post: memory does not grow with its length, but for the addresses of its
 * pictures and the names of what was imported before. What was imported before is passed over, so that an interrupted
 * import goes on where it stopped.
 * @returns how many posts could not be written.
 */
export async function importWordpress(path: string, options: ImportWordpressOptions): Promise<number> {
  const { registry, content, json, dryRun, records, today, publish, base, language, print, progress } =
    options;
  if (options.register) {
    throw new UserError({
      id: "--register tidak dapat dipakai untuk ekspor WordPress. Jalankan dahulu dengan --dry-run, daftarkan yang perlu dari register.yaml, lalu impor",
      en: "--register cannot be used for a WordPress export. Run it with --dry-run, register what is needed from register.yaml, then import",
    });
  }
  const { channel, attachments } = await survey(path);
  const zone = registry.registry.settings?.zone ?? "Asia/Jakarta";
  const termMap =
    options.map === undefined ? () => undefined : await loadTermMap(options.map, registry.registry);
  const name = basename(path);
  const site = URL.canParse(channel.url) ? new URL(channel.url).hostname : name;
  // What a trial finds does not mix with what was written.
  const folder = join(records, `${recordName(name, channel)}${dryRun ? "-coba" : ""}`);
  if (dryRun && !json) await rm(folder, { recursive: true, force: true });
  const ledger = json || dryRun ? emptyLedger() : await openLedger(join(folder, "ledger.jsonl"));
  const known = toKnown(registry.registry);
  const tally = new Tally();
  const record = openRecords(folder, { content, language });
  let done = 0;
  for await (const piece of readItems(path)) {
    if (piece.kind === "head") continue;
    const item = parseItem(piece.xml);
    const skipped = skipReason(item);
    const origin = postOrigin(item, site);
    const key = contentKey(origin, piece.xml);
    if (skipped !== undefined) {
      tally.skip(skipped);
      if (!skipped.said || json || ledger.fileOf(key) !== undefined) continue;
      await record.skip(item, skipped.reason);
      await ledger.add({ key, origin, file: "" });
      continue;
    }
    done += 1;
    if (done % 25 === 0) progress?.(`${name}: ${done} pos (${Math.floor(piece.progress * 100)} %)`);
    const earlier = ledger.fileOf(key);
    if (earlier !== undefined) {
      tally.add({ placed: { state: "known", file: earlier, pictures: [] } });
      continue;
    }
    const draft = postToDraft(item, key, { channel, site, attachments, termMap, zone });
    if (json) {
      await print(JSON.stringify(jsonOf(draft, draft.text, registry, { ...options, file: draft.origin })));
      continue;
    }
    const result = await importText(draft, {
      known,
      ...(base === undefined ? {} : { base }),
      content,
      ledger,
      month: today.slice(0, 7),
      publish,
      dryRun,
      record: (result) => record.post(draft, result),
    });
    tally.add(result);
  }
  progress?.("");
  if (json) return 0;
  await record.propose(tally.proposals());
  await record.close();
  await ledger.close();
  await print(tally.summary(name, folder, language));
  return tally.failed;
}

/** A first reading: pictures stand behind the posts that show them. */
async function survey(path: string): Promise<{ channel: WxrChannel; attachments: Map<string, Attachment> }> {
  const attachments = new Map<string, Attachment>();
  let channel: WxrChannel = { title: "", url: "", authors: new Map() };
  for await (const { kind, xml } of readItems(path)) {
    if (kind === "head") channel = parseChannel(xml);
    else if (/<wp:post_type>(?:<!\[CDATA\[)?attachment/.test(xml)) addAttachment(parseItem(xml), attachments);
  }
  return { channel, attachments };
}

function addAttachment({ fields, meta }: WxrItem, attachments: Map<string, Attachment>): void {
  const id = fields.get("wp:post_id")?.trim();
  const url = fields.get("wp:attachment_url")?.trim();
  if (!id || !url) return;
  attachments.set(id, {
    url,
    alt: meta.get("_wp_attachment_image_alt") ?? "",
    caption: fields.get("excerpt:encoded") ?? "",
  });
}

/** Exports of one site share their records, so that a later export brings only what is new. */
function recordName(name: string, { url }: WxrChannel): string {
  const hash = createHash("sha256")
    .update(url || name)
    .digest("hex")
    .slice(0, 8);
  return `import-${toSlug(url.replace(/^https?:\/\//, "")) || toSlug(name) || "wordpress"}-${hash}`;
}
