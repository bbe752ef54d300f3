const blocks =
  "address|article|aside|blockquote|center|dd|details|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hr|iframe|li|main|nav|object|ol|p|pre|script|section|style|table|tbody|td|tfoot|th|thead|tr|ul|video";
const opening = new RegExp(`\\s*(<(?:${blocks})(?:\\s[^>]*)?/?>)`, "gi");
const closing = new RegExp(`(</(?:${blocks})\\s*>|<hr(?:\\s[^>]*)?/?>)\\s*`, "gi");
const isBlock = new RegExp(`^</?(?:${blocks})[\\s>/]`, "i");

/**
 * Makes paragraphs of the blank lines in a classic WordPress post, as its `wpautop` does when it shows one. Posts of
 * the block editor have their paragraphs and stay as they are.
 */
export function autop(content: string): string {
  if (content.includes("<!-- wp:")) return content;
  const kept: string[] = [];
  const masked = content.replace(/<(pre|script|style|textarea)[\s>][\s\S]*?<\/\1>/gi, (whole) => {
    kept.push(whole);
    return `\n\n\u{F0000}${kept.length - 1}\u{F0001}\n\n`;
  });
  return masked
    .replace(/\r\n?/g, "\n")
    .replace(opening, "\n\n$1")
    .replace(closing, "$1\n\n")
    .split(/\n\s*\n/)
    .map((part) => part.trim())
    .filter(Boolean)
    .map((part) =>
      isBlock.test(part) || part.startsWith("\u{F0000}") ? part : `<p>${part.replace(/\n/g, "<br>")}</p>`,
    )
    .join("\n")
    .replace(/\u{F0000}(\d+)\u{F0001}/gu, (_, index: string) => kept[Number(index)] ?? "");
}
