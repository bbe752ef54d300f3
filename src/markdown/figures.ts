import type MarkdownIt from "markdown-it";

/**
 * A picture alone in its paragraph becomes a figure; its title is the caption.
 * `![Pawai](pawai.jpg "Pawai pembukaan. Foto: Diskominfo")`
 */
export function figures(markdown: MarkdownIt): void {
  markdown.core.ruler.after("inline", "figures", ({ src, tokens, Token }) => {
    if (!src.includes("![")) return;
    for (let index = 1; index < tokens.length - 1; index += 1) {
      const inline = tokens[index];
      const open = tokens[index - 1];
      const close = tokens[index + 1];
      if (inline?.children?.length !== 1) continue;
      const [image] = inline.children;
      if (open?.type !== "paragraph_open" || close?.type !== "paragraph_close") continue;
      if (image?.type !== "image") continue;
      open.type = "figure_open";
      open.tag = "figure";
      close.type = "figure_close";
      close.tag = "figure";
      const caption = image.attrGet("title");
      if (!caption) continue;
      image.attrs = image.attrs?.filter(([name]) => name !== "title") ?? null;
      const words = new Token("text", "", 0);
      words.content = caption;
      inline.children = [
        image,
        new Token("figcaption_open", "figcaption", 1),
        words,
        new Token("figcaption_close", "figcaption", -1),
      ];
    }
  });
}
