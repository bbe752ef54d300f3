import { readFile } from "node:fs/promises";
import { openAppended } from "./append-file.ts";

/** What was imported before: a line of JSON a text, added once its file is there. */
export interface Ledger {
  /** The file a text was written to; `undefined` where it was not imported yet. */
  fileOf(key: string): string | undefined;
  /** Which text a file was written for. */
  originOf(file: string): string | undefined;
  /** Notes that a text is in a file. An interruption before leaves the file, which is then recognised by its bytes. */
  add(entry: LedgerEntry): Promise<void>;
  close(): Promise<void>;
}

export interface LedgerEntry {
  /** Tells the text and its content from every other. */
  readonly key: string;
  /** Where the text came from, whatever its content. */
  readonly origin: string;
  /** Path below the content folder. */
  readonly file: string;
}

/** Opens a ledger; a missing one is empty and a line that was cut off by an interruption is passed over. */
export async function openLedger(path: string): Promise<Ledger> {
  const text = await readFile(path, "utf8").catch(() => "");
  const files = new Map<string, string>();
  const origins = new Map<string, string>();
  for (const line of text.split("\n")) {
    const entry = parseEntry(line);
    if (entry === undefined) continue;
    files.set(entry.key, entry.file);
    origins.set(entry.file, entry.origin);
  }
  // A cut line has no end: the next must not be glued to it.
  const file = openAppended(path);
  let before = text === "" || text.endsWith("\n") ? "" : "\n";
  return {
    fileOf: (key) => files.get(key),
    originOf: (file) => origins.get(file),
    add: async (entry) => {
      files.set(entry.key, entry.file);
      origins.set(entry.file, entry.origin);
      await file.append(`${before}${JSON.stringify(entry)}\n`);
      before = "";
    },
    close: () => file.close(),
  };
}

/** A ledger that remembers nothing on disk, for trying out. */
export function emptyLedger(): Ledger {
  const files = new Map<string, LedgerEntry>();
  return {
    fileOf: () => undefined,
    originOf: (file) => files.get(file)?.origin,
    add: async (entry) => {
      files.set(entry.file, entry);
    },
    close: async () => {},
  };
}

function parseEntry(line: string): LedgerEntry | undefined {
  try {
    const entry: unknown = JSON.parse(line);
    if (typeof entry !== "object" || entry === null) return undefined;
    const [key, origin, file] = ["key", "origin", "file"].map((name): unknown => Reflect.get(entry, name));
    return typeof key === "string" && typeof origin === "string" && typeof file === "string"
      ? { key, origin, file }
      : undefined;
  } catch {
    return undefined;
  }
}
