import type { Place } from "../base/source.ts";
import type { YamlData } from "../yaml/yaml.ts";

/** What a menu shall lead to: a page by the name in its address, or an address: elsewhere, or a path on the site. */
export type MenuItem = { readonly label?: string; readonly place: Place } & (
  | { readonly page: string; readonly url?: undefined }
  | { readonly url: string }
);

type WrittenItem =
  | string
  | { readonly page: string; readonly label?: string }
  | { readonly label: string; readonly url: string };

/** Reads the entries of a menu, each with its place. @param path of the list. */
export function readMenu(
  items: readonly WrittenItem[],
  path: readonly string[],
  data: YamlData,
): readonly MenuItem[] {
  return items.map((item, index) => {
    const place = data.place([...path, index]);
    return typeof item === "string" ? { page: item, place } : { ...item, place };
  });
}
