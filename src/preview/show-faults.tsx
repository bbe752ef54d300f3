import { createHash } from "node:crypto";
import type { Middleware } from "@11ty/eleventy";
import { FaultsPage } from "../../layouts/faults.tsx";
import { renderPage } from "../../layouts/render.ts";
import { countSeverity, type Diagnostic } from "../diagnostics/diagnostic.ts";

const goOn = "siaran-lanjut";

/**
 * Answers requests for pages with the list of faults while there are errors. Whoever chooses to go on sees the
 * site without the faulty releases until the faults change.
 */
export function showFaults(current: () => readonly Diagnostic[]): Middleware {
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
