import { readFile } from "node:fs/promises";
import { nearest } from "../../base/nearest.ts";
import { decodeText } from "../../base/source.ts";
import type { Registry } from "../../content/registry.ts";
import { fileError, UserError } from "../../diagnostics/user-error.ts";
import { parseYaml } from "../../yaml/yaml.ts";

/** What a category or tag becomes. */
export interface TermTarget {
  readonly cities: readonly string[];
  readonly officials: readonly string[];
  readonly events: readonly string[];
  readonly topics: readonly string[];
  readonly drop: boolean;
}

/** Looks up what a category or tag becomes, by its slug or its name; `undefined` where the table is silent. */
export type TermMap = (term: { readonly slug: string; readonly name: string }) => TermTarget | undefined;

type TargetKey = "cities" | "officials" | "events" | "topics";

const keys = new Map<string, TargetKey>([
  ["city", "cities"],
  ["official", "officials"],
  ["event", "events"],
  ["topic", "topics"],
]);

/** Reads the table of categories and tags, YAML or CSV. @throws UserError where it cannot be used. */
export async function loadTermMap(path: string, registry: Registry): Promise<TermMap> {
  const bytes = await readFile(path).catch((error: unknown) => {
    throw fileError(error, path) ?? error;
  });
  const text = decodeText(bytes);
  if (text === undefined) throw refuse(path, "bukan teks UTF-8", "not UTF-8");
  const rows = /\.csv$/i.test(path) ? readCsv(text, path) : readYaml(text, path);
  const targets = new Map<string, TermTarget>();
  for (const [term, kind, value] of rows) {
    const before = targets.get(fold(term)) ?? nothing;
    targets.set(fold(term), extended(before, kind, value, { path, term, registry }));
  }
  return ({ slug, name }) => targets.get(fold(slug)) ?? targets.get(fold(name));
}

type Row = readonly [term: string, kind: string, value: string];

const nothing: TermTarget = { cities: [], officials: [], events: [], topics: [], drop: false };

function extended(
  target: TermTarget,
  kind: string,
  value: string,
  { path, term, registry }: { path: string; term: string; registry: Registry },
): TermTarget {
  if (kind === "drop") return { ...target, drop: true };
  const key = keys.get(kind);
  if (key === undefined)
    throw refuse(
      path,
      `"${kind}" pada "${term}" tidak dikenal; pilih city, official, event, topic atau drop`,
      `"${kind}" at "${term}" is unknown; choose city, official, event, topic or drop`,
    );
  if (key !== "topics" && !registry.entries.get(key)?.has(value)) {
    const near = nearest(value, registry.entries.get(key)?.keys() ?? []).join(", ");
    throw refuse(
      path,
      `${kind} "${value}" pada "${term}" tidak terdaftar${near && `; maksudnya ${near}?`}`,
      `${kind} "${value}" at "${term}" is not registered${near && `; did you mean ${near}?`}`,
    );
  }
  return { ...target, [key]: [...target[key], value] };
}

function readYaml(text: string, path: string): Row[] {
  let fault = "";
  const data = parseYaml({ file: path, text }, text, 0, (_code, place) => {
    fault ||= `${place.line}:${place.column}`;
  });
  if (data === undefined || fault !== "")
    throw refuse(path, `YAML salah pada ${fault}`, `invalid YAML at ${fault}`);
  return data.entries().flatMap(({ key, data: entry }) => {
    const { value } = entry;
    if (typeof value !== "object" || value === null)
      throw refuse(path, `"${key}" harus berbentuk {city: id}`, `"${key}" must look like {city: id}`);
    return Object.entries(value).flatMap(([kind, targets]) =>
      (Array.isArray(targets) ? targets : [targets]).map((target): Row => [key, kind, String(target)]),
    );
  });
}

function readCsv(text: string, path: string): Row[] {
  const rows = text
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) =>
      [...line.matchAll(/(?:^|[,;])(?:"((?:[^"]|"")*)"|([^,;]*))/g)].map(([, quoted, plain]) =>
        (quoted?.replaceAll('""', '"') ?? plain ?? "").trim(),
      ),
    );
  const body = /^term$/i.test(rows[0]?.[0] ?? "") ? rows.slice(1) : rows;
  return body.map(([term = "", kind = "", value = ""], index): Row => {
    if (term === "" || kind === "")
      throw refuse(
        path,
        `baris ${index + 1}: tulis term,kind,value`,
        `line ${index + 1}: write term,kind,value`,
      );
    return [term, kind, value];
  });
}

function fold(term: string): string {
  return term.normalize("NFKC").trim().toLowerCase();
}

function refuse(path: string, id: string, en: string): UserError {
  return new UserError({ id: `${path}: ${id}`, en: `${path}: ${en}` });
}
