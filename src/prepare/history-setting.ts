import { isZone } from "../base/date.ts";
import { decodeText } from "../base/source.ts";
import type { Content } from "../content/content.ts";
import { parseYaml } from "../yaml/yaml.ts";

export interface HistorySetting {
  /** Zone of the newsroom; that of Greenwich where site.yaml names none that there is, and no site is made of it. */
  readonly zone: string;
  /** Whether versions are told of. */
  readonly isTold: boolean;
}

/** What site.yaml says of the history, which is looked for before all else is read. */
export function historySetting({ texts }: Content): HistorySetting {
  const file = texts.find((text) => text.file.endsWith("/_data/site.yaml"));
  const text = file && decodeText(file.bytes);
  const value =
    file && text !== undefined ? parseYaml({ file: file.file, text }, text, 0, () => {})?.value : {};
  const keys = new Map<string, unknown>(
    Object.entries(typeof value === "object" && value !== null ? value : {}),
  );
  const zone = keys.get("zone");
  return {
    zone: typeof zone === "string" && isZone(zone) ? zone : "UTC",
    isTold: keys.get("history") !== false,
  };
}
