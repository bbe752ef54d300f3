import { printYaml, type YamlField } from "../content/yaml.ts";

export type RegisterKind = "city" | "official" | "event";

/** An entry that a registry file could get. */
export interface RegisterEntry {
  readonly kind: RegisterKind;
  readonly id: string;
  readonly fields: readonly YamlField[];
  /** The words of the text. */
  readonly from: string;
}

/** One entry of a registry file as YAML. */
export function printEntry(id: string, fields: readonly YamlField[]): string {
  const body = printYaml(fields)
    .trimEnd()
    .split("\n")
    .map((line) => (line === "" ? "" : `  ${line}`));
  return `${[`${id}:`, ...body].join("\n")}\n`;
}
