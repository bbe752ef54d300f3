import type { ReleaseRule } from "./rule.ts";

/**
 * Forms are handed out with the places marked that are to be filled in: `[[isi: nomor telepon]]`. What nobody filled in
 * stands on the page for everybody to read.
 *
 * Source: the forms of this program write the mark; text that is only there to fill a page is known by its first words.
 *
 * ok:
 *     Surat [1] dikirim ke alamat kantor, dan kolom [isi] pada formulir tetap kosong.
 *
 * not-ok:
 *     Kantor buka setiap hari kerja, ⟦[[isi: jam kerja]]⟧, dan menerima surat di ⟦[[alamat]]⟧.
 *
 *     ⟦Lorem ipsum⟧ dolor sit amet, consectetur adipiscing elit.
 */
export const placeholderLeft: ReleaseRule = {
  code: "placeholder-left",
  severity: "warning",
  scope: "release",
  anyLanguage: true,
  about: { id: "tempat yang belum diisi", en: "a place that is not filled in yet" },
  *check({ text }) {
    for (const { 0: words, index } of text.value.matchAll(placeholder))
      yield {
        at: { start: index, end: index + words.length },
        message: {
          id: `"${words}" belum diisi`,
          en: `"${words}" is not filled in yet`,
        },
        hint: {
          id: "Tulis isinya, atau hapus kalimatnya bila tidak berlaku",
          en: "Write what belongs there, or delete the sentence where it does not apply",
        },
      };
  },
};

const placeholder = /\[\[[^[\]\n]{1,200}\]\]|\blorem ipsum\b/gi;
