import type MarkdownIt from "markdown-it";
import Token from "markdown-it/lib/token.mjs";
import { speakerOf } from "./environment.ts";
import { quotationId } from "./marked-quotations.ts";

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
  markdown.core.ruler.after("inline", "quotations", (state) => {
    if (!state.src.includes(">")) return;
    const tokens: Token[] = [];
    /** Where the quotations begin that are open. */
    const starts: number[] = [];
    let count = 0;
    for (const token of state.tokens) {
      const start = token.type === "blockquote_close" ? starts.pop() : undefined;
      const attribution = start === undefined ? undefined : takeAttribution(tokens, start, state.env);
      if (token.type === "blockquote_open") starts.push(tokens.length);
      tokens.push(token);
      if (start === undefined || attribution === undefined) continue;
      const figure = new Token("figure_open", "figure", 1);
      count += 1;
      figure.attrSet("class", "quotation");
      figure.attrSet("id", quotationId(count));
      figure.block = true;
      tokens.splice(start, 0, figure);
      const ended = new Token("figure_close", "figure", -1);
      ended.block = true;
      tokens.push(...attribution, ended);
    }
    state.tokens = tokens;
  });
}

/**
 * Takes the last paragraph of a quotation away if it names the speaker, as the tokens of a caption. One that is all of
 * the quotation is what was said.
 * @param start where the quotation begins.
 */
function takeAttribution(tokens: Token[], start: number, environment: unknown): Token[] | undefined {
  const [open, inline, close] = tokens.slice(-3);
  const first = inline?.children?.[0];
  if (open?.type !== "paragraph_open" || close?.type !== "paragraph_close" || !inline) return undefined;
  if (first?.type !== "text" || !dash.test(first.content) || tokens.length - 3 === start + 1)
    return undefined;
  first.content = first.content.replace(dash, "");
  const speaker = speakerOf(environment, first.content);
  if (speaker && inline.children) {
    const name = new Token("text", "", 0);
    name.content = speaker.name;
    first.content = speaker.rest;
    const bold = new Token("speaker_open", "b", 1);
    inline.children = [bold, name, new Token("speaker_close", "b", -1), ...inline.children];
  }
  open.type = "figcaption_open";
  open.tag = "figcaption";
  close.type = "figcaption_close";
  close.tag = "figcaption";
  tokens.length -= 3;
  return [open, inline, close];
}
