import { readFileSync } from "node:fs";
import { join } from "node:path";
import { blobSha, type FolderFiles } from "./folder-files.ts";
import { type EditedFolder, isContentPath, standingAt } from "./safe-path.ts";
import type { Author, WorkingCopy } from "./working-copy.ts";

export interface HostAnswer {
  readonly status: number;
  /** What is answered: as JSON, or bytes as they are. */
  readonly body: unknown;
}

/** The version of Gitea whose answers these are. */
export const version = "1.24.0";

/** How much is answered at once. */
export const limits = { default_paging_num: 200, max_response_items: 200, default_max_blob_size: 10_485_760 };

export function ok(body: unknown): HostAnswer {
  return { status: 200, body };
}

export function refuse(status: number, message: string): HostAnswer {
  return { status, body: { message } };
}

/** Who writes. */
export function userOf({ name, email }: Author, copy: WorkingCopy | undefined) {
  return {
    id: 1,
    login: "lokal",
    full_name: copy ? name : `${name} (tanpa Git)`.trim(),
    email,
    avatar_url: "",
    html_url: "",
    // Gitea has no such key: whether anybody said who writes.
    siaran_named: name !== "",
  };
}

/** All files of the folder. */
export function treeOf(files: FolderFiles) {
  return files.list().map(({ path, sha, size }) => ({ path, sha, size, type: "blob", mode: "100644" }));
}

/** The files that were asked for, of which there are as many as the limit allows. */
export function contentsOf(body: unknown, folder: EditedFolder) {
  const asked: unknown = typeof body === "object" && body !== null && "files" in body ? body.files : [];
  return (Array.isArray(asked) ? asked : []).slice(0, limits.max_response_items).map((path: unknown) => {
    const bytes = typeof path === "string" ? readContent(path, folder) : undefined;
    return bytes && { path, sha: blobSha(bytes), encoding: "base64", content: bytes.toString("base64") };
  });
}

/** A file as it is. */
export function bytesOf(path: string, folder: EditedFolder): HostAnswer {
  const bytes = readContent(path, folder);
  return bytes ? ok(bytes) : refuse(404, `${path} tidak ada.`);
}

function readContent(path: string, folder: EditedFolder): Buffer | undefined {
  const isThere = isContentPath(path, folder) && standingAt(path, folder) === "file";
  return isThere ? readFileSync(join(folder.root, path)) : undefined;
}

/** A version that Git remembers. */
export function commitOf({
  sha,
  name,
  email,
  date,
}: {
  sha: string;
  name: string;
  email: string;
  date: string;
}) {
  return { sha, commit: { author: { name, email, date } }, created: date };
}
