import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { createFile } from "../../src/disk/create-file.ts";
import { filesIn, inFolder, runInto } from "./support.ts";

const json = suite("runImport --format json");

async function run(folder: string, paths: readonly string[]): Promise<Record<string, unknown>[]> {
  const { code, printed } = await runInto(folder, paths, { json: true });
  assert.is(code, 0);
  return printed.map((line) => JSON.parse(line));
}

const release = `KOTAMOBAGU, Kabar Contoh – Walikota Kotamobagu Ir. Siti Rahma membuka pameran, Jumat (18/7/2019).
"Kami belajar dari daerah lain," ujar Siti Rahma.
`;

json("prints one object a text with every key, and writes nothing", async () => {
  await inFolder(async (folder) => {
    await createFile(join(folder, "rilis/a.txt"), release);
    await createFile(
      join(folder, "rilis/b.txt"),
      "Warga membersihkan pasar pada pagi hari lalu makan bersama.\n",
    );
    const before = await filesIn(folder);
    const [first, second, ...others] = await run(folder, ["rilis"]);
    assert.equal(others, []);
    assert.equal(await filesIn(folder), before);
    const { findings, file, ...rest } = first ?? {};
    assert.ok(String(file).endsWith("a.txt"));
    assert.equal(rest, {
      outlet: "Kabar Contoh",
      dateline: { place: "Kotamobagu", text: "KOTAMOBAGU, Kabar Contoh –" },
      date: { iso: "2019-07-18", text: "Jumat (18/7/2019)", malformed: false },
      weekday: { written: "Jumat", actual: "Kamis" },
      cities: [{ name: "Kotamobagu", type: "kota" }],
      officials: [{ name: "Siti Rahma", office: "Wali Kota Kotamobagu" }],
      events: [],
      venue: "",
      byline: "",
      number: "",
      quotations: [{ text: "Kami belajar dari daerah lain,", speaker: "Siti Rahma" }],
    });
    const found = (findings as { code: string; place: { line: number; column: number } }[]).map(
      ({ code, place }) => `${code} ${place.line}:${place.column}`,
    );
    assert.equal(found, ["wali-kota 1:28", "date-weekday 1:80"]);
    const { file: _, ...empty } = second ?? {};
    assert.equal(empty, {
      outlet: "",
      dateline: { place: "", text: "" },
      date: { iso: "", text: "", malformed: false },
      weekday: { written: "", actual: "" },
      cities: [],
      officials: [],
      events: [],
      venue: "",
      byline: "",
      number: "",
      quotations: [],
      findings: [],
    });
  });
});

json.run();
