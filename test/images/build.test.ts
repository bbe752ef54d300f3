import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { build } from "../../src/build/build.ts";
import { registry, releaseText } from "../support/content.ts";
import { inFolder, readFiles, writeFiles } from "../support/folders.ts";
import { countSharpTasks, phonePhoto, plainPhoto } from "./pictures.ts";

const pictures = suite("build with pictures");

const more = `cities: [kotamobagu]
officials: [siti-rahma]
photos: [{file: pawai.jpg, alt: Pawai pembukaan, credit: Diskominfo}]
attachments: [{file: denah.jpg, title: Denah}]`;
const body =
  "Siti Rahma membuka pameran di Kotamobagu, Kamis (18/7/2019).\n\n![Panggung utama](panggung.jpg)\n";
const page = "siaran/2019/07/pameran/index.html";

async function newsroom(root: string) {
  const files = Object.entries({ ...registry, "2019/07/pameran.md": releaseText({ more, body }) });
  await writeFiles(root, Object.fromEntries(files.map(([path, text]) => [`posts/${path}`, text])));
  const official = `${registry["_data/officials/siti-rahma.yaml"]}`;
  await writeFiles(root, {
    "posts/_data/officials/siti-rahma.yaml": official.replace(
      "prefix:",
      "portrait: siti.jpg\nportraitFocus: 50% 20%\nprefix:",
    ),
    "posts/_data/officials/siti.jpg": await phonePhoto({ width: 400, height: 300 }),
    "posts/2019/07/pawai.jpg": await phonePhoto(),
    "posts/2019/07/denah.jpg": await phonePhoto({ width: 500, height: 400 }),
    "posts/2019/07/panggung.jpg": await phonePhoto({ width: 1200, height: 900 }),
  });
}

function run(root: string) {
  return build({
    content: join(root, "posts"),
    output: join(root, "_site"),
    now: Date.now(),
    language: "id",
  });
}

const text = (files: ReadonlyMap<string, Buffer>, path: string) => files.get(path)?.toString() ?? "";

pictures("publishes no file that tells of the camera or the place", () =>
  inFolder(async (root) => {
    await newsroom(root);
    assert.equal((await run(root)).diagnostics, []);
    const files = await readFiles(join(root, "_site"));
    const published = [...files.keys()].filter((path) => /\.(?:jpg|webp|png)$/.test(path));
    for (const name of ["pawai", "panggung", "denah", "siti"]) {
      assert.ok(
        published.some((path) => path.endsWith(`/${name}.jpg`)),
        name,
      );
    }
    for (const path of published) {
      const bytes = files.get(path);
      assert.not.ok(bytes?.includes("RahasiaFon") || bytes?.includes("Exif\0"), path);
    }
  }),
);

pictures("publishes every picture that a page or feed names, with its size", () =>
  inFolder(async (root) => {
    await newsroom(root);
    await run(root);
    const files = await readFiles(join(root, "_site"));
    const html = text(files, page);
    const images = html.match(/<img[^>]*>/g) ?? [];
    assert.ok(images.length >= 2);
    for (const image of images) assert.match(image, / width="\d+"[^>]* height="\d+"/);
    assert.is(images.filter((image) => image.includes('fetchpriority="high"')).length, 1);
    const addresses = [...html.matchAll(/(?:src|srcset)="([^"]+)"/g)]
      .flatMap(([, list = ""]) => list.split(", ").map((entry) => entry.split(" ")[0] ?? ""))
      .filter((address) => /\.(?:jpg|webp)$/.test(address));
    assert.ok(addresses.length > 15);
    for (const address of addresses) assert.ok(files.has(address.slice(1)), address);

    const official = text(files, "pejabat/siti-rahma/index.html");
    assert.match(official, /<img class="(?:tall )?fx-5 fy-2"[^>]*siti-/);

    const feed = text(files, "feed.xml");
    // The photo stands upright: 900 pixels wide.
    const [, inFeed = ""] = /https:\/\/siaran\.example\.go\.id\/(\S+-900\.jpg)/.exec(feed) ?? [];
    assert.ok(files.has(inFeed), `a JPEG of moderate width in the feed: ${inFeed}`);
    assert.not.match(feed, /srcset|webp/);
  }),
);

pictures("decodes and writes nothing when nothing changed", () =>
  inFolder(async (root) => {
    await newsroom(root);
    await run(root);
    let figures: Awaited<ReturnType<typeof run>>["figures"];
    const tasks = await countSharpTasks(async () => {
      ({ figures } = await run(root));
    });
    assert.is(tasks, 0);
    assert.is(figures?.written, 0);
  }),
);

pictures("names the bad picture by line and column, and leaves the last good site alone", () =>
  inFolder(async (root) => {
    await newsroom(root);
    await run(root);
    const before = await readFiles(join(root, "_site"));
    const photo = await plainPhoto(900, 600);
    await writeFiles(root, {
      "posts/2019/07/pawai.jpg": "Ini bukan foto.",
      "posts/2019/07/panggung.jpg": photo.subarray(0, photo.length / 2),
      "posts/_data/officials/siti.jpg": '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>',
    });
    const { diagnostics, figures } = await run(root);
    assert.is(figures, undefined);
    assert.equal(
      diagnostics.map(({ code, place }) => `${place.file}:${place.line}:${place.column} ${code}`),
      [
        "posts/2019/07/pameran.md:7:17 image-unreadable",
        "posts/2019/07/pameran.md:13:19 image-unreadable",
        "posts/_data/officials/siti-rahma.yaml:2:11 image-format",
      ],
    );
    assert.equal(await readFiles(join(root, "_site")), before);
  }),
);

pictures.run();
