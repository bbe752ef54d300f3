import { isIP } from "node:net";

/** What a request says of itself, as far as it matters here. */
export interface RequestWords {
  readonly method?: string | undefined;
  readonly url?: string | undefined;
  readonly headers: {
    readonly host?: string | undefined;
    readonly origin?: string | string[] | undefined;
    readonly "sec-fetch-site"?: string | string[] | undefined;
    readonly "sec-fetch-mode"?: string | string[] | undefined;
    readonly "sec-fetch-dest"?: string | string[] | undefined;
  };
}

/**
 * Whether a preview answers a request. It shows drafts and embargoed releases, so only pages of its own may read it:
 * a page of another site can reach this machine by a name of its own that leads here (DNS rebinding), by pictures
 * and scripts, and by web sockets, to which no rule of the browser applies.
 * @param listening address that the preview listens on.
 * @returns the status to refuse with, or `undefined`.
 */
export function refusal({ method, url, headers }: RequestWords, listening: string): number | undefined {
  const host = hostOf(headers.host);
  if (host === undefined || !isOwnHost(host, listening)) return 403;
  if (headers.origin !== undefined && headers.origin !== `http://${headers.host}`) return 403;
  const isForeign = ["cross-site", "same-site"].includes(String(headers["sec-fetch-site"]));
  const isOpened = headers["sec-fetch-mode"] === "navigate" && headers["sec-fetch-dest"] === "document";
  if (isForeign && !isOpened) return 403;
  if (!isWellFormed(url ?? "")) return 400;
  if (method === "GET" || method === "HEAD") return undefined;
  return (method === "POST" || method === "PUT") && isHostPath(url ?? "") ? undefined : 405;
}

/** Whether an address is one of the editor's own Git host, the only one to which anything is sent. */
function isHostPath(url: string): boolean {
  return /^[^?]*\/admin\/api\/v1\//.test(url);
}

/** The name or address in a `Host` header, without the port, which a forwarded connection may change. */
function hostOf(header: string | undefined): string | undefined {
  return /^(\[[0-9a-f:.]+\]|[a-z0-9.-]+)(?::\d+)?$/i.exec(header ?? "")?.[1]?.toLowerCase();
}

/** Numbers cannot be made to lead elsewhere; of names, only those that always mean this machine are safe. */
function isOwnHost(host: string, listening: string): boolean {
  const address = host.replace(/^\[|\]$/g, "");
  if (address === "localhost" || address.endsWith(".localhost") || address === listening) return true;
  if (isIP(address) === 0) return false;
  return !isLoopback(listening) || isLoopback(address);
}

/** Whether an address leads to this machine and can be reached from no other. */
export function isLoopback(address: string): boolean {
  return address === "::1" || /^127\./.test(address) || address === "localhost";
}

/** A path on the site, which can be decoded and leads to no folder above. */
function isWellFormed(url: string): boolean {
  try {
    if (!url.startsWith("/") || url.startsWith("//")) return false;
    const path = decodeURIComponent(new URL(url, "http://localhost").pathname);
    return !/[\\\0]/.test(path) && !path.split("/").includes("..");
  } catch {
    return false;
  }
}
