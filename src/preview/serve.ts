import { mkdir, rm, writeFile } from "node:fs/promises";
import { dirname, join, relative, resolve } from "node:path";
import type Eleventy from "@11ty/eleventy";
import { editorFolder } from "../base/paths.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { cacheFolder } from "../disk/cache-folder.ts";
import { watchFolder } from "../disk/watch-folder.ts";
import { createEleventy } from "../eleventy/create-eleventy.ts";
import { TemplateError } from "../eleventy/template-error.ts";
import { transformPage } from "../eleventy/transform-page.ts";
import { enterWorkplace } from "../eleventy/workplace.ts";
import { contentPath, type PrepareOptions } from "../prepare/prepare.ts";
import { freePort } from "./free-port.ts";
import { guarded, guardServer } from "./guard-server.ts";
import { openPreview } from "./preview.ts";
import { openEditor } from "./serve-editor.ts";
import { serveImages } from "./serve-images.ts";
import { pathOf, serveFiles, servePages } from "./serve-newsroom.ts";
import { showFaults } from "./show-faults.tsx";
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
