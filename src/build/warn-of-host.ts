import { statSync } from "node:fs";
import { join } from "node:path";
import type { Text } from "../base/language.ts";
import { ownHostFiles } from "../host/host-files.ts";
import { hostingOf } from "../host/hosting.ts";
import { hostWarnings, type SiteSize } from "../host/limits.ts";
import type { Site } from "../site/model.ts";

/** What the host of a built site would not take or do of it; nothing where no host is named. */
export function warnOfHost(site: Site, folder: string, files: readonly string[]): Text[] {
  const { host } = site.settings;
  if (!host) return [];
  const own = ownHostFiles(site).map((path) => ({
    id: `_data/public${path} dipakai sebagai ganti berkas yang dibuat untuk ${host.name}: pengalihan dan aturan yang baru tidak ikut`,
    en: `_data/public${path} stands in for the file made for ${host.name}: new redirects and rules are not in it`,
  }));
  return [...own, ...hostWarnings(hostingOf(site, host.name), measure(folder, files))];
}

/** @param files relative to the folder. */
function measure(folder: string, files: readonly string[]): SiteSize {
  let bytes = 0;
  let largest = { path: "", bytes: 0 };
  for (const path of files) {
    const { size = 0 } = statSync(join(folder, path), { throwIfNoEntry: false }) ?? {};
    bytes += size;
    if (size > largest.bytes) largest = { path, bytes: size };
  }
  return { files: files.length, bytes, largest };
}
