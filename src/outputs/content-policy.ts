import type { SiteSettings } from "../content/site-settings.ts";

/** What a page may load, by directive (W3C Content Security Policy 3). */
export type ContentPolicy = Readonly<Record<string, readonly string[]>>;

/**
 * What the pages of the site load: their own files and nothing else. No script stands in a page, no style either, and
 * nobody is asked for anything, whatever came into a text or an attachment.
 */
export const pagePolicy: ContentPolicy = {
  "default-src": ["'none'"],
  "script-src": ["'self'"],
  "style-src": ["'self'"],
  // The icon of a newsroom without an emblem is an empty one.
  "img-src": ["'self'", "data:"],
  "font-src": ["'self'"],
  "connect-src": ["'self'"],
  "form-action": ["'self'"],
  "base-uri": ["'none'"],
};

/** What the pages of a site load: of another host no more than the script that counts visits, where there is one. */
export function pagePolicyFor({ analytics }: Pick<SiteSettings, "analytics">): ContentPolicy {
  if (!analytics) return pagePolicy;
  const { script, hosts } = analytics;
  return {
    ...pagePolicy,
    "script-src": ["'self'", new URL(script).origin],
    "connect-src": ["'self'", ...hosts],
  };
}

/** For the headers of a host, which hold for all files: whatever a page allows, and what no page can say of itself. */
export function hostPolicyFor(settings: Pick<SiteSettings, "analytics">): ContentPolicy {
  return { ...hostPolicy, ...pagePolicyFor(settings) };
}

/**
 * What the pages of the editor load: their own files, and of other hosts no more than the one that keeps the texts.
 * Sveltia CMS writes styles into its page, decodes photos in workers and by WebAssembly, and shows what it made itself.
 * @param hosts origins that the editor asks.
 */
export function editorPolicy(hosts: readonly string[]): ContentPolicy {
  return {
    "default-src": ["'none'"],
    "script-src": ["'self'", "'wasm-unsafe-eval'"],
    "style-src": ["'self'", "'unsafe-inline'", "blob:"],
    "img-src": ["'self'", "data:", "blob:"],
    "media-src": ["'self'", "blob:"],
    "font-src": ["'self'", "data:"],
    "connect-src": ["'self'", "data:", "blob:", ...hosts],
    "frame-src": ["'self'", "blob:"],
    "worker-src": ["'self'", "blob:"],
    "form-action": ["'none'"],
    "base-uri": ["'self'"],
  };
}

/** What only a header can say of a page. */
export const headerPolicy: ContentPolicy = { "object-src": ["'none'"], "frame-ancestors": ["'self'"] };

/** The same for a site where nothing counts visits. */
export const hostPolicy: ContentPolicy = {
  ...pagePolicy,
  // Attachments that browsers show, such as films.
  "media-src": ["'self'"],
  ...headerPolicy,
};

/** Writes a policy as the value of a header or of a `meta` element. */
export function writePolicy(policy: ContentPolicy): string {
  return Object.entries(policy)
    .map(([directive, sources]) => [directive, ...sources].join(" "))
    .join("; ");
}
