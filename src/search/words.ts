/** A word of a text and its place there, in UTF-16 code units. */
export interface Word {
  /** As it is compared: small letters without accents and apostrophes. */
  readonly form: string;
  readonly start: number;
  readonly end: number;
}

const pattern = /[\p{L}\p{M}\p{N}]+(?:['’‘`´ʼ][\p{L}\p{M}\p{N}]+)*/gu;

/** Words that are written as one and as two: they are two wherever they stand. */
const pairs = [
  "wali kota",
  "kerja sama",
  "tanda tangan",
  "terima kasih",
  "olah raga",
  "serah terima",
  "sumber daya",
];

/** Short forms of offices: they are their full forms wherever they stand. Those that are also other words are not here. */
export const shortOffices: Readonly<Record<string, string>> = {
  walkot: "wali kota",
  wawali: "wakil wali kota",
  wawako: "wakil wali kota",
  wabup: "wakil bupati",
  wagub: "wakil gubernur",
  sekda: "sekretaris daerah",
  sekwan: "sekretaris dewan",
  kadis: "kepala dinas",
  kaban: "kepala badan",
  kabag: "kepala bagian",
  kabid: "kepala bidang",
  kades: "kepala desa",
  wapres: "wakil presiden",
};

const spelledOut = new Map([
  ...pairs.map((pair) => [pair.replace(" ", ""), pair.split(" ")] as const),
  ...Object.entries(shortOffices).map(([short, full]) => [short, full.split(" ")] as const),
]);

/**
 * The words of a text in their order: "Al-Qur'an" is `al` and `quran`, "Walikota" `wali` and `kota`, and "Sekda"
 * `sekretaris` and `daerah`.
 */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const { 0: word, index: start } of text.matchAll(pattern)) {
    const form = fold(word);
    const end = start + word.length;
    for (const one of spelledOut.get(form) ?? [form]) words.push({ form: one, start, end });
  }
  return words;
}

/**
 * The forms under which a text is found: its words, and what a hyphen joins as one word too, because "Covid-19" is
 * written "Covid19" and "Al-Qur'an" "Alquran". A word that is only doubled is no other word.
 */
export function formsOf(text: string): string[] {
  const forms: string[] = [];
  let last: Word | undefined;
  for (const word of wordsOf(text)) {
    const isJoined = last && text[last.end] === "-" && word.start === last.end + 1;
    if (last && isJoined && word.form !== last.form) forms.push(last.form + word.form);
    forms.push(word.form);
    last = word;
  }
  return forms;
}

function fold(word: string): string {
  // Nearly all words, and the rest takes ten times as long.
  if (/^[A-Za-z0-9]+$/.test(word)) return word.toLowerCase();
  return word
    .normalize("NFKD")
    .replace(/[\p{M}'’‘`´ʼ]/gu, "")
    .toLowerCase();
}

const common = new Set(
  (
    "ada adalah agar akan antara apa apakah atas atau bagaimana bagi bahwa berapa berapakah dalam dan dari dengan di dimana guna hal hingga ini itu jadi juga " +
    "kami kapan kata karena ke kenapa kepada kita lain maka mana maupun mengapa mereka namun oleh pada para per pun saat saja sampai sangat " +
    "sebagai secara sehingga sekaligus selain semua seperti serta setelah siapa siapakah sudah supaya telah tersebut tidak untuk " +
    "yaitu yakni yang and for in of the to"
  ).split(" "),
);

/** Whether a word is so common that it tells nothing: such words are not searched. */
export function isCommon(form: string): boolean {
  return common.has(form);
}
