import type { BuiltSite } from "./built-site.ts";
import type { Tell } from "./site-fault.ts";

const comment = /\/\*[\s\S]*?\*\//g;
const named = /@import\s+(?:"([^"]*)"|'([^']*)')|url\(\s*(?:"([^"]*)"|'([^']*)'|([^"')\s]*))\s*\)/gi;

/** Looks at what style sheets load: files of the site and nothing else. */
export function checkStyles(site: BuiltSite, tell: Tell): void {
  for (const file of site.files) {
    if (!file.endsWith(".css")) continue;
    const text = site.read(file).toString().replace(comment, " ");
    for (const [, ...addresses] of text.matchAll(named)) {
      const address = addresses.find((each) => each !== undefined) ?? "";
      if (address === "" || /^(?:data:|#)/i.test(address)) continue;
      const target = site.target(address, file);
      if (target === undefined)
        tell({
          ...{ about: "policy", severity: "error", file },
          message: { id: `memuat dari situs lain: ${address}`, en: `loads from another site: ${address}` },
        });
      else if (target.file === undefined || !site.files.has(target.file))
        tell({
          ...{ about: "links", severity: "error", file },
          message: { id: `${address} tidak menuju berkas mana pun`, en: `${address} leads to no file` },
        });
    }
  }
}
