/** Name of the file on a host that says what was sent there. */
export const manifestName = ".siaran-manifest.json";

/**
 * What is on a host by whoever sent it: digests by path. A file that was about to be sent when a publication was cut off
 * has {@link unknown} for its digest: it may be there, old, new or not at all.
 */
export interface Manifest {
  readonly files: ReadonlyMap<string, string>;
  /** Of the publication that wrote it, by which two at a time see each other. */
  readonly run: string;
}

/** The digest of what is not known. */
export const unknown = "";

const version = 1;

/** Of a host to which nothing was sent yet. */
export const emptyManifest: Manifest = { files: new Map(), run: "" };

export function writeManifest({ files, run }: Manifest): string {
  const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
  return `${JSON.stringify({ version, run, files: Object.fromEntries(sorted) }, undefined, 0)}\n`;
}

/** @returns the manifest, or `undefined` where the bytes are none; then nobody knows what is on the host. */
export function readManifest(bytes: Uint8Array): Manifest | undefined {
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(bytes));
    if (typeof value !== "object" || value === null) return undefined;
    if (!("version" in value) || value.version !== version) return undefined;
    if (!("run" in value) || typeof value.run !== "string") return undefined;
    if (!("files" in value) || typeof value.files !== "object" || value.files === null) return undefined;
    const files = Object.entries(value.files).filter(
      (entry): entry is [string, string] => typeof entry[1] === "string" && isInside(entry[0]),
    );
    return { files: new Map(files), run: value.run };
  } catch {
    return undefined;
  }
}

/** A path from a host is deleted there later: none leads out of the folder. */
function isInside(path: string): boolean {
  return (
    path !== "" && !path.startsWith("/") && path.split("/").every((part) => !["", ".", ".."].includes(part))
  );
}
