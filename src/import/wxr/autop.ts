const blocks =
  "address|article|aside|blockquote|center|dd|details|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hr|iframe|li|main|nav|object|ol|p|pre|script|section|style|table|tbody|td|tfoot|th|thead|tr|ul|video";
const opening = new RegExp(`(<(?:${blocks})(?:\\s[^>]*)?/?>)`, "gi");
const closing = new RegExp(`(</(?:${blocks})\\s*>|<hr(?:\\s[^>]*)?/?>)\\s*`, "gi");
const isBlock = new RegExp(`^</?(?:${blocks})[\\s>/]`, "i");

/**
 * Makes paragraphs of the blank lines in a text of WordPress's classic editor, as its `wpautop` does when it shows
 * one.
 */
export function autop(content: string): string {
  const { masked, kept } = withoutVerbatim(content);
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

const verbatim = /<(pre|script|style|textarea)[\s>]/gi;

/** Puts marks in the place of what must keep its lines. */
function withoutVerbatim(content: string): { masked: string; kept: string[] } {
  const kept: string[] = [];
  const lower = content.toLowerCase();
  let masked = "";
  let at = 0;
  for (const match of content.matchAll(verbatim)) {
    if (match.index < at) continue;
    const closing = `</${match[1]?.toLowerCase()}>`;
    const end = lower.indexOf(closing, match.index);
    if (end === -1) break;
    masked += `${content.slice(at, match.index)}\n\n\u{F0000}${kept.length}\u{F0001}\n\n`;
    at = end + closing.length;
    kept.push(content.slice(match.index, at));
  }
  return { masked: masked + content.slice(at), kept };
}
