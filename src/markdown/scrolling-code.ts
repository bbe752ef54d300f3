import type MarkdownIt from "markdown-it";

/** Long lines of code scroll in their box, which the keyboard can reach, so that the page never does. */
export function scrollingCode(markdown: MarkdownIt): void {
  const { rules } = markdown.renderer;
  rules.fence = (tokens, index) => {
    const token = tokens[index];
    if (!token) return "";
    const [language = ""] = token.info.trim().split(/\s/);
    const name = language === "" ? "" : ` class="language-${markdown.utils.escapeHtml(language)}"`;
    return `<pre tabindex="0"><code${name}>${markdown.utils.escapeHtml(token.content)}</code></pre>\n`;
  };
}
