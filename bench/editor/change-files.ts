import { readdir } from "node:fs/promises";
import type { Browser } from "playwright-core";
import { type Desk, field, open, openDesk, save } from "../../test/browser/editor/desk.ts";
import { openHost } from "../../test/browser/editor/host.ts";

/** Where a file is edited, and the key of a text in it. */
interface Form {
  readonly file: string;
  readonly address: string;
  readonly key: "title" | "name";
}

export interface ChangedFiles {
  readonly files: number;
  /** How many of them changed by a line. */
  readonly changed: number;
  /** What else happened. */
  readonly faults: readonly string[];
  readonly seconds: number;
}

/** Changes a word in every file that has a form: some three seconds each. */
export async function changeFiles(browser: Browser, posts: string): Promise<ChangedFiles> {
  const begun = performance.now();
  const names = await readdir(posts, { recursive: true });
  const forms = names
    .flatMap((name) => formOf(name) ?? [])
    .sort((one, other) => (one.file < other.file ? -1 : 1));
  const host = await openHost(posts);
  const faults: string[] = [];
  let changed = 0;
  try {
    const desk = await openDesk(browser, host, 1280);
    for (const [index, form] of forms.entries()) {
      const numbers = await change(desk, form).catch((error: unknown) => String(error).slice(0, 300));
      if (numbers === `1\t1\tposts/${form.file}`) changed += 1;
      else faults.push(`${form.file}: ${numbers}`);
      if ((index + 1) % 20 === 0) console.log(`${index + 1} of ${forms.length}`);
    }
    return {
      files: forms.length,
      changed,
      faults: [...faults, ...desk.faults, ...desk.foreign],
      seconds: (performance.now() - begun) / 1000,
    };
  } finally {
    await host.close();
  }
}

async function change(desk: Desk, { address, key }: Form): Promise<string> {
  await open(desk, address, key);
  const title = field(desk.page, key);
  await title.fill(`${await title.inputValue()} baru`);
  return save(desk);
}

function formOf(file: string): Form | undefined {
  const [, release] = /^(\d{4}\/\d{2}\/[^/]+)\.md$/.exec(file) ?? [];
  if (release !== undefined) return { file, address: `siaran/entries/${release}`, key: "title" };
  const [, page] = /^_pages\/([^/]+)\.md$/.exec(file) ?? [];
  if (page !== undefined) return { file, address: `halaman/entries/${page}`, key: "title" };
  const [, index, entry] = /^_data\/([a-z]+)\/([^/]+)\.yaml$/.exec(file) ?? [];
  if (index !== undefined && index !== "public")
    return { file, address: `${index}/entries/${entry}`, key: "name" };
  return file === "_data/site.yaml"
    ? { file, address: "_singletons/entries/situs", key: "title" }
    : undefined;
}
