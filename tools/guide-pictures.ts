import { spawn } from "node:child_process";
import { cp, mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import sharp from "sharp";
import { build } from "../src/build/build.ts";
import { serveFolder } from "../test/browser/site.ts";
import { until } from "../test/support/program.ts";
import { draft, faulty } from "./guide-texts.ts";
import { openPhotographer } from "./photograph.ts";

/** Takes the pictures of the guide and of the README, of the demonstration as it is now: `npm run screenshots`. */
const pictures = "docs/gambar";
const release = "/siaran/2019/07/wali-kota-kotamobagu-hadiri-iismex-2019/";

/** Widths and heights of the windows that are photographed; the names of the pictures have them. */
const phone = { width: 360, height: 800 };
const desk = { width: 1280, height: 800 };
const tall = { width: 1280, height: 1120 };

const work = await mkdtemp(join(tmpdir(), "siaran-gambar-"));
const { photograph, close } = await openPhotographer();
try {
  await mkdir(pictures, { recursive: true });
  const origin = await buildDemonstration();
  await keep("beranda", desk, await photograph(`${origin}/`, desk));
  await keep("beranda", phone, await photograph(`${origin}/`, phone));
  await keep("siaran", phone, await photograph(origin + release, phone));
  await writeReadmePicture(await photograph(`${origin}/`, tall), await photograph(origin + release, tall));
  await photographPreview();
} finally {
  await close();
  await rm(work, { recursive: true, force: true });
}

async function buildDemonstration(): Promise<string> {
  const output = join(work, "_site");
  const { figures } = await build({ content: "posts", output, now: Date.now(), language: "id" });
  if (!figures) throw new Error("the demonstration has a fault");
  return serveFolder(output);
}

/** An unfinished draft as the preview shows it, and then a fault. */
async function photographPreview(): Promise<void> {
  const posts = join(work, "posts");
  await cp("posts", posts, { recursive: true });
  await mkdir(join(posts, "2026/01"), { recursive: true });
  await writeFile(join(posts, "2026/01/wali-kota-buka-pameran-umkm.md"), draft);
  const port = 8391;
  const preview = spawn(process.execPath, ["src/bin.mjs", "serve", "--content", posts, "--port", `${port}`]);
  const origin = `http://localhost:${port}`;
  try {
    await until(async () => (await fetch(`${origin}/`)).ok, preview);
    await keep("draf", desk, await photograph(`${origin}/siaran/2026/01/wali-kota-buka-pameran-umkm/`, desk));
    await writeFile(join(posts, "2026/01/wali-kota-buka-pameran-umkm.md"), faulty);
    const home = async () => (await fetch(`${origin}/`, { headers: { accept: "text/html" } })).text();
    await until(async () => (await home()).includes("Naskah belum bisa diterbitkan"), preview);
    await keep("kesalahan", desk, await photograph(`${origin}/`, desk));
  } finally {
    preview.kill();
  }
}

/** Writes a picture with its size in its name, and removes the one that it takes the place of. */
async function keep(name: string, { width, height }: typeof desk, picture: Buffer): Promise<void> {
  const ending = new RegExp(`^${name}-${width}x\\d+\\.webp$`);
  for (const old of (await readdir(pictures)).filter((file) => ending.test(file)))
    await rm(join(pictures, old));
  await sharp(picture)
    .webp({ quality: 70, effort: 6 })
    .toFile(join(pictures, `${name}-${width}x${height}.webp`));
}

/** Two pages beside each other, as the README shows them. */
async function writeReadmePicture(left: Buffer, right: Buffer): Promise<void> {
  const gap = 16;
  const [width, height] = [856, 749];
  const pages = await Promise.all([left, right].map((page) => sharp(page).resize(width, height).toBuffer()));
  await sharp({
    create: { width: 2 * width + 3 * gap, height: height + 2 * gap, channels: 3, background: "#e4e0d6" },
  })
    .composite(pages.map((input, index) => ({ input, top: gap, left: gap + index * (width + gap) })))
    .png({ palette: true, colours: 64 })
    .toFile("docs/screenshot.png");
}
