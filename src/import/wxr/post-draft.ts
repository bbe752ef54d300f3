import { withMissing } from "../account.ts";
import { cleanCharacters } from "../clean-characters.ts";
import type { ImportDraft } from "../draft.ts";
import { htmlToMarkdown } from "../html-to-markdown.ts";
import { Notes } from "../notes.ts";
import { directAddress } from "../picture-address.ts";
import { PictureList } from "../picture-list.ts";
import { plainOf } from "../plain.ts";
import { webAddress } from "../web-address.ts";
import { autop } from "./autop.ts";
import { readBlocks } from "./blocks.ts";
import { builderHtml } from "./builder-data.ts";
import type { WxrChannel } from "./channel.ts";
import { itemPieces } from "./item-pieces.ts";
import { noteLeftOvers } from "./left-overs.ts";
import type { MediaLibrary } from "./media-library.ts";
import { metaOf, type WxrItem } from "./parse-item.ts";
import { postData } from "./post-data.ts";
import { termsOf } from "./post-terms.ts";
import { attachmentTag, expandShortcodes } from "./shortcodes.ts";
import type { TermMap } from "./term-map.ts";

export interface PostOptions {
  readonly channel: WxrChannel;
  /** What the site is called in messages: its host. */
  readonly site: string;
  readonly media: MediaLibrary;
  /** Content of reusable blocks, by their number. */
  readonly reusable: ReadonlyMap<string, string>;
  readonly termMap: TermMap;
  /** IANA zone of the newsroom. */
  readonly zone: string;
}

/** What a post is called: the site and the post's number there. */
export function postOrigin({ fields }: WxrItem, site: string): string {
  return `${site}#${(fields.get("wp:post_id") || fields.get("guid") || "").trim()}`;
}

/** Makes a draft of a post. @param key tells the post as it is from every other; see `contentKey`. */
export function postToDraft(item: WxrItem, key: string, options: PostOptions): ImportDraft {
  const { channel, site, media, termMap, zone } = options;
  const notes = new Notes();
  const field = (name: string) => cleanCharacters(item.fields.get(name) ?? "", notes);
  for (const fault of item.faults) notes.add("xml-repaired", fault);
  const base = channel.url === "" ? undefined : `${channel.url}/`;
  const pictures = new PictureList(notes);
  const documents = new Map<string, string>();
  const markdown = htmlToMarkdown(contentOf(item, field, notes, options), {
    notes,
    resolve: (href, words = "") => {
      const url = webAddress(href, base);
      if (url !== undefined && isDocument(url)) documents.set(url, documents.get(url) || words);
      return url;
    },
    onPicture: ({ source, alt, caption }) => {
      const url = webAddress(directAddress(source), base);
      if (url === undefined) pictures.addUnknown({ source, alt, caption });
      else pictures.add({ url: media.at(url)?.url ?? url, written: url, alt, caption });
      return "";
    },
  });
  for (const url of documents.keys()) notes.add("document-listed", url);
  noteLeftOvers(item, notes);
  const draft: ImportDraft = {
    origin: postOrigin(item, site),
    key,
    text: markdown,
    plain: plainOf(markdown),
    data: { ...postData(item, field, { channel, zone, notes }), ...termsOf(item, termMap, notes) },
    pictures: pictures.list(),
    documents: [...documents].map(([url, title]) => ({ url, title })),
    notes: notes.list(),
  };
  return withMissing(draft, itemPieces(item));
}

/** The text of a post as HTML, with the featured picture before it and what a builder keeps elsewhere behind it. */
function contentOf(
  item: WxrItem,
  field: (name: string) => string,
  notes: Notes,
  { media, reusable }: PostOptions,
): string {
  const post = field("wp:post_id").trim();
  const featured = media.get(metaOf(item, "_thumbnail_id") ?? "");
  const content = readBlocks(field("content:encoded"), { notes, reusable })
    .map(({ kind, html }) => {
      const expanded = expandShortcodes(html, { notes, media, post });
      return kind === "classic" ? autop(expanded) : expanded;
    })
    .join("\n");
  return `${featured ? attachmentTag(featured) : ""}${content}${builderHtml(item, content, notes)}`;
}

function isDocument(url: string): boolean {
  return /\.(?:pdf|docx?|xlsx?|pptx?|odt|ods|odp|zip|rar|csv)(?:[?#].*)?$/i.test(url);
}
