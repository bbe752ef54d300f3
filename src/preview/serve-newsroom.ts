import type { Middleware } from "@11ty/eleventy";
import { makeIcon } from "../images/make-icon.ts";
import { readCopy } from "../prepare/read-copy.ts";
import { fileType } from "./file-type.ts";
import type { Preview } from "./preview.ts";

/**
 * Answers requests for pages, feeds and the files of the design with what the content is now.
 * @param transform does to a page what the office added to Eleventy.
 */
export function servePages(
  preview: Preview,
  transform: (path: string, page: string) => Promise<string>,
): Middleware {
  return async (request, response, next) => {
    const path = pathOf(preview, request.url);
    const design = preview.shown?.files.design.find((file) => file.path === path);
    const page = design ? undefined : preview.render(path);
    const content = page === undefined ? design?.content : await transform(path, page);
    if (content === undefined) return next();
    response.writeHead(200, {
      "Content-Type": fileType(path),
      "Cache-Control": "no-cache",
    });
    return response.end(content);
  };
}

/** Answers requests for attachments, which lie beside the releases, for files that are published as they are, and for icons. */
export function serveFiles(preview: Preview, root: string): Middleware {
  return async (request, response, next) => {
    const path = pathOf(preview, request.url);
    const { shown } = preview;
    if (!shown) return next();
    const icon = shown.newsroom.site.icons.outputs.find(({ to }) => to === path);
    if (icon) {
      response.writeHead(200, { "Content-Type": "image/png" });
      return response.end(await makeIcon(icon, root));
    }
    const file = shown.newsroom.site.copies.find(({ to }) => to === path || to === `${path}index.html`);
    if (!file) return next();
    // Read before anything is answered: it may be gone.
    const content = await readCopy(file, root);
    response.writeHead(200, { "Content-Type": fileType(file.to) });
    return response.end(content);
  };
}

/** The path on the site that is asked for, without the prefix under which the site stands. */
export function pathOf({ shown }: Preview, url = "/"): string {
  const { pathname } = new URL(url, "http://localhost");
  const prefix = shown?.newsroom.site.home.href.replace(/\/$/, "") ?? "";
  const path = pathname.startsWith(`${prefix}/`) ? pathname.slice(prefix.length) : pathname;
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
