import type { IndexKind } from "../indexes/index-kind.ts";
import { indexKinds } from "../indexes/table.ts";
import { printYaml, type YamlField } from "../yaml/yaml.ts";

/** An entry that the register could get. */
export interface RegisterEntry {
  /** The name of its index: `official`. */
  readonly kind: string;
  readonly id: string;
  readonly fields: readonly YamlField[];
  /** The words of the text. */
  readonly from: string;
}

/** The index that an entry is for. */
export function kindOf({ kind }: Pick<RegisterEntry, "kind">): IndexKind {
  const found = indexKinds.find(({ name }) => name === kind);
  if (!found) throw new Error(`there is no index ${kind}`);
  return found;
}

/** The file of an entry below the folder of the register: `officials/tatong-bara.yaml`. */
export function entryFile(entry: Pick<RegisterEntry, "kind" | "id">): string {
  return `${kindOf(entry).key}/${entry.id}.yaml`;
}

/** What the file of an entry holds. */
export function printEntry({ fields }: Pick<RegisterEntry, "fields">): string {
  return `${printYaml(fields).trimEnd()}\n`;
}
