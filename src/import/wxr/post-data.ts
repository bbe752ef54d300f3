import { parseMoment, toRfc3339 } from "../../base/date.ts";
import type { SourceData } from "../draft.ts";
import type { Notes } from "../notes.ts";
import type { WxrChannel } from "./channel.ts";
import { oldAddresses } from "./old-addresses.ts";
import type { WxrItem } from "./parse-item.ts";
import { decoded, htmlText } from "./post-text.ts";

/** What a post says about itself, apart from its categories and tags. */
export function postData(
  item: WxrItem,
  field: (key: string) => string,
  { channel, zone, notes }: { channel: WxrChannel; zone: string; notes: Notes },
): SourceData {
  const title = htmlText(field("title"));
  const summary = htmlText(field("excerpt:encoded"));
  const login = field("dc:creator").trim();
  const byline = channel.authors.get(login) ?? login;
  const date = postDate(field, zone, notes);
  const status = field("wp:status").trim() || "publish";
  if (status !== "publish") notes.add("status-draft", status);
  const slug = decoded(field("wp:post_name"));
  return {
    ...(title === "" ? {} : { title }),
    ...(summary === "" ? {} : { summary }),
    ...(byline === "" ? {} : { byline }),
    ...(date === undefined ? {} : { date }),
    ...(slug === "" ? {} : { slug }),
    ...oldAddresses(item, field, channel, notes),
    public: status === "publish",
  };
}

/**
 * The moment a post was published, in the newsroom's zone. WordPress keeps it in UTC beside its own local time; a feed
 * and some exporters have the standard date of feeds only.
 */
function postDate(field: (key: string) => string, zone: string, notes: Notes): string | undefined {
  const utc = field("wp:post_date_gmt").trim();
  const moment = isZero(utc) ? "unreadable" : parseMoment(`${utc}Z`, zone);
  if (typeof moment !== "string") return toRfc3339(moment);
  const local = field("wp:post_date").trim();
  if (!isZero(local) && typeof parseMoment(local, zone) !== "string") {
    notes.add("zone-assumed", local);
    return local;
  }
  const instant = Date.parse(field("pubDate").trim());
  // A draft that was never published has a date of the year before year one.
  if (Number.isNaN(instant) || instant < 0) return undefined;
  return toRfc3339({ instant, zone, precision: "minute" });
}

function isZero(date: string): boolean {
  return date === "" || date.startsWith("0000");
}
