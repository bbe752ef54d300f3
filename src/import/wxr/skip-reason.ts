import { builderKeys } from "./builder-data.ts";
import type { WxrItem } from "./parse-item.ts";

/** Why an item is no release. */
export interface Skipped {
  readonly reason: string;
  /** Whether somebody may miss it; menus, revisions and styles nobody does. */
  readonly said: boolean;
  /** Whether it is a page of the old site, which is kept apart. */
  readonly isPage?: boolean;
}

const statuses: Readonly<Record<string, string>> = {
  private: "pribadi",
  trash: "di tempat sampah",
  "auto-draft": "naskah kosong otomatis",
  inherit: "bagian dari pos lain",
};

/**
 * Why an item is not imported, or `undefined` where it is a post for the newsroom.
 * @param types the kinds of posts to import.
 */
export function skipReason({ fields, meta }: WxrItem, types: ReadonlySet<string>): Skipped | undefined {
  const type = (fields.get("wp:post_type") ?? "post").trim();
  if (type === "attachment") return { reason: "media", said: false };
  if (!types.has(type) && type === "page") return { reason: "halaman, bukan pos", said: true, isPage: true };
  if (!types.has(type))
    return {
      reason: `jenis ${type}`,
      said: !/^(?:nav_menu_item|revision|custom_css|customize_changeset|oembed_cache|wp_\w+)$/.test(type),
    };
  const status = statuses[(fields.get("wp:status") ?? "publish").trim()];
  if (status !== undefined) return { reason: status, said: true };
  if ((fields.get("wp:post_password") ?? "").trim() !== "") return { reason: "berkata sandi", said: true };
  const words = [...["title", "content:encoded", "excerpt:encoded"].map((name) => fields.get(name) ?? "")];
  for (const { key, value } of meta) if (builderKeys.includes(key)) words.push(value);
  return words.join("").trim() === "" ? { reason: "kosong", said: true } : undefined;
}
