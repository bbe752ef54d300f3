import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { askNew } from "../../src/commands/ask-new.ts";
import type { Choice } from "../../src/disk/ask.ts";
import type { Proposal } from "../../src/import/proposal.ts";
import { loadRegistry } from "../../src/register/load-registry.ts";
import { scripted } from "../import/support.ts";
import { validPosts } from "../support/fixtures.ts";
import { inFolder } from "../support/folders.ts";

const { registry } = await loadRegistry(validPosts);
const proposal: Proposal = {
  cities: [],
  officials: [],
  events: [],
  topics: [],
  aliases: [],
  public: false,
  text: "Naskah.",
  evidence: [],
  doubts: [],
  unregistered: [],
};
const around = { registry, today: "2026-01-01", zone: "Asia/Makassar" };
const summary = "Pemerintah kota membuka pameran usaha mikro di alun-alun kota.";

const asking = suite("askNew");

asking("asks for title, date, regions, officials, events, photos and summary", async () => {
  await inFolder(async (folder) => {
    const photo = join(folder, "Foto 1.JPG");
    await writeFile(photo, "isi");
    const asker = scripted([
      ...["Pameran dibuka", "2019-07-18", ["kotamobagu"], ["siti-rahma"], ["pameran-kota-cerdas-2019"]],
      ...[join(folder, "tidak-ada.jpg"), true, photo, "Antrean di loket", "", summary],
    ]);
    const made = await askNew({ proposal, photos: [] }, { ...around, asker });
    assert.equal(made?.proposal.events, ["pameran-kota-cerdas-2019"]);
    assert.equal(made?.proposal.officials, ["siti-rahma"]);
    assert.is(made?.proposal.summary, summary);
    assert.equal(
      made?.photos.map(({ name, alt, bytes }) => [name, alt, String(Buffer.from(bytes ?? []))]),
      [["foto 1.jpg", "Antrean di loket", "isi"]],
    );
    assert.match(asker.questions[6] ?? "", /tidak-ada\.jpg tidak ada, atau tidak bisa dibuka\. Coba lagi\?/);
  });
});

asking("shows officials with the office of the date that was given", async () => {
  const hints = async (date: string) => {
    let shown: readonly Choice[] = [];
    const asker = scripted([[], undefined]);
    const many: typeof asker.many = (message, options, chosen) => {
      if (message.startsWith("Pejabat")) shown = options;
      return asker.many(message, options, chosen);
    };
    await askNew(
      { proposal: { ...proposal, title: "Judul", date }, photos: [] },
      { ...around, asker: { ...asker, many } },
    );
    return shown.find(({ value }) => value === "siti-rahma")?.hint;
  };
  const now = await hints("2019-07-18");
  assert.match(now ?? "", /Wali Kota Kotamobagu/);
  assert.not.equal(await hints("1999-01-01"), now);
});

asking("asks for nothing that options gave, and stops when somebody would rather", async () => {
  const given: Proposal = {
    ...proposal,
    title: "Judul",
    date: "2019-07-18",
    cities: ["kotamobagu"],
    officials: ["siti-rahma"],
    events: ["pameran-kota-cerdas-2019"],
    summary,
  };
  const asker = scripted([""]);
  const made = await askNew({ proposal: given, photos: [] }, { ...around, asker });
  assert.equal(made, { proposal: given, photos: [] });
  assert.is(await askNew({ proposal, photos: [] }, { ...around, asker: scripted([undefined]) }), undefined);
});

asking.run();
