import { parseChannel, type WxrChannel } from "./channel.ts";
import { readItems } from "./items.ts";
import { MediaLibrary } from "./media-library.ts";
import { metaOf, parseItem, type WxrItem } from "./parse-item.ts";

/** What the posts of an export refer to. */
export interface Survey {
  readonly channel: WxrChannel;
  readonly media: MediaLibrary;
  /** Content of reusable blocks, by their number. */
  readonly reusable: ReadonlyMap<string, string>;
}

/** A first reading of an export: pictures and shared blocks stand behind the posts that show them. */
export async function surveyExport(path: string): Promise<Survey> {
  const media = new MediaLibrary();
  const reusable = new Map<string, string>();
  let channel: WxrChannel = { title: "", url: "", authors: new Map() };
  for await (const { kind, xml } of readItems(path)) {
    if (kind === "head") channel = parseChannel(xml);
    if (kind !== "item") continue;
    if (/<wp:post_type>\s*(?:<!\[CDATA\[)?attachment/.test(xml)) addAttachment(parseItem(xml), media);
    else if (/<wp:post_type>\s*(?:<!\[CDATA\[)?wp_block/.test(xml)) {
      const { fields } = parseItem(xml);
      reusable.set(fields.get("wp:post_id")?.trim() ?? "", fields.get("content:encoded") ?? "");
    }
  }
  return { channel, media, reusable };
}

function addAttachment(item: WxrItem, media: MediaLibrary): void {
  const field = (name: string) => item.fields.get(name)?.trim() ?? "";
  const id = field("wp:post_id");
  const url = field("wp:attachment_url") || field("guid");
  if (id === "" || url === "") return;
  media.add(
    id,
    { url, alt: metaOf(item, "_wp_attachment_image_alt") ?? "", caption: field("excerpt:encoded") },
    { parent: field("wp:post_parent"), order: Number(field("wp:menu_order")) || 0 },
  );
}
