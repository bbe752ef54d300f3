import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { serveFolder } from "../test/browser/site.ts";

/**
 * Lighthouse scores (mobile) of the built site in `_site/`, median of three runs a page, since blocking time
 * depends on what else the machine does. Lighthouse is fetched by npx, as the project itself does not need it.
 */
const version = "13.5.0";
const runs = 3;
const pages = ["/", "/siaran/2019/07/wali-kota-kotamobagu-hadiri-iismex-2019/", "/daerah/kotamobagu/"];
const categories = ["performance", "accessibility", "best-practices", "seo"];

const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
if (major < 22 || (major === 22 && minor < 19)) {
  console.log(`skipped: Lighthouse ${version} needs Node 22.19 or newer, this is ${process.versions.node}`);
} else {
  const origin = await serveFolder("_site");
  console.log(`Lighthouse ${version}, Node ${process.versions.node}, median of ${runs}`);
  for (const page of pages) {
    const scores: Record<string, number>[] = [];
    for (let run = 0; run < runs; run += 1) scores.push(await audit(origin + page));
    const words = categories.map((name) => `${name} ${median(scores.map((score) => score[name] ?? 0))}`);
    console.log(`${page}: ${words.join(", ")}`);
  }
}

async function audit(url: string): Promise<Record<string, number>> {
  const flags =
    "--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync";
  const { stdout } = await promisify(execFile)(
    "npx",
    ["--yes", `lighthouse@${version}`, url, "--quiet", "--output=json", `--chrome-flags=${flags}`],
    { maxBuffer: 64_000_000, env: { CHROME_PATH: "/usr/bin/chromium", ...process.env } },
  );
  const report: unknown = JSON.parse(stdout);
  return Object.fromEntries(categories.map((name) => [name, Math.round(scoreOf(report, name) * 100)]));
}

function scoreOf(report: unknown, name: string): number {
  const score = ["categories", name, "score"].reduce<unknown>(
    (value, key) => (typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined),
    report,
  );
  return typeof score === "number" ? score : 0;
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}
