import { readFile } from "node:fs/promises";
import type { Middleware } from "@11ty/eleventy";
import { formatOfName } from "../pictures/image.ts";

/**
 * Answers requests for pictures in a preview. They are made when a page asks for them, so that a preview of ten
 * thousand photos begins as fast as one without.
 * @param find gives the file of the picture at an address, if there is one.
 */
export function serveImages(find: (href: string) => Promise<string | undefined>): Middleware {
  return async (request, response, next) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const format = formatOfName(pathname);
    const file = format && (await find(pathname));
    if (!file) return next();
    // Read before anything is answered: it may be gone.
    const content = await readFile(file);
    response.writeHead(200, { "Content-Type": `image/${format}`, "Cache-Control": "no-cache" });
    return response.end(content);
  };
}
