import { isActiveName } from "../base/active-names.ts";
import type { SiteFault, Tell } from "./site-fault.ts";

/** What belongs into a workshop and never into a site: sources, drafts, keys, histories, what builds leave. */
const leftovers =
  /(?:^|\/)(?:\.git|\.svn|\.env[^/]*|\.siaran-(?!site$)[^/]*|node_modules|package(?:-lock)?\.json|\.DS_Store|Thumbs\.db)(?:\/|$)|\.(?:md|ya?ml|map|bak|orig|swp|ts|tsx|pem|key)$|~$/i;

/** Looks at the names of all files: each has an owner of its own on every machine, and none should not be there. */
export function checkNames(files: readonly string[], tell: Tell): void {
  const owners = new Map<string, string>();
  const report = (file: string, id: string, en: string, severity: SiteFault["severity"] = "error") =>
    tell({ about: "names", severity, file, message: { id, en } });
  for (const file of files) {
    // Windows and macOS, and hosts that run on them, tell neither letter case nor the forms of Unicode apart.
    const name = file.normalize("NFC").toLowerCase();
    const other = owners.get(name);
    if (other !== undefined) report(file, `bernama sama dengan ${other}`, `has the name of ${other}`);
    owners.set(name, file);
    if (leftovers.test(file)) report(file, "bukan bagian sebuah situs", "is no part of a site");
    if (isActiveName(file))
      report(file, "dapat dijalankan server atau peramban", "can be run by a server or browser");
    // Some file systems take no more than 255 bytes of a name.
    if (file.split("/").some((part) => Buffer.byteLength(part) > 255))
      report(file, "namanya lebih dari 255 byte", "has a name of more than 255 bytes");
    if (file.endsWith("/")) report(file, "bukan berkas biasa", "is no regular file");
  }
}
