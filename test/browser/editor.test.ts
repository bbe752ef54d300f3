import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { once } from "../../src/base/remember.ts";
import { build } from "../../src/build/build.ts";
import { compile } from "../../src/compile/compile.ts";
import { compileOptions, readContent } from "../../src/prepare/prepare.ts";
import { now } from "../support/content.ts";
import {
  changeWords,
  correct,
  followFindings,
  rename,
  translate,
  withdraw,
} from "./editor/change-release.ts";
import { openDesk } from "./editor/desk.ts";
import { openHost } from "./editor/host.ts";
import { pointPortrait, setSite, writeEvent, writePage } from "./editor/other-forms.ts";
import { addThreePhotos, dropPhoto } from "./editor/photos.ts";
import { leaveUnsaved, writeAtOnce } from "./editor/two-people.ts";
import { writeRelease } from "./editor/write-release.ts";
import { openBrowser } from "./site.ts";

const browser = await openBrowser();
const editor = suite("the editor of npm start");

if (browser) {
  // One host and two screens for all: opening an editor takes as long as writing in it.
  const host = await openHost();
  const phone = once(() => openDesk(browser, host, 360));
  const screen = once(() => openDesk(browser, host, 1280));

  editor("from nothing to a commit at 360 px", async () =>
    writeRelease(await phone(), "wali-kota-buka-pasar", "Budi Contoh"),
  );
  editor("from nothing to a commit at 1280 px", async () =>
    writeRelease(await screen(), "bupati-buka-pasar", "Ani Contoh"),
  );
  editor("three photos at once at 360 px", async () => addThreePhotos(await phone()));
  editor("a photo that is dropped", async () => dropPhoto(await screen()));
  editor("a changed word is a changed line", async () => changeWords(await screen()));
  editor("what is found leads to its place", async () => followFindings(await screen()));
  editor("a new name leaves the old address", async () => rename(await screen()));
  editor("a correction", async () => correct(await screen()));
  editor("a release that is taken back", async () => withdraw(await screen()));
  editor("a translation", async () => translate(await screen()));
  editor("an event", async () => writeEvent(await screen()));
  editor("a portrait", async () => pointPortrait(await screen()));
  editor("a page", async () => writePage(await screen()));
  editor("a setting of the site", async () => setSite(await screen()));
  editor("nobody writes over what another wrote without a word", async () =>
    writeAtOnce(await screen(), await phone()),
  );
  editor("unsaved work is offered again", async () => leaveUnsaved(await screen()));

  editor("all of it is without fault and builds, and nobody else was asked for anything", async () => {
    const reading = { content: host.content, now, language: "id", preview: true } as const;
    const { diagnostics } = compile(await readContent(reading), compileOptions(reading));
    assert.equal(
      diagnostics.filter(({ severity }) => severity === "error"),
      [],
    );
    const output = join(host.content, "../_site");
    const { figures } = await build({
      content: host.content,
      output,
      now,
      language: "id",
      search: false,
      drafts: true,
    });
    assert.ok(figures);
    const page = await readFile(join(output, "siaran/2026/01/wali-kota-buka-pasar/index.html"), "utf8");
    assert.match(page, "Pedagang menata sayur");
    for (const desk of [await phone(), await screen()]) {
      assert.equal(desk.foreign, []);
      assert.equal(desk.faults, []);
    }
  });

  editor.after(async () => {
    await browser.close();
    await host.close();
  });
}

editor.run();
