import type MarkdownIt from "markdown-it";
import { renderOptions } from "./environment.ts";

/** Resolves the addresses of links and pictures, marks links that leave the site, and demotes first-level headings. */
export function links(markdown: MarkdownIt): void {
  const { rules } = markdown.renderer;
  const renderImage = rules.image;
  rules.link_open = (tokens, index, options, environment, renderer) => {
    const token = tokens[index];
    const page = renderOptions(environment);
    if (token && page) {
      const href = page.resolve(token.attrGet("href") ?? "");
      token.attrSet("href", href);
      if (/^https?:/i.test(href) && !isOn(page.origin, href)) token.attrSet("rel", "external");
    }
    return renderer.renderToken(tokens, index, options);
  };
  rules.image = (tokens, index, options, environment, renderer) => {
    const token = tokens[index];
    const page = renderOptions(environment);
    if (token && page) {
      const written = token.attrGet("src") ?? "";
      const picture = page.image?.(written);
      token.attrSet("src", picture?.src ?? page.resolve(written));
      token.attrSet("loading", "lazy");
      if (picture) {
        const { width, height, srcset, webp, sizes } = picture;
        token.attrSet("width", String(width));
        token.attrSet("height", String(height));
        if (srcset !== undefined) token.attrSet("srcset", srcset);
        if (sizes !== undefined) token.attrSet("sizes", sizes);
        const image = renderImage?.(tokens, index, options, environment, renderer) ?? "";
        if (webp === undefined) return image;
        const [set, room] = [webp, sizes ?? "100vw"].map(markdown.utils.escapeHtml);
        return `<picture><source type="image/webp" srcset="${set}" sizes="${room}">${image}</picture>`;
      }
    }
    return renderImage?.(tokens, index, options, environment, renderer) ?? "";
  };
  for (const rule of ["heading_open", "heading_close"] as const) {
    rules[rule] = (tokens, index, options, _environment, renderer) => {
      const token = tokens[index];
      // The page's only first-level heading is the title.
      if (token?.tag === "h1") token.tag = "h2";
      return renderer.renderToken(tokens, index, options);
    };
  }
  rules.footnote_anchor = (tokens, index, options, environment, renderer) => {
    const name = rules.footnote_anchor_name?.(tokens, index, options, environment, renderer) ?? "";
    const again = tokens[index]?.meta.subId > 0 ? `:${tokens[index]?.meta.subId}` : "";
    return ` <a href="${resolveFragment(`#fnref${name}${again}`, environment)}" class="footnote-backref" aria-label="Kembali ke teks">↩</a>`;
  };
  rules.footnote_ref = (tokens, index, options, environment, renderer) => {
    const name = rules.footnote_anchor_name?.(tokens, index, options, environment, renderer) ?? "";
    const again = tokens[index]?.meta.subId > 0 ? `:${tokens[index]?.meta.subId}` : "";
    const href = resolveFragment(`#fn${name}`, environment);
    return `<sup class="footnote-ref"><a href="${href}" id="fnref${name}${again}" aria-label="Catatan kaki ${name}">${name}</a></sup>`;
  };
  rules.footnote_block_open = () => '<section class="footnotes" aria-label="Catatan kaki">\n<ol>\n';
}

/** Footnote names are numbers that the plug-in counts, so nothing in the fragment needs escaping. */
function resolveFragment(fragment: string, environment: unknown): string {
  return renderOptions(environment)?.resolve(fragment) ?? fragment;
}

function isOn(origin: string, href: string): boolean {
  return URL.canParse(href) && new URL(href).origin === origin;
}
