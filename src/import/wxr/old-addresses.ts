import { parseAliasPath } from "../../base/address.ts";
import type { SourceData } from "../draft.ts";
import type { Notes } from "../notes.ts";
import type { WxrChannel } from "./channel.ts";
import { metaOf, type WxrItem } from "./parse-item.ts";
import { decoded } from "./post-text.ts";

/**
 * The addresses at which a post was found. A path of the old site becomes an alias; what no static page can stand for
 * (another host, an address with a query) is a whole address, for the server to redirect.
 */
export function oldAddresses(
  item: WxrItem,
  field: (key: string) => string,
  { url: home }: WxrChannel,
  notes: Notes,
): Pick<SourceData, "aliases" | "redirects"> {
  const link = field("link").trim();
  const isPublic = (field("wp:status").trim() || "publish") === "publish";
  if (!isPublic) return { aliases: [] };
  const redirects = new Set<string>();
  const path = link === "" ? undefined : aliasOf(link, home);
  if (link !== "" && path === undefined) {
    redirects.add(link);
    notes.add("alias-elsewhere", link);
  }
  // Every post is found by its number too, whatever its address looks like.
  const guid = field("guid").trim();
  const isAlias = path !== undefined && aliasOf(guid, home) === path;
  if (URL.canParse(guid) && guid !== link && !isAlias) redirects.add(guid);
  const former = metaOf(item, "_wp_old_slug");
  const current = field("wp:post_name");
  const earlier =
    former && current && path?.includes(current) ? parseAliasPath(path.replace(current, former)) : undefined;
  const aliases = [...new Set([path, earlier].flatMap((alias) => alias ?? []))];
  for (const alias of aliases) notes.add("alias", alias);
  return { aliases, ...(redirects.size === 0 ? {} : { redirects: [...redirects] }) };
}

function aliasOf(link: string, home: string): string | undefined {
  const url = URL.canParse(link) ? new URL(link) : undefined;
  if (url === undefined || url.search !== "") return undefined;
  const host = URL.canParse(home) ? hostOf(new URL(home)) : undefined;
  const path = host === undefined || hostOf(url) === host ? parseAliasPath(decoded(url.pathname)) : undefined;
  return path === "/" ? undefined : path;
}

function hostOf({ hostname }: URL): string {
  return hostname.replace(/^www\./, "");
}
