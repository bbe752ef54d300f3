import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { serveFolder } from "../test/browser/site.ts";
import { type Cost, measure } from "./build/measure.ts";
import { measureBuilds } from "./search/builds.ts";
import { filesOf } from "./search/files-of.ts";
import { lifelikeReleases } from "./search/lifelike.ts";
import { pagefindCall, writePagefindPage } from "./search/pagefind.ts";
import { measureReader, queriesOf, type ReaderFigures, type ReaderOptions } from "./search/reader.ts";
import { generateRegistry } from "./synthetic-registry.ts";

/**
 * Measures what the search costs: builds with it and without by turns, and first queries in Chromium. With the path
 * of its program, Pagefind indexes the same pages and answers the same queries.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      releases: { type: "string", default: "10000" },
      rounds: { type: "string", default: "3" },
      queries: { type: "string", default: "200" },
      pagefind: { type: "string" },
    },
  });
  const folder = await mkdtemp(join(tmpdir(), "siaran-bench-"));
  try {
    const releases = lifelikeReleases(Number(values.releases), generateRegistry());
    const { costs, output } = await measureBuilds(folder, releases, Number(values.rounds));
    for (const { title, ...sides } of costs) {
      console.log(`${title}, without search: ${costInWords(sides.without)}`);
      console.log(`${title}, with search: ${costInWords(sides.with)}`);
    }
    console.log(`own index: ${sizeInWords(await filesOf(join(output, "cari/indeks")))}`);
    const queries = queriesOf(releases, Number(values.queries));
    const ask = async (name: string, options: Omit<ReaderOptions, "origin" | "queries">) => {
      const figures = await measureReader({ origin: await serveFolder(output), queries, ...options });
      console.log(figures ? `${name}: ${readerInWords(figures)}` : `${name}: skipped, no Chromium`);
    };
    await ask("own index", {
      pathOf: (query) => `/cari/?q=${encodeURIComponent(query)}`,
      done: '.search-status:text-matches("\\.$")',
      isSearch: (path) => /^\/(?:cari\/.|assets\/cari-)|\.txt$/.test(path),
    });
    if (values.pagefind === undefined) return;
    console.log(`Pagefind, any edit: ${costInWords(await measure(pagefindCall(values.pagefind, output)))}`);
    console.log(`Pagefind: ${sizeInWords(await filesOf(join(output, "pagefind")))}`);
    const page = await writePagefindPage(output);
    await ask("Pagefind", {
      pathOf: (query) => `${page}?q=${encodeURIComponent(query)}`,
      done: "[data-done]",
      isSearch: (path) => path.startsWith("/pagefind/"),
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function costInWords({ seconds, cpuSeconds, megabytes }: Cost): string {
  return `${seconds.toFixed(2)} s, ${cpuSeconds.toFixed(2)} CPU s, ${megabytes.toFixed(0)} MB`;
}

function sizeInWords({ files, megabytes }: { readonly files: number; readonly megabytes: number }): string {
  return `${files} files, ${megabytes.toFixed(1)} MB`;
}

/** Median and 95th percentile of each. */
function readerInWords({ queries, kilobytes, requests, milliseconds }: ReaderFigures): string {
  const both = (numbers: readonly number[]) => numbers.map((number) => number.toFixed(0)).join(" / ");
  return `${queries} first queries, ${both(kilobytes)} kB, ${both(requests)} requests, ${both(milliseconds)} ms`;
}

await main();
