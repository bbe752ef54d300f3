import { once } from "node:events";
import { createWriteStream } from "node:fs";

/** A post of a synthetic export. */
export interface WxrPost {
  readonly id: number;
  readonly title?: string;
  readonly content?: string;
  /** XML in the place of the whole `content:encoded` element. */
  readonly rawContent?: string;
  readonly excerpt?: string;
  readonly status?: string;
  readonly type?: string;
  readonly author?: string;
  readonly link?: string;
  readonly slug?: string;
  /** In UTC and local time; both `0000-00-00 00:00:00` when empty. */
  readonly utc?: string;
  readonly local?: string;
  readonly password?: string;
  /** Further elements of the item. */
  readonly extra?: string;
}

export const head = `<?xml version="1.0" encoding="UTF-8" ?>
<rss version="2.0" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/">
<channel>
	<title>Humas Contoh</title>
	<link>https://lama.example.go.id</link>
	<wp:base_site_url>https://lama.example.go.id</wp:base_site_url>
	<wp:base_blog_url>https://lama.example.go.id</wp:base_blog_url>
	<wp:author><wp:author_id>1</wp:author_id><wp:author_login><![CDATA[humas]]></wp:author_login><wp:author_display_name><![CDATA[Tim Humas]]></wp:author_display_name></wp:author>
	<wp:author><wp:author_id>2</wp:author_id><wp:author_login><![CDATA[sari]]></wp:author_login><wp:author_display_name><![CDATA[Sari Lestari]]></wp:author_display_name></wp:author>
`;
export const foot = "</channel>\n</rss>\n";

/** An item as WordPress writes it. */
export function item(post: WxrPost): string {
  const {
    id,
    title = `Wali Kota Buka Pameran ${id}`,
    content = "Isi.",
    status = "publish",
    type = "post",
  } = post;
  const { author = "humas", slug = `pos-${id}`, excerpt = "", password = "", extra = "" } = post;
  const { utc = "2019-07-18 01:00:00", local = "2019-07-18 09:00:00" } = post;
  const link = post.link ?? `https://lama.example.go.id/2019/07/${slug}/`;
  const body = post.rawContent ?? `<content:encoded><![CDATA[${content}]]></content:encoded>`;
  return `	<item>
		<title>${title}</title>
		<link>${link}</link>
		<pubDate>Thu, 18 Jul 2019 01:00:00 +0000</pubDate>
		<dc:creator><![CDATA[${author}]]></dc:creator>
		<guid isPermaLink="false">https://lama.example.go.id/?p=${id}</guid>
		<description></description>
		${body}
		<excerpt:encoded><![CDATA[${excerpt}]]></excerpt:encoded>
		<wp:post_id>${id}</wp:post_id>
		<wp:post_date><![CDATA[${local}]]></wp:post_date>
		<wp:post_date_gmt><![CDATA[${utc}]]></wp:post_date_gmt>
		<wp:post_name><![CDATA[${slug}]]></wp:post_name>
		<wp:status><![CDATA[${status}]]></wp:status>
		<wp:post_type><![CDATA[${type}]]></wp:post_type>
		<wp:post_password><![CDATA[${password}]]></wp:post_password>
		${extra}
	</item>
`;
}

/** A picture of the media library. */
export function attachment(id: number, url: string, caption = ""): string {
  return item({
    id,
    type: "attachment",
    status: "inherit",
    excerpt: caption,
    extra: `<wp:attachment_url><![CDATA[${url}]]></wp:attachment_url>`,
  });
}

/** Writes a long export piece by piece. */
export async function writeExport(path: string, items: Iterable<string>): Promise<void> {
  const file = createWriteStream(path);
  const put = async (text: string) => {
    if (!file.write(text)) await once(file, "drain");
  };
  await put(head);
  for (const text of items) await put(text);
  await put(foot);
  file.end();
  await once(file, "finish");
}
