/** The address of a picture without the detour over WordPress's own server, which serves other sizes: `i0.wp.com`. */
export function directAddress(url: string): string {
  const photon = /^https?:\/\/i\d\.wp\.com\/([^?#]+)/.exec(url)?.[1];
  return photon === undefined ? url : `https://${photon}`;
}

/**
 * What the copies of a picture in several sizes have in common: WordPress adds `-300x200`, `-scaled`, `-rotated` and
 * the time of an edit (`-e1563412345678`) to the name.
 */
export function addressKey(url: string): string {
  const path = directAddress(url)
    .replace(/[?#].*$/, "")
    .replace(/^(?:https?:)?\/\/(?:www\.)?/, "");
  return path.replace(/(?:-(?:\d{2,5}x\d{2,5}|scaled|rotated|e\d{10,13}))+(?=\.\w+$)/, "").toLowerCase();
}

/** How wide a copy is; the picture itself is wider than all. */
export function widthOf(url: string): number {
  const size = /-(\d{2,5})x\d{2,5}(?=\.\w+(?:[?#].*)?$)/.exec(url)?.[1];
  return size === undefined ? Number.POSITIVE_INFINITY : Number(size);
}
