import * as assert from "uvu/assert";
import { type Desk, field, open, reach, save, section, writeDay } from "./desk.ts";

/** A new event. */
export async function writeEvent(desk: Desk): Promise<void> {
  const { page, host } = desk;
  await open(desk, "events/new", "name");
  await field(page, "name").fill("Festival Bunga 2026");
  await reach(desk, "start");
  await writeDay(page, "start", ["", "Agustus", "2026"]);
  await save(desk);
  assert.is(
    await host.read("_data/events/festival-bunga-2026.yaml"),
    "name: Festival Bunga 2026\nstart: 2026-08\n",
  );
}

/** A new page. */
export async function writePage(desk: Desk): Promise<void> {
  const { page, host } = desk;
  await open(desk, "halaman/new");
  await field(page, "title").fill("Tentang kami");
  await field(page, "body").fill("Kami menulis *siaran pers*.\n\n- satu\n- dua");
  await save(desk);
  assert.is(
    await host.read("_pages/tentang-kami.md"),
    "---\ntitle: Tentang kami\n---\n\nKami menulis *siaran pers*.\n\n- satu\n- dua\n",
  );
}

/** A setting of the site. */
export async function setSite(desk: Desk): Promise<void> {
  await open(desk, "_singletons/entries/situs");
  await field(desk.page, "short").fill("Siaran Baru");
  assert.is(await save(desk), "1\t1\tposts/_data/site.yaml");
}

/** The point of a portrait that no crop may lose. */
export async function pointPortrait(desk: Desk): Promise<void> {
  await open(desk, "officials/entries/siti-rahma", "name");
  await reach(desk, "portraitFocus");
  await section(desk.page, "portraitFocus").locator(".siaran-foto").press("ArrowUp");
  assert.is(await save(desk), "1\t0\tposts/_data/officials/siti-rahma.yaml");
  assert.match(await desk.host.read("_data/officials/siti-rahma.yaml"), "portraitFocus: 50% 45%\n");
}
