import type { Finding, ReleaseRule } from "./rule.ts";

/**
 * A word written twice in a row is a slip of copying or of a line end, and every reader stumbles over it.
 *
 * Indonesian doubles words on purpose: with a hyphen (anak-anak), in names and places (Kota Kotamobagu is none, Bora
 * Bora is one), in numerals and in speech ("jauh, jauh"). Only words that are never doubled without a hyphen count:
 * small words at any time, and longer ones in lower case; numerals, names and interjections are left alone. Some
 * small words are another word when doubled (oleh-oleh, agar-agar, itu-itu saja): there the hyphen is offered. The
 * correction is certain only for words that make no sense twice in any sentence.
 *
 * Source: Ejaan Bahasa Indonesia yang Disempurnakan Edisi V (2022), II.D: bentuk ulang ditulis dengan tanda hubung.
 *
 * ok:
 *     Anak-anak sekolah di Kota Kotamobagu mengikuti lomba.
 *
 * ok:
 *     Rapat itu sangat, sangat penting. Penting bagi warga.
 *
 * ok:
 *     Rombongan singgah di Bora Bora dan Pulau Gangga gangga.
 *
 * not-ok:
 *     Kegiatan ⟦yang yang⟧ digelar pemerintah.
 *     => yang
 *
 * not-ok:
 *     Tamu membeli ⟦oleh oleh⟧ dan ⟦agar agar⟧ untuk warga.
 *     => oleh-oleh
 *     => agar-agar
 *
 * not-ok:
 *     Seluruh ⟦peserta peserta⟧ berkumpul di lapangan.
 */
export const wordDoubled: ReleaseRule = {
  code: "word-doubled",
  severity: "warning",
  scope: "release",
  about: { id: "kata yang tertulis dua kali berurutan", en: "a word written twice in a row" },
  *check({ text: { value }, words, lower }) {
    for (let index = 1; index < words.length; index += 1) {
      const first = words[index - 1];
      const second = words[index];
      if (first === undefined || second === undefined) continue;
      const length = first.end - first.start;
      if (length < 2 || length !== second.end - second.start) continue;
      if (lower.slice(first.start, first.end) !== lower.slice(second.start, second.end)) continue;
      if (!/^[ \t]+$/.test(value.slice(first.end, second.start))) continue;
      const word = value.slice(first.start, first.end);
      const again = value.slice(second.start, second.end);
      if (joined.test(`${value[first.start - 1] ?? ""} ${value[second.end] ?? ""}`) || !isSlip(word, again))
        continue;
      yield {
        at: { start: first.start, end: second.end },
        message: { id: `Kata "${word}" tertulis dua kali`, en: `The word "${word}" is written twice` },
        hint: {
          id: `Hapus salah satunya, atau tulis kata ulang dengan tanda hubung: ${word}-${word.toLowerCase()}`,
          en: `Delete one, or write a reduplicated word with a hyphen: ${word}-${word.toLowerCase()}`,
        },
        ...fixOf(word),
      };
    }
  },
};

function fixOf(word: string): Pick<Finding, "fix"> {
  const plain = word.toLowerCase();
  if (reduplicated.has(plain)) return { fix: { text: `${word}-${plain}`, certain: false } };
  return small.has(plain) ? { fix: { text: word, certain: senselessTwice.has(plain) } } : {};
}

/** Small words that doubled are another word. */
const reduplicated: ReadonlySet<string> = new Set(
  "oleh agar itu ini sampai bagi saat dalam sudah hingga antara para".split(" "),
);

/** Words that no sentence can have twice in a row. */
const senselessTwice: ReadonlySet<string> = new Set(
  "dari dan atau dengan untuk pada adalah bahwa karena kepada terhadap sebagai".split(" "),
);

/** A mark that makes a word part of a longer one. */
const joined = /[-'’]/;

function isSlip(word: string, again: string): boolean {
  if (small.has(word.toLowerCase())) return again === again.toLowerCase();
  return word === again && /^\p{Ll}+$/u.test(word) && !legitimate.has(word);
}

/** Words of grammar, which no sentence needs twice. */
const small: ReadonlySet<string> = new Set(
  "yang di ke dari dan atau dengan untuk pada dalam oleh akan adalah ini itu juga tidak telah sudah bahwa agar karena serta sebagai para bagi saat ketika kepada terhadap secara tersebut antara hingga sampai".split(
    " ",
  ),
);

/** Words that stand twice for good reason: numerals, cries, sounds, and the two halves of old names. */
const legitimate: ReadonlySet<string> = new Set(
  "satu dua tiga empat lima enam tujuh delapan sembilan nol hari kali pelan lama jauh kelak ya tidak hore hip bora lagi benar sangat amat makin merdeka bang tok ha he hi ho hu la na pro aku kami kita mama papa oma opa cup kuku pipi kupu rama labi laba".split(
    " ",
  ),
);
