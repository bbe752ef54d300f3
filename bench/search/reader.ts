import type { Browser } from "playwright-core";
import { isCommon } from "../../src/search/words.ts";
import { openBrowser } from "../../test/browser/site.ts";
import { randomNumbers, type SyntheticRelease } from "../generate.ts";

/** What first queries cost a reader, each in a browser that has kept nothing. */
export interface ReaderFigures {
  readonly queries: number;
  /** Over the wire, compressed by brotli. */
  readonly kilobytes: readonly [median: number, p95: number];
  readonly requests: readonly [median: number, p95: number];
  /** From opening the page to the first results, on this machine. */
  readonly milliseconds: readonly [median: number, p95: number];
}

export interface ReaderOptions {
  readonly origin: string;
  /** The page of a query. */
  readonly pathOf: (query: string) => string;
  /** What is there when the results are. */
  readonly done: string;
  /** Whether a request is made for the search, and not for any page of the site. */
  readonly isSearch: (path: string) => boolean;
  readonly queries: readonly string[];
}

/** One to three words behind each other in a title. */
export function queriesOf(releases: readonly SyntheticRelease[], count: number): string[] {
  const random = randomNumbers(28101928);
  return Array.from({ length: count }, (_, index) => {
    const { title = "" } = releases[Math.floor(random() * releases.length)] ?? {};
    const words = title.split(" ").filter((word) => !isCommon(word.toLowerCase()));
    const length = 1 + (index % 3);
    const start = Math.floor(random() * Math.max(1, words.length - length));
    return words.slice(start, start + length).join(" ");
  });
}

/** Asks queries in a browser. @returns `undefined` where there is none. */
export async function measureReader(options: ReaderOptions): Promise<ReaderFigures | undefined> {
  const browser = await openBrowser();
  if (!browser) return undefined;
  try {
    const costs: QueryCost[] = [];
    for (const query of options.queries) costs.push(await measureQuery(browser, query, options));
    const of = (key: keyof QueryCost) => quantiles(costs.map((cost) => cost[key]));
    return {
      queries: costs.length,
      kilobytes: of("kilobytes"),
      requests: of("requests"),
      milliseconds: of("milliseconds"),
    };
  } finally {
    await browser.close();
  }
}

interface QueryCost {
  readonly kilobytes: number;
  readonly requests: number;
  readonly milliseconds: number;
}

async function measureQuery(
  browser: Browser,
  query: string,
  { origin, pathOf, done, isSearch }: ReaderOptions,
): Promise<QueryCost> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  try {
    const page = await context.newPage();
    const sizes: Promise<number>[] = [];
    page.on("requestfinished", (request) => {
      if (isSearch(new URL(request.url()).pathname))
        sizes.push(request.sizes().then(({ responseBodySize }) => responseBodySize));
    });
    const start = performance.now();
    await page.goto(`${origin}${pathOf(query)}`);
    await page.locator(done).first().waitFor({ state: "attached" });
    const milliseconds = performance.now() - start;
    await page.waitForLoadState("networkidle");
    const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
    return { kilobytes: bytes / 1000, requests: sizes.length, milliseconds };
  } finally {
    await context.close();
  }
}

function quantiles(numbers: readonly number[]): [number, number] {
  const sorted = [...numbers].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.floor(share * (sorted.length - 1))] ?? Number.NaN;
  return [at(0.5), at(0.95)];
}
