import * as assert from "uvu/assert";
import { until } from "../../support/program.ts";
import { type Desk, field, openRelease, save } from "./desk.ts";

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

/** Work that was not saved is offered again when the page was left. */
export async function leaveUnsaved(desk: Desk): Promise<void> {
  const { page } = desk;
  await openRelease(desk, "2020/02/rancangan");
  // As a person does: what only a program wrote is not kept.
  await field(page, "body").click();
  await page.keyboard.type("Belum disimpan. ");
  await until(() => page.evaluate(isKept, "rancangan"));
  await page.reload();
  await page.getByRole("button", { name: "Pulihkan" }).click();
  await until(async () => (await field(page, "body").inputValue()).includes("Belum disimpan. "));
}

/** Whether the browser keeps what was written in an entry. */
async function isKept(slug: string): Promise<boolean> {
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
  return kept.some((one) => one.slug === slug);
}
