import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { askFor, noAnswers, toEntry } from "../../src/commands/ask-entry.ts";
import { UserError } from "../../src/diagnostics/user-error.ts";
import { createFile } from "../../src/disk/create-file.ts";
import { city } from "../../src/indexes/city.ts";
import { event } from "../../src/indexes/event.ts";
import { findEntry } from "../../src/indexes/lookup.ts";
import { official } from "../../src/indexes/official.ts";
import { addAppointment } from "../../src/register/add-appointment.ts";
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
    await addEntry(toEntry(official, given, noAnswers), options(content));
    const added = findEntry((await loadRegistry(content)).registry.entries, official, "andi-mokoginta");
    assert.is(added?.appointments[0]?.from, "2020-01-01");
    assert.equal(added?.aliases, ["Andy Mokoginta"]);
  });
});

add("refuses a taken id, a name a spelling apart, and a fault, and writes nothing", async () => {
  await withRegistry(async (content) => {
    const before = await readdir(join(content, "_data/officials"));
    const person = (given: Record<string, string>) =>
      toEntry(official, new Map(Object.entries(given)), noAnswers);
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
        noAnswers,
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
        noAnswers,
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
        noAnswers,
      ),
      options(content),
    );
    assert.is(path, join(content, "_data/cities/manado.yaml"));
    assert.is(await readFile(path, "utf8"), 'name: Manado\ntype: kota\ncode: "71.71"\n');
  });
});

add.run();

const ask = suite("askFor");

ask("asks for what the options leave open, and for further appointments", async () => {
  await withRegistry(async (content) => {
    const { registry } = await loadRegistry(content);
    const second = ["Lurah Gogagoman", "kotamobagu", "Plt", "2015", "2018-03"];
    const asker = scripted([
      "Andi Mokoginta",
      "",
      "",
      "Camat Kotamobagu Timur",
      "kotamobagu",
      "definitif",
      "2020-01",
      "",
      true,
      ...second,
      false,
    ]);
    const answers = await askFor(official, new Map(), registry, asker);
    assert.ok(answers);
    const path = await addEntry(toEntry(official, new Map(), answers ?? noAnswers), options(content));
    assert.is(
      await readFile(path, "utf8"),
      `name: Andi Mokoginta
appointments:
  - office: Camat Kotamobagu Timur
    city: kotamobagu
    capacity: definitif
    from: 2020-01
  - office: Lurah Gogagoman
    city: kotamobagu
    capacity: Plt
    from: "2015"
    to: 2018-03
`,
    );
    assert.is(await askFor(event, new Map(), registry, scripted([undefined])), undefined);
    const noOffice = await askFor(official, new Map(), registry, scripted(["Budi", "", "", ""]));
    assert.equal(noOffice?.appointments, []);
  });
});

ask.run();

const further = suite("addAppointment");

further("adds an appointment to the file of an official, and leaves the rest as it is", async () => {
  await withRegistry(async (content) => {
    const file = join(content, "_data/officials/dewi.yaml");
    await createFile(
      file,
      "# Dari surat keputusan\nname: Dewi # tanpa gelar\r\nappointments:\n  - office: Camat Barat\n    from: 2019-01-01\n",
    );
    const appointment = { office: "Kepala Dinas Sosial", city: "kotamobagu", from: "2022-05" };
    assert.is(await addAppointment("dewi", appointment, { content, language: "id" }), file);
    const text = await readFile(file, "utf8");
    assert.match(text, "# Dari surat keputusan");
    assert.match(text, "# tanpa gelar");
    const dewi = findEntry((await loadRegistry(content)).registry.entries, official, "dewi");
    assert.equal(
      dewi?.appointments.map(({ office, from }) => [office, from]),
      [
        ["Camat Barat", "2019-01-01"],
        ["Kepala Dinas Sosial", "2022-05-01"],
      ],
    );
    assert.match(
      await refused(() =>
        addAppointment("dewi", { office: "X", city: "manadu" }, { content, language: "id" }),
      ),
      /manadu/,
    );
    assert.match(
      await refused(() => addAppointment("dwi", appointment, { content, language: "id" })),
      /Maksudnya dewi/,
    );
    assert.is(await readFile(file, "utf8"), text);
  });
});

further("begins the list where there is none", async () => {
  await withRegistry(async (content) => {
    await createFile(join(content, "_data/officials/eka.yaml"), "name: Eka\n");
    await addAppointment("eka", { office: "Camat" }, { content, language: "id" });
    const eka = findEntry((await loadRegistry(content)).registry.entries, official, "eka");
    assert.is(eka?.appointments[0]?.office, "Camat");
  });
});

further.run();
