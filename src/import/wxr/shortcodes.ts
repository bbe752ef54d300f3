import type { Notes } from "../notes.ts";
import { decodeCode } from "./encoded-code.ts";
import { type Attachment, isPicture, type MediaLibrary } from "./media-library.ts";
import { findShortcodes, type ShortcodeTag } from "./shortcode-tags.ts";
import { wordsOfAttributes } from "./shortcode-words.ts";
import { attribute, wordsToHtml } from "./words-html.ts";

export interface ShortcodeOptions {
  readonly notes: Notes;
  readonly media: MediaLibrary;
  /** The number of the post, whose pictures a gallery without numbers shows. */
  readonly post: string;
}

const builders =
  /^(?:vc|et_pb|fusion|av|tve|mk|ultimate|cs|fl|wpb|td|penci|jnews|su|ux|rev|dt|qode|nectar|eltdf|edgtf|us|trx|porto|ohio|thb|bt_bb|siteorigin|tatsu|oxy|ct)_/;
const known =
  /^(?:gallery|video|audio|playlist|embed|caption|wp_caption|contact-form-7|youtube|vimeo|googlemaps|poll|table|button|row|column|one_half|one_third|two_third|one_fourth|three_fourth|tabs|tab|toggle|accordion|accordion-item|spoiler|slideshow|pdf-embedder|pdfviewer|embeddoc|wpforms|mailpoet_form|elementor-template|INSERT_ELEMENTOR|instagram-feed|ngg|nggallery|tablepress|download|wpdm_package|ads|adrotate|sharethis|addtoany|toc|ez-toc|dropcap|highlight|quote|pullquote|divider|spacer|products|visualizer|wpgmza|gravityform|ninja_form|smartslider3|metaslider|rev_slider)$/;
/** Parts of the site that are no text of a post; their own names are no words for readers. */
const furniture =
  /^(?:contact-form-7|wpforms|mailpoet_form|gravityform|ninja_form|tablepress|table|poll|elementor-template|INSERT_ELEMENTOR|instagram-feed|ngg|nggallery|wpdm_package|ads|adrotate|sharethis|addtoany|toc|ez-toc|rev_slider|smartslider3|metaslider|products|visualizer|wpgmza|mc4wp_form)$/i;
const block = /row|column|tab|toggle|accordion|half|third|fourth|section|container|box|quote|text|title/;

interface OpenTag {
  readonly tag: ShortcodeTag;
  readonly from: number;
  /** What stands behind its content. */
  readonly after: string;
}

/**
 * Replaces WordPress shortcodes: captions and galleries become pictures, embeds links, and the words, pictures and
 * links among the attributes of page builders stand where the shortcode stood. Every one is noted, and brackets that
 * are no shortcode ("[sic]") stay.
 */
export function expandShortcodes(content: string, options: ShortcodeOptions): string {
  if (!content.includes("[")) return content;
  const { notes } = options;
  const tags = [...findShortcodes(content)];
  const closed = new Set(tags.filter(({ isClosing }) => isClosing).map(({ name }) => name));
  const out: string[] = [];
  const open: OpenTag[] = [];
  let at = 0;
  for (const tag of tags) {
    const { name, whole, start, isClosing } = tag;
    if (start < at || isEscaped(content, tag) || !isShortcode(tag, closed)) continue;
    out.push(content.slice(at, start));
    at = start + whole.length;
    if (isClosing) {
      const index = open.findLastIndex((opened) => opened.tag.name === name);
      const [opened] = index === -1 ? [] : open.splice(index);
      if (opened !== undefined) closeTag(opened, out, notes);
      out.push(builders.test(name) || block.test(name) ? "\n\n" : "");
      continue;
    }
    const encloses = closed.has(name) && !/\/\]$/.test(whole);
    const [before, after] = openTag(tag, encloses, options);
    out.push(before);
    if (encloses) open.push({ tag, from: out.length, after });
    // An unclosed tag of a kind that never nests would be looked through again and again.
    if (open.length > 500) open.shift();
  }
  out.push(content.slice(at));
  return out.join("");
}

/** WordPress shows `[[name]]` as `[name]`. */
function isEscaped(content: string, { start, whole }: ShortcodeTag): boolean {
  return content[start - 1] === "[" && content[start + whole.length] === "]";
}

/**
 * Whether a tag is a shortcode and no words in brackets.
 * @param closed the names that closing tags of the text have.
 */
export function isShortcode({ name, isClosing, given }: ShortcodeTag, closed: ReadonlySet<string>): boolean {
  return (
    known.test(name) || builders.test(name) || closed.has(name) || (/\w=["'\w]/.test(given) && !isClosing)
  );
}

/** What stands in the place of an opening tag, and what is to stand behind its content. */
function openTag(
  tag: ShortcodeTag,
  encloses: boolean,
  options: ShortcodeOptions,
): readonly [before: string, after: string] {
  const { name, whole, given, attributes } = tag;
  const { notes, media } = options;
  if (/^(?:wp_)?caption$/.test(name) || name === "embed") return ["", ""];
  if (name === "gallery" || name === "playlist") return [gallery(tag, options), ""];
  if (furniture.test(name)) {
    notes.add("shortcode-dropped", whole);
    return ["", ""];
  }
  const { words, link } = wordsOfAttributes(name, attributes, media, notes);
  if (link !== undefined && encloses) {
    notes.add("shortcode-opened", whole);
    return [`${wordsToHtml(words, notes)}<a href="${attribute(link)}">`, "</a>"];
  }
  for (const { kind, value } of words) if (kind === "link") notes.add("embed-linked", value);
  const own = link === undefined ? words : [...words, { kind: "link", key: "link", value: link } as const];
  const kept = wordsToHtml(own, notes);
  notes.add(
    encloses || kept !== "" ? "shortcode-opened" : "shortcode-dropped",
    given.trim() === "" ? name : whole,
  );
  return [encloses ? `\n\n${kept}` : kept, ""];
}

/** Works on what a closing tag ends: code is decoded, captions and embeds get their form. */
function closeTag({ tag, from, after }: OpenTag, out: string[], notes: Notes): void {
  const { name } = tag;
  const form = /^(?:wp_)?caption$/.test(name)
    ? (inner: string) => figure(tag, inner)
    : name === "embed"
      ? (inner: string) => embed(inner.trim(), notes)
      : /(?:^|_)(?:code|raw_html|raw_js)$/.test(name)
        ? (inner: string) => decodeCode(name, inner, notes)
        : undefined;
  if (form === undefined) {
    if (after === "") return;
    const isBlank = out.slice(from).every((part) => part.replace(/<[^>]*>/g, "").trim() === "");
    out.push(
      `${isBlank ? (tag.attributes.find(({ value }) => /^https?:/.test(value))?.value ?? "") : ""}${after}`,
    );
    return;
  }
  const inner = out.splice(from).join("");
  out.push(form(inner));
}

function figure({ attributes }: ShortcodeTag, inner: string): string {
  const image = /(?:<a[^>]*>\s*)?<img[^>]*>(?:\s*<\/a>)?/i.exec(inner)?.[0] ?? "";
  const given = attributes.find(({ key }) => key === "caption")?.value ?? "";
  const caption = inner.replace(image, "").trim() || given;
  return image === ""
    ? `\n\n<p>${caption}</p>\n\n`
    : `\n\n<figure>${image}<figcaption>${caption}</figcaption></figure>\n\n`;
}

function embed(inner: string, notes: Notes): string {
  if (!/^[^\s[\]<>]+$/.test(inner)) return `\n\n${inner}\n\n`;
  notes.add("embed-linked", inner);
  return `\n\n<p><a href="${attribute(inner)}">${attribute(inner)}</a></p>\n\n`;
}

function gallery({ whole, attributes }: ShortcodeTag, { notes, media, post }: ShortcodeOptions): string {
  const given = attributes.find(({ key }) => key === "ids" || key === "include")?.value;
  const ids = given?.split(/[\s,]+/).filter(Boolean);
  const found = ids === undefined ? media.picturesOf(post) : ids.flatMap((id) => media.get(id) ?? []);
  const missing = ids?.filter((id) => media.get(id) === undefined) ?? [];
  if (missing.length > 0 || found.length === 0)
    notes.add("picture-unknown", missing.length === 0 ? whole : `${whole} ${missing.join(",")}`);
  return found.map(attachmentTag).join("");
}

/** A file of the media library as HTML: a picture with its caption, or a link. */
export function attachmentTag(attachment: Attachment): string {
  const { url, alt, caption } = attachment;
  if (!isPicture(attachment)) {
    const words = caption.trim() === "" ? attribute(url.split("/").at(-1) ?? url) : caption;
    return `<p><a href="${attribute(url)}">${words}</a></p>`;
  }
  return `<figure><img src="${attribute(url)}" alt="${attribute(alt)}"><figcaption>${caption}</figcaption></figure>`;
}
