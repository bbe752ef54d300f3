import { suite } from "uvu";
import * as assert from "uvu/assert";
import { createFiles } from "../../src/outputs/files.ts";
import { writeSecurityText } from "../../src/outputs/security-txt.ts";
import { brief, compileFiles, registry, siteOf } from "../support/content.ts";

const run = suite("security.txt");

const settings = registry["_data/site.yaml"] ?? "";
const textOf = (security: string, now: number) => {
  const site = siteOf({ "_data/site.yaml": `${settings}security: ${security}\n` }, { now });
  return createFiles(site)
    .find(({ path }) => path === "/.well-known/security.txt")
    ?.content();
};

run("has what RFC 9116 asks for", () => {
  const text = textOf(
    "{contact: [csirt@contoh.go.id, https://contoh.go.id/lapor], policy: https://contoh.go.id/a}",
    Date.UTC(2026, 1, 20),
  );
  assert.is(
    text,
    `Contact: mailto:csirt@contoh.go.id
Contact: https://contoh.go.id/lapor
Expires: 2027-01-01T00:00:00Z
Preferred-Languages: id, en
Canonical: https://siaran.example.go.id/.well-known/security.txt
Policy: https://contoh.go.id/a
`,
  );
});

run("is not there where nobody is named", () => {
  assert.not.ok(createFiles(siteOf({})).some(({ path }) => path.includes("security")));
});

run("takes an email address or one of https, as RFC 9116 wants", () => {
  const faultsOf = (security: string) =>
    compileFiles({ "_data/site.yaml": `${settings}security: ${security}\n` }).diagnostics.map(brief);
  for (const contact of [
    "a@contoh.go.id",
    "https://contoh.go.id/lapor",
    "[a@contoh.go.id, https://contoh.go.id]",
  ])
    assert.equal(faultsOf(`{contact: ${contact}}`), [], contact);
  for (const contact of [
    "http://contoh.go.id/lapor",
    "javascript:alert(1)",
    "a@contoh",
    '"a@contoh.go.id\\nExpires: 1999-01-01T00:00:00Z"',
    "[a@contoh.go.id, ftp://contoh.go.id]",
  ])
    assert.match(faultsOf(`{contact: ${contact}}`).join(), /^_data\/site\.yaml:\S+ value-type$/, contact);
  for (const key of ["policy", "encryption"])
    assert.match(
      faultsOf(`{contact: a@contoh.go.id, ${key}: http://contoh.go.id/a}`).join(),
      /^_data\/site\.yaml:\S+ value-type$/,
    );
});

run("expires within a year and not before ten months, and changes once a month", () => {
  const { addressOf, now } = siteOf({});
  const texts = new Set<string>();
  for (let day = 0; day < 365; day += 1) {
    const instant = Date.UTC(2027, 0, 1, 12) + day * 86_400_000;
    const text = writeSecurityText({ contacts: ["a@contoh.go.id"] }, { addressOf, now: { ...now, instant } });
    const expires = Date.parse(/^Expires: (.*)$/m.exec(text)?.[1] ?? "");
    const days = (expires - instant) / 86_400_000;
    assert.ok(days < 365 && days > 300, `${days}`);
    texts.add(text);
  }
  assert.is(texts.size, 12);
});

run.run();
