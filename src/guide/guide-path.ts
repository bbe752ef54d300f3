const folder = "/panduan/";

/** The path of a page of the guide on the site, by the name of its file without the ending. */
export function guidePath(name: string): string {
  return name === "README" ? folder : `${folder}${name}/`;
}

/** The path of a picture of the guide. */
export function guidePicturePath(name: string): string {
  return `${folder}gambar/${name}`;
}
