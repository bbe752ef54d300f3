import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "playwright-core";
import sharp from "sharp";
import * as assert from "uvu/assert";
import { phoneHeic, phonePhoto } from "../../images/pictures.ts";
import { allRules, axeSource, findFaults } from "../axe.ts";
import { choose, type Desk, field, open, openRelease, save, section, writeDay } from "./desk.ts";

/** Files as a clerk picks them. */
interface Picked {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** Picks files for the photos of the release that is open. */
export async function addFiles({ page, tap }: Desk, files: readonly Picked[]): Promise<void> {
  await section(page, "photos").scrollIntoViewIfNeeded();
  const chooser = page.waitForEvent("filechooser");
  await tap(section(page, "photos").getByRole("button", { name: "Tambah foto" }));
  await (await chooser).setFiles([...files]);
}

/** All photos that are drawn, by their names. */
function photosOf(page: Page): Promise<string[]> {
  return section(page, "photos").locator("summary").allInnerTexts();
}

/** A photo as a phone hands it over, lying on its side. */
export const photo = async (name: string, height: number): Promise<Picked> => ({
  name,
  mimeType: "image/jpeg",
  buffer: await phonePhoto({ width: 2500, height, orientation: 6 }),
});

/** Three at once as phones hand them over: two of one name, one HEIC. What is no photo is refused with a word. */
export async function addThreePhotos(desk: Desk): Promise<void> {
  const { page, host } = desk;
  await open(desk, "siaran/new");
  await field(page, "title").fill("Tiga foto");
  await writeDay(page, "date", ["21", "Januari", "2026"]);
  await choose(desk, "Daerah", "Kotamobagu");
  await field(page, "summary").fill("Pasar di tengah kota dibuka kembali sesudah diperbaiki setahun penuh.");
  await field(page, "body").fill("Pasar dibuka kembali.");
  const heic = { name: "IMG_0042.HEIC", mimeType: "image/heic", buffer: await phoneHeic };
  await addFiles(desk, [
    await photo("image.jpg", 1700),
    heic,
    { ...heic, name: "rusak.heic", buffer: heic.buffer.subarray(0, 900) },
    { name: "surat.pdf", mimeType: "application/pdf", buffer: Buffer.from("%PDF-1.7") },
    await photo("image.jpg", 1800),
  ]);
  const photos = section(page, "photos");
  await photos.getByText("3 foto ditambahkan").waitFor();
  assert.equal(
    (await photos.getByRole("alert").locator("li").allInnerTexts()).map((words) => words.split(" ")[0]),
    ["rusak.heic", "surat.pdf"],
  );
  for (const [index, words] of ["Pedagang", "Pembeli", "Panggung"].entries())
    await field(page, `photos.${index}.alt`).fill(words);
  await page.getByRole("button", { name: /^Foto ke-2 tidak menyebut pemotretnya/ }).waitFor();
  await arrange(desk);
  await lookAt(page);
  await save(desk);
  assert.match(
    await host.read("2026/01/tiga-foto.md"),
    [
      "photos:",
      ...["  - file: img_0042.webp", "    alt: Pembeli", "    focus: 55% 50%"],
      ...["  - file: image.webp", "    alt: Pedagang"],
      ...["  - file: image-1.webp", "    alt: Panggung", "status"],
    ].join("\n"),
  );
  const sizes = ["img_0042", "image", "image-1"].map(async (name) => {
    const bytes = await readFile(join(host.content, `2026/01/${name}.webp`));
    for (const secret of ["RahasiaFon", "GPS", "Exif", "EXIF"]) assert.is(bytes.indexOf(secret), -1, name);
    const { width, height } = await sharp(bytes).metadata();
    return `${width}x${height}`;
  });
  // None lies on its side.
  assert.equal(await Promise.all(sizes), ["240x320", "1632x2400", "1728x2400"]);
}

/** Moves the second to the front by keyboard, takes away the last, takes that back, and sets a point. */
async function arrange({ page, tap }: Desk): Promise<void> {
  const second = section(page, "photos").getByRole("group", { name: "Foto 2" });
  await second.getByRole("button", { name: "Naik" }).focus();
  await page.keyboard.press("Enter");
  assert.equal(await photosOf(page), ["Foto 1: Pembeli", "Foto 2: Pedagang", "Foto 3: Panggung"]);
  const isOff = await page.locator(":focus").getAttribute("aria-disabled");
  assert.equal([await page.locator(":focus").textContent(), isOff], ["Naik", "true"]);
  await tap(
    section(page, "photos").getByRole("group", { name: "Foto 3" }).getByRole("button", { name: "Hapus" }),
  );
  assert.is((await photosOf(page)).length, 2);
  await tap(section(page, "photos").getByRole("button", { name: "Kembalikan" }));
  assert.is((await photosOf(page)).at(-1), "Foto 3: Panggung");
  await section(page, "photos.0.focus").locator(".siaran-foto").press("ArrowRight");
}

/** What is pressed is large enough for a thumb, nothing is wider than the screen, and axe finds no fault by day and night. */
async function lookAt(page: Page): Promise<void> {
  const photos = section(page, "photos");
  for (const button of await photos
    .locator("[class^=siaran] :is(button, summary, textarea, input):visible")
    .all())
    assert.ok(((await button.boundingBox())?.height ?? 0) >= 44, (await button.textContent()) ?? "");
  assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
  await page.evaluate(await axeSource);
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    assert.equal(
      await findFaults(page, allRules.slice(0, 5), ".field[data-key-path='photos']"),
      [],
      colorScheme,
    );
  }
  await page.emulateMedia({ colorScheme: null });
}

/** Photos that are there already are seen; one that is dropped comes behind them, and nothing else changes. */
export async function dropPhoto(desk: Desk): Promise<void> {
  const { page, host } = desk;
  await openRelease(desk, "2019/07/pameran-kota-cerdas");
  const seen = section(page, "photos").locator("summary img:visible");
  await seen.nth(1).waitFor();
  for (const image of await seen.all()) await image.evaluate((one: HTMLImageElement) => one.decode());
  const bytes = [...(await photo("", 900)).buffer];
  const dropped = await page.evaluateHandle((data) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([new Uint8Array(data)], "Stan.jpg", { type: "image/jpeg" }));
    return transfer;
  }, bytes);
  await section(page, "photos").locator("ol").dispatchEvent("drop", { dataTransfer: dropped });
  await field(page, "photos.2.alt").fill("Stan dari depan");
  assert.is(await save(desk), "2\t0\tposts/2019/07/pameran-kota-cerdas.md\n-\t-\tposts/2019/07/stan.webp");
  assert.match(
    await host.read("2019/07/pameran-kota-cerdas.md"),
    "  - file: stan.webp\n    alt: Stan dari depan\n",
  );
}
