/** A word of a text and its place there, in UTF-16 code units. */
export interface Word {
  /** As it is compared: small letters without accents and apostrophes. */
  readonly form: string;
  readonly start: number;
  readonly end: number;
}

const pattern = /[\p{L}\p{M}\p{N}]+(?:['’‘`´ʼ][\p{L}\p{M}\p{N}]+)*/gu;

/** Words that are written as one and as two: they are two wherever they stand. */
const pairs = new Map(
  ["wali kota", "kerja sama", "tanda tangan", "terima kasih", "olah raga", "serah terima", "sumber daya"].map(
    (pair) => [pair.replace(" ", ""), pair.split(" ")],
  ),
);

/** The words of a text in their order: "Al-Qur'an" is `al` and `quran`, and "Walikota" `wali` and `kota`. */
export function wordsOf(text: string): Word[] {
  return [...text.matchAll(pattern)].flatMap(({ 0: word, index }) => {
    const form = fold(word);
    return (pairs.get(form) ?? [form]).map((one) => ({ form: one, start: index, end: index + word.length }));
  });
}

/**
 * The forms under which a text is found: its words, and what a hyphen joins as one word too, because "Covid-19" is
 * written "Covid19" and "Al-Qur'an" "Alquran". A word that is only doubled is no other word.
 */
export function formsOf(text: string): string[] {
  const words = wordsOf(text);
  return words.flatMap(({ form, end }, index) => {
    const next = words[index + 1];
    const isJoined = next !== undefined && text[end] === "-" && next.start === end + 1 && next.form !== form;
    return isJoined ? [form, form + next.form] : [form];
  });
}

function fold(word: string): string {
  return word
    .normalize("NFKD")
    .replace(/[\p{M}'’‘`´ʼ]/gu, "")
    .toLowerCase();
}

const common = new Set(
  (
    "ada adalah agar akan antara apa apakah atas atau bagaimana bagi bahwa berapa dalam dan dari dengan di guna hal hingga ini itu jadi juga " +
    "kami kapan kata karena ke kepada kita lain maka mana maupun mengapa mereka namun oleh pada para per pun saat saja sampai sangat " +
    "sebagai secara sehingga sekaligus selain semua seperti serta setelah siapa sudah supaya telah tersebut tidak untuk " +
    "yaitu yakni yang and for in of the to"
  ).split(" "),
);

/** Whether a word is so common that it tells nothing: such words are not searched. */
export function isCommon(form: string): boolean {
  return common.has(form);
}
