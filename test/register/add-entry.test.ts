import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { askFor, toEntry } from "../../src/commands/run-register.ts";
import { UserError } from "../../src/diagnostics/user-error.ts";
import { createFile } from "../../src/disk/create-file.ts";
import { city } from "../../src/indexes/city.ts";
import { event } from "../../src/indexes/event.ts";
import { findEntry } from "../../src/indexes/lookup.ts";
import { official } from "../../src/indexes/official.ts";
import { addEntry } from "../../src/register/add-entry.ts";
import { loadRegistry } from "../../src/register/load-registry.ts";
import { inFolder, scripted } from "../import/support.ts";
import { registry } from "../support/content.ts";

const add = suite("addEntry");

async function refused(run: () => Promise<unknown>): Promise<string> {
  try {
    await run();
  } catch (error) {
    if (error instanceof UserError) return error.message;
    throw error;
  }
  return assert.unreachable() as never;
}

async function withRegistry(run: (content: string) => Promise<void>): Promise<void> {
  await inFolder(async (folder) => {
    const content = join(folder, "posts");
    for (const [file, text] of Object.entries(registry)) await createFile(join(content, file), text);
    await run(content);
  });
}

const options = (content: string) => ({ content, despiteSimilar: false, language: "id" as const });

add("adds what the registry then knows", async () => {
  await withRegistry(async (content) => {
    const given = new Map(
      Object.entries({
        name: "Andi Mokoginta",
        office: "Sekretaris Daerah Kota Kotamobagu",
        city: "kotamobagu",
        from: "2020-01",
        alias: "Andy Mokoginta",
      }),
    );
    await addEntry(toEntry(official, given, new Map()), options(content));
    const added = findEntry((await loadRegistry(content)).registry.entries, official, "andi-mokoginta");
    assert.is(added?.appointments[0]?.from, "2020-01-01");
    assert.equal(added?.aliases, ["Andy Mokoginta"]);
  });
});

add("refuses a taken id, a name a spelling apart, and a fault, and writes nothing", async () => {
  await withRegistry(async (content) => {
    const before = await readdir(join(content, "_data/officials"));
    const person = (given: Record<string, string>) =>
      toEntry(official, new Map(Object.entries(given)), new Map());
    assert.match(
      await refused(() => addEntry(person({ name: "Siti Rahma" }), options(content))),
      /sudah terdaftar/,
    );
    assert.match(
      await refused(() => addEntry(person({ name: "Siti Rachma" }), options(content))),
      /mirip dengan siti-rahma/,
    );
    assert.match(
      await refused(() =>
        addEntry(person({ name: "Andi M", office: "Camat", city: "kotamobagoo" }), options(content)),
      ),
      /kotamobagoo/,
    );
    assert.match(
      await refused(() =>
        addEntry(person({ name: "Andi M", office: "Camat", from: "2020-13" }), options(content)),
      ),
      /2020-13/,
    );
    assert.equal(await readdir(join(content, "_data/officials")), before);
    await addEntry(person({ name: "Siti Rachma" }), { ...options(content), despiteSimilar: true });
  });
});

add("tells editions of an event and kinds of regions apart", async () => {
  await withRegistry(async (content) => {
    const edition = (name: string) =>
      toEntry(
        event,
        new Map([
          ["name", name],
          ["start", "2020-07-17"],
        ]),
        new Map(),
      );
    await addEntry(edition("Pameran Kota Cerdas 2020"), options(content));
    assert.match(
      await refused(() => addEntry(edition("Pameran Kota Cerdass 2019"), options(content))),
      /mirip/,
    );
    const region = (type: string, id: string) =>
      toEntry(
        city,
        new Map([
          ["name", "Manado"],
          ["type", type],
          ["id", id],
        ]),
        new Map(),
      );
    await addEntry(region("kabupaten", "kabupaten-manado"), options(content));
    assert.match(await refused(() => addEntry(region("kota", "kota-manado"), options(content))), /mirip/);
  });
});

add("works where there is no registry yet", async () => {
  await inFolder(async (folder) => {
    const content = join(folder, "posts");
    const path = await addEntry(
      toEntry(
        city,
        new Map([
          ["name", "Manado"],
          ["type", "kota"],
          ["code", "71.71"],
        ]),
        new Map(),
      ),
      options(content),
    );
    assert.is(path, join(content, "_data/cities/manado.yaml"));
    assert.is(await readFile(path, "utf8"), 'name: Manado\ntype: kota\ncode: "71.71"\n');
  });
});

add.run();

const ask = suite("askFor");

ask("asks for what the options leave open", async () => {
  await withRegistry(async (content) => {
    const asker = scripted(["Andi Mokoginta", "", "", "Camat Kotamobagu Timur", "kotamobagu", "2020-01"]);
    const answers = await askFor(official, new Map(), (await loadRegistry(content)).registry, asker);
    assert.equal(Object.fromEntries(answers ?? []), {
      name: "Andi Mokoginta",
      office: "Camat Kotamobagu Timur",
      city: "kotamobagu",
      from: "2020-01",
    });
    assert.is(
      await askFor(event, new Map(), (await loadRegistry(content)).registry, scripted([undefined])),
      undefined,
    );
  });
});

ask.run();
