import { parseAliasPath } from "../base/address.ts";
import { type Place, placeAt, type Source } from "../base/source.ts";
import type { Report } from "../diagnostics/faults.ts";

/** Name of the ledger in the folder of the register. */
export const ledgerName = "addresses.txt";

/** An address that was published once. */
export interface LedgerEntry {
  /** Logical, as pages have it. */
  readonly path: string;
  /** What became of it, where somebody said so: a page in its place, or the address of another page. */
  readonly now?: "removed" | { readonly to: string };
  readonly place: Place;
}

/** Addresses in the order of the file. */
export type Ledger = readonly LedgerEntry[];

/** The word behind an address that says that what was there is gone. */
const removed = "removed";

/** Reads the ledger: a line for each address, with what became of it. A line that says neither is reported. */
export function parseLedger(source: Source, report: Report): LedgerEntry[] {
  let start = 0;
  return source.text.split("\n").flatMap((line): LedgerEntry[] => {
    const place = placeAt(source, start, start + line.length);
    start += line.length + 1;
    const entry = parseLine(line, place);
    if (entry === "unreadable") report("ledger-line", place, { line: line.trim() });
    return typeof entry === "object" ? [entry] : [];
  });
}

function parseLine(line: string, place: Place): LedgerEntry | "empty" | "unreadable" {
  const [address, what, ...more] = line.trim().split(/\s+/);
  if (address === undefined || address === "" || address.startsWith("#")) return "empty";
  const path = parseAliasPath(address);
  if (path === undefined || more.length > 0) return "unreadable";
  if (what === undefined) return { path, place };
  if (what === removed) return { path, now: removed, place };
  const to = parseAliasPath(what);
  return to === undefined ? "unreadable" : { path, now: { to }, place };
}

/** A path as the ledger has it: without spaces, which end it. */
export function ledgerPath(path: string): string {
  return encodeURI(path);
}

/** What stands above the addresses. */
const head = [
  "# Alamat yang pernah terbit, ditulis oleh siaran publish. Alamat yang hilang menghentikan penerbitan: pembaca,",
  "# mesin pencari dan surat kabar sudah menautnya. Bila memang harus hilang, tulis di belakang alamatnya:",
  "#   removed         halaman itu mengatakan bahwa isinya dihapus",
  "#   /alamat/baru/   pembaca diantar ke halaman lain",
  "# Addresses that were published. Behind one that must go: removed, or the address of another page.",
];

/**
 * The ledger after a publication: what stood in it stays as it was written, new addresses are added in their order, and
 * those of what should never have been public are left out.
 * @param text as it is now; empty where there is none.
 */
export function extendLedger(
  text: string,
  { published, vanished }: { readonly published: Iterable<string>; readonly vanished: ReadonlySet<string> },
): string {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  const pathOf = (line: string) => parseAliasPath(line.trim().split(/\s+/)[0] ?? "");
  const kept = lines.filter((line) => {
    const path = pathOf(line);
    return path === undefined || !vanished.has(path);
  });
  const known = new Set(kept.flatMap((line) => pathOf(line) ?? []));
  const fresh = [...new Set(published)].filter((path) => !known.has(path)).map(ledgerPath);
  const notes = kept.filter((line) => pathOf(line) === undefined);
  const addresses = [...kept.filter((line) => pathOf(line) !== undefined), ...fresh].sort();
  return `${[...(notes.length > 0 ? notes : head), ...addresses].join("\n")}\n`;
}
