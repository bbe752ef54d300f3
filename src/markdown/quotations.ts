import type MarkdownIt from "markdown-it";
import { speakerOf } from "./environment.ts";

const dash = /^\s*(?:—|–|--)\s*/;

/**
 * A block quote whose last paragraph begins with a dash becomes a figure with the speaker as its caption.
 * HTML forbids the attribution inside `blockquote`: it holds the speaker's words only.
 *
 *     > Pelayanan harus makin mudah.
 *     >
 *     > — Nama, Jabatan
 */
export function quotations(markdown: MarkdownIt): void {
  markdown.core.ruler.after("inline", "quotations", ({ env, src, tokens, Token }) => {
    if (!src.includes(">")) return;
    for (let index = 3; index < tokens.length; index += 1) {
      const end = tokens[index];
      if (end?.type !== "blockquote_close") continue;
      const [open, inline, close] = tokens.slice(index - 3, index);
      if (open?.type !== "paragraph_open" || close?.type !== "paragraph_close") continue;
      const first = inline?.children?.[0];
      const start = tokens.findLastIndex(
        (token, at) => at < index && token.type === "blockquote_open" && token.level === end.level,
      );
      if (first?.type !== "text" || !dash.test(first.content) || start === -1 || start === index - 4)
        continue;
      first.content = first.content.replace(dash, "");
      const speaker = speakerOf(env, first.content);
      if (speaker && inline?.children) {
        const name = new Token("text", "", 0);
        name.content = speaker.name;
        first.content = speaker.rest;
        const open = new Token("speaker_open", "b", 1);
        inline.children = [open, name, new Token("speaker_close", "b", -1), ...inline.children];
      }
      const figure = new Token("figure_open", "figure", 1);
      figure.attrSet("class", "quotation");
      figure.block = true;
      open.type = "figcaption_open";
      open.tag = "figcaption";
      close.type = "figcaption_close";
      close.tag = "figcaption";
      const ended = new Token("figure_close", "figure", -1);
      ended.block = true;
      tokens.splice(index - 3, 4, end, open, ...(inline ? [inline] : []), close, ended);
      tokens.splice(start, 0, figure);
      index += 2;
    }
  });
}
