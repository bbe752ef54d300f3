import { basename, dirname, join } from "node:path";
import type { Middleware } from "@11ty/eleventy";
import { bundleEditor } from "../admin/bundle-editor.ts";
import { editorFiles } from "../admin/editor-files.tsx";
import { isKnownPath } from "../admin/known-files.ts";
import { editorFolder } from "../base/paths.ts";
import { once, rememberLast } from "../base/remember.ts";
import { cacheFolder } from "../disk/cache-folder.ts";
import { editorPolicy, headerPolicy, writePolicy } from "../outputs/content-policy.ts";
import type { Prepared } from "../prepare/prepare.ts";
import { fileType } from "./file-type.ts";
import { openAccess } from "./git-host/access.ts";
import { type GitHost, openGitHost } from "./git-host/git-host.ts";
import { serveHost } from "./git-host/serve-host.ts";
import type { Preview } from "./preview.ts";

/** The editor of a preview, which writes into the folder that the preview shows. */
export interface PreviewEditor {
  readonly host: GitHost;
  readonly serve: Middleware;
}

const api = `${editorFolder}api/v1`;

/**
 * Opens the editor. @param content the content folder.
 * @param pathOf the path on the site that an address asks for.
 */
export function openEditor(
  preview: Preview,
  {
    content,
    now,
    pathOf,
  }: { readonly content: string; readonly now: () => number; readonly pathOf: (url?: string) => string },
): PreviewEditor {
  const cache = cacheFolder(content);
  const folder = { root: dirname(content), name: basename(content) };
  const host = openGitHost({ folder, access: openAccess(join(cache, "editor")), now });
  const bundle = once(() => bundleEditor(join(cache, "assets")));
  const filesOf = rememberLast(async ({ newsroom }: Prepared) => {
    const stylesheet = newsroom.assets.stylesheet.href;
    const made = editorFiles(newsroom.site, {
      place: "local",
      folder: folder.name,
      bundle: await bundle(),
      stylesheet,
    });
    return new Map(made.map(({ path, content: bytes }) => [path, bytes]));
  });
  // A large archive takes a while to be looked through, and only who writes asks for it.
  const knownOf = rememberLast(
    (_: Prepared) => new Map(preview.known().map(({ path, content: bytes }) => [path, bytes])),
  );
  const policy = writePolicy({ ...editorPolicy([]), ...headerPolicy });
  return {
    host,
    serve: async (request, response, next) => {
      const path = pathOf(request.url);
      if (path.startsWith(`${api}/`)) return serveHost(host, path.slice(api.length), request, response);
      if (!`${path}/`.startsWith(editorFolder) || !preview.shown) return next();
      const found =
        (await filesOf(preview.shown)).get(path) ??
        (isKnownPath(path) ? knownOf(preview.shown).get(path) : undefined);
      if (path !== editorFolder && path.length < editorFolder.length)
        return response
          .writeHead(302, { Location: preview.shown.newsroom.site.addressOf(editorFolder).href })
          .end();
      if (!found) return next();
      response.writeHead(200, {
        "Content-Type": fileType(path),
        "Cache-Control": "no-cache",
        "Content-Security-Policy": policy,
      });
      return response.end(found);
    },
  };
}
