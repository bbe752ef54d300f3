import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import * as assert from "uvu/assert";
import { until } from "../../support/program.ts";
import { type Desk, field, openRelease, reach, save, section } from "./desk.ts";
import { addFiles, photo } from "./photos.ts";

const release = "2020/04/masih-embargo";

/** Two at once: what the first saved is not written over without a word, and the second loses nothing either. */
export async function writeAtOnce(first: Desk, second: Desk): Promise<void> {
  await openRelease(second, release);
  await field(second.page, "title").fill("Judul kedua");
  await openRelease(first, release);
  await field(first.page, "title").fill("Judul pertama");
  await save(first);
  await second.tap(second.page.getByRole("button", { name: "Simpan" }));
  await second.page.getByRole("alertdialog", { name: "Diubah orang lain" }).waitFor();
  assert.match(await first.host.read(`${release}.md`), "title: Judul pertama");
}

/**
 * Work that was not saved is offered again when the page was left, with the photos that were added; and not in a release
 * of another month that has the same name.
 */
export async function leaveUnsaved(desk: Desk): Promise<void> {
  const { page, host } = desk;
  await openRelease(desk, "2020/02/rancangan");
  // As a person does: what only a program wrote is not kept.
  await field(page, "body").click();
  await page.keyboard.type("Belum disimpan. ");
  await addFiles(desk, [await photo("belum.jpg", 700)]);
  await field(page, "photos.0.alt").fill("Belum tersimpan");
  await until(() => page.evaluate(isKept, { slug: "2020/02/rancangan", words: "Belum tersimpan" }));
  await mkdir(join(host.content, "2021/05"), { recursive: true });
  const other = (await host.read("2020/02/rancangan.md")).replace(/^date: .*$/m, "date: 2021-05-03");
  await writeFile(join(host.content, "2021/05/rancangan.md"), other);
  host.git("add", ".");
  host.git("commit", "--quiet", "--message=nama yang sama");
  await page.evaluate(() => {
    location.hash = "#/collections/siaran/entries/2021/05/rancangan";
  });
  await page.reload();
  await field(page, "title").waitFor();
  await page.getByRole("button", { name: "Simpan" }).waitFor();
  assert.is(await page.getByRole("button", { name: "Pulihkan" }).count(), 0);
  await page.evaluate(() => {
    location.hash = "#/collections/siaran/entries/2020/02/rancangan";
  });
  await page.getByRole("button", { name: "Pulihkan" }).click();
  await until(async () => (await field(page, "body").inputValue()).includes("Belum disimpan. "));
  await reach(desk, "photos.0.alt");
  assert.is(await field(page, "photos.0.alt").inputValue(), "Belum tersimpan");
  await section(page, "photos").locator("summary img:visible").waitFor();
  assert.match(await save(desk), /posts\/2020\/02\/belum\.webp/);
}

/** Whether the browser keeps what was written in an entry, with these words. */
async function isKept({ slug, words }: { readonly slug: string; readonly words: string }): Promise<boolean> {
  const kept = await new Promise<readonly { readonly slug: string }[]>((resolve, reject) => {
    const opening = indexedDB.open("gitea:siaran/naskah");
    opening.addEventListener("error", reject);
    opening.addEventListener("success", () => {
      const asking = opening.result.transaction("draft-backups").objectStore("draft-backups").getAll();
      asking.addEventListener("error", reject);
      asking.addEventListener("success", () => {
        opening.result.close();
        resolve(asking.result);
      });
    });
  });
  return kept.some((one) => one.slug === slug && JSON.stringify(one).includes(words));
}
