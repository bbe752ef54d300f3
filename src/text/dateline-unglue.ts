import type { HeadItem, HeadPart } from "./dateline-item.ts";
import { isSeat, regionAt, seatRegion } from "./dateline-places.ts";
import { domain, isMedia, noOutlet, noPlace } from "./dateline-words.ts";
import { isNoName } from "./name-words.ts";

/** Place and outlet that nothing but a blank or a hyphen parts. */
export function unglue(text: string, part: HeadPart): HeadItem[] | undefined {
  return splitAfterPlace(text, part) ?? splitGlued(text, part);
}

/** Names of the press that a region is a part of: "Radar Bone", "Prokopim Setda Kota Bima", "MC Kab. Toba". */
const officeName =
  /^(?:(?:m?mc|media\scent(?:er|re)|ppid|\p{L}*kominfo|humas|setda|dprd|pemkot|pemkab|pemprov|pemda|prokopim|rri|tvri|radio|antara|tribun|radar|suara)(?:\s|$))+(?:kab\.?|kabupaten|kota|prov\.?|provinsi)?$/iu;

/** "TOTABUAN.CO KOTAMOBAGU" and "ZONA KOTAMOBAGU" are an outlet and a place, "KOTAMOBAGU POST" is an outlet. */
function splitGlued(text: string, part: HeadPart): HeadItem[] | undefined {
  for (const gap of part.text.matchAll(/\s+/g)) {
    const from = part.start + gap.index + gap[0].length;
    const place = { text: text.slice(from, part.end), start: from, end: part.end };
    const region = regionAt(text, place);
    if (region === undefined) continue;
    if (officeName.test(part.text.slice(0, gap.index))) return undefined;
    const end = part.start + gap.index;
    const outlet = { text: text.slice(part.start, end), start: part.start, end };
    return [
      { ...outlet, kind: "outlet" },
      { ...place, kind: "place", region },
    ];
  }
  return undefined;
}

/** "MANADO Harian Pagi" and "TOLI-TOLI-SUARA KITA": a place in capitals and an outlet in small letters, or a hyphen. */
function splitAfterPlace(text: string, part: HeadPart): HeadItem[] | undefined {
  for (const gap of part.text.matchAll(/\s+|[-–—]\s?/g)) {
    const end = part.start + gap.index;
    const place = { text: text.slice(part.start, end), start: part.start, end };
    const from = end + gap[0].length;
    const rest = { text: text.slice(from, part.end), start: from, end: part.end };
    const isHyphen = /^[-–—]/.test(gap[0]);
    const isApart = isHyphen || (/^[\p{Lu}\s-]+$/u.test(place.text) && /\p{Ll}/u.test(rest.text));
    const region = regionAt(text, place) ?? (isSeat(place.text) ? seatRegion(place.text) : undefined);
    const isShouted =
      /^\p{Lu}{3,}$/u.test(place.text) && /^\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{L}+)+$/u.test(rest.text);
    const isPlace = region !== undefined || isSeat(place.text) || isShouted;
    const words = rest.text.split(/\s+/);
    const isName = words.length < 4 && (isHyphen || isShouted || words.every((word) => !isNoName(word)));
    if (noPlace.test(rest.text) || noOutlet.test(rest.text) || isMedia(place.text)) continue;
    if (!isPlace || !(isApart || domain.test(rest.text)) || !(isMedia(rest.text) || isName)) continue;
    const kind = regionAt(text, place) === undefined ? "town" : "place";
    return [
      { ...place, kind, ...(region === undefined ? {} : { region }) },
      { ...rest, kind: "outlet" },
    ];
  }
  return undefined;
}
