import type { RegionType } from "../base/region-types.ts";
import { type OfficeTitle, readTitle } from "./office-titles.ts";
import { matchRegion, type Region } from "./regions.ts";
import { expandUnit, isUnitWord } from "./unit-words.ts";

/** What stands between a title and its holder. */
export interface Scope {
  end: number;
  unit: string[];
  region?: Region;
  level?: RegionType;
  locality?: string;
  elect: boolean;
}

const steps = 32;
const bracket = /\s?\(\s?[\p{L}.\-/ ]{2,24}\s?\)/uy;
const levels =
  /\s?(?:(?:Pemerintah (?:Daerah )?|Daerah |Setda(?:kot|kab|prov)? |Sekretariat Daerah |Sekda )*(?:(Kota|Pemkot)|(Kabupaten|Kab\.?|Pemkab)|(Provinsi|Propinsi|Prov\.?|Pemprov))|Setda(?:kot|kab|prov)?|Sekretariat Daerah)(?![\p{L}])\.?/iuy;
const status =
  /\s(?:terpilih|definitif|defenitif|non[- ]?aktif|aktif|saat ini|periode \d{4}\s?[-–]\s?\d{4}|masa (?:jabatan|bakti) \d{4}\s?[-–]\s?\d{4}|ke-\d{1,2})(?!\p{L})/iuy;
const republic = /\s?(?:RI|Republik Indonesia|R\.I\.)(?![\p{L}])/uy;
const number =
  /\s?(?:\d{1,4}|[IVX]{1,5})(?![\p{L}\p{N}.]|\s?%|\s(?:Gusti|Made|Wayan|Nyoman|Ketut|Putu|Gede|Gde|Nengah|Kadek|Komang|Dewa))/uy;
const command = /\s?\/\s?(?=\p{Lu})/uy;
const representing = /,?\s(?:perwakilan|asal|dapil|daerah pemilihan|utusan)(?!\p{L})/iuy;
const holder = /\s(?:Bupati|Wali ?kota|Gubernur|Menteri|Presiden|Kapolri)(?!\p{L})/iuy;
const list = /(?:\s?,)?\s(?:dan|serta|&)\s(?=\p{L})|\s?[/&]\s?(?=\p{Lu})|\s?-\s?(?=\p{Lu})/iuy;
const enumeration = /,\s(?=[\p{Lu}][\p{L}]+(?:(?:\s|,\s)\p{Lu}[\p{L}]+){0,4}(?:,)?\sdan\s\p{Lu})/uy;
const word = /\s?[\p{L}][\p{L}\p{N}]*(?:-\p{L}+)?/uy;
const directional = /^\s(?:Timur|Barat|Utara|Selatan|Tengah)(?!\p{L})/u;
const agency = /^\s?(?:dinas|badan|kantor|kepala|kecamatan|kelurahan|dprd|tni|polres|dpr)$/i;

/** Reads what follows a title up to the name of its holder. */
export function readScope(text: string, at: number, title: OfficeTitle): Scope {
  const scope: Scope = { end: at, unit: [], elect: false };
  for (let step = 0; step < steps; step += 1) if (!readStep(text, scope, title)) break;
  return scope;
}

function readStep(text: string, scope: Scope, title: OfficeTitle): boolean {
  const take = (pattern: RegExp): string => {
    pattern.lastIndex = scope.end;
    const found = pattern.exec(text)?.[0] ?? "";
    scope.end += found.length;
    return found;
  };
  const inBrackets = take(bracket);
  if (inBrackets !== "") return true;
  const statusWord = take(status);
  if (statusWord !== "") {
    scope.elect ||= /terpilih/i.test(statusWord);
    return true;
  }
  if (take(republic) !== "") return true;
  const { kind } = title;
  if (readPlace(text, scope, title)) {
    // A direction behind a city's name makes it a district: "Camat Kotamobagu Barat".
    if (kind === "local" && scope.region !== undefined)
      scope.end += directional.exec(text.slice(scope.end, scope.end + 12))?.[0].length ?? 0;
    return true;
  }
  if (kind === "local") return readLocality(text, scope);
  if (kind === "region") return false;
  const numeral = take(number);
  if (numeral !== "") {
    scope.unit.push(romanOf(numeral.trim()));
    return true;
  }
  if (kind === "force" && take(command) !== "") {
    if (!readPlace(text, scope, title)) scope.unit.push(`/${take(word).trim()}`);
    return true;
  }
  if (kind === "body" && take(representing) !== "") return true;
  if (kind === "regional" || kind === "force") return false;
  return readUnit(scope, take);
}

function readPlace(text: string, scope: Scope, title: OfficeTitle): boolean {
  levels.lastIndex = scope.end;
  const level = levels.exec(text);
  if (level !== null) {
    const [whole, kota, kabupaten, provinsi] = level;
    const type = kota ? "kota" : kabupaten ? "kabupaten" : provinsi ? "provinsi" : undefined;
    if (type !== undefined) scope.level = type;
    scope.end += whole.length;
    return true;
  }
  const gap = /[ \t]/.test(text[scope.end] ?? "") ? 1 : 0;
  const at = scope.end + gap;
  if (!/\p{Lu}/u.test(text[at] ?? "") || scope.region !== undefined) return false;
  const match = matchRegion(text, at);
  if (match === undefined) return false;
  const wanted = scope.level ?? title.governs;
  const region = match.regions.find(({ type }) => type === wanted) ?? match.regions[0];
  // "Bima Arya" after "Wali Kota Bogor," is a person, but after "Wali Kota" a Bima is the city.
  if (
    region === undefined ||
    (wanted !== undefined &&
      region.type !== wanted &&
      match.regions.length === 1 &&
      !match.abbreviated &&
      scope.unit.length === 0 &&
      !/^\s?(?:,|\(|\p{Lu})/u.test(text.slice(match.end, match.end + 2)))
  )
    return false;
  scope.region = region;
  scope.end = match.end;
  return true;
}

const localities =
  "Kecamatan|Kelurahan|Desa|Distrik|Kapanewon|Kemantren|Kalurahan|Kampung|Nagari|Gampong|Pekon|Lembang|Banjar";
/** What a name begins with and a place does not. */
const nameOpeners =
  /^(?:I|Ni|Ida|Anak|Gusti|Dewa|Cokorda|Lalu|Baiq|Andi|Teuku|Cut|Tgk\.?|Sayid|Muhamm?ad|Moh\.?|Muh\.?|Ahmad|Abdul|Siti|Hj?\.|Drs?\.|Ir\.|Dra\.|\p{Lu}\.)$/u;
const degreeBehind = /^,\s(?:[SMD]\.|A\.?Md|SH|SE|MM|ST|SP|SKM|MH|MSi|SSTP)/;

/** A district or village before a name: "Camat Poigar Alfina Sumenda". */
function readLocality(text: string, scope: Scope): boolean {
  if (scope.locality !== undefined) return false;
  const words = /^(?:\s\p{Lu}[\p{L}'’]*(?:\.(?=\s\p{Lu}))?)+/u.exec(text.slice(scope.end, scope.end + 80));
  const [first, ...others] = words?.[0].trim().split(/\s/) ?? [];
  if (first === undefined || first.length < 2 || first.endsWith(".") || isUnitWord(first)) return false;
  const after = text.slice(scope.end + (words?.[0].length ?? 0));
  const known = new RegExp(`(?:${localities}) ${first}(?!\\p{L})`, "u").test(text);
  const opener = others.findIndex((other) => nameOpeners.test(other));
  let taken = 0;
  if (opener !== -1 && opener < 3) taken = opener + 1;
  else if (/^,\s/.test(after) && !degreeBehind.test(after)) taken = others.length + 1;
  else if (known || others.length >= 2) taken = 1;
  if (taken === 0 || nameOpeners.test(first)) return false;
  const directional =
    others[0] !== undefined && /^(?:Timur|Barat|Utara|Selatan|Tengah|Uki|Raya|Baru)$/.test(others[0]);
  if (taken === 1 && directional) taken = 2;
  scope.locality = [first, ...others].slice(0, taken).join(" ");
  scope.end += scope.locality.length + 1;
  return true;
}

function readUnit(scope: Scope, take: (pattern: RegExp) => string): boolean {
  const office = take(holder);
  if (office !== "") {
    scope.unit.push(office.trim());
    return true;
  }
  const before = scope.end;
  const joint = scope.unit.length === 0 ? "" : take(list) || take(enumeration);
  const next = take(word);
  const plain = next.trim();
  const acronym = scope.unit.length === 0 && /^[A-Z][A-Z0-9]{2,9}$/.test(plain) && joint === "";
  const allowed = joint === "" || !agency.test(next);
  if (plain !== "" && allowed && (isUnitWord(plain) || acronym) && readTitle(plain) === undefined) {
    if (joint !== "") scope.unit.push(jointOf(joint));
    scope.unit.push(expandUnit(plain));
    return true;
  }
  scope.end = before;
  return false;
}

function jointOf(joint: string): string {
  return /dan|serta|&/.test(joint) ? "dan" : joint.trim();
}

const romans = ["", "I", "II", "III", "IV", "V", "VI"];

function romanOf(numeral: string): string {
  return romans[Number(numeral)] ?? numeral;
}
