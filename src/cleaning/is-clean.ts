import { readZip } from "../outputs/zip.ts";
import { kindOf } from "../pictures/file-kind.ts";
import { cleanFile } from "./clean-file.ts";
import { maximumUnpacked } from "./cleaned.ts";

/** Whether nothing is left in a file that {@link cleanFile} would remove. */
export async function isClean(bytes: Uint8Array): Promise<boolean> {
  const cleaned = await cleanFile(bytes);
  if ("problem" in cleaned) return false;
  // Another program packs the same files otherwise.
  return kindOf(bytes) === "zip" ? haveSameFiles(bytes, cleaned.content) : isSame(bytes, cleaned.content);
}

function haveSameFiles(one: Uint8Array, other: Uint8Array): boolean {
  const [files, others] = [one, other].map((bytes) => readZip(bytes, maximumUnpacked));
  return (
    files !== undefined &&
    files.size === others?.size &&
    [...files].every(([name, content]) => isSame(content, others.get(name)))
  );
}

function isSame(one: Uint8Array, other: Uint8Array | undefined): boolean {
  return other !== undefined && Buffer.from(one).equals(other);
}
