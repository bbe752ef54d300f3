import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { askInit } from "../../src/commands/ask-init.ts";
import { findRegion } from "../../src/init/find-region.ts";
import { scripted } from "../import/support.ts";
import { inFolder } from "../support/folders.ts";

const url = "https://siaran.example.go.id/";

const asking = suite("askInit");

asking("asks for regions, title, address, office, mail, colour and emblem", () =>
  inFolder(async (folder) => {
    const emblem = join(folder, "lambang.svg");
    await writeFile(emblem, "<svg/>");
    const asker = scripted([
      ...[[], true, ["32.73", "32.04"], "Siaran Bandung", url, "Diskominfo", "", "#0b5cad"],
      ...[join(folder, "lambang.gif"), true, emblem, "apache", "github"],
    ]);
    const known = await askInit({ regions: [] }, asker);
    assert.equal(
      known?.regions.map(({ code }) => code),
      ["32.73", "32.04"],
    );
    const { title, publisher, email, accent } = known ?? {};
    assert.equal([title, publisher, email, accent], ["Siaran Bandung", "Diskominfo", undefined, "#0b5cad"]);
    assert.equal([known?.emblem, known?.host, known?.ci], [emblem, "apache", "github"]);
    assert.match(asker.questions.join("\n"), "lambang harus SVG atau PNG. Coba lagi?");
  }),
);

asking("asks nothing that options say", async () => {
  const asker = scripted([]);
  const all = {
    ...{ regions: [findRegion("71.74")], title: "Judul", url, publisher: "Kantor", email: "a@b.id" },
    ...({ accent: "#112233", emblem: "x.svg", short: "J", host: "nginx", ci: "gitea" } as const),
  };
  assert.equal(await askInit(all, asker), all);
  assert.equal(asker.questions, []);
});

asking("asks for no repository where the host is not known yet", async () => {
  const all = { regions: [findRegion("71.74")], title: "Judul", url, publisher: "Kantor", email: "a@b.id" };
  const asker = scripted([""]);
  const known = await askInit({ ...all, accent: "#112233", emblem: "x.svg" }, asker);
  assert.equal([known?.host, known?.ci], [undefined, undefined]);
  assert.is(asker.questions.length, 1);
});

asking("ends where somebody would rather stop", async () => {
  assert.is(await askInit({ regions: [] }, scripted([undefined])), undefined);
  assert.is(await askInit({ regions: [findRegion("71.74")] }, scripted(["Judul", undefined])), undefined);
});

asking.run();
