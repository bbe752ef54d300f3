import { createHash } from "node:crypto";
import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { listFiles } from "../build/publish/list-files.ts";
import { markFile } from "../disk/site-mark.ts";
import { manifestName } from "./manifest.ts";

/** A file of the built site. */
export interface ListedFile {
  readonly digest: string;
  readonly file: string;
  /** Bytes. */
  readonly size: number;
}

/** The files of a built site by path: all but what the program keeps in the folder for its own use. */
export function listSite(site: string): ReadonlyMap<string, ListedFile> {
  const paths = listFiles(site).filter(
    (path) => path !== markFile && path !== manifestName && !path.endsWith("/"),
  );
  return new Map(
    paths.map((path) => {
      const file = join(site, path);
      const digest = createHash("sha256").update(readFileSync(file)).digest("base64url").slice(0, 22);
      return [path, { digest, file, size: statSync(file).size }];
    }),
  );
}
