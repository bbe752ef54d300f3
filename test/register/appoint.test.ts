import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { UserError } from "../../src/diagnostics/user-error.ts";
import { createFile } from "../../src/disk/create-file.ts";
import { type AppointOptions, appoint, type NewAppointment } from "../../src/register/appoint.ts";
import { inFolder } from "../import/support.ts";
import { registry } from "../support/content.ts";

const files = {
  ...registry,
  "_data/offices/wali-kota-kotamobagu.yaml": "name: Wali Kota Kotamobagu\ncity: kotamobagu\n",
  "_data/officials/citra.yaml": `# Dari SK pelantikan
name: Citra
appointments:
  - office: Wakil Wali Kota Kotamobagu # wakil
    city: kotamobagu
    from: 2019-01-01
`,
};

interface Register {
  readonly put: (
    words: Partial<NewAppointment>,
    ends?: AppointOptions["ends"],
  ) => Promise<number | undefined>;
  readonly text: (id: string) => Promise<string>;
  readonly write: (id: string, text: string) => Promise<void>;
}

async function withRegister(run: (register: Register) => Promise<void>): Promise<void> {
  await inFolder(async (folder) => {
    const content = join(folder, "posts");
    for (const [file, text] of Object.entries(files)) await createFile(join(content, file), text);
    const path = (id: string) => join(content, `_data/officials/${id}.yaml`);
    await run({
      put: async (words, ends = neverAsked) => {
        const asked = { official: "citra", office: "wali-kota-kotamobagu", from: "2025-02-20", ...words };
        const given = { capacity: "definitif", ...asked } as const;
        return (await appoint(given, { content, language: "id", ends }))?.length;
      },
      text: (id) => readFile(path(id), "utf8"),
      write: (id, text) => writeFile(path(id), text),
    });
  });
}

const neverAsked = async (): Promise<boolean> => assert.unreachable("was asked") as never;

async function refused(run: () => Promise<unknown>): Promise<string> {
  try {
    await run();
  } catch (error) {
    if (error instanceof UserError) return error.message;
    throw error;
  }
  return assert.unreachable("was not refused") as never;
}

const shuffle = suite("appoint");

shuffle("is one new appointment, which ends that of the former holder", async () => {
  await withRegister(async ({ put, text, write }) => {
    await write("citra", "name: Citra\n");
    assert.is(await put({ source: "https://contoh.go.id/sk" }), 2);
    assert.is(
      await text("citra"),
      "name: Citra\nappointments:\n  - office: wali-kota-kotamobagu\n    from: 2025-02-20\n    source: https://contoh.go.id/sk\n",
    );
    assert.match(await text("budi-lantong"), /capacity: Pj\n {4}from: 2023-09-22\n {4}to: 2025-02-20\n$/);
    assert.not.match(await text("siti-rahma"), "2025");
  });
});

shuffle("asks whether another office is left, and keeps comments", async () => {
  await withRegister(async ({ put, text }) => {
    const asked: string[] = [];
    await put({}, async ({ official }, title) => {
      asked.push(`${official.id}: ${title}`);
      return true;
    });
    assert.equal(asked, ["citra: Wakil Wali Kota Kotamobagu"]);
    const citra = await text("citra");
    assert.match(citra, "# Dari SK pelantikan");
    assert.match(citra, "Wakil Wali Kota Kotamobagu # wakil");
    assert.match(citra, /from: 2019-01-01\n {4}to: 2025-02-20\n {2}- office: wali-kota-kotamobagu\n/);
  });
});

shuffle("asks whether a deputy of some days stands beside the holder", async () => {
  await withRegister(async ({ put, text }) => {
    assert.is(await put({ capacity: "Plh" }, async () => false), 1);
    assert.match(await text("citra"), /capacity: Plh\n {4}from: 2025-02-20/);
    assert.not.match(await text("budi-lantong"), "2025");
  });
});

shuffle("asks about a holder of unknown dates, and writes nothing where somebody stops", async () => {
  await withRegister(async ({ put, text, write }) => {
    await write(
      "siti-rahma",
      "name: Siti Rahma\nappointments:\n  - office: Wali Kota Manado\n    city: manado\n",
    );
    const before = await text("citra");
    assert.is(await put({ office: "wali kota manado", capacity: "Pj" }, async () => undefined), undefined);
    assert.is(await text("citra"), before);
    assert.is(await put({ office: "wali kota manado", capacity: "Pj" }, async () => true), 2);
    assert.match(await text("siti-rahma"), "to: 2025-02-20");
    assert.match(await text("citra"), "  - office: Wali Kota Manado\n    city: manado\n    capacity: Pj\n");
  });
});

shuffle("before a known one has an end itself", async () => {
  await withRegister(async ({ put, text }) => {
    assert.match(await refused(() => put({ from: "2010" })), /mulai 2018-09-22.*--to/);
    assert.is(await put({ from: "2010", to: "2015" }), 1);
    assert.match(await text("citra"), /from: "2010"\n {4}to: "2015"/);
    assert.not.match(await text("siti-rahma"), "2010");
  });
});

shuffle("refuses whom and what nobody knows, and a day that is none", async () => {
  await withRegister(async ({ put, text }) => {
    const before = await text("citra");
    assert.match(await refused(() => put({ official: "citri" })), /tidak terdaftar.*Maksudnya citra\?/);
    assert.match(
      await refused(() => put({ office: "wali-kota-kotamobag" })),
      /tidak terdaftar. Maksudnya wali-kota-kotamobagu\?/,
    );
    assert.match(await refused(() => put({ from: "2025-02-30" })), /bukan tanggal/);
    assert.match(await refused(() => put({ from: "besok" })), /bukan tanggal/);
    assert.match(
      await refused(() => put({ from: "2025-02-20", to: "2024" }, async () => false)),
      /berakhir \(2024\) sebelum/,
    );
    assert.is(await text("citra"), before);
  });
});

shuffle("takes an official by name, and asks which where two have it", async () => {
  await withRegister(async ({ put, write }) => {
    assert.is(await put({ official: "Citra", capacity: "Pj" }), 2);
    await write("budi-lantong", "name: Citra\n");
    assert.match(
      await refused(() => put({ official: "Citra", from: "2026" })),
      /lebih dari satu.*budi-lantong, citra/,
    );
  });
});

shuffle.run();
