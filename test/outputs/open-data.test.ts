import { array, assert as law, property, string } from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { guardFormula } from "../../src/outputs/csv.ts";
import { writeDataCsv, writeDataJson, writeDataSchema } from "../../src/outputs/open-data.ts";
import { fields } from "../../src/outputs/open-data-fields.ts";
import { listsOf } from "../../src/outputs/open-data-lists.ts";
import type { Release } from "../../src/site/model.ts";
import { releaseText, siteOf } from "../support/content.ts";
import { hostileTitle } from "../support/hostile.ts";

type Json = Readonly<Record<string, unknown>>;

function isObject(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Reads RFC 4180 strictly: what the grammar does not allow throws. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let rest = text;
  while (rest !== "") {
    const match = /^(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/.exec(rest);
    if (!match) throw new Error(`not RFC 4180: ${rest.slice(0, 40)}`);
    row.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? "");
    if (match[3] === "\r\n") {
      rows.push(row);
      row = [];
    }
    rest = rest.slice(match[0].length);
  }
  return rows;
}

/** What of a value the schema does not allow; as much of JSON Schema as ours uses. */
function violations(value: unknown, schema: unknown, at = ""): string[] {
  if (!isObject(schema)) return [`${at}: no schema`];
  switch (schema.type) {
    case "object": {
      if (!isObject(value)) return [`${at}: no object`];
      const properties = isObject(schema.properties) ? schema.properties : {};
      const missing = [schema.required].flat().filter((name) => value[String(name)] === undefined);
      return [
        ...missing.map((name) => `${at}/${name}: missing`),
        ...Object.entries(value).flatMap(([name, item]) =>
          violations(item, properties[name], `${at}/${name}`),
        ),
      ];
    }
    case "array":
      return Array.isArray(value)
        ? value.flatMap((item, index) => violations(item, schema.items, `${at}/${index}`))
        : [`${at}: no array`];
    case "integer":
      return Number.isInteger(value) ? [] : [`${at}: no integer`];
    case "boolean":
      return typeof value === "boolean" ? [] : [`${at}: no boolean`];
    default:
      return typeof value === "string" && isOfFormat(value, schema.format) ? [] : [`${at}: ${value}`];
  }
}

function isOfFormat(text: string, format: unknown): boolean {
  if (format === "date-time") return /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}[+-]\d{2}:\d{2}$/.test(text);
  return format !== "uri" || URL.canParse(text);
}

const full = siteOf({
  "2019/07/a.md": releaseText({
    title: hostileTitle,
    date: "2019-07-18 09:00",
    more: [
      "cities: [kotamobagu, manado]",
      "officials: [siti-rahma, budi-lantong]",
      "events: [pameran-2019]",
      "topics: [usaha, kota]",
      "number: 1/HUMAS/2019",
      "source: {name: Warta, url: https://warta.example/1}",
      "corrections: [{at: 2019-07-20, note: Jumlahnya dibetulkan.}]",
    ].join("\n"),
    body: "Paragraf **satu**.\n\nParagraf dua.",
  }),
  "2019/07/b.md": releaseText({ title: "=1+1" }),
});

function whole(pieces: Iterable<string>): string {
  return [...pieces].join("");
}

const json = suite("writeDataJson");

json("follows its schema, which explains every value", () => {
  const schema: unknown = JSON.parse(writeDataSchema(full));
  const data: unknown = JSON.parse(whole(writeDataJson(full)));
  assert.equal(violations(data, schema), []);
  const described = JSON.stringify(schema);
  for (const { meaning } of [...fields, ...listsOf(siteOf({}))])
    assert.ok(described.includes(JSON.stringify(meaning.id)), meaning.id);
});

json("has all releases with the address of their text, newest first", () => {
  const data: unknown = JSON.parse(whole(writeDataJson(full)));
  if (!isObject(data) || !Array.isArray(data.siaran)) throw new Error("no releases");
  const [first, second] = data.siaran.filter(isObject);
  assert.is(data.jumlah, 2);
  assert.is(first?.judul, hostileTitle);
  assert.is(first?.alamat_teks, "https://siaran.example.go.id/siaran/2019/07/a/a.txt");
  assert.is(first?.jam_diketahui, true);
  assert.is(second?.jam_diketahui, false);
  assert.is(second?.nomor, undefined);
  assert.equal(first?.pejabat, [
    { id: "siti-rahma", nama: "Siti Rahma", jabatan: "Wali Kota Kotamobagu" },
    { id: "budi-lantong", nama: "Budi Lantong" },
  ]);
});

json("of an empty newsroom follows the schema too", () => {
  const site = siteOf({});
  assert.equal(violations(JSON.parse(whole(writeDataJson(site))), JSON.parse(writeDataSchema(site))), []);
});

json.run();

const csv = suite("writeDataCsv");

csv("is a table by RFC 4180 with a row for every release", () => {
  const [header, first, ...others] = readCsv(whole(writeDataCsv(full)));
  if (!header || !first) throw new Error("no rows");
  assert.is(others.length, 1);
  assert.is(first.length, header.length);
  const textOf = (name: string) => first[header.indexOf(name)];
  assert.is(textOf("judul"), hostileTitle);
  assert.is(textOf("tanggal"), "2019-07-18T09:00:00+08:00");
  assert.is(textOf("daerah_id"), "kotamobagu; manado");
  assert.is(textOf("jam_diketahui"), "true");
});

csv("keeps the values of a list in step where one is not known", () => {
  const [header = [], first = []] = readCsv(whole(writeDataCsv(full)));
  assert.is(first[header.indexOf("pejabat_nama")], "Siti Rahma; Budi Lantong");
  assert.is(first[header.indexOf("pejabat_jabatan")], "Wali Kota Kotamobagu; ");
});

csv("keeps a spreadsheet from calculating a title", () => {
  const [header = [], , second = []] = readCsv(whole(writeDataCsv(full)));
  assert.is(second[header.indexOf("judul")], "'=1+1");
});

csv("leaves the long text out", () => {
  const [header = []] = readCsv(whole(writeDataCsv(full)));
  assert.is(header.includes("teks"), false);
});

csv("is read back as it was written, whatever the titles", () => {
  law(
    property(array(string({ unit: "binary" }), { maxLength: 5 }), (titles) => {
      const site = {
        ...full,
        pages: titles.flatMap((title) =>
          full.releases.slice(0, 1).map((release) => withTitle(release, title)),
        ),
      };
      const [header = [], ...rows] = readCsv(whole(writeDataCsv(site)));
      assert.equal(
        rows.map((row) => row[header.indexOf("judul")]),
        titles.map(guardFormula),
      );
    }),
  );
});

csv.run();

function withTitle(release: Release, title: string): Release {
  return new Proxy(release, { get: (target, key) => (key === "title" ? title : Reflect.get(target, key)) });
}

const guard = suite("guardFormula");

guard("puts an apostrophe before what a spreadsheet would calculate", () => {
  for (const text of ["=1+1", "+62", "-1", "@A1", "\t=1", " =1", "\r=1", "＝1"])
    assert.is(guardFormula(text), `'${text}`);
});

guard("does so wherever a spreadsheet parts cells", () => {
  assert.is(guardFormula("Lomba;=1+cmd|' /C calc'!A0; -2"), "Lomba;'=1+cmd|' /C calc'!A0; '-2");
  assert.is(guardFormula("a\t@b|＝c\n+d"), "a\t'@b|'＝c\n'+d");
  assert.is(guardFormula("=1;=2"), "'=1;'=2");
});

guard("leaves everything else alone", () => {
  for (const text of ["", "Wali Kota", "2019-07-18", "a=b", "'kutip'", "Manado; Bitung", "a;b-c"])
    assert.is(guardFormula(text), text);
});

guard.run();
