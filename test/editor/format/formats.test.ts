import { suite } from "uvu";
import * as assert from "uvu/assert";
import { readEntry, writeEntry } from "../../../src/editor/format/formats.ts";

const release = `---
title: Pasar murah
date: 2026-01-19
cities: [kotamobagu]
officials:
  - weny-gaib
  - id: rendy
    as: Plh. Sekda
summary: Pasar murah dibuka.
status: {withdrawn: {reason: Salah, at: 2026-01-20}}
aneh: [1, {dua: 3}]
---

Pasar dibuka.

Pasar ditutup.
`;

const releases = suite("releases");

releases("are shown with ids, names beside them, and one word for the status", () => {
  assert.equal(readEntry(release, "siaran-release"), {
    title: "Pasar murah",
    date: "2026-01-19",
    cities: ["kotamobagu"],
    officials: ["weny-gaib", "rendy"],
    officials_as: { rendy: "Plh. Sekda" },
    summary: "Pasar murah dibuka.",
    status: "withdrawn",
    status_reason: "Salah",
    status_at: "2026-01-20",
    aneh: [1, { dua: 3 }],
    body: "Pasar dibuka.\n\nPasar ditutup.",
  });
});

const changed = (changes: object) =>
  writeEntry(release, { ...readEntry(release, "siaran-release"), ...changes }, "siaran-release");

releases("keep the form in which officials and the status were written", () => {
  assert.is(changed({ status_reason: "Keliru" }), release.replace("Salah", "Keliru"));
  assert.is(changed({ status: "published" }), release.replace(/status: .*\n/, ""));
  assert.is(
    changed({ status: "removed" }),
    release.replace(/status: .*\n/, "status:\n  removed:\n    reason: Salah\n"),
  );
  assert.is(changed({ officials: ["rendy"] }), release.replace("  - weny-gaib\n", ""));
  assert.is(
    changed({ officials_as: { rendy: "Plh. Sekda", "weny-gaib": "Dokter" } }),
    release.replace("  - weny-gaib\n", "  - id: weny-gaib\n    as: Dokter\n"),
  );
  assert.is(
    changed({ officials: ["weny-gaib", "rendy", "nasli"], officials_as: {} }),
    release.replace("    as: Plh. Sekda\n", "  - nasli\n"),
  );
});

releases("change in one line of the text, and the form's own keys are not written", () => {
  assert.is(
    changed({ body: "Pasar dibuka.\n\nPasar usai.", _findings: "x" }),
    release.replace("ditutup", "usai"),
  );
  assert.is(
    changed({ aliases: ["/siaran/2026/01/lama/"] }),
    release.replace("status:", "aliases:\n  - /siaran/2026/01/lama/\nstatus:"),
  );
});

const withPhotos = `---
title: Pasar murah
photos:
  # pembukaan
  - file: a.jpg # dari panitia
    alt: "Panggung"
    rahasia: {dua: 2}
  - {file: b.jpg, alt: Pasar}
---

Isi.
`;

releases("keep what was written of photos that stay when others come, go and move", () => {
  const [a, b] = [
    { alt: "Panggung", file: "a.jpg", rahasia: { dua: 2 } },
    { alt: "Pasar", file: "b.jpg" },
  ];
  const c = { alt: "Hadirin", caption: "", file: "c.jpg", focus: "10% 20%" };
  const written = (photos: readonly object[]) =>
    writeEntry(withPhotos, { ...readEntry(withPhotos, "siaran-release"), photos }, "siaran-release");
  const lines = "  - file: c.jpg\n    alt: Hadirin\n    focus: 10% 20%\n";
  assert.is(written([a, b, c]), withPhotos.replace("Pasar}\n", `Pasar}\n${lines}`));
  assert.is(written([a]), withPhotos.replace(/ {2}- \{file.*\n/, ""));
  const [, first = "", second = ""] = /( {2}# pem[\s\S]*?)( {2}- \{.*\n)/.exec(withPhotos) ?? [];
  assert.is(written([b, a]), withPhotos.replace(first + second, second + first));
  assert.is(
    written([a, { ...b, focus: "1% 2%" }]),
    withPhotos.replace("alt: Pasar}", "alt: Pasar, focus: 1% 2%}"),
  );
});

releases("are begun in the documented order", () => {
  const values = {
    status: "draft",
    body: "Isi.\n",
    photos: [{ alt: "Panggung", file: "a.jpg", caption: "" }],
    title: "0123",
    cities: ["kotamobagu"],
    date: "2026-01-19 09:00",
  };
  assert.is(
    writeEntry("", values, "siaran-release"),
    `---
title: "0123"
date: 2026-01-19 09:00
cities:
  - kotamobagu
photos:
  - file: a.jpg
    alt: Panggung
status: draft
---

Isi.
`,
  );
});

releases("that cannot be read are refused with the fault", () => {
  assert.throws(() => readEntry("---\ntitle: [a\n---\nb\n", "siaran-release"), /baris/);
  assert.throws(() => readEntry("tanpa data", "siaran-release"));
});

releases.run();

const site = `title: Situs
host: nginx
cards: all
security:
  contact: a@b.id
menu: [profil, {page: ppid, label: PPID}]
contacts:
  redaksi: # utama
    name: Redaksi
`;

const settings = suite("site.yaml");

const edited = (changes: object) =>
  writeEntry(site, { ...readEntry(site, "siaran-site"), ...changes }, "siaran-site");

settings("is shown in the form in which all can be said", () => {
  assert.equal(readEntry(site, "siaran-site"), {
    title: "Situs",
    host: { name: "nginx" },
    cards: "all",
    security: { contact: ["a@b.id"] },
    menu: [{ page: "profil" }, { page: "ppid", label: "PPID" }],
    contacts: [{ id: "redaksi", name: "Redaksi" }],
  });
});

settings("is written in the shortest, unless it was written otherwise", () => {
  assert.is(edited({ host: { name: "caddy", hsts: false } }), site.replace("nginx", "caddy"));
  assert.is(
    edited({ host: { name: "nginx", hsts: true } }),
    site.replace("host: nginx", "host:\n  name: nginx\n  hsts: true"),
  );
  assert.is(edited({ cards: "false" }), site.replace("all", "false"));
  assert.is(edited({ cards: "12" }), site.replace("all", "12"));
  assert.is(
    edited({ menu: [{ page: "profil" }, { page: "ppid", label: "PPID" }, { page: "faq" }] }),
    site.replace("PPID}]", "PPID}, faq]"),
  );
  assert.is(edited({ security: { contact: ["c@d.id"] } }), site.replace("a@b.id", "c@d.id"));
  assert.is(
    edited({
      contacts: [
        { id: "redaksi", name: "Redaksi" },
        { id: "humas", name: "Humas" },
      ],
    }),
    `${site}  humas:\n    name: Humas\n`,
  );
});

settings("keeps the order of the contacts, of which the first counts", () => {
  const two = edited({
    contacts: [
      { id: "humas", name: "Humas" },
      { id: "redaksi", name: "Redaksi" },
    ],
  });
  assert.equal(readEntry(two, "siaran-site").contacts, [
    { id: "humas", name: "Humas" },
    { id: "redaksi", name: "Redaksi" },
  ]);
});

settings.run();
