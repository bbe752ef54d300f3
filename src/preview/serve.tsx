import { createHash } from "node:crypto";
import { mkdir, rm, writeFile } from "node:fs/promises";
import { dirname, join, relative, resolve } from "node:path";
import type Eleventy from "@11ty/eleventy";
import type { Middleware } from "@11ty/eleventy";
import { FaultsPage } from "../../layouts/faults.tsx";
import { renderPage } from "../../layouts/render.ts";
import { editorFolder } from "../base/paths.ts";
import { countSeverity, type Diagnostic } from "../diagnostics/diagnostic.ts";
import { cacheFolder } from "../disk/cache-folder.ts";
import { watchFolder } from "../disk/watch-folder.ts";
import { createEleventy } from "../eleventy/create-eleventy.ts";
import { TemplateError } from "../eleventy/template-error.ts";
import { transformPage } from "../eleventy/transform-page.ts";
import { enterWorkplace } from "../eleventy/workplace.ts";
import { makeIcon } from "../images/make-icon.ts";
import { contentPath, type PrepareOptions } from "../prepare/prepare.ts";
import { readCopy } from "../prepare/read-copy.ts";
import { fileType } from "./file-type.ts";
import { freePort } from "./free-port.ts";
import { guarded, guardServer } from "./guard-server.ts";
import { openPreview, type Preview } from "./preview.ts";
import { openEditor } from "./serve-editor.ts";
import { serveImages } from "./serve-images.ts";
import { showMissing } from "./show-missing.tsx";

export interface ServeOptions extends Omit<PrepareOptions, "now" | "preview"> {
  /** The first port to try. */
  readonly port: number;
  /** Address to listen on; other machines can reach none of those that begin with 127. */
  readonly host: string;
  /** Folder for what Eleventy makes of the office's own templates. It is emptied first. */
  readonly output: string;
  /** Another configuration of Eleventy than `.eleventy.ts`. */
  readonly config?: string;
  readonly now: () => number;
  /** Told of the faults after each reading, and of the files that it was for; none where all was read. */
  readonly onRead: (diagnostics: readonly Diagnostic[], files: readonly string[]) => void;
  /** Told of the port that was free. */
  readonly onPort: (port: number) => void;
  /** Told how the editor is reached, and whether what it saves is committed. */
  readonly onEditor: (address: string, isGit: boolean) => void;
  /** Told of what kept a change from being read; the last site stays. */
  readonly onFailure: (error: unknown) => void;
}

/**
 * Serves a preview that follows every change: Eleventy serves and keeps browsers up to date, and each page is made
 * when it is asked for. While there are errors, pages give way to a list of them.
 */
export async function serve({
  port: wanted,
  host,
  output,
  config,
  now,
  onRead,
  onFailure,
  onPort,
  onEditor,
  language,
  content: folder,
}: ServeOptions): Promise<void> {
  const port = await freePort(wanted, host);
  onPort(port);
  const [content, rendered] = [resolve(folder), resolve(output)];
  enterWorkplace(config === undefined ? content : undefined);
  const preview = openPreview({ content, language, now });
  const editor = openEditor(preview, { content, now, pathOf: (url) => pathOf(preview, url) });
  // Eleventy tells the browsers when a file that it watches changes. It could watch the content itself, but then
  // watches every file of an archive and does not look up when one is deleted.
  // Browsers are told of its path, which should not say where on the machine it is.
  const signal = relative(process.cwd(), join(cacheFolder(content), "preview-signal"));
  await mkdir(dirname(signal), { recursive: true });
  const read = async (files: readonly string[]) => {
    await preview.update(files);
    onRead(
      preview.faults,
      files.map((file) => contentPath(file, content)),
    );
    await writeFile(signal, String(process.hrtime.bigint()));
  };
  let reading = read([]);
  await reading;
  const onChange = (files: readonly string[]) => {
    // With the folder itself, everything may be another.
    reading = reading.then(() => read(files.includes(content) ? [] : files)).catch(onFailure);
  };
  watchFolder(content, onChange, onFailure);
  // A page of a template that is gone would be shown for ever.
  await rm(rendered, { recursive: true, force: true });
  const eleventy: Eleventy = createEleventy({
    ...{ content, output: rendered, config, runMode: "serve" },
    pathPrefix: preview.shown?.newsroom.site.home.href ?? "/",
    // The newsroom's own pages are made when they are asked for.
    prepare: async () => ({
      newsroom: preview.shown?.newsroom,
      outputs: new Map(),
      finish: async ({ pages }) => preview.list(pages),
    }),
    configure: (configuration) => {
      configuration.addWatchTarget(signal);
      // The signal lies in the cache, which git ignores, and Eleventy would not watch it.
      configuration.setUseGitIgnore(false);
      configuration.setServerOptions({
        middleware: [
          editor.serve,
          showFaults(() => preview.faults),
          servePages(preview, (path, page) => transformPage(eleventy, path, page)),
          serveImages(async (href) => preview.shown?.files.images.one(href)),
          serveFiles(preview, dirname(content)),
          showMissing({ preview, rendered, pathOf: (url) => pathOf(preview, url) }),
        ].map(guarded),
        domDiff: false,
      });
    },
  });
  await eleventy.init().catch(failTemplate);
  const { eleventyServe } = eleventy;
  const findModule = eleventyServe.getServerModule.bind(eleventyServe);
  eleventyServe.getServerModule = async (name) => {
    const { getServer } = await findModule(name);
    return { getServer: (...words) => guardServer(getServer(...words), host) };
  };
  await eleventy.watch().catch(failTemplate);
  await eleventy.serve(port);
  const home = preview.shown?.newsroom.site.home.href ?? "/";
  const address = `http://localhost:${port}${home}${editorFolder.slice(1)}#token=${editor.host.access.token}`;
  onEditor(address, await editor.host.isGit());
}

function failTemplate(error: unknown): never {
  throw new TemplateError(error);
}

/**
 * Answers requests for pages, feeds and the files of the design with what the content is now.
 * @param transform does to a page what the office added to Eleventy.
 */
function servePages(
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
function serveFiles(preview: Preview, root: string): Middleware {
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
function pathOf({ shown }: Preview, url = "/"): string {
  const { pathname } = new URL(url, "http://localhost");
  const prefix = shown?.newsroom.site.home.href.replace(/\/$/, "") ?? "";
  const path = pathname.startsWith(`${prefix}/`) ? pathname.slice(prefix.length) : pathname;
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

const goOn = "siaran-lanjut";

/**
 * Answers requests for pages with the list of faults while there are errors. Whoever chooses to go on sees the
 * site without the faulty releases until the faults change.
 */
function showFaults(current: () => readonly Diagnostic[]): Middleware {
  return (request, response, next) => {
    const faults = current();
    const isPage = request.headers.accept?.includes("text/html") ?? false;
    if (!isPage || (countSeverity(faults, "error") === 0 && !request.url?.includes(goOn))) return next();
    const mark = createHash("sha256").update(JSON.stringify(faults)).digest("hex").slice(0, 12);
    const { pathname, searchParams } = new URL(request.url ?? "/", "http://localhost");
    if (searchParams.has(goOn)) {
      response.writeHead(303, { Location: pathname, "Set-Cookie": `${goOn}=${mark}; Path=/; SameSite=Lax` });
      return response.end();
    }
    if (request.headers.cookie?.includes(`${goOn}=${mark}`)) return next();
    response.writeHead(200, { "Content-Type": "text/html; charset=utf-8", "Cache-Control": "no-store" });
    return response.end(renderPage(<FaultsPage faults={faults} onwards={`?${goOn}`} />));
  };
}
