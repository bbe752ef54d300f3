import { compareText } from "../base/compare-text.ts";
import { toSlug } from "../base/slug.ts";
import { entryFile, printEntry, type RegisterEntry } from "../register/entry.ts";
import type { Extraction } from "../text/extraction.ts";
import type { YamlField } from "../yaml/yaml.ts";

/** People, regions and events a text names that the registry does not have. */
export type Unregistered = readonly RegisterEntry[];

/** Proposes registry entries for what a text names and the registry lacks. */
export function findUnregistered(
  extraction: Extraction,
  plain: string,
  home: string | undefined,
): Unregistered {
  const { cities, officials, events } = extraction;
  const entries: RegisterEntry[] = [];
  const add = (kind: string, name: string, fields: readonly YamlField[], from: string) => {
    const id = toSlug(name);
    if (id !== "" && !entries.some((entry) => entry.kind === kind && entry.id === id))
      entries.push({ kind, id, fields, from });
  };
  for (const { value, confidence, start, end } of cities) {
    if (value.id !== undefined || confidence < 0.7) continue;
    const fields = [
      { key: "name", value: value.name },
      { key: "type", value: value.type },
      { key: "code", value: value.code },
    ];
    add(
      "city",
      isTwin(value, extraction) ? `${value.type} ${value.name}` : value.name,
      fields,
      plain.slice(start, end),
    );
  }
  for (const { value, confidence, start, end } of officials) {
    if (value.id !== undefined || confidence < 0.6) continue;
    const mentions = value.person?.mentions ?? [];
    const prefix = mentions.map((mention) => mention.prefix).find(Boolean);
    const suffix = mentions.map((mention) => mention.suffix).find(Boolean);
    const office = value.person?.offices[0];
    const city = office?.region && cities.find((entry) => entry.value.code === office.region?.code)?.value.id;
    const appointment = office && {
      office: office.name,
      ...(city === undefined ? {} : { city }),
      ...(office.capacity === "definitif" ? {} : { capacity: office.capacity }),
    };
    const fields = [
      { key: "name", value: value.name },
      ...(prefix ? [{ key: "prefix", value: prefix }] : []),
      ...(suffix ? [{ key: "suffix", value: suffix }] : []),
      ...(appointment
        ? [
            {
              key: "appointments",
              value: [appointment],
              comment: "periksa; tambahkan from dan to bila pasti",
            },
          ]
        : []),
    ];
    add("official", value.name, fields, plain.slice(start, end));
  }
  for (const { value, confidence, start, end } of events) {
    if (value.id !== undefined || confidence < 0.8) continue;
    const fields = [
      { key: "name", value: value.name },
      ...(home === undefined ? [] : [{ key: "city", value: home }]),
    ];
    add("event", value.name, fields, plain.slice(start, end));
  }
  return entries;
}

/** Writes entries as they would stand in the register, each under the name of its file. */
export function printUnregistered(entries: readonly (RegisterEntry & { readonly count?: number })[]): string {
  return [...entries]
    .sort((a, b) => compareText(entryFile(a), entryFile(b)))
    .map((entry) => {
      const { from, count = 1 } = entry;
      const source = `${count < 2 ? "" : `${count} naskah; `}dari: "${from.replace(/\s+/g, " ")}"`;
      return `# usulan untuk posts/_data/${entryFile(entry)}\n# ${source}\n${printEntry(entry)}`;
    })
    .join("\n");
}

/** Two regions of one name need the kind in their ids. */
function isTwin(city: { name: string; type: string }, { cities }: Extraction): boolean {
  return cities.some(({ value }) => value.name === city.name && value.type !== city.type);
}
