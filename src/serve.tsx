import { createHash } from "node:crypto";
import { relative } from "node:path";
import { fileURLToPath } from "node:url";
import Eleventy, { type Middleware } from "@11ty/eleventy";
import { FaultsPage } from "../layouts/faults.tsx";
import { renderPage } from "../layouts/render.ts";
import { countSeverity, type Diagnostic } from "./diagnostic.ts";
import { siaran } from "./eleventy.ts";
import { serveImages } from "./images/serve-images.ts";
import { compileFolder, type Prepared, type PrepareOptions, prepare } from "./prepare.ts";

export interface ServeOptions extends Omit<PrepareOptions, "now"> {
  readonly port: number;
  /** Folder for the pages of the preview; never the published one, since drafts are among them. */
  readonly output: string;
  readonly now: () => number;
  /** Told of the faults after each reading. */
  readonly onRead: (diagnostics: readonly Diagnostic[]) => void;
}

/** Serves a preview that follows every change. While there are errors, pages give way to a list of them. */
export async function serve({ port, output, now, onRead, ...options }: ServeOptions): Promise<void> {
  let faults: readonly Diagnostic[] = [];
  let lastSound: Prepared | undefined;
  const read = async (): Promise<Prepared> => {
    const prepared = await prepare({ ...options, now: now() });
    faults = prepared.diagnostics;
    onRead(faults);
    if (prepared.newsroom) lastSound = prepared;
    // Without a usable site.yaml the last good site stands behind the list of faults.
    return lastSound ?? prepared;
  };
  const findImage = async (href: string) => lastSound?.findImage?.(href);
  const { site } = await compileFolder({ ...options, now: now() });
  const eleventy = new Eleventy(undefined, output, {
    configPath: relative(process.cwd(), fileURLToPath(new URL("../.eleventy.ts", import.meta.url))),
    quietMode: true,
    runMode: "serve",
    pathPrefix: site?.home.href ?? "/",
    config: (config) => {
      config.addPlugin(siaran, { prepare: read });
      config.addWatchTarget(options.content);
      config.setServerOptions({
        middleware: [showFaults(() => faults), serveImages(findImage)],
        domDiff: false,
      });
    },
  });
  await eleventy.init();
  await eleventy.watch();
  await eleventy.serve(port);
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
    const mark = createHash("sha256").update(JSON.stringify(faults)).digest("hex").slice(0, 12);
    const { pathname, searchParams } = new URL(request.url ?? "/", "http://localhost");
    if (isPage && searchParams.has(goOn)) {
      response.writeHead(303, { Location: pathname, "Set-Cookie": `${goOn}=${mark}; Path=/; SameSite=Lax` });
      return response.end();
    }
    const accepted = request.headers.cookie?.includes(`${goOn}=${mark}`) ?? false;
    if (!isPage || accepted || countSeverity(faults, "error") === 0) return next();
    response.writeHead(200, { "Content-Type": "text/html; charset=utf-8", "Cache-Control": "no-store" });
    return response.end(renderPage(<FaultsPage faults={faults} onwards={`?${goOn}`} />));
  };
}
