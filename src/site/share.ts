import type { Release } from "./model.ts";

/** A link that hands a release on. */
export interface ShareLink {
  readonly service: "whatsapp" | "telegram" | "x" | "mail";
  readonly label: string;
  readonly href: string;
}

/**
 * Plain links for sharing: they work without a script, and the services learn nothing before one is followed.
 * Their forms are those of faq.whatsapp.com (click to chat), core.telegram.org/widgets/share,
 * developer.x.com (web intents) and RFC 6068 (mailto).
 */
export function shareLinks({ title, summary, address: { url } }: Release, mail = "Surel"): ShareLink[] {
  // Not URLSearchParams, whose `+` for spaces mail programs show as it is.
  const [text, link, body] = [title, url, summary].map(encodeURIComponent);
  return [
    { service: "whatsapp", label: "WhatsApp", href: `https://wa.me/?text=${text}%0A${link}` },
    { service: "telegram", label: "Telegram", href: `https://t.me/share/url?url=${link}&text=${text}` },
    { service: "x", label: "X", href: `https://x.com/intent/post?text=${text}&url=${link}` },
    // RFC 6068 wants CRLF between the lines of a body.
    { service: "mail", label: mail, href: `mailto:?subject=${text}&body=${body}%0D%0A%0D%0A${link}` },
  ];
}
