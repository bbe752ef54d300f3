import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Middleware } from "@11ty/eleventy";
import { FaultsPage } from "../../layouts/faults.tsx";
import { renderPage } from "../../layouts/render.ts";
import { paths } from "../base/paths.ts";
import type { Preview } from "./preview.ts";

export interface MissingOptions {
  readonly preview: Preview;
  /** Folder of the pages that Eleventy made of the office's own templates. */
  readonly rendered: string;
  /** The path on the site that is asked for. */
  readonly pathOf: (url: string | undefined) => string;
}

/**
 * Answers requests for pages that the site does not have: with what is wrong in the file of that name, which is why it
 * has no page yet, or with the page that readers see.
 */
export function showMissing({ preview, rendered, pathOf }: MissingOptions): Middleware {
  return (request, response, next) => {
    const path = pathOf(request.url);
    const isPage = request.headers.accept?.includes("text/html") ?? false;
    if (!isPage || !path.endsWith("/") || existsSync(join(rendered, path, "index.html"))) return next();
    const name = path.split("/").at(-2);
    const own = preview.faults.filter(({ place }) => place.file.endsWith(`/${name}.md`));
    const page =
      own.length > 0 ? renderPage(<FaultsPage faults={own} onwards="/" />) : preview.render(paths.notFound);
    if (page === undefined) return next();
    response.writeHead(404, { "Content-Type": "text/html; charset=utf-8", "Cache-Control": "no-store" });
    return response.end(page);
  };
}
