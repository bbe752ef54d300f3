import { statSync } from "node:fs";
import { join } from "node:path";
import type { SiteSize } from "../host/limits.ts";

/** How large the files of a built site are. @param files relative to its folder. */
export function measureSite(folder: string, files: readonly string[]): SiteSize {
  let bytes = 0;
  let largest = { path: "", bytes: 0 };
  for (const path of files) {
    const { size = 0 } = statSync(join(folder, path), { throwIfNoEntry: false }) ?? {};
    bytes += size;
    if (size > largest.bytes) largest = { path, bytes: size };
  }
  return { files: files.length, bytes, largest };
}
