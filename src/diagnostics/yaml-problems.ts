import type { Language } from "../base/language.ts";

/** What is wrong with a piece of YAML, and what to do. */
export type YamlProblem = readonly [problem: string, remedy: string];

interface Wording {
  /** Codes stand for several faults; the library's message tells them apart. */
  readonly when?: RegExp;
  readonly words: Readonly<Record<Language, YamlProblem>>;
}

const quoted: Readonly<Record<Language, string>> = {
  id: 'Apit seluruh nilainya dengan tanda kutip: "..."',
  en: 'Put the whole value in quotation marks: "..."',
};

/** The errors that staff meet, by the codes of the `yaml` package (its `ErrorCode`), the special cases first. */
const wordings: Readonly<Record<string, readonly Wording[]>> = {
  BLOCK_AS_IMPLICIT_KEY: [
    {
      when: /block sequence/,
      words: {
        id: ["butir-butir daftar tidak sejajar", "Samakan jumlah spasi di depan setiap tanda -"],
        en: ["the items of this list are not aligned", "Give every - the same indentation"],
      },
    },
    {
      words: {
        id: [
          "nilai ini memuat titik dua, atau baris di bawahnya menjorok, sehingga terbaca sebagai kunci baru",
          `${quoted.id}; atau hapus spasi di awal baris di bawahnya`,
        ],
        en: [
          "this value has a colon, or the line below is indented, so it reads as a new key",
          `${quoted.en}; or take the spaces from the beginning of the line below`,
        ],
      },
    },
  ],
  MULTILINE_IMPLICIT_KEY: [
    {
      words: {
        id: [
          'baris ini tidak berbentuk "kunci: nilai"',
          "Tulis titik dua dan satu spasi sesudah kuncinya, misalnya title: Judul",
        ],
        en: [
          'this line is not "key: value"',
          "Write a colon and a space after the key, as in title: Headline",
        ],
      },
    },
  ],
  MISSING_CHAR: [
    {
      when: /closing/,
      words: {
        id: [
          "tanda kutip dibuka di sini tetapi tidak pernah ditutup",
          "Tutup dengan tanda kutip yang sama di akhir nilainya",
        ],
        en: [
          "the quotation mark opened here is never closed",
          "Close it with the same mark at the end of the value",
        ],
      },
    },
    {
      when: /Missing ,/,
      words: {
        id: [
          "ada koma yang kurang di antara nilai-nilai dalam kurung",
          "Pisahkan nilai-nilainya dengan koma",
        ],
        en: ["a comma is missing between the values in brackets", "Part the values with commas"],
      },
    },
    {
      words: {
        id: [
          'baris ini bukan "kunci: nilai" dan bukan butir daftar',
          "Tulis titik dua dan satu spasi sesudah kunci, atau - dan satu spasi di depan butir daftar",
        ],
        en: [
          'this line is neither "key: value" nor an item of a list',
          "Write a colon and a space after the key, or - and a space before the item",
        ],
      },
    },
  ],
  BAD_INDENT: [
    {
      when: /^Flow/,
      words: {
        id: ["kurung dibuka di sini tetapi tidak ditutup", "Tutup daftar [ dengan ] dan data { dengan }"],
        en: ["the bracket opened here is not closed", "Close [ with ] and { with }"],
      },
    },
    {
      words: {
        id: [
          "awal baris ini tidak sejajar dengan baris lain dalam kelompoknya",
          "Samakan jumlah spasi di awal baris-baris itu",
        ],
        en: [
          "this line is not aligned with the others of its group",
          "Give these lines the same indentation",
        ],
      },
    },
  ],
  TAB_AS_INDENT: [
    {
      words: {
        id: ["baris ini dimulai dengan tab", "Ganti tab dengan spasi"],
        en: ["this line begins with a tab", "Replace the tab with spaces"],
      },
    },
  ],
  DUPLICATE_KEY: [
    {
      words: {
        id: ["kunci ini sudah ditulis di atas", "Gabungkan keduanya, atau hapus salah satunya"],
        en: ["this key was written above already", "Join the two, or delete one"],
      },
    },
  ],
  BAD_SCALAR_START: [
    {
      words: {
        id: ["nilai tanpa tanda kutip tidak boleh dimulai dengan %, @ atau `", quoted.id],
        en: ["a value without quotation marks cannot begin with %, @ or `", quoted.en],
      },
    },
  ],
  BAD_DQ_ESCAPE: [
    {
      words: {
        id: [
          "garis miring terbalik (\\) punya arti khusus di antara tanda kutip ganda",
          "Tulis dua kali: \\\\",
        ],
        en: ["a backslash has a special meaning in double quotation marks", "Write it twice: \\\\"],
      },
    },
  ],
  MULTIPLE_DOCS: [
    {
      words: {
        id: ['ada baris "---" atau "..." di tengah data, sehingga sisanya terpisah', "Hapus baris itu"],
        en: ['a line "---" or "..." parts the data in two', "Delete that line"],
      },
    },
  ],
  UNEXPECTED_TOKEN: [
    {
      when: /block-seq-ind/,
      words: {
        id: ["tanda - di awal nilai terbaca sebagai butir daftar", quoted.id],
        en: ["a - at the beginning of a value reads as an item of a list", quoted.en],
      },
    },
    {
      when: /^Not a YAML token/,
      words: {
        id: [
          "sesudah > atau | tulisannya harus mulai di baris berikutnya",
          "Tulis teksnya di bawah dengan dua spasi di depan, atau apit dengan tanda kutip",
        ],
        en: [
          "after > or | the text must begin on the next line",
          "Write the text below, indented by two spaces, or put it in quotation marks",
        ],
      },
    },
    {
      when: /at node end/,
      words: {
        id: [
          "ada tulisan sesudah nilainya selesai",
          'Apit seluruh nilai dengan tanda kutip ganda; tanda kutip ganda di dalamnya ditulis \\"',
        ],
        en: [
          "there is text after the end of the value",
          'Put the whole value in double quotation marks, and write \\" for those inside',
        ],
      },
    },
  ],
  BLOCK_IN_FLOW: [
    {
      words: {
        id: [
          "nilai di dalam kurung ini memuat titik dua, atau koma sebelum kunci berikutnya kurang",
          'Pisahkan dengan koma, dan apit nilai yang memuat titik dua dengan tanda kutip: "..."',
        ],
        en: [
          "this value in brackets has a colon, or the comma before the next key is missing",
          'Part them with commas, and put values that have a colon in quotation marks: "..."',
        ],
      },
    },
  ],
  TAG_RESOLVE_FAILED: [
    {
      words: {
        id: ["kata yang dimulai dengan tanda seru (!) terbaca sebagai perintah dan akan hilang", quoted.id],
        en: ["a word that begins with an exclamation mark is read as a tag and would be lost", quoted.en],
      },
    },
  ],
};

const otherwise: Readonly<Record<Language, YamlProblem>> = {
  id: [
    "ada tanda yang tidak pada tempatnya",
    "Periksa titik dua, tanda kutip, kurung dan spasi di awal baris; bila ragu, apit nilainya dengan tanda kutip",
  ],
  en: [
    "a character is out of place",
    "Check colons, quotation marks, brackets and indentation; if in doubt, put the value in quotation marks",
  ],
};

/** The words for an error of the `yaml` package, by its code and message. */
export function yamlProblem(code: string, message: string): Readonly<Record<Language, YamlProblem>> {
  const wording = wordings[code]?.find(({ when }) => when?.test(message) ?? true);
  return wording?.words ?? otherwise;
}
