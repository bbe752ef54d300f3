import { suite } from "uvu";
import * as assert from "uvu/assert";
import { event } from "../../src/indexes/event.ts";
import { office } from "../../src/indexes/office.ts";
import { official } from "../../src/indexes/official.ts";
import { findOutput } from "../../src/pages/index.ts";
import { listingsOf, thingsOfSite } from "../../src/site/listings.ts";
import { brief, compileFiles, type Files, releaseText, siteOf } from "../support/content.ts";
import { newsroomOf } from "../support/newsroom.ts";

const today = "2026-01-01";

/** The register of the tests with an office that both its mayors held. */
const mayors: Files = {
  "_data/offices/wali-kota-kotamobagu.yaml": `name: Wali Kota Kotamobagu
city: kotamobagu
aliases: [Walikota Kotamobagu]
`,
};

/** Officials with one appointment each, in the given words. */
function people(appointments: Readonly<Record<string, string>>): Files {
  return Object.fromEntries(
    Object.entries(appointments).map(([name, words]) => [
      `_data/officials/${name.toLowerCase()}.yaml`,
      `name: ${name}\nappointments:\n  - {${words}}\n`,
    ]),
  );
}

const offices = suite("offices");

offices("are an index once one is registered, and lead no release to ask for them", () => {
  assert.not.ok(siteOf({}).indexes.some(({ kind }) => kind.key === office.key));
  assert.ok(siteOf(mayors).indexes.some(({ kind }) => kind.key === office.key));
  const { diagnostics } = compileFiles({
    ...mayors,
    "2019/07/a.md": releaseText({ more: "cities: [kotamobagu]\noffices: [wali-kota-kotamobagu]" }),
  });
  assert.equal(diagnostics.map(brief), ["2019/07/a.md:6:1 key-unknown"]);
});

offices("are named by appointments: by id, by name, by another spelling", () => {
  const site = siteOf({
    ...mayors,
    ...people({
      Ana: "office: wali-kota-kotamobagu, to: 2008",
      Ben: "office: wali kota kotamobagu, from: 2008, to: 2013",
      Cut: "office: Walikota Kotamobagu, from: 2013, to: 2018",
      Dan: "office: Lurah Gogagoman",
    }),
  });
  const of = (id: string) => thingsOfSite(site, official).find((one) => one.id === id)?.offices[0];
  assert.equal(
    ["ana", "ben", "cut", "dan"].map((id) => [of(id)?.title, of(id)?.city?.id, of(id)?.address?.path]),
    [
      ...["ana", "ben", "cut"].map(() => [
        "Wali Kota Kotamobagu",
        "kotamobagu",
        "/jabatan/wali-kota-kotamobagu/",
      ]),
      ["Lurah Gogagoman", undefined, undefined],
    ],
  );
});

offices("have the releases of those who held them on their day", () => {
  const act = (id: string) => `cities: [kotamobagu]\nofficials: [${id}]`;
  const site = siteOf({
    ...mayors,
    "2019/07/a.md": releaseText({ title: "Siti meresmikan pasar", more: act("siti-rahma") }),
    "2024/07/b.md": releaseText({
      title: "Budi meninjau pasar",
      date: "2024-07-01",
      more: act("budi-lantong"),
    }),
    "2024/08/c.md": releaseText({
      title: "Siti membuka toko",
      date: "2024-08-01",
      more: act("siti-rahma"),
    }),
    "2024/09/d.md": releaseText({
      title: "Budi membuka pameran",
      date: "2024-09-01",
      more: act("{id: budi-lantong, as: Ketua Panitia}"),
    }),
  });
  const [listing] = listingsOf(site, office);
  assert.equal(
    listing?.releases.map(({ title }) => title),
    ["Budi meninjau pasar", "Siti meresmikan pasar"],
  );
  assert.equal(
    site.releases.map((release) => release.things(event).length),
    [0, 0, 0, 0],
  );
  const page = findOutput(newsroomOf(site), "/jabatan/wali-kota-kotamobagu/")?.content() ?? "";
  assert.match(page, /Budi Lantong \(Pj\.\)<\/a><\/bdi><small>sejak 22 September 2023/);
  assert.match(page, /Siti Rahma<\/a><\/bdi><small>22 September 2018 – 22 September 2023/);
  assert.match(page, /id="oleh-budi-lantong".*Budi meninjau pasar.*id="oleh-siti-rahma"/s);
  assert.match(findOutput(newsroomOf(site), "/")?.content() ?? "", /<footer.*href="\/jabatan\/"/s);
});

offices("lead from an older one to the newer", () => {
  const site = siteOf({
    "_data/offices/kepala-kominfo.yaml": "name: Kepala Dinas Kominfo\npredecessor: kepala-humas\n",
    "_data/offices/kepala-humas.yaml": "name: Kepala Bagian Humas\n",
  });
  const page = (id: string) => findOutput(newsroomOf(site), `/jabatan/${id}/`)?.content() ?? "";
  assert.match(page("kepala-kominfo"), /Jabatan sebelumnya.*href="\/jabatan\/kepala-humas\/"/s);
  assert.match(page("kepala-humas"), /Jabatan sesudahnya.*href="\/jabatan\/kepala-kominfo\/"/s);
});

offices.run();

const left = suite("who has left an office");

const wordsOf = (files: Files, id: string) => {
  const thing = thingsOfSite(siteOf(files), official).find((one) => one.id === id);
  return thing && official.noteOf(thing, { today, language: "id" })[0];
};

left("is whom somebody followed, though nobody wrote down the end", () => {
  const files = people({
    Ana: "office: Camat Barat, from: 2018",
    Ben: "office: Camat Barat, from: 2023",
  });
  assert.is(wordsOf(files, "ana"), "Mantan Camat Barat, mulai 2018");
  assert.is(wordsOf(files, "ben"), "Camat Barat");
});

left("is nobody who is only represented", () => {
  const files = people({
    Ana: "office: Camat Barat, from: 2018",
    Ben: "office: Camat Barat, from: 2023, capacity: Plh",
  });
  assert.is(wordsOf(files, "ana"), "Camat Barat");
});

left("without dates is who cannot hold it beside its holder, and no one after that", () => {
  const holder = (to: string) => people({ Ana: "office: Camat", Ben: `office: Camat, from: 2018${to}` });
  assert.is(wordsOf(holder(""), "ana"), "Mantan Camat");
  assert.is(wordsOf(holder(", to: 2024"), "ana"), "Camat");
});

left.run();

const lists = suite("lists of people");

lists("stand by region and rank; of one office the latest first", () => {
  const site = siteOf({
    ...people({
      Abas: "office: Kepala Dinas Sosial Kota Kotamobagu, city: kotamobagu",
      Zul: "office: Wakil Wali Kota Kotamobagu, city: kotamobagu",
      Wati: "office: Gubernur Sulawesi Utara, city: sulawesi-utara",
      Cici: "office: Presiden",
    }),
    "_data/officials/tanpa.yaml": "name: Tanpa\n",
  });
  assert.equal(
    thingsOfSite(site, official).map(({ id }) => id),
    ["wati", "budi-lantong", "siti-rahma", "zul", "abas", "cici", "tanpa"],
  );
  assert.equal(
    [...new Set(thingsOfSite(site, official).map((one) => official.groupOf(one, "id")))],
    ["Provinsi Sulawesi Utara", "Kota Kotamobagu", "Lainnya"],
  );
});

lists("put who holds an office before whom it was taken from on the same day", () => {
  const site = siteOf(
    people({
      Ana: "office: Bupati Lama, to: 2025-02-20",
      Ben: "office: Bupati Lama, from: 2025-02-20",
    }),
  );
  const ids = thingsOfSite(site, official).map(({ id }) => id);
  assert.ok(ids.indexOf("ben") < ids.indexOf("ana"));
});

lists.run();
