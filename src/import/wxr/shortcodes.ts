import type { Notes } from "../notes.ts";

/** A picture of the export's media library. */
export interface Attachment {
  readonly url: string;
  readonly alt: string;
  readonly caption: string;
}

export interface ShortcodeOptions {
  readonly notes: Notes;
  /** Pictures by their number in WordPress. */
  readonly attachments: ReadonlyMap<string, Attachment>;
}

const attributes = `(?:\\s+(?:[^\\[\\]"']|"[^"]*"|'[^']*')*)?`;
const tag = new RegExp(`\\[(/?)([a-zA-Z][\\w-]*)(${attributes})/?\\]`, "g");
const builders = /^(?:vc|et_pb|fusion|av|tve|mk|ultimate|cs|fl|wpb|td|penci|jnews|su|ux|rev|dt|qode|nectar)_/;
const known =
  /^(?:gallery|video|audio|playlist|embed|caption|wp_caption|contact-form-7|youtube|googlemaps|poll|table|button|row|column|one_half|one_third|tabs|tab|toggle|accordion|spoiler|slideshow|pdf-embedder|embeddoc|wpforms|mailpoet_form|elementor-template|instagram-feed|ngg|nggallery|tablepress|download|wpdm_package|ads|adrotate|sharethis|addtoany|toc|ez-toc|dropcap|highlight|quote|divider|spacer)$/;

/**
 * Replaces WordPress shortcodes: captions and galleries become pictures, embeds links. Tags of page builders are
 * taken off what they enclose; those that enclose nothing are dropped. Every one is noted, and brackets that are no
 * shortcode ("[sic]") stay.
 */
export function expandShortcodes(content: string, options: ShortcodeOptions): string {
  if (!content.includes("[")) return content;
  const { notes } = options;
  const captioned = content
    .replace(
      /\[(wp_)?caption([^\]]*)\]([\s\S]*?)\[\/(?:wp_)?caption\]/g,
      (_, _prefix, given: string, inner: string) => figure(given, inner),
    )
    .replace(/\[embed[^\]]*\]\s*([^\s[\]<>]+)\s*\[\/embed\]/g, (_, url: string) => {
      notes.add("embed-linked", url);
      return paragraphLink(url);
    })
    .replace(/\[vc_raw_(html|js)[^\]]*\]([\w+/=\s]*)\[\/vc_raw_\1\]/g, (_, kind: string, code: string) =>
      rawCode(kind, code, notes),
    );
  const closed = new Set([...captioned.matchAll(/\[\/([a-zA-Z][\w-]*)\]/g)].map(([, name]) => name));
  return captioned.replace(
    tag,
    (whole: string, slash: string, name: string, given: string, offset: number) => {
      if (captioned[offset - 1] === "[" && captioned[offset + whole.length] === "]") return whole;
      const isShortcode =
        known.test(name) ||
        builders.test(name) ||
        closed.has(name) ||
        (/=["'\w]/.test(given) && slash === "");
      if (!isShortcode) return whole;
      if (slash === "/") return blockEnd(name);
      return open(name, given, whole, closed.has(name), options);
    },
  );
}

function open(
  name: string,
  given: string,
  whole: string,
  encloses: boolean,
  options: ShortcodeOptions,
): string {
  const { notes } = options;
  if (name === "gallery" || name === "playlist") return gallery(given, whole, options);
  const source = /(?:src|url|mp4|mp3|m4v|webm|ogv|m4a|wav|file|link|id)=["']?(https?:\/\/[^"'\s\]]+)/.exec(
    given,
  )?.[1];
  if (source !== undefined && !encloses) {
    notes.add("embed-linked", source);
    return paragraphLink(source);
  }
  // Page builders keep headings and short texts in attributes.
  const words = [...given.matchAll(/(?:^|\s)(?:text|content|heading|subheading)=(?:"([^"]*)"|'([^']*)')/g)]
    .map((match) => match[1] ?? match[2] ?? "")
    .filter((value) => /\p{L}{2}/u.test(value));
  const kept = words.map((value) => `<p>${value}</p>`).join("");
  const about = given.trim() === "" ? name : whole;
  notes.add(encloses || kept !== "" ? "shortcode-opened" : "shortcode-dropped", about);
  return encloses ? `\n\n${kept}` : kept;
}

function blockEnd(name: string): string {
  return builders.test(name) || /row|column|tab|toggle|accordion|half|third/.test(name) ? "\n\n" : "";
}

function figure(given: string, inner: string): string {
  const image = /(?:<a[^>]*>\s*)?<img[^>]*>(?:\s*<\/a>)?/i.exec(inner)?.[0] ?? "";
  const caption = inner.replace(image, "").trim() || /caption=(?:"([^"]*)"|'([^']*)')/.exec(given)?.[1] || "";
  return `\n\n<figure>${image}<figcaption>${caption}</figcaption></figure>\n\n`;
}

function gallery(given: string, whole: string, { notes, attachments }: ShortcodeOptions): string {
  const ids =
    /(?:ids|include)=["']?([\d,\s]+)/
      .exec(given)?.[1]
      ?.split(",")
      .map((id) => id.trim()) ?? [];
  const found = ids.flatMap((id) => attachments.get(id) ?? []);
  const missing = ids.filter((id) => !attachments.has(id));
  if (missing.length > 0 || ids.length === 0)
    notes.add("picture-unknown", ids.length === 0 ? whole : `${whole} ${missing.join(",")}`);
  return found.map(pictureTag).join("");
}

/** A picture of the media library as HTML. */
export function pictureTag({ url, alt, caption }: Attachment): string {
  return `<figure><img src="${attribute(url)}" alt="${attribute(alt)}"><figcaption>${caption}</figcaption></figure>`;
}

/** Visual Composer keeps raw HTML as percent-encoded text in base64. */
function rawCode(kind: string, code: string, notes: Notes): string {
  const decoded = Buffer.from(code.replace(/\s+/g, ""), "base64").toString("utf8");
  let html = decoded;
  try {
    html = decodeURIComponent(decoded);
  } catch {
    // Not percent-encoded after all.
  }
  notes.add(kind === "js" ? "shortcode-dropped" : "shortcode-opened", kind === "js" ? html : "vc_raw_html");
  return kind === "js" ? "" : `\n\n${html}\n\n`;
}

function paragraphLink(url: string): string {
  return `\n\n<p><a href="${attribute(url)}">${attribute(url)}</a></p>\n\n`;
}

function attribute(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
}
