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
      ...[join(folder, "lambang.gif"), true, emblem],
    ]);
    const known = await askInit({ regions: [] }, asker);
    assert.equal(
      known?.regions.map(({ code }) => code),
      ["32.73", "32.04"],
    );
    const { title, publisher, email, accent } = known ?? {};
    assert.equal([title, publisher, email, accent], ["Siaran Bandung", "Diskominfo", undefined, "#0b5cad"]);
    assert.is(known?.emblem, emblem);
    assert.match(asker.questions.join("\n"), "lambang harus SVG atau PNG. Coba lagi?");
  }),
);

asking("asks nothing that options say", async () => {
  const asker = scripted([]);
  const all = {
    ...{ regions: [findRegion("71.74")], title: "Judul", url, publisher: "Kantor", email: "a@b.id" },
    ...{ accent: "#112233", emblem: "x.svg", short: "J" },
  };
  assert.equal(await askInit(all, asker), all);
  assert.equal(asker.questions, []);
});

asking("ends where somebody would rather stop", async () => {
  assert.is(await askInit({ regions: [] }, scripted([undefined])), undefined);
  assert.is(await askInit({ regions: [findRegion("71.74")] }, scripted(["Judul", undefined])), undefined);
});

asking.run();
