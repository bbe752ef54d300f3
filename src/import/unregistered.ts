import { compareText } from "../base/compare-text.ts";
import { toSlug } from "../base/slug.ts";
import type { YamlField } from "../content/yaml.ts";
import { printEntry, type RegisterEntry, type RegisterKind } from "../register/entry.ts";
import type { Extraction } from "../text/extraction.ts";

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
  const add = (kind: RegisterKind, name: string, fields: readonly YamlField[], from: string) => {
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

/** Writes entries as they would stand in the registry files, each file under its name. */
export function printUnregistered(entries: readonly (RegisterEntry & { readonly count?: number })[]): string {
  const files = [
    ["city", "cities.yaml"],
    ["official", "officials.yaml"],
    ["event", "events.yaml"],
  ] as const;
  return files
    .map(([kind, file]) => {
      const own = entries.filter((entry) => entry.kind === kind).sort((a, b) => compareText(a.id, b.id));
      if (own.length === 0) return "";
      const blocks = own.map(
        ({ id, fields, from, count }) =>
          `# ${count === undefined || count < 2 ? "" : `${count} naskah; `}dari: "${from.replace(/\s+/g, " ")}"\n${printEntry(id, fields)}`,
      );
      return `# usulan untuk posts/_data/${file}\n\n${blocks.join("\n")}`;
    })
    .filter(Boolean)
    .join("\n");
}

/** Two regions of one name need the kind in their ids. */
function isTwin(city: { name: string; type: string }, { cities }: Extraction): boolean {
  return cities.some(({ value }) => value.name === city.name && value.type !== city.type);
}
