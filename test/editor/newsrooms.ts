import { fileURLToPath } from "node:url";
import { generateReleases, releaseFile } from "../../bench/generate.ts";
import { registerEntries, siaranRelease } from "../../bench/siaran-content.ts";
import { generateRegistry } from "../../bench/synthetic-registry.ts";
import type { Content } from "../../src/content/content.ts";
import { orderContent } from "../../src/content/content.ts";
import { loadContent } from "../../src/disk/load.ts";
import { readContent } from "../../src/prepare/prepare.ts";
import { asset, now } from "../support/content.ts";
import { newsroomPosts, readInvalid, validPosts } from "../support/fixtures.ts";

const starter = fileURLToPath(new URL("../../posts", import.meta.url));

/** Newsrooms of many kinds: sound, with each fault there is, and an invented archive with texts that are alike. */
export async function readNewsrooms(): Promise<ReadonlyMap<string, Content>> {
  const valid = loadContent(validPosts, now);
  const rooms = new Map<string, Content>([
    ["starter", await readContent({ content: starter, now })],
    ["newsroom", await readContent({ content: newsroomPosts, now })],
    ["archive", archive(60)],
  ]);
  for (const { name, files } of await readInvalid()) {
    const texts = new Map(valid.texts.map(({ file, bytes }) => [file, Buffer.from(bytes)]));
    const assets = valid.assets.map(({ file }) => file);
    for (const [file, bytes] of Object.entries(files))
      if (/\.(?:md|yaml|txt)$/.test(file)) texts.set(file, Buffer.from(bytes));
      else assets.push(file);
    rooms.set(
      name,
      orderContent({
        texts: [...texts].map(([file, bytes]) => ({ file, bytes })),
        assets: assets.map((file) => asset(file.replace(/^posts\//, ""))),
        refused: [],
      }),
    );
  }
  return rooms;
}

/** Invented releases with numbers, links to each other, and near copies. */
export function archive(count: number): Content {
  const registry = generateRegistry({ cities: 10, officials: 50, events: 100, coming: 0 });
  const files = [...registerEntries(registry)].map(([path, entry]): [string, string] => [
    path,
    JSON.stringify(entry),
  ]);
  const releases = generateReleases(count, registry);
  for (const [index, release] of releases.entries()) {
    const first = releases[0] ?? release;
    const link = `\n\n[Lihat](/siaran/${releaseFile(first).replace(/\.md$/, "/")}#${index % 2 ? "tidak-ada" : "rincian"}).\n`;
    const body = index % 10 === 9 ? `${releases[index - 3]?.body} Lagi.` : release.body;
    const isDraft = index % 23 === 11;
    const number = isDraft || index % 17 === 5 ? [] : [`number: "${index}/Kominfo/2019"`];
    const status = isDraft ? ["status: draft"] : [];
    const more = [...number, ...status].map((line) => `${line}\n`).join("");
    const text = siaranRelease({ ...release, body: index % 5 === 0 ? body + link : body });
    files.push([releaseFile(release), text.replace("---\n", `---\n${more}`)]);
  }
  const encoder = new TextEncoder();
  return orderContent({
    texts: files.map(([path, text]) => ({ file: `posts/${path}`, bytes: encoder.encode(text), stamp: text })),
    assets: [],
    refused: [],
  });
}
