import { parseAliasPath } from "../../base/address.ts";
import { parseMoment, toRfc3339 } from "../../base/date.ts";
import { cleanCharacters } from "../clean-characters.ts";
import type { ImportDraft, Picture, SourceData } from "../draft.ts";
import { text as textOf } from "../html-clean.ts";
import { htmlToMarkdown } from "../html-to-markdown.ts";
import { parseFragment } from "../html-tree.ts";
import { Notes } from "../notes.ts";
import { pictureName } from "../picture-name.ts";
import { plainOf } from "../plain.ts";
import { webAddress } from "../web-address.ts";
import { autop } from "./autop.ts";
import type { WxrChannel } from "./channel.ts";
import type { WxrItem } from "./parse-item.ts";
import { type Attachment, expandShortcodes, pictureTag } from "./shortcodes.ts";
import type { TermMap } from "./term-map.ts";

export interface PostOptions {
  readonly channel: WxrChannel;
  /** What the site is called in messages: its host. */
  readonly site: string;
  readonly attachments: ReadonlyMap<string, Attachment>;
  readonly termMap: TermMap;
  /** IANA zone of the newsroom. */
  readonly zone: string;
}

/** What a post is called: the site and the post's number there. */
export function postOrigin({ fields }: WxrItem, site: string): string {
  return `${site}#${(fields.get("wp:post_id") || fields.get("guid") || "").trim()}`;
}

/** Makes a draft of a post. @param key tells the post as it is from every other; see `contentKey`. */
export function postToDraft(
  item: WxrItem,
  key: string,
  { channel, site, attachments, termMap, zone }: PostOptions,
): ImportDraft {
  const notes = new Notes();
  const field = (key: string) => cleanCharacters(item.fields.get(key) ?? "", notes);
  for (const fault of item.faults) notes.add("xml-repaired", fault);
  const thumbnail = attachments.get(item.meta.get("_thumbnail_id") ?? "");
  const content = `${thumbnail ? pictureTag(thumbnail) : ""}${autop(expandShortcodes(withoutBlocks(field("content:encoded"), notes), { notes, attachments }))}`;
  const pictures: Picture[] = [];
  const names = new Set<string>();
  const urls = new Set<string>();
  const markdown = htmlToMarkdown(content, {
    notes,
    resolve: (href) => webAddress(href, channel.url === "" ? undefined : `${channel.url}/`),
    onPicture: ({ source, alt, caption }) => {
      const url = webAddress(source, channel.url === "" ? undefined : `${channel.url}/`);
      if (url === undefined)
        notes.add("picture-unknown", [source.slice(0, 200), alt, caption].filter(Boolean).join(" "));
      else if (!urls.has(url)) {
        urls.add(url);
        notes.add("picture-listed", url);
        pictures.push({ name: pictureName(url, names), url, alt, caption });
      }
      return "";
    },
  });
  noteLeftOvers(item, notes);
  return {
    origin: postOrigin(item, site),
    key,
    text: markdown,
    plain: plainOf(markdown),
    data: {
      ...headOf(item, field, { channel, zone, notes }),
      ...termsOf(item, termMap, notes),
    },
    pictures,
    notes: notes.list(),
  };
}

function headOf(
  item: WxrItem,
  field: (key: string) => string,
  { channel, zone, notes }: { channel: WxrChannel; zone: string; notes: Notes },
): SourceData {
  const title = htmlText(field("title"));
  const summary = htmlText(field("excerpt:encoded"));
  const login = field("dc:creator").trim();
  const byline = channel.authors.get(login) ?? login;
  const date = postDate(field, zone, notes);
  const status = field("wp:status");
  if (status !== "publish") notes.add("status-draft", status);
  const slug = decoded(field("wp:post_name"));
  return {
    ...(title === "" ? {} : { title }),
    ...(summary === "" ? {} : { summary }),
    ...(byline === "" ? {} : { byline }),
    ...(date === undefined ? {} : { date }),
    ...(slug === "" ? {} : { slug }),
    aliases: aliasesOf(item, field, channel, notes),
    public: status === "publish",
  };
}

/** The moment a post was published, in the newsroom's zone: WordPress keeps it in UTC beside its own local time. */
function postDate(field: (key: string) => string, zone: string, notes: Notes): string | undefined {
  const utc = field("wp:post_date_gmt").trim();
  const moment = isZero(utc) ? "unreadable" : parseMoment(`${utc}Z`, zone);
  if (typeof moment !== "string") return toRfc3339(moment);
  const local = field("wp:post_date").trim();
  if (isZero(local) || typeof parseMoment(local, zone) === "string") return undefined;
  notes.add("zone-assumed", local);
  return local;
}

function isZero(date: string): boolean {
  return date === "" || date.startsWith("0000");
}

function aliasesOf(
  item: WxrItem,
  field: (key: string) => string,
  channel: WxrChannel,
  notes: Notes,
): string[] {
  const link = field("link").trim();
  if (link === "" || field("wp:status") !== "publish") return [];
  const url = URL.canParse(link) ? new URL(link) : undefined;
  const home = URL.canParse(channel.url) ? new URL(channel.url).hostname.replace(/^www\./, "") : undefined;
  const same = url !== undefined && (home === undefined || url.hostname.replace(/^www\./, "") === home);
  const path = same && url.search === "" ? parseAliasPath(decoded(url.pathname)) : undefined;
  if (path === undefined || path === "/") {
    notes.add("alias-impossible", link);
    return [];
  }
  const former = item.meta.get("_wp_old_slug");
  const current = field("wp:post_name");
  const earlier =
    former && current && path.includes(current) ? parseAliasPath(path.replace(current, former)) : undefined;
  const aliases = [path, ...(earlier === undefined || earlier === path ? [] : [earlier])];
  for (const alias of aliases) notes.add("alias", alias);
  return aliases;
}

function termsOf(
  { terms }: WxrItem,
  termMap: TermMap,
  notes: Notes,
): Required<Pick<SourceData, "cities" | "officials" | "events" | "topics">> {
  const found = {
    cities: new Set<string>(),
    officials: new Set<string>(),
    events: new Set<string>(),
    topics: new Set<string>(),
  };
  for (const term of terms) {
    if (term.domain !== "category" && term.domain !== "post_tag") {
      notes.add("term-dropped", `${term.domain}: ${term.name}`);
      continue;
    }
    const name = htmlText(term.name);
    const target = termMap({ slug: decoded(term.slug), name });
    if (target === undefined) {
      found.topics.add(name);
      notes.add("term-topic", name);
      continue;
    }
    const targets = (["cities", "officials", "events", "topics"] as const).flatMap((kind) => {
      for (const id of target[kind]) found[kind].add(id);
      return target[kind];
    });
    if (targets.length > 0) notes.add("term-mapped", `${name} → ${targets.join(", ")}`);
    else notes.add("term-dropped", name);
  }
  return {
    cities: [...found.cities],
    officials: [...found.officials],
    events: [...found.events],
    topics: [...found.topics].filter(Boolean),
  };
}

function noteLeftOvers({ comments, meta }: WxrItem, notes: Notes): void {
  if (comments > 0) notes.add("comments", "", comments);
  const internal: string[] = [];
  for (const [key, value] of meta) {
    if (key.startsWith("_")) internal.push(key);
    else notes.add("custom-field", `${key}: ${value}`);
  }
  if (internal.length > 0) notes.add("custom-field", internal.sort().join(", "));
}

/** Takes out the block editor's comments; a reusable block stands elsewhere in WordPress and is noted. */
function withoutBlocks(content: string, notes: Notes): string {
  return content
    .replace(/<!--\s*wp:block\s+(\{[^}]*\})\s*\/-->/g, (whole) => {
      notes.add("shortcode-dropped", whole);
      return "";
    })
    .replace(/<!--\s*(?:more|nextpage|noteaser).*?-->/g, "");
}

/** Titles and excerpts are HTML: entities, sometimes tags. */
function htmlText(html: string): string {
  const words = /[<&]/.test(html) ? textOf(parseFragment(html)) : html;
  return words.replace(/\s+/g, " ").trim();
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
