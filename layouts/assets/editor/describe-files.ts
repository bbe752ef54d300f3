import { hashOf } from "../../../src/base/digest.ts";
import { type Asset, assetFile } from "../../../src/pictures/asset.ts";
import { isPlainMap, type PlainMap } from "../../../src/yaml/edit/same-value.ts";
import type { PartProps } from "./dom-field.ts";
import { photoSource } from "./photo-source.ts";

/** Addresses of files that were just added, by the names that stand in the text in their place. */
const added = new Map<string, string>();
const described = new Map<string, Promise<Asset["image"]>>();

/** Files whose hash is not known, by the beginning of what stands for it in the addresses of a page. */
const marked = new Map<string, string>();

/** A picture of which nobody here knows more than that it is there. */
const ordinary = { format: "jpeg", width: 1600, height: 1200, transparent: false } as const;

/** The same values, in which a file that was just added has a name, and without the marks that a form has in lists. */
export function withNames(values: PlainMap): PlainMap {
  const own = (key: string, value: unknown) => (key.startsWith("__sc_") ? undefined : value);
  const text = JSON.stringify(values, own).replace(/blob:[^"\s)\\]+/g, (url) => {
    const name = `${keyOf(url)}.jpg`;
    added.set(name, url);
    return name;
  });
  const named: unknown = JSON.parse(text);
  return isPlainMap(named) ? named : {};
}

/** What is known of the files that a form names. They were picked from those that there are, so none is missing. */
export async function describeFiles(file: string, values: PlainMap): Promise<Asset[]> {
  const photos = namesIn(values.photos).map(async (name) => ({
    file: assetFile(file, name),
    size: 0,
    image: await imageOf(name),
  }));
  const attachments = namesIn(values.attachments).map((name) => ({ file: assetFile(file, name), size: 0 }));
  return [...(await Promise.all(photos)), ...attachments];
}

/** Says which photo is meant in place of a name that only the form has given it. */
export function withPlaces<Finding extends { readonly field: string; readonly message: string }>(
  finding: Finding,
): Finding {
  const [, index] = /^photos\.(\d+)/.exec(finding.field) ?? [];
  const place = index === undefined ? "yang baru ditambahkan" : `ke-${Number(index) + 1}`;
  const said = (words: string, name: string) => words.replaceAll(name, place);
  return { ...finding, message: [...added.keys()].reduce(said, finding.message) };
}

/** Shows pictures of which the site has no renditions yet where a page would show those. */
export async function withAdded(page: string, getAsset: PartProps["getAsset"]): Promise<string> {
  let shown = page;
  for (const [mark, file] of marked) {
    if (!shown.includes(mark)) continue;
    const source = await photoSource(file, getAsset);
    if (source === "") continue;
    shown = shown
      .replace(new RegExp(`<source\\b[^>]*${mark}[^>]*>`, "g"), "")
      .replace(new RegExp(`<img\\b[^>]*${mark}[^>]*>`, "g"), (tag) =>
        tag.replace(/ srcset="[^"]*"/, "").replace(/ src="[^"]*"/, ` src="${source}"`),
      );
  }
  return shown;
}

function namesIn(items: unknown): string[] {
  if (!Array.isArray(items)) return [];
  return items.flatMap((item: unknown) =>
    isPlainMap(item) && typeof item.file === "string" && item.file !== "" ? [item.file] : [],
  );
}

function imageOf(name: string): Promise<Asset["image"]> {
  const url = added.get(name);
  const hash = url === undefined ? hashOf(name) : keyOf(url);
  marked.set(hash.slice(0, 10), url ?? name);
  if (url === undefined) return Promise.resolve({ ...ordinary, hash });
  const image = described.get(url) ?? measure(url);
  described.set(url, image);
  return image;
}

/** The part of the address of a file that no other has, first. */
function keyOf(url: string): string {
  return url.slice(url.lastIndexOf("/") + 1).replace(/[^a-z0-9]/gi, "");
}

async function measure(url: string): Promise<Asset["image"]> {
  try {
    const bitmap = await createImageBitmap(await (await fetch(url)).blob());
    const { width, height } = bitmap;
    bitmap.close();
    return { ...ordinary, width, height, hash: keyOf(url) };
  } catch {
    return { problem: "unreadable" };
  }
}
