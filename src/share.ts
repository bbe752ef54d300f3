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
export function shareLinks({ title, summary, address: { url } }: Release): ShareLink[] {
  return [
    {
      service: "whatsapp",
      label: "WhatsApp",
      href: `https://wa.me/?text=${encodeURIComponent(`${title}\n${url}`)}`,
    },
    { service: "telegram", label: "Telegram", href: `https://t.me/share/url?${query({ url, text: title })}` },
    { service: "x", label: "X", href: `https://x.com/intent/post?${query({ text: title, url })}` },
    {
      service: "mail",
      label: "Surel",
      // RFC 6068 wants CRLF between the lines of a body.
      href: `mailto:?${query({ subject: title, body: `${summary}\r\n\r\n${url}` })}`,
    },
  ];
}

/** A query without `+` for spaces, which mail programs show as they are. */
function query(values: Readonly<Record<string, string>>): string {
  return Object.entries(values)
    .map(([key, value]) => `${key}=${encodeURIComponent(value)}`)
    .join("&");
}
