import { toSlug } from "../base/slug.ts";

/**
 * A file name that can be an address, made of any file name or address: `IMG 20190718 (2).JPG` becomes
 * `img-20190718-2.jpg`. Names already given get a number.
 * @param taken the names given so far; the new one is added.
 */
export function pictureName(written: string, taken: Set<string>): string {
  const path = written.split(/[?#]/, 1)[0] ?? "";
  const file = decode(path.split("/").at(-1) ?? "");
  const dot = file.lastIndexOf(".");
  const extension =
    /^[a-z0-9]{2,5}$/i.test(file.slice(dot + 1)) && dot > 0 ? file.slice(dot + 1).toLowerCase() : "";
  const stem = toSlug(extension === "" ? file : file.slice(0, dot)) || "gambar";
  const ending = extension === "" ? "" : `.${extension}`;
  let name = stem + ending;
  for (let number = 2; taken.has(name); number += 1) name = `${stem}-${number}${ending}`;
  taken.add(name);
  return name;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
