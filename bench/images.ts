import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { availableParallelism, cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import sharp from "sharp";
import { type Cost, measure } from "./build/measure.ts";
import { frontMatter, generateReleases } from "./generate.ts";
import { writeSiaranContent } from "./siaran-content.ts";
import { generateRegistry } from "./synthetic-registry.ts";

const program = fileURLToPath(new URL("..", import.meta.url));

/**
 * Builds a newsroom with photos: the first time, again without a change, and again after one photo is new. Then
 * the link previews: a newsroom without photos whose cards are drawn, and again without a change.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      photos: { type: "string", default: "1000" },
      cards: { type: "string", default: "1000" },
      width: { type: "string", default: "2400" },
    },
  });
  const folder = await mkdtemp(join(tmpdir(), "siaran-bench-"));
  try {
    console.log(
      `Node ${process.version}, sharp ${sharp.versions.sharp}, ${availableParallelism()} × ${cpus()[0]?.model}`,
    );
    await measurePhotos(join(folder, "photos"), Number(values.photos), Number(values.width));
    await measureCards(join(folder, "cards"), Number(values.cards));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function measurePhotos(folder: string, count: number, width: number): Promise<void> {
  const posts = join(folder, "posts");
  await writeSiaranContent(posts, []);
  const releases = generateReleases(count, generateRegistry());
  let bytes = 0;
  for (const [index, { body, slug, ...front }] of releases.entries()) {
    const month = join(posts, front.date.slice(0, 4), front.date.slice(5, 7));
    await mkdir(month, { recursive: true });
    const photos = [{ file: `${slug}.jpg`, alt: "Pola acak untuk mengukur waktu", credit: "Program" }];
    await writeFile(join(month, `${slug}.md`), frontMatter({ ...front, photos }, body));
    const photo = await makePhoto(index, width);
    bytes += photo.length;
    await writeFile(join(month, `${slug}.jpg`), photo);
  }
  const size = `${width} × ${Math.round(width * 0.75)}, ${Math.round(bytes / count / 1000)} kB each`;
  console.log(`\n${count} photos of ${size}; all figures with the whole build`);
  report("first build", await build(folder), count, "photo");
  report("nothing changed", await build(folder));
  const [changed] = releases;
  if (changed) {
    const month = join(posts, changed.date.slice(0, 4), changed.date.slice(5, 7));
    await writeFile(join(month, `${changed.slug}.jpg`), await makePhoto(count, width));
    report("one photo is new", await build(folder));
  }
  report("cache kept, _site deleted", await rebuild(folder));
}

async function measureCards(folder: string, count: number): Promise<void> {
  const posts = join(folder, "posts");
  await writeSiaranContent(posts, generateReleases(count, generateRegistry()));
  console.log(`\n${count} releases without photos`);
  await build(folder);
  report("nothing changed, without cards", await build(folder));
  await writeSiaranContent(posts, [], { settings: { cards: true } });
  report("cards drawn", await build(folder), count, "card");
  report("nothing changed, with cards", await build(folder));
}

function build(folder: string): Promise<Cost> {
  const words = ["--content", join(folder, "posts"), "--output", join(folder, "_site")];
  return measure({
    command: process.execPath,
    words: ["--import", "tsx", "src/start/main.ts", "build", ...words],
    folder: program,
  });
}

async function rebuild(folder: string): Promise<Cost> {
  await rm(join(folder, "_site"), { recursive: true });
  return build(folder);
}

function report(what: string, { seconds, cpuSeconds, megabytes }: Cost, count?: number, unit?: string): void {
  const each = count
    ? `  ${((seconds * 1000) / count).toFixed(0)} ms, ${((cpuSeconds * 1000) / count).toFixed(0)} CPU ms a ${unit}`
    : "";
  console.log(
    `${what.padEnd(34)}${seconds.toFixed(1).padStart(7)} s${cpuSeconds.toFixed(1).padStart(8)} CPU s${megabytes.toFixed(0).padStart(7)} MB${each}`,
  );
}

let grain: Promise<Buffer> | undefined;

/** Like that of a phone's sensor; made once, since it takes longer than all the rest. */
function makeGrain(width: number): Promise<Buffer> {
  const noise = { type: "gaussian", mean: 128, sigma: 9 } as const;
  const side = Math.ceil(width / 4);
  return sharp({ create: { width: side, height: side, channels: 3, background: "#808080", noise } })
    .png({ compressionLevel: 1 })
    .toBuffer();
}

/** A picture of soft shapes with grain, which compresses about as well as a photo; each number its own. */
async function makePhoto(seed: number, width: number): Promise<Buffer> {
  const hue = (offset: number) => `hsl(${(seed * 47 + offset) % 360} 50% 50%)`;
  const shape = (index: number) =>
    `<ellipse cx="${(seed * 31 + index * 173) % 400}" cy="${(seed * 17 + index * 97) % 300}" rx="${20 + ((seed + index * 37) % 90)}" ry="${15 + ((seed + index * 29) % 60)}" fill="${hue(index * 61)}" opacity=".8"/>`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 300" width="${width}" height="${Math.round(width * 0.75)}"><rect width="400" height="300" fill="${hue(180)}"/>${Array.from({ length: 24 }, (_, index) => shape(index)).join("")}</svg>`;
  grain ??= makeGrain(width);
  return sharp(Buffer.from(svg))
    .flatten()
    .composite([{ input: await grain, tile: true, blend: "overlay" }])
    .jpeg({ quality: 88 })
    .toBuffer();
}

await main();
