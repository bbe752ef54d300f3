import { toSlug } from "../../../src/base/slug.ts";
import type { FormatName } from "../../../src/editor/format/formats.ts";
import { indexKinds } from "../../../src/indexes/table.ts";
import { isPlainMap, type PlainMap } from "../../../src/yaml/edit/same-value.ts";
import type { CmsEntry } from "./cms.ts";
import { withNames } from "./describe-files.ts";
import { fileOf } from "./formats.ts";

/** What is being edited, as the file that it would be. */
export interface EditedEntry {
  readonly file: string;
  readonly text: string;
  readonly values: PlainMap;
}

/** The file that a form would write. @param folder of the content. */
export function editedEntry(entry: CmsEntry, folder: string): EditedEntry {
  const values = withNames(plain(entry.get("data")));
  const [path, slug, collection] = [entry.get("path"), entry.get("slug"), entry.get("collection")].map(
    (value) => (typeof value === "string" ? value : ""),
  );
  const known = path || newFile({ values, slug: slug ?? "", collection: collection ?? "" }, folder);
  return { file: known, values, text: fileOf(values, formatOf(known, folder)) };
}

function newFile(
  {
    values,
    slug,
    collection,
  }: { readonly values: PlainMap; readonly slug: string; readonly collection: string },
  folder: string,
): string {
  const name = slug || toSlug(String(values.title ?? values.name ?? "")) || "naskah";
  if (collection === "situs") return `${folder}/_data/site.yaml`;
  if (collection === "halaman") return `${folder}/_pages/${name}.md`;
  if (indexKinds.some(({ key }) => key === collection)) return `${folder}/_data/${collection}/${name}.yaml`;
  const day = typeof values.date === "string" && values.date !== "" ? values.date : new Date().toISOString();
  const [year = "2000", month = "01"] = /^(\d{4})-(\d{2})/.exec(day)?.slice(1) ?? [];
  return `${folder}/${year}/${month}/${name}.md`;
}

function formatOf(file: string, folder: string): FormatName {
  if (file === `${folder}/_data/site.yaml`) return "siaran-site";
  if (file.startsWith(`${folder}/_data/`)) return "siaran-entry";
  return file.startsWith(`${folder}/_pages/`) ? "siaran-page" : "siaran-release";
}

/** What an Immutable Map holds. */
export function plain(value: unknown): PlainMap {
  const found = plainValue(value);
  return isPlainMap(found) ? found : {};
}

/** What an Immutable List or Map holds; other values as they are. */
export function plainValue(value: unknown): unknown {
  return typeof value === "object" && value !== null && "toJS" in value && typeof value.toJS === "function"
    ? value.toJS()
    : value;
}

/** One value of the entry that is being edited. */
export function valueIn(entry: CmsEntry | undefined, key: string): unknown {
  const data = entry?.get("data");
  if (typeof data !== "object" || data === null || !("get" in data) || typeof data.get !== "function")
    return undefined;
  return plainValue(data.get(key));
}
