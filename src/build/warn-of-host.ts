import { statSync } from "node:fs";
import { join } from "node:path";
import type { Text } from "../base/language.ts";
import { hostingOf } from "../host/hosting.ts";
import { hostWarnings, type SiteSize } from "../host/limits.ts";
import type { Site } from "../site/model.ts";

/** What the host of a built site would not take or do of it; nothing where no host is named. */
export function warnOfHost(site: Site, folder: string, files: readonly string[]): Text[] {
  const { host } = site.settings;
  return host ? hostWarnings(hostingOf(site, host.name), measure(folder, files)) : [];
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
