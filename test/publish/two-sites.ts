import { rmSync } from "node:fs";
import { chmod, cp, mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "../../src/build/build.ts";
import { now } from "../support/content.ts";
import { copyValid } from "../support/fixtures.ts";
import { writeFiles } from "../support/folders.ts";

/** Two builds of a small newsroom, of which the second has another design, other photos, and other releases. */
export interface TwoSites {
  /** The content of the second, and that of the first. */
  readonly content: string;
  readonly contentBefore: string;
  readonly first: string;
  readonly second: string;
}

let built: Promise<TwoSites> | undefined;

/** Builds them; once for all test files. */
export function openTwoSites(): Promise<TwoSites> {
  built ??= buildTwoSites();
  return built;
}

async function buildTwoSites(): Promise<TwoSites> {
  const folder = await mkdtemp(join(tmpdir(), "siaran-two-"));
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  // Servers go to their folders as somebody else.
  await chmod(folder, 0o755);
  const content = await copyValid(folder);
  const contentBefore = join(folder, "before/posts");
  const sites = { content, contentBefore, first: join(folder, "first"), second: join(folder, "second") };
  await buildInto(content, sites.first);
  await cp(content, contentBefore, { recursive: true });
  const settings = join(content, "_data/site.yaml");
  await writeFile(settings, (await readFile(settings, "utf8")).replace("#0b5cad", "#7a1f5c"));
  // Another photo, and a release that takes the place of another.
  const photo = await readFile(join(content, "2019/07/antrean.jpg"));
  await writeFile(join(content, "2019/07/pembukaan.jpg"), photo);
  const release = await readFile(join(content, "2019/11/siaran-singkat.md"), "utf8");
  await writeFiles(content, {
    "2019/11/siaran-baru.md": release
      .replace(/^title: .*$/m, "title: Siaran baru")
      .replace(/^(?:aliases|number):.*(?:\n +.*)*\n/gm, ""),
    "2019/11/siaran-singkat.md": release.replace("---\n", "---\nstatus: vanished\n"),
  });
  await buildInto(content, sites.second);
  return sites;
}

async function buildInto(content: string, output: string): Promise<void> {
  const { figures, diagnostics } = await build({ content, output, now, language: "id" });
  if (!figures) throw new Error(JSON.stringify(diagnostics));
}

/** Files that pages of a site load and that are not there: `page -> file`. */
export function missingAssets(files: ReadonlyMap<string, Buffer>): string[] {
  return [...files].flatMap(([path, bytes]) => {
    if (!path.endsWith(".html")) return [];
    const loaded = bytes
      .toString()
      .matchAll(/<(?:link|script|img|source)\b[^>]*?\b(?:href|src|srcset)="([^"]+)"[^>]*>/g);
    return [...loaded]
      .filter(([tag]) => !/rel="(?:canonical|alternate|next|prev)"/.test(tag))
      .flatMap(([, value = ""]) => value.split(/,\s+/).map((part) => part.split(" ")[0] ?? ""))
      .filter((address) => address.startsWith("/") && !files.has(decodeURIComponent(address.slice(1))))
      .map((address) => `${path} -> ${address}`);
  });
}
