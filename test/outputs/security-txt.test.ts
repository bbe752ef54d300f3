import { suite } from "uvu";
import * as assert from "uvu/assert";
import { createFiles } from "../../src/outputs/files.ts";
import { writeSecurityText } from "../../src/outputs/security-txt.ts";
import { registry, siteOf } from "../support/content.ts";

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
