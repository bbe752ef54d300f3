import { paths } from "../base/paths.ts";
import type { BuiltSite } from "./built-site.ts";
import type { SiteFault, Tell } from "./site-fault.ts";

/** Looks at security.txt (RFC 9116): one that names nobody or has expired is worse than none. */
export function checkSecurity(site: BuiltSite, now: number, tell: Tell): void {
  const file = paths.security.slice(1);
  if (!site.files.has(file)) return;
  const report = (message: SiteFault["message"]) =>
    tell({ about: "security", severity: "error", file, message });
  const fields = site
    .read(file)
    .toString()
    .split(/\r?\n/)
    .map((line) => /^([A-Za-z-]+): (\S.*)$/.exec(line));
  const valuesOf = (name: string) =>
    fields.flatMap((field) => (field?.[1]?.toLowerCase() === name ? [field[2] ?? ""] : []));
  const contacts = valuesOf("contact");
  if (
    contacts.length === 0 ||
    !contacts.every((contact) => /^(?:mailto:|tel:|https:\/\/)\S+$/i.test(contact))
  )
    report({
      id: "tidak menyebut kepada siapa celah dilaporkan (Contact)",
      en: "does not say whom to tell of a weakness (Contact)",
    });
  const [expires = "", ...more] = valuesOf("expires");
  const end = Date.parse(expires);
  if (Number.isNaN(end) || more.length > 0)
    report({
      id: "tidak punya satu batas waktu (Expires)",
      en: "has not one day on which it ends (Expires)",
    });
  else if (end <= now)
    report({
      id: `tidak berlaku lagi sejak ${expires}; terbitkan ulang situsnya`,
      en: `has expired on ${expires}; publish the site again`,
    });
}
