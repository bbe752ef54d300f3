import type { IncomingMessage, ServerResponse } from "node:http";
import type { Duplex } from "node:stream";
import type { DevServer, Middleware } from "@11ty/eleventy";
import { refusal } from "./allowed-request.ts";

/**
 * Has Eleventy's server listen on one address only and answer only whom it should. By itself it listens on all
 * addresses of the machine, answers everybody, and ends with the first request that it cannot read.
 * @param listening the address, such as `127.0.0.1`.
 */
export function guardServer(devServer: DevServer, listening: string): DevServer {
  const { server } = devServer;
  devServer._serverListen = (port) => server.listen({ port, host: listening });
  const [answer] = server.listeners("request");
  server.removeAllListeners("request");
  server.on("request", (request: IncomingMessage, response: ServerResponse) => {
    const status = refusal(request, listening);
    if (status !== undefined) return end(response, status);
    return settle(() => answer?.(request, response), response);
  });
  // Before the listener for web sockets, which comes when the server listens.
  server.on("upgrade", (request: IncomingMessage, socket: Duplex) => {
    // Whatever is sent, nobody may be ended by it.
    socket.on("error", () => socket.destroy());
    if (refusal(request, listening) !== undefined || request.headers.origin === undefined) socket.destroy();
  });
  server.on("listening", () => {
    devServer.updateServer?.on("connection", (client) => client.on("error", () => client.terminate()));
  });
  return devServer;
}

/** A step of the server that answers with an error where it fails: the next request is none the worse for it. */
export function guarded(middleware: Middleware): Middleware {
  return (request, response, next) => settle(() => middleware(request, response, next), response);
}

async function settle(work: () => unknown, response: ServerResponse): Promise<void> {
  try {
    await work();
  } catch (error) {
    // A file that went away between two moments is not there; the page is made anew in the next.
    const isGone = error instanceof Error && "code" in error && error.code === "ENOENT";
    end(response, isGone ? 404 : 500);
  }
}

function end(response: ServerResponse, status: number): void {
  if (response.headersSent) response.destroy();
  else response.writeHead(status, { "Content-Type": "text/plain; charset=utf-8" }).end(`${status}\n`);
}
