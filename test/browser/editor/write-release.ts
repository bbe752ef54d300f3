import { readFile } from "node:fs/promises";
import { join } from "node:path";
import sharp from "sharp";
import * as assert from "uvu/assert";
import { phonePhoto } from "../../images/pictures.ts";
import { until } from "../../support/program.ts";
import { choose, type Desk, field, save, section, writeDay } from "./desk.ts";

/** Writes a release from nothing to its commit, as a clerk does: with a photo, an official who is new, and two mistakes. */
export async function writeRelease(desk: Desk, slug: string, official: string): Promise<void> {
  const { page, tap, host, taps } = desk;
  const [begun, before] = [Date.now(), taps()];
  const title = slug.replaceAll("-", " ");
  await tap(page.getByRole("treeitem", { name: "Siaran" }));
  await tap(page.getByRole("button", { name: "Tulis yang baru" }).first());
  await field(page, "title").fill(title);
  await writeDay(page, "date", ["20", "Januari", "2026"]);
  await choose(desk, "Daerah", "Kotamobagu");
  await addOfficial(desk, official);
  await field(page, "summary").fill("Pasar di tengah kota dibuka kembali sesudah diperbaiki setahun penuh.");
  await field(page, "body").fill(
    `Pasar dibuka kembali oleh ${official}, Senin (20/1/2026). Walikota hadir; hitungannya 2*3*4.`,
  );
  const findings = page.locator(".siaran-periksa");
  await tap(findings.getByRole("button", { name: /^Ganti dengan “Selasa/ }));
  await tap(findings.getByRole("button", { name: /^Ganti dengan “Wali Kota”/ }));
  await findings
    .getByRole("button", { name: /^Ganti dengan/ })
    .first()
    .waitFor({ state: "hidden" });
  await addPhoto(desk, title);
  await seePreview(desk, title);
  const changed = await save(desk);
  console.log(
    `${page.viewportSize()?.width} px: ${taps() - before} taps, ${((Date.now() - begun) / 1000).toFixed(1)} s`,
  );
  assert.ok(taps() - before <= 14, `${taps() - before} taps`);
  const [id, photo] = [official.toLowerCase().replaceAll(" ", "-"), `${slug}.webp`];
  assert.is(
    host.git("show", "--format=%an", "--name-only", "HEAD"),
    [
      "Siti Aminah\n",
      ...[`posts/2026/01/${slug}.md`, `posts/2026/01/${photo}`, `posts/_data/officials/${id}.yaml`].sort(),
    ].join("\n"),
    changed,
  );
  const text = await host.read(`2026/01/${slug}.md`);
  assert.match(text, / {4}focus: 2[456]% 7[456]%\n/);
  assert.is(
    text.replace(/\d+% \d+%/, "25% 75%"),
    [
      ...[
        "---",
        `title: ${title}`,
        "date: 2026-01-20",
        "cities:",
        "  - kotamobagu",
        "officials:",
        `  - ${id}`,
      ],
      "summary: Pasar di tengah kota dibuka kembali sesudah diperbaiki setahun penuh.",
      ...[
        "photos:",
        `  - file: ${photo}`,
        "    alt: Pedagang menata sayur",
        "    credit: Diskominfo",
        "    focus: 25% 75%",
      ],
      ...["status: draft", "---", ""],
      `Pasar dibuka kembali oleh ${official}, Selasa (20/1/2026). Wali Kota hadir; hitungannya 2*3*4.`,
      "",
    ].join("\n"),
  );
  // Neither where it was taken nor by what, and no wider than pages need.
  const {
    exif,
    format,
    width = 0,
  } = await sharp(await readFile(join(host.content, "2026/01", photo))).metadata();
  assert.equal([exif, format, width <= 2400], [undefined, "webp", true]);
}

/** Registers somebody from inside the form of a release. */
export async function addOfficial({ page, tap }: Desk, name: string): Promise<void> {
  await tap(page.getByRole("button", { name: /^(?:add )?Tambah .?Pejabat/ }));
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("textbox", { name: "Nama tanpa gelar" }).fill(name);
  await tap(dialog.getByRole("button", { name: /Tambah|Selesai|Simpan/ }).last());
  // What is typed below it until then would be lost.
  await dialog.waitFor({ state: "hidden" });
}

/** Adds a photo, says what is seen in it and taps on what matters. */
async function addPhoto({ page, tap }: Desk, title: string): Promise<void> {
  // Of the same bytes Sveltia CMS keeps one file.
  const wide = 2600 + (page.viewportSize()?.width ?? 0);
  const buffer = await phonePhoto({ width: wide, height: 2400, orientation: 1 });
  await section(page, "photos").scrollIntoViewIfNeeded();
  const chooser = page.waitForEvent("filechooser");
  await tap(section(page, "photos").getByRole("button", { name: "Tambah foto" }));
  await (await chooser).setFiles({ name: `${title}.JPG`, mimeType: "image/jpeg", buffer });
  await field(page, "photos.0.alt").fill("Pedagang menata sayur");
  await field(page, "photos.0.credit").fill("Diskominfo");
  const photo = section(page, "photos.0.focus").locator(".siaran-foto");
  await photo.waitFor();
  await photo.locator("img").evaluate((image: HTMLImageElement) => image.decode());
  await photo.scrollIntoViewIfNeeded();
  const { width = 0, height = 0 } = (await photo.boundingBox()) ?? {};
  await photo.click({ position: { x: width / 4, y: (height * 3) / 4 } });
}

/** The page as readers will see it: beside the form, and on a phone in its place. */
async function seePreview({ page, tap }: Desk, title: string): Promise<void> {
  const isPhone = (page.viewportSize()?.width ?? 0) < 768;
  if (isPhone) await tap(page.getByRole("button", { name: "Pratinjau" }));
  // Sveltia CMS has a frame around ours, in which no script runs, not even one that looks at it.
  await until(async () => {
    const shown = await Promise.all(
      page.frames().map((frame) => frame.evaluate(isShown, title).catch(() => false)),
    );
    return shown.includes(true);
  });
  if (isPhone) await tap(page.getByRole("button", { name: "Pratinjau" }));
}

/** Whether the page with this headline is in a frame of this document, and its photo is seen. */
function isShown(title: string): boolean {
  const shown = document.querySelector<HTMLIFrameElement>("iframe[sandbox]")?.contentDocument;
  const photo = shown?.querySelector<HTMLImageElement>('img[alt="Pedagang menata sayur"]');
  return shown?.querySelector("h1")?.textContent === title && (photo?.naturalWidth ?? 0) > 0;
}
