import type { Text } from "../base/language.ts";
import { findLeftMarks, type LeftMark } from "./left-marks.ts";
import type { Finding, ReleaseRule } from "./rule.ts";
import { placeInField, textFields } from "./text-fields.ts";

/**
 * Markdown that is nearly right becomes nothing: its marks stand on the page, in feeds and in the press text, and the
 * picture, link or table is not there. A picture's name with blanks, an address without "https://", a heading without
 * a blank, a note that is nowhere, and bold that ends before "-nya" are the usual ones. In the front matter Markdown
 * never means anything.
 *
 * Source: CommonMark 0.31; GitHub Flavored Markdown, 4.10 (tables).
 *
 * ok:
 *     Program **"Kota Hebat"** dibuka.[^1] Lihat [laman](https://contoh.id/), [jadwal](/siaran/) dan \*\*ini\*\*.
 *
 *     # Jadwal
 *
 *     | Layanan | Waktu |
 *     |---|---|
 *     | KTP | 1 hari |
 *
 *     Nilainya 2 * 3, skornya [3] (dua babak), formulirnya ____ dan tagarnya #KotaHebat #Kota.
 *
 *     [^1]: Catatan.
 *
 * not-ok:
 *     Program ⟦**⟧"Kota Hebat"⟦**⟧nya dibuka.⟦[^1]⟧ Lihat ⟦[laman](htttps://contoh.id/)⟧ dan ⟦[situs][kota]⟧.
 *
 *     ⟦![Warga antre](Foto 1.jpg)⟧
 *
 *     ⟦###⟧Jadwal
 *
 * not-ok:
 *     Jadwalnya:
 *
 *     ⟦| Layanan | Waktu |
 *     |---|
 *     | KTP | 1 hari |⟧
 *
 * not-ok:
 *     title: Wali kota buka ⟦**⟧lomba⟦**⟧
 *     ---
 *     Lomba dibuka.
 */
export const markupLeft: ReleaseRule = {
  code: "markup-left",
  severity: "warning",
  scope: "release",
  anyLanguage: true,
  about: {
    id: "tanda Markdown yang tercetak apa adanya",
    en: "Markdown that became nothing and is printed as it stands",
  },
  *check({ manuscript, text, source }) {
    for (const { key, value } of textFields(manuscript)) {
      for (const left of findLeftMarks(value)) {
        yield toFinding(placeInField(text, key, left), left.kind, value.slice(left.start, left.end), true);
      }
    }
    if (!mayHaveMarks.test(manuscript.body)) return;
    for (const block of source().blocks) {
      for (const left of findLeftMarks(block.words)) {
        const { start, end } = block.locate(left);
        const at = { source: { start: manuscript.bodyOffset + start, end: manuscript.bodyOffset + end } };
        yield toFinding(at, left.kind, manuscript.body.slice(start, end), false);
      }
    }
    for (const { start, end } of source().openFences) {
      const at = { source: { start: manuscript.bodyOffset + start, end: manuscript.bodyOffset + end } };
      yield { at, ...fence };
    }
  },
};

/** Most texts have none of them. */
const mayHaveMarks =
  /\]\s?[([]|\[\^|\*\*|__|~~|^[ \t>]*(?:#|```|~~~)|\|\s*:?-|^[ \t>]*\|.*\|[ \t]*$|\[\/?[a-z_]{3,}|\{[%{]/m;

const fence: Pick<Finding, "message" | "hint"> = {
  message: {
    id: "Pagar kode dibuka di sini tetapi tidak ditutup, jadi semua teks sesudahnya tampil sebagai kode",
    en: "The fence around code is never closed, so that all text below is shown as code",
  },
  hint: {
    id: "Hapus tiga tanda petik miring ini, atau tutup dengan baris yang sama",
    en: "Delete the three marks, or close it with the same line",
  },
};

function toFinding(at: Finding["at"], kind: LeftMark["kind"], written: string, isField: boolean): Finding {
  const left = written.replace(/\s+/g, " ");
  const shown = left.length > 60 ? `${left.slice(0, 57)}...` : left;
  const { about, hint } = kinds[kind];
  return {
    at,
    message: {
      id: `${about.id}: "${shown}" tercetak apa adanya`,
      en: `${about.en}: "${shown}" is printed as it stands`,
    },
    hint: isField
      ? {
          id: "Bagian data tidak mengenal Markdown: hapus tandanya",
          en: "The front matter knows no Markdown: delete the marks",
        }
      : hint,
  };
}

const kinds: Readonly<Record<LeftMark["kind"], { readonly about: Text; readonly hint: Text }>> = {
  picture: {
    about: { id: "Gambar ini tidak jadi", en: "This picture became none" },
    hint: {
      id: "Pakai nama berkas tanpa spasi dan tanpa ./ di depannya, misalnya ![Warga antre](warga-antre.jpg)",
      en: "Give the file a name without blanks, and write it without ./, as in ![Queue](queue.jpg)",
    },
  },
  link: {
    about: { id: "Tautan ini tidak jadi", en: "This link became none" },
    hint: {
      id: "Periksa awal alamatnya (https://, mailto: atau tel:), dan tulis spasi di dalamnya sebagai %20",
      en: "Check how the address begins (https://, mailto: or tel:), and write blanks in it as %20",
    },
  },
  reference: {
    about: { id: "Rujukan ini tidak ada tujuannya", en: "This reference leads nowhere" },
    hint: {
      id: "Tulis alamatnya langsung: [teks](https://alamat), atau tambahkan baris [nama]: https://alamat",
      en: "Write the address itself: [text](https://address), or add a line [name]: https://address",
    },
  },
  note: {
    about: { id: "Catatan kaki ini tidak ada isinya", en: "This note is nowhere" },
    hint: {
      id: "Tambahkan baris [^1]: isi catatannya, dengan nama yang sama, atau hapus tandanya",
      en: "Add a line [^1]: with the note, of the same name, or delete the mark",
    },
  },
  emphasis: {
    about: { id: "Tanda tebal atau miring ini tidak jadi", en: "This emphasis became none" },
    hint: {
      id: "Rapatkan tanda pada katanya, dan masukkan kata yang melekat: **Lestari Hebatnya**",
      en: "Put the marks next to the words, with all that is attached to them: **like this**",
    },
  },
  heading: {
    about: { id: "Judul bagian ini tidak jadi", en: "This heading became none" },
    hint: {
      id: "Beri satu spasi sesudah #, misalnya ## Jadwal",
      en: "Put a blank behind #, as in ## Schedule",
    },
  },
  table: {
    about: { id: "Tabel ini tidak jadi", en: "This table became none" },
    hint: {
      id: "Baris kedua harus punya kolom sebanyak baris pertama: |---|---|, dan di atas tabel ada baris kosong",
      en: "The second row needs as many columns as the first: |---|---|, and an empty line stands above a table",
    },
  },
  template: {
    about: {
      id: "Kode dari situs lain ini tidak jadi apa-apa",
      en: "This code of another website became nothing",
    },
    hint: {
      id: "Hapus kodenya; gambar ditulis ![keterangan](nama-berkas.jpg)",
      en: "Delete the code; a picture is written ![description](file-name.jpg)",
    },
  },
};
