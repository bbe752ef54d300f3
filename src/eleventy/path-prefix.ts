import { readFileSync } from "node:fs";
import { addressesOf } from "../base/address.ts";
import { paths } from "../base/paths.ts";
import { parseYaml } from "../yaml/yaml.ts";

const file = "posts/_data/site.yaml";

/** The path below which the site stands, by the address in `site.yaml`; `/` where that has a fault. */
export function writtenPathPrefix(): string {
  const text = readFileSync(file, "utf8");
  // Faults are reported when the content is read.
  const settings = parseYaml({ file, text }, text, 0, () => {})?.value;
  const url = typeof settings === "object" && settings !== null && "url" in settings ? settings.url : "";
  return typeof url === "string" && URL.canParse(url) ? addressesOf(url)(paths.home).href : paths.home;
}
