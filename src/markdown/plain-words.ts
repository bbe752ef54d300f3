import type MarkdownIt from "markdown-it";
import Token from "markdown-it/lib/token.mjs";

/**
 * Keeps paragraphs, headings and cells that hold words only from the rules for marks, which are tried one after the
 * other at every stroke and colon. Nothing else comes out.
 */
export function plainWords(markdown: MarkdownIt): void {
  const { inline, core } = markdown;
  const { parse } = inline;
  inline.parse = (source, parser, environment, tokens) => {
    if (source === "" || mark.test(source)) {
      parse.call(inline, source, parser, environment, tokens);
      return;
    }
    const words = new Token("text", "", 0);
    words.content = source;
    tokens.push(words);
  };
  const [normalize] = core.ruler.getRules("");
  core.ruler.at("normalize", (state) => {
    if (foreign.test(state.src)) normalize?.(state);
  });
}

/** Every mark within a line begins with one of these; words in one line without them are a single text. */
const mark = /[\n\\`~*_[<&]|:\/\//;

/** What is not written so in Markdown: line breaks of other systems, and NUL. */
const foreign = /[\r\0]/;
