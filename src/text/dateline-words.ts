import { isNoName } from "./name-words.ts";

/** The end of an address on the web. */
export const domain = /\.(?:com|id|co|net|org|news|info|tv|go|press|media|online)\b/i;
const press =
  /(?<!\p{L})(?:m?mc|rri|kbrn|tvri|lkbn|viva|tempo|okezone|republika|jubi|rmol\p{L}*|cnn|cnbc|voa|bbc|idn|tv|fm|pers|pos|post|times|online|portal|zona|info|warta|lensa|fakta|jurnal|redaksi|channel|humas|ppid|today|daily|update|ekspres|express|terkini|\p{L}*kominfo\p{L}*|prokopim|protokol|setda|antara|koran|kompas|detik|jpnn|msn)(?!\p{L})|news|media|suara|swara|kabar|berita|tribun|radar|harian|kronik|liputan|(?<!\p{L})(?:zona|portal|detik|lensa|fakta|warta|jurnal)\p{L}|\p{L}{4,}(?:pos|post|times|tv|zona|info)(?!\p{L})/iu;
const camelCase = /\p{Ll}\p{Lu}/u;

/** Whether a name is one of the press: by its address, a word, or capitals inside. */
export function isMedia(name: string): boolean {
  return domain.test(name) || press.test(name) || camelCase.test(name);
}

/** A government that speaks for itself, in capitals throughout. */
export const government =
  /^(?:PEMKOT|PEMKAB|PEMPROV|PEMDA|DINAS|BADAN|BAGIAN|SEKRETARIAT|KECAMATAN|KELURAHAN)(?:\s[\p{Lu}&-]+){0,4}$/u;

/** A government and its region: the office behind an outlet where a place stands beside it, else the subject of a sentence. */
export const governmentOf = /^(?:pemkot|pemkab|pemprov|pemda)\s+(?=\p{Lu})/iu;

/** Words that open sentences and headlines, and never name a place. */
export const noPlace =
  /^(?:bupati|wali|walikota|wakil|wabup|wagub|gubernur|ketua|kepala|kadis|sekda|sekretaris|camat|lurah|pemerintah|pemkot|pemkab|pemprov|pemda|kapol\p{L}*|presiden|menteri|direktur|rektor|anggota|staf|nomor|tema|judul|catatan|kontak|narahubung|lampiran|perihal|hal|kepada)(?!\p{L})/iu;
/** Words that open sentences and headlines where no word of the press stands with them. */
export const noOutlet =
  /^(?:dinas|badan|kantor|dprd|dpr|polda|polres\p{L}*|polsek|kodim|korem|tni|polri|kementerian|siaran|rilis|press|warga|masyarakat|ratusan|ribuan|puluhan|sebanyak|sejumlah|jelang|usai|dalam|pada)(?!\p{L})/iu;

/** Whether words may be a part of a head: each with a capital, and none that opens a sentence. */
export function isHeadPart(part: string): boolean {
  const words = part.split(/\s+/);
  if (words.length > 5 || /[“”"?!;:]/.test(part) || noPlace.test(part)) return false;
  if (
    !words.every((word) =>
      /^\p{Lu}|^\p{Ll}+\p{Lu}|^\d{1,3}\p{L}{2}|^(?:dan|di|&)$|^(?:www\.)?[\p{Ll}\d][\w-]*(?:\.\w{2,6})?\.(?:com|id|co|net|org|news|info|tv|go|press|media|online)/u.test(
        word,
      ),
    )
  )
    return false;
  return !/^(?:di|dan)\b/.test(part);
}

/** What the names of places begin with, of two words and more. */
const landforms =
  /^(?:tanjung|sungai|muara|labuhan|labuan|teluk|pulau|kuala|bukit|padang|lubuk|simpang|batu|pasir|ujung|kampung|air|danau|gunung|pangkalan|nanga|sei|tebing|rantau|kota|pelabuhan|long|lho|aek|wae|desa)\s/i;

/** Whether two words or more in capitals can only be a name of the press: no landform and no region is in them. */
export function isOutletName(name: string): boolean {
  const words = name.split(/\s+/);
  return words.length > 1 && words.every((word) => /^\p{Lu}{3,}$/u.test(word)) && !landforms.test(name);
}

/** Whether a name alone is like that of a town: one word or two, none of them an ordinary one. */
export function isTownName(name: string): boolean {
  const words = name.split(/\s+/);
  return words.length <= 2 && words.every((word) => /^\p{Lu}\p{L}{3,}$/u.test(word) && !isNoName(word));
}
