import { type HostAnswer, refuse } from "./answers.ts";
import type { FolderFiles } from "./folder-files.ts";
import { readChanges } from "./read-changes.ts";
import type { EditedFolder } from "./safe-path.ts";
import type { Author, WorkingCopy } from "./working-copy.ts";
import { writeChanges } from "./write-changes.ts";

export interface Saving {
  readonly folder: EditedFolder;
  readonly files: FolderFiles;
  readonly copy: WorkingCopy | undefined;
  readonly author: () => Promise<Author>;
}

/** Writes what was sent and commits it; what Git does not take is undone. */
export async function saveChanges(
  body: unknown,
  { folder, files, copy, author }: Saving,
): Promise<HostAnswer> {
  const request = readChanges(body);
  if (!request) return refuse(422, "Simpanan ini tidak dapat dibaca.");
  const written = writeChanges(request.changes, folder);
  if ("status" in written) return refuse(written.status, written.message);
  try {
    const { name, email } = await author();
    await copy?.commit(written.paths, request.message, {
      name: name || "Tanpa nama",
      email: email || "tanpa-surel@localhost",
    });
  } catch (error) {
    written.undo();
    const reason = error instanceof Error ? error.message : String(error);
    return refuse(500, `Git tidak menerima simpanan ini, jadi tidak ada yang diubah. ${reason}`);
  }
  return {
    status: 201,
    body: {
      commit: { sha: files.state(), created: new Date().toISOString() },
      files: request.changes.map(({ path }, index) => {
        const sha = written.shas[index];
        return sha === undefined ? null : { path, sha };
      }),
    },
  };
}
