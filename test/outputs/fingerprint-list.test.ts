import { createHash } from "node:crypto";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { canonicalExample } from "../../src/outputs/canonical-form.ts";
import { fingerprintsOf, writeFingerprintList } from "../../src/outputs/fingerprint-list.ts";
import { writeFingerprintSchema } from "../../src/outputs/fingerprint-schema.ts";
import { pressText } from "../../src/outputs/press-kit.ts";
import type { Release } from "../../src/site/model.ts";
import { releaseText, siteOf } from "../support/content.ts";

const site = siteOf({
  "2019/07/pasar.md": releaseText({
    title: "Pasar “Murah” dibuka",
    body: "Jum’at pagi:\n\n1. beras,\n2. gula – Rp75.000.\n\n| Kota | Harga |\n|---|---|\n| Manado | 5% |",
  }),
  "2019/07/ditarik.md": releaseText({
    date: "2019-07-01",
    more: "cities: [kotamobagu]\nstatus: {withdrawn: {reason: Keliru, at: 2019-07-20}}",
  }),
  "2019/07/diralat.md": releaseText({
    date: "2019-06-01",
    more: "cities: [kotamobagu]\ncorrections: [{at: 2019-07-16, note: Bukan enam}]",
  }),
});

/** Follows the steps that readers are told, from the press text alone and by no code of ours. */
function byHand(press: string, title: string): string {
  const [above = ""] = press.split("\n\n* * *\n");
  const text = above.slice(above.indexOf("2019\n\n") + 6);
  const words = `${title} ${text}`
    .replace(/\p{Cf}/gu, "")
    .normalize("NFKC")
    .toLowerCase()
    .normalize("NFKC")
    .split(/[^\p{L}\p{M}\p{N}\p{Sc}%‰]+|(?<=[\p{Sc}%‰])|(?=[\p{Sc}%‰])/u);
  return createHash("sha256").update(words.filter(Boolean).join(" ")).digest("hex");
}

const list = suite("writeFingerprintList");

list("has the fingerprint that anyone can work out from a press text", () => {
  const { siaran } = JSON.parse(writeFingerprintList(site));
  assert.is(siaran.length, 3);
  for (const release of site.releases) {
    const entry = siaran.find(({ alamat }: { alamat: string }) => alamat === release.address.path);
    assert.is(entry.sidik, byHand(pressText(release, site), release.title));
  }
});

list("tells of corrections and of what was withdrawn, and no word of that but its title", () => {
  const { siaran } = JSON.parse(writeFingerprintList(site));
  const [, withdrawn, corrected] = siaran;
  assert.is(withdrawn.judul, "Kotamobagu buka pameran");
  assert.match(withdrawn.ditarik, /^2019-07-20T/);
  assert.match(corrected.diralat, /^2019-07-16T/);
  assert.is(siaran[0].judul, undefined);
  // Both files have the text that every release of the tests has.
  assert.is(withdrawn.sidik, corrected.sidik);
});

list("reads no file of which the fingerprint is known", () => {
  const known = new Map(site.pages.map(({ digest }) => [digest, "ab12"]));
  const unread = (release: Release) =>
    new Proxy(release, {
      get: (target, key) => {
        assert.is.not(key, "fingerprint", `${release.file} was read`);
        return Reflect.get(target, key, target);
      },
    });
  const fingerprints = fingerprintsOf({ ...site, pages: site.pages.map(unread) }, known);
  assert.equal([...new Set(fingerprints.values())], ["ab12"]);
});

list("is described by its schema, which says how to work it out", () => {
  const { properties, description } = JSON.parse(writeFingerprintSchema(site));
  const { bentuk, siaran } = JSON.parse(writeFingerprintList(site));
  assert.is(properties.bentuk.const, bentuk);
  const described = properties.siaran.items;
  for (const entry of siaran) {
    assert.equal(
      Object.keys(entry).filter((name) => !(name in described.properties)),
      [],
    );
    for (const name of described.required) assert.ok(name in entry, name);
    assert.match(entry.sidik, new RegExp(described.properties.sidik.pattern));
  }
  assert.match(description, /SHA-256/);
  assert.is(createHash("sha256").update(canonicalExample.canonical).digest("hex").length, 64);
});

list.run();
