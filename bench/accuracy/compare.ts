import { readName } from "../../src/text/person-name.ts";
import { compareNames, nameWords } from "../../src/text/same-name.ts";
import type { AnnotatedOfficial } from "./annotations.ts";

export function sameText(a: string, b: string): boolean {
  return squash(a) === squash(b);
}

/** Outlets are annotated as readers know them: "Zona Totabuan" for "ZONATOTABUAN", "Totabuan.co" for "TOTABUAN.CO". */
export function sameOutlet(wanted: string, found: string): boolean {
  const [a, b] = [outletForm(wanted), outletForm(found)];
  return a !== "" && b !== "" && (a.startsWith(b) || b.startsWith(a) || a.replace("nn", "n") === b);
}

/**
 * Whether a text names its outlet at all, in the dateline or the line above; often only the page around it does.
 * "MANADO –" does not name the Manado Post.
 */
export function mentionsOutlet(
  outlet: string,
  { dateline, place, head }: { dateline: string; place: string; head: string },
): boolean {
  const form = outletForm(outlet);
  const first = squash(outlet.split(/[\s.]/)[0] ?? "");
  const forms = [form, form.replace("nn", "n")];
  return (
    forms.some((name) => squash(dateline + head).includes(name)) ||
    (first !== squash(place) && squash(dateline).includes(first))
  );
}

function outletForm(name: string): string {
  return squash(name.replace(/\.(?:com|co|id|net)\b/gi, "").replace(/\(.*\)/, ""));
}

export function sameCity(
  wanted: { name: string; type: string },
  found: { name: string; type: string },
): boolean {
  const [a, b] = [wanted, found].map(({ name, type }) =>
    `${type} ${name.replace(/^Kepulauan /, "")}`.toLowerCase(),
  );
  return a === b;
}

/** The annotated name is the usual one; the text's own forms are its aliases. */
export function samePerson(wanted: AnnotatedOfficial, found: { name: string }): boolean {
  const words = nameWords(found.name);
  if (isLike(nameWords(wanted.name), words)) return true;
  return wanted.aliases_seen.some((alias) => {
    const own = readName(alias, 0)?.words;
    const tail = alias.split(/[\s,]+/).filter((word) => /^\p{L}[\p{L}.'-]+$/u.test(word));
    return (
      (own !== undefined && compareNames(own, words) !== "different" && words.length > 1) ||
      endsLike(tail, words)
    );
  });
}

function isLike(wanted: readonly string[], found: readonly string[]): boolean {
  const likeness = compareNames(wanted, found);
  return (
    likeness === "same" ||
    likeness === "spelling" ||
    (likeness === "part" && found.length > 1) ||
    (likeness === "part" && wanted.length === 2 && found.length === 1)
  );
}

function endsLike(alias: readonly string[], words: readonly string[]): boolean {
  const likeness = compareNames(alias, words);
  return words.length > 1 && likeness !== "different";
}

const synonyms: readonly (readonly [RegExp, string])[] = [
  [/komunikasi (?:dan )?informa(?:tika|si)/g, "kominfo"],
  [/diskominfo|dinas kominfo/g, "kominfo"],
  [/dirjen/g, "direktur jenderal"],
  [/kemendagri/g, "kementerian dalam negeri"],
  [/kemkominfo/g, "kementerian kominfo"],
  [/kabid/g, "kepala bidang"],
  [/pekerjaan umum dan perumahan rakyat/g, "pupr"],
  [/pariwisata dan kebudayaan/g, "kebudayaan dan pariwisata"],
  [/disbudpar/g, "dinas kebudayaan dan pariwisata"],
  [/\b(?:kota|kabupaten|provinsi|ri|setda|republik indonesia|kepulauan|ditjen)\b/g, " "],
  [/\bwali\b/g, "wali"],
  [/[^\p{L}\d]+/gu, " "],
];

/** Compares offices in full form, whatever the abbreviations and the type of the region. */
export function sameOffice(wanted: string, found: string): boolean {
  const [a, b] = [wanted, found].map((office) =>
    synonyms
      .reduce((text, [pattern, form]) => text.replace(pattern, form), office.toLowerCase())
      .replace(/\s+/g, " ")
      .trim(),
  );
  return a === b;
}

export function sameByline(wanted: string, found: string): boolean {
  return wanted.replace(/\s/g, "") === found.replace(/\s/g, "");
}

export function sameEvent(wanted: { name: string }, found: { name: string }): boolean {
  const [a, b] = [wanted, found].map(({ name }) => eventWords(name));
  if (a === undefined || b === undefined) return false;
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared > 0 && shared >= Math.min(a.size, b.size) * 0.6;
}

function eventWords(name: string): Set<string> {
  const words =
    name
      .toLowerCase()
      .replace(/hari ulang tahun/g, "hut")
      .match(/[\p{L}\d]{2,}/gu) ?? [];
  return new Set(
    words.filter((word) => !/^(?:kota|kabupaten|provinsi|dan|ke|di|tahun|the|of|dengan)$/.test(word)),
  );
}

function squash(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\d]/gu, "");
}
