import type MarkdownIt from "markdown-it";
import Token from "markdown-it/lib/token.mjs";
import { renderOptions } from "./environment.ts";

/** Resolves the addresses of links and pictures, and marks links that leave the site. */
export function links(markdown: MarkdownIt): void {
  const { rules } = markdown.renderer;
  const renderImage = rules.image;
  rules.link_open = (tokens, index, options, environment, renderer) => {
    const token = tokens[index];
    const page = renderOptions(environment);
    if (!token || !page) return renderer.renderToken(tokens, index, options);
    const shown = copyOf(token);
    const href = page.resolve(token.attrGet("href") ?? "");
    shown.attrSet("href", href);
    if (/^https?:/i.test(href) && !isOn(page.origin, href)) shown.attrSet("rel", "external");
    return renderer.renderToken([shown], 0, options);
  };
  rules.image = (tokens, index, options, environment, renderer) => {
    const token = tokens[index];
    const page = renderOptions(environment);
    if (!token || !page || !renderImage) return "";
    const shown = copyOf(token);
    const written = token.attrGet("src") ?? "";
    const picture = page.image?.(written);
    shown.attrSet("src", picture?.src ?? page.resolve(written));
    shown.attrSet("loading", "lazy");
    if (!picture) return renderImage([shown], 0, options, environment, renderer);
    const { width, height, srcset, webp, sizes } = picture;
    shown.attrSet("width", String(width));
    shown.attrSet("height", String(height));
    if (srcset !== undefined) shown.attrSet("srcset", srcset);
    if (sizes !== undefined) shown.attrSet("sizes", sizes);
    const image = renderImage([shown], 0, options, environment, renderer);
    if (webp === undefined) return image;
    const [set, room] = [webp, sizes ?? "100vw"].map(markdown.utils.escapeHtml);
    return `<picture><source type="image/webp" srcset="${set}" sizes="${room}">${image}</picture>`;
  };
  rules.footnote_anchor = (tokens, index, options, environment, renderer) => {
    const name = rules.footnote_anchor_name?.(tokens, index, options, environment, renderer) ?? "";
    const again = tokens[index]?.meta.subId > 0 ? `:${tokens[index]?.meta.subId}` : "";
    return ` <a href="${resolveFragment(`#fnref${name}${again}`, environment)}" class="footnote-backref" aria-label="${wordsFor(environment).back}">↩</a>`;
  };
  rules.footnote_ref = (tokens, index, options, environment, renderer) => {
    const name = rules.footnote_anchor_name?.(tokens, index, options, environment, renderer) ?? "";
    const again = tokens[index]?.meta.subId > 0 ? `:${tokens[index]?.meta.subId}` : "";
    const href = resolveFragment(`#fn${name}`, environment);
    return `<sup class="footnote-ref"><a href="${href}" id="fnref${name}${again}" aria-label="${wordsFor(environment).footnote} ${name}">${name}</a></sup>`;
  };
  rules.footnote_block_open = (_tokens, _index, _options, environment) =>
    `<section class="footnotes" aria-label="${wordsFor(environment).footnotes}">\n<ol>\n`;
}

const words = {
  id: { back: "Kembali ke teks", footnote: "Catatan kaki", footnotes: "Catatan kaki" },
  en: { back: "Back to the text", footnote: "Footnote", footnotes: "Footnotes" },
} as const;

function wordsFor(environment: unknown) {
  return words[renderOptions(environment)?.language ?? "id"];
}

/** Tokens are rendered for more than one page, each with addresses of its own. */
function copyOf(token: Token): Token {
  const copy = new Token(token.type, token.tag, token.nesting);
  copy.attrs = token.attrs?.map(([name, value]) => [name, value]) ?? null;
  copy.children = token.children;
  return copy;
}

/** Footnote names are numbers that the plug-in counts, so nothing in the fragment needs escaping. */
function resolveFragment(fragment: string, environment: unknown): string {
  return renderOptions(environment)?.resolve(fragment) ?? fragment;
}

/** Scheme and host as `URL` would write them; not such hosts as could be numbers. */
const plainOrigin = /^https?:\/\/(?:[a-z0-9-]+\.)*[a-z]{2,}(?=[/?#]|$)/;

function isOn(origin: string, href: string): boolean {
  const plain = plainOrigin.exec(href)?.[0];
  if (plain !== undefined) return plain === origin;
  return URL.canParse(href) && new URL(href).origin === origin;
}
