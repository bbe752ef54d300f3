import type { IncomingMessage, ServerResponse } from "node:http";
import { isLoopback } from "../allowed-request.ts";
import type { HostAnswer } from "./answers.ts";
import type { GitHost } from "./git-host.ts";

/** The largest request, in bytes: some photos of a phone, which take a third more on the way. */
const longest = 150_000_000;

/**
 * Answers a request to the Git host of a preview. It is answered to this machine alone, whatever the preview listens on,
 * and only to who has the token.
 * @param path behind the root of the host.
 */
export async function serveHost(
  host: GitHost,
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const end = ({ status, body }: HostAnswer) => {
    const bytes = body instanceof Uint8Array ? body : Buffer.from(JSON.stringify(body));
    response.writeHead(status, {
      "Content-Type": body instanceof Uint8Array ? "application/octet-stream" : "application/json",
      "Content-Length": bytes.length,
      "Cache-Control": "no-store",
      "Content-Security-Policy": "default-src 'none'; sandbox",
      "X-Content-Type-Options": "nosniff",
    });
    response.end(bytes);
  };
  if (!isLoopback(plainAddress(request.socket.remoteAddress)))
    return end(refused(403, "Editor hanya melayani komputer yang menjalankannya."));
  if (!host.access.allows(request.headers.authorization)) return end(refused(401, "Token tidak dikenal."));
  const { method = "GET" } = request;
  const { searchParams: query } = new URL(request.url ?? "/", "http://localhost");
  if (method === "GET") return end(await host.answer({ method, path, query }));
  // A form of another site can send texts, but neither JSON nor its own origin in the place of another.
  if (
    request.headers.origin === undefined ||
    !/^application\/json\b/.test(request.headers["content-type"] ?? "")
  )
    return end(refused(403, "Permintaan ini tidak datang dari editor."));
  const sent = await readBody(request);
  if (sent === undefined) return end(refused(413, "Berkas terlalu besar untuk satu simpanan."));
  let body: unknown;
  try {
    body = JSON.parse(sent);
  } catch {
    return end(refused(400, "Permintaan ini bukan JSON."));
  }
  return end(await host.answer({ method, path, query, body }));
}

function refused(status: number, message: string): HostAnswer {
  return { status, body: { message } };
}

/** An address of IPv4 that came in by IPv6 is written as part of one. */
function plainAddress(address = ""): string {
  return address.replace(/^::ffff:/, "");
}

async function readBody(request: IncomingMessage): Promise<string | undefined> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request) {
    if (!Buffer.isBuffer(part)) continue;
    size += part.length;
    // The rest is read and forgotten, so that the answer is heard.
    if (size <= longest) parts.push(part);
  }
  return size <= longest ? Buffer.concat(parts).toString() : undefined;
}
