import * as assert from "uvu/assert";
import { allRules, axeSource, findFaults } from "../axe.ts";
import { choose, type Desk, field, open, openRelease, pick, reach, save, section, writeDay } from "./desk.ts";

const release = "2019/07/pameran-kota-cerdas";
const file = `posts/${release}.md`;

/** A changed word, in the title and in a text with all marks. */
export async function changeWords(desk: Desk): Promise<void> {
  await openRelease(desk, release);
  const title = field(desk.page, "title");
  await title.fill(`${await title.inputValue()} lagi`);
  assert.is(await save(desk), `1\t1\t${file}`);
  await openRelease(desk, release);
  const body = field(desk.page, "body");
  await body.fill((await body.inputValue()).replace("| Kamis |", "| Kamis pagi |"));
  assert.is(await save(desk), `1\t1\t${file}`);
}

/** What is found leads to its words and to fields that are not drawn yet; the parts that are ours are without fault. */
export async function followFindings(desk: Desk): Promise<void> {
  const { page, tap } = desk;
  await openRelease(desk, release);
  const findings = page.locator(".siaran-periksa");
  await tap(findings.getByRole("button", { name: /denah\.png/ }));
  await section(page, "photos.1.file").waitFor();
  await field(page, "summary").fill(
    "Stan dibuka pada Jumat, 18 Juli 2019, dan ramai dikunjungi warga dari pagi.",
  );
  await tap(findings.getByRole("button", { name: /Jumat.*Kamis|Kamis.*Jumat/ }).first());
  assert.match(
    await field(page, "summary").evaluate((area: HTMLTextAreaElement) =>
      area.value.slice(area.selectionStart, area.selectionEnd),
    ),
    "Jumat",
  );
  await reach(desk, "photos.1.focus");
  await page.evaluate(await axeSource);
  for (const part of [
    ".siaran-periksa",
    ".siaran-tanggal",
    ".siaran-naskah",
    "section[data-key-path='photos.1.focus']",
  ])
    assert.equal(await findFaults(page, allRules.slice(0, 5), part), [], part);
  await page.getByRole("button", { name: "Tutup editor" }).click();
  await page.waitForURL(({ hash }) => !hash.includes("/entries/"));
}

/** A new name leaves the old address. */
export async function rename(desk: Desk): Promise<void> {
  const { page, tap, host } = desk;
  await openRelease(desk, "2019/11/siaran-singkat");
  await tap(page.getByRole("radio", { name: "Nama di alamat" }));
  await tap(page.getByRole("button", { name: "Ganti nama di alamat" }));
  await page.getByRole("textbox", { name: "Nama di alamat" }).fill("loket-tutup");
  await tap(page.getByRole("button", { name: "Selesai" }));
  await save(desk);
  assert.match(await host.read("2019/11/loket-tutup.md"), "/siaran/2019/11/siaran-singkat/");
  assert.match(host.git("show", "--format=", "--name-status", "HEAD"), "posts/2019/11/siaran-singkat.md");
}

/** A note of what was mended. */
export async function correct(desk: Desk): Promise<void> {
  const { page, tap, host } = desk;
  await openRelease(desk, "2019/07/pasar-murah");
  await reach(desk, "corrections");
  await tap(section(page, "corrections").getByRole("button", { name: /Tambah/ }));
  await writeDay(page, "corrections.0.at", ["20", "Juli", "2019"]);
  await field(page, "corrections.0.note").fill("Tempatnya semula tertulis Lapangan Contoh.");
  assert.is(await save(desk), "3\t0\tposts/2019/07/pasar-murah.md");
  assert.match(
    await host.read("2019/07/pasar-murah.md"),
    "corrections:\n  - at: 2019-07-20\n    note: Tempatnya semula tertulis Lapangan Contoh.\n---",
  );
}

/** Taken back, with a reason. */
export async function withdraw(desk: Desk): Promise<void> {
  const { page, host } = desk;
  await openRelease(desk, "2019/07/pasar-murah");
  await reach(desk, "status");
  assert.is(await field(page, "status_reason").isVisible(), false);
  await pick(desk, "status", "Ditarik");
  await field(page, "status_reason").fill("Pasar murah ditunda.");
  await writeDay(page, "status_at", ["21", "Juli", "2019"]);
  await save(desk);
  assert.match(
    await host.read("2019/07/pasar-murah.md"),
    "status:\n  withdrawn:\n    reason: Pasar murah ditunda.\n    at: 2019-07-21\n",
  );
}

/** The same in English, which leads to its original. */
export async function translate(desk: Desk): Promise<void> {
  const { page, host } = desk;
  await open(desk, "siaran/new");
  await field(page, "title").fill("Licensing desk closed for a day");
  await writeDay(page, "date", ["5", "November", "2019"]);
  await choose(desk, "Daerah", "Manado");
  await field(page, "summary").fill("The licensing desk is closed on Tuesday and opens again the next day.");
  await field(page, "body").fill("The desk is closed for a day.");
  await reach(desk, "lang");
  await desk.tap(section(page, "lang").getByRole("radio", { name: "Inggris" }));
  await reach(desk, "translationOf");
  await field(page, "translationOf").fill("/siaran/2019/11/loket-tutup/");
  await save(desk);
  assert.match(
    await host.read("2019/11/licensing-desk-closed-for-a-day.md"),
    "lang: en\ntranslationOf: /siaran/2019/11/loket-tutup/\n",
  );
}
