import type { Language, Text } from "../base/language.ts";
import type { Place } from "../base/source.ts";
import type { Diagnostic, Severity } from "./diagnostic.ts";
import type { YamlProblem } from "./yaml-problems.ts";

/** What is wrong and why, then what to do. */
type Wording = readonly [message: string, hint: string];

interface Fault<P> {
  readonly severity: Severity;
  readonly words: (parameters: P) => Readonly<Record<Language, Wording>>;
  /** The code that a diagnostic bears, where one fault has several. */
  readonly codeOf?: (parameters: P) => string;
}

function fault<P>(severity: Severity, words: Fault<P>["words"], codeOf?: Fault<P>["codeOf"]): Fault<P> {
  return { severity, words, codeOf };
}

type Unknown = { readonly id: string; readonly near: readonly string[] };

/** An id that a release or an entry of the register names, and what it should be the id of. */
interface UnknownReference extends Unknown {
  /** The index: its name, its label in Indonesian and its key. */
  readonly name: string;
  readonly label: string;
  readonly key: string;
}

/** How a date is written where it may be a moment, a day, or when an event takes place. */
const dateForms = {
  moment: {
    id: "Tulis dengan angka, bila perlu dengan jam: 2019-07-18 atau 2019-07-18 09:00",
    en: "Write it in digits, with the time if there is one: 2019-07-18 or 2019-07-18 09:00",
  },
  day: {
    id: "Tulis dengan angka dan tanpa jam: 2019-07-18, atau 2019-07 atau 2019 bila harinya belum diketahui",
    en: "Write it in digits without a time: 2019-07-18, or 2019-07 or 2019 where the day is not known yet",
  },
  event: {
    id: "Tulis dengan angka: 2019-07-18 09:00, 2019-07-18, atau 2019-07 atau 2019 bila harinya belum diketahui",
    en: "Write it in digits: 2019-07-18 09:00, 2019-07-18, or 2019-07 or 2019 where the day is not known yet",
  },
} as const satisfies Record<string, Text>;

const unusedHints = {
  picture: [
    "Cantumkan pada photos sebuah siaran di folder yang sama, atau hapus berkasnya",
    "Name it in photos of a release in the same folder, or delete the file",
  ],
  other: [
    "Cantumkan pada attachments sebuah siaran di folder yang sama, atau hapus berkasnya",
    "Name it in attachments of a release in the same folder, or delete the file",
  ],
  public: [
    "Dari berkas yang namanya dimulai dengan titik hanya .well-known/, .htaccess, .nojekyll dan .domains yang terbit; hapus yang ini",
    "Of files whose names begin with a dot only .well-known/, .htaccess, .nojekyll and .domains are published; delete this one",
  ],
  page: [
    "Halaman tetap terletak langsung di _pages, tanpa subfolder, dan berakhir dengan .md",
    "Static pages lie in _pages itself, in no folder within, and end in .md",
  ],
  register: [
    "Periksa nama dan tempatnya: entri ada di folder indeksnya dan berakhir dengan .yaml; bila tidak perlu, hapus",
    "Check its name and place: entries lie in the folder of their index and end in .yaml; else delete it",
  ],
} as const;

/**
 * Every fault that reading and linking content can find. Codes are permanent: a code never changes its meaning
 * and is never used again for another. Editorial rules bring their own codes.
 *
 * An error stops a publication, so that it is for what is certain: a file that cannot be read, a value that cannot be
 * used or printed, an id that leads nowhere, two things that want one place. What somebody may have meant as it stands,
 * or may know better than the program, is a warning: a number that is used again, an office with two holders.
 */
export const faults = {
  "file-encoding": fault<object>("error", () => ({
    id: [
      "Berkas ini bukan teks UTF-8, jadi huruf-hurufnya tidak bisa dibaca dengan pasti",
      'Buka di editor lalu simpan ulang dengan encoding "UTF-8"',
    ],
    en: ["This file is not UTF-8, so its letters cannot be read for certain", 'Save it again as "UTF-8"'],
  })),
  "file-empty": fault<object>("error", () => ({
    id: [
      "Berkas ini kosong, jadi tidak ada yang bisa diterbitkan",
      "Isi dengan judul dan naskah, atau hapus berkasnya",
    ],
    en: ["This file is empty, so there is nothing to publish", "Write the release, or delete the file"],
  })),
  "file-kind": fault<object>("error", () => ({
    id: [
      "Ini bukan berkas biasa (tautan simbolik, misalnya), padahal hanya berkas biasa yang boleh diterbitkan",
      "Ganti dengan salinan berkas aslinya",
    ],
    en: [
      "This is not a regular file (a symbolic link, say), and only regular files may be published",
      "Replace it with a copy of the real file",
    ],
  })),
  "text-too-large": fault<{ bytes: number; limit: number }>("error", ({ bytes, limit }) => ({
    id: [
      `Naskah ini sebesar ${kilobytes(bytes)} kB; paling besar ${kilobytes(limit)} kB, karena siaran sepanjang itu hampir pasti keliru tempel`,
      "Jadikan lampiran, atau naikkan limits: {text: ...} (dalam byte) di posts/_data/site.yaml",
    ],
    en: [
      `This text has ${kilobytes(bytes)} kB, of ${kilobytes(limit)} kB at most: a release that long is pasted by mistake`,
      "Attach it as a file, or raise limits: {text: ...} (in bytes) in posts/_data/site.yaml",
    ],
  })),
  "file-unreadable": fault<object>("error", () => ({
    id: ["Berkas ini tidak bisa dibuka", "Periksa izin bacanya"],
    en: ["This file cannot be opened", "Check its read permission"],
  })),
  "file-suffix": fault<{ name: string; better: string }>("warning", ({ name, better }) => ({
    id: [
      `"${name}" tidak terbit: hanya berkas yang namanya berakhir dengan .md dibaca sebagai siaran`,
      `Ganti namanya menjadi ${better}; di Windows, tampilkan dahulu ekstensi nama berkas`,
    ],
    en: [
      `"${name}" is not published: only files whose names end in .md are read as releases`,
      `Rename it to ${better}; on Windows, let file name extensions be shown first`,
    ],
  })),
  "file-unused": fault<{ name: string; kind: keyof typeof unusedHints }>("warning", ({ name, kind }) => {
    const [id, en] = unusedHints[kind];
    return {
      id: [`"${name}" tidak dipakai siapa pun, jadi tidak terbit`, id],
      en: [`Nothing uses "${name}", so it is not published`, en],
    };
  }),
  "slug-invalid": fault<{ slug: string; better: string }>("error", ({ slug, better }) => ({
    id: [
      `Nama berkas "${slug}" tidak bisa menjadi alamat: hanya huruf kecil a-z, angka dan tanda hubung, paling panjang 100 karakter`,
      better === "" ? "Beri nama baru, misalnya rapat-koordinasi.md" : `Ganti namanya menjadi ${better}.md`,
    ],
    en: [
      `The file name "${slug}" cannot be an address: only a-z, digits and single hyphens, at most 100 characters`,
      better === "" ? "Rename it, for example to rapat-koordinasi.md" : `Rename it to ${better}.md`,
    ],
  })),
  "folder-date": fault<{ folder: string; expected: string }>("warning", ({ folder, expected }) => ({
    id: [
      `Berkas ini ada di ${folder}, sedangkan tanggalnya memberi alamat di ${expected}`,
      `Jika tanggalnya benar, pindahkan berkas ke ${expected}; jika tidak, perbaiki tanggalnya`,
    ],
    en: [
      `This file lies in ${folder}, but its date gives it an address in ${expected}`,
      `If the date is right, move the file to ${expected}; otherwise correct the date`,
    ],
  })),
  "front-matter-missing": fault<object>("error", () => ({
    id: [
      'Berkas ini tidak dimulai dengan baris "---", jadi judul dan tanggalnya tidak diketahui',
      'Tulis "---" di baris pertama, lalu title, date, cities dan summary, lalu "---" lagi',
    ],
    en: [
      'This file does not begin with a line "---", so its title and date are unknown',
      'Write "---" on the first line, then title, date, cities and summary, then "---" again',
    ],
  })),
  "front-matter-unclosed": fault<object>("error", () => ({
    id: [
      'Bagian data di awal berkas tidak ditutup dengan baris "---", jadi tidak jelas di mana naskah dimulai',
      'Tambahkan baris "---" tepat di atas paragraf pertama',
    ],
    en: [
      'The data at the top is not closed by a line "---", so where the text begins is unclear',
      'Add a line "---" right above the first paragraph',
    ],
  })),
  "front-matter-language": fault<{ language: string }>("error", ({ language }) => ({
    id: [
      `Bagian data ditandai "---${language}"; hanya YAML yang diterima karena bahasa lain dapat menjalankan program`,
      'Ganti baris pertama menjadi "---" dan tulis datanya sebagai YAML',
    ],
    en: [
      `The data is marked "---${language}"; only YAML is accepted because other languages can run programs`,
      'Make the first line "---" and write the data as YAML',
    ],
  })),
  "yaml-invalid": fault<Readonly<Record<Language, YamlProblem>>>("error", ({ id, en }) => ({
    id: [`YAML tidak bisa dibaca: ${id[0]}`, id[1]],
    en: [`The YAML cannot be read: ${en[0]}`, en[1]],
  })),
  "yaml-alias": fault<object>("error", () => ({
    id: [
      "Jangkar dan alias YAML (& dan *) tidak diterima karena dapat melipatgandakan data tanpa batas",
      "Tulis nilainya lengkap; teks yang dimulai dengan & atau * ditulis di antara tanda kutip",
    ],
    en: [
      "YAML anchors and aliases (& and *) are refused because they can multiply data without limit",
      "Write the value out; put text that begins with & or * in quotation marks",
    ],
  })),
  "key-unknown": fault<{ key: string; near: readonly string[] }>("error", ({ key, near }) => ({
    id: [
      `Kunci "${key}" tidak dikenal, jadi nilainya tidak akan dipakai`,
      near.length > 0
        ? `Maksudnya ${list(near, "atau")}?`
        : "Hapus baris ini, atau cari nama yang benar di posts/README.md",
    ],
    en: [
      `The key "${key}" is unknown, so its value would not be used`,
      near.length > 0
        ? `Did you mean ${list(near, "or")}?`
        : "Delete this line, or look the name up in posts/README.md",
    ],
  })),
  "key-missing": fault<{ key: string; example: string }>("error", ({ key, example }) => ({
    id: [`"${key}" tidak ada, padahal wajib diisi`, `Tambahkan baris: ${example}`],
    en: [`"${key}" is missing but required`, `Add a line: ${example}`],
  })),
  "value-empty": fault<{ key: string; example: string }>("error", ({ key, example }) => ({
    id: [`"${key}" kosong, padahal wajib diisi`, `Isi, misalnya: ${example}`],
    en: [`"${key}" is empty but required`, `Fill it in, for example: ${example}`],
  })),
  "value-type": fault<{ key: string; problem: string; example: string }>(
    "error",
    ({ key, problem, example }) => ({
      id: [`Nilai "${key}" tidak dapat dipakai: ${problem}`, `Tulis misalnya: ${example}`],
      en: [`The value of "${key}" cannot be used: ${problem}`, `Write for example: ${example}`],
    }),
  ),
  "value-character": fault<{ key: string; character: string }>("error", ({ key, character }) => ({
    id: [
      `"${key}" memuat karakter ${character} yang tidak boleh ada di umpan RSS`,
      "Hapus karakter itu; biasanya ikut tersalin dari aplikasi lain",
    ],
    en: [
      `"${key}" has the character ${character}, which feeds may not contain`,
      "Delete the character; it usually came along when copying from another program",
    ],
  })),
  "value-direction": fault<{ key: string; character: string }>("error", ({ key, character }) => ({
    id: [
      `"${key}" memuat tanda tersembunyi ${character} yang membalik urutan huruf, jadi yang terbaca bukan yang tertulis`,
      "Hapus tanda itu, atau ketik ulang nilainya",
    ],
    en: [
      `"${key}" has the hidden mark ${character}, which turns the order of letters round`,
      "Delete the mark, or type the value again",
    ],
  })),
  "value-letters": fault<{ word: string; latin: string; letter: string; name: string }>(
    "warning",
    ({ word, latin, letter, name }) => ({
      id: [
        `"${word}" memuat "${letter}" (${name}), yang hanya mirip huruf Latin, jadi tidak ditemukan pencarian`,
        `Ketik ulang: "${latin}"`,
      ],
      en: [
        `"${word}" has "${letter}" (${name}), which only looks like a Latin letter and is found by no search`,
        `Type it again: "${latin}"`,
      ],
    }),
  ),
  "value-comment": fault<{ key: string }>("error", ({ key }) => ({
    id: [
      `"${key}" memuat komentar HTML (<!-- -->); di bagian data komentar itu akan tercetak`,
      "Hapus komentarnya; catatan untuk rekan ditulis di baris sendiri yang dimulai dengan #",
    ],
    en: [
      `"${key}" has an HTML comment (<!-- -->), which would be printed from the front matter`,
      "Delete it; notes for colleagues stand on a line of their own that begins with #",
    ],
  })),
  "value-cut": fault<{ lost: string }>("warning", ({ lost }) => ({
    id: [
      `"${lost}" tidak ikut terbit: spasi dan # di dalam nilai tanpa tanda kutip memulai catatan`,
      'Apit seluruh nilainya dengan tanda kutip: "..."; bila memang catatan, pindahkan ke baris sendiri',
    ],
    en: [
      `"${lost}" is not published: a blank and # in a value without quotation marks begin a note`,
      'Put the whole value in quotation marks: "..."; if it is a note, give it a line of its own',
    ],
  })),
  "date-unreadable": fault<{ text: string; form: keyof typeof dateForms }>("error", ({ text, form }) => ({
    id: [`Tanggal "${text}" tidak terbaca: bentuknya bukan tahun-bulan-tanggal`, dateForms[form].id],
    en: [`The date "${text}" cannot be read: it is not year-month-day`, dateForms[form].en],
  })),
  "date-impossible": fault<{ text: string }>("error", ({ text }) => ({
    id: [
      `Tanggal "${text}" tidak ada di kalender`,
      "Periksa tanggal, bulan dan jamnya pada surat atau undangan aslinya",
    ],
    en: [`There is no such date as "${text}"`, "Check day, month and time against the original letter"],
  })),
  "date-offset": fault<{ text: string; written: string; expected: string; zone: string }>(
    "warning",
    ({ text, written, expected, zone }) => ({
      id: [
        `"${text}" memakai selisih waktu ${written}, sedangkan ${zone} memakai ${expected}`,
        `Ganti ${written} dengan ${expected}, atau hapus: jam tanpa selisih dianggap ${zone}`,
      ],
      en: [
        `"${text}" has the offset ${written}, but ${zone} has ${expected}`,
        `Replace ${written} with ${expected}, or delete it: a time without an offset is in ${zone}`,
      ],
    }),
  ),
  "summary-length": fault<{ length: number }>("warning", ({ length }) => ({
    id: [
      `Ringkasan panjangnya ${length} karakter; daftar, umpan dan pratinjau WhatsApp butuh 40 sampai 200`,
      length < 40 ? "Tambahkan siapa, apa dan di mana" : "Pendekkan menjadi satu kalimat",
    ],
    en: [
      `The summary has ${length} characters; listings, feeds and previews need 40 to 200`,
      length < 40 ? "Add who, what and where" : "Shorten it to one sentence",
    ],
  })),
  // Its codes are those of the indexes: city-unknown, official-unknown, event-unknown.
  "reference-unknown": fault<UnknownReference>(
    "error",
    ({ name, label, key, id, near }) => ({
      id: [
        `${label} "${id}" tidak ada di posts/_data/${key}/, jadi tidak punya halaman`,
        near.length > 0
          ? `Maksudnya ${list(near, "atau")}? Jika memang baru, daftarkan dahulu dengan npx siaran register add ${name}`
          : `Periksa ejaannya, atau daftarkan dahulu dengan npx siaran register add ${name}`,
      ],
      en: [
        `The ${name} "${id}" is not in posts/_data/${key}/, so it has no page`,
        near.length > 0
          ? `Did you mean ${list(near, "or")}? If it is new, register it first with npx siaran register add ${name}`
          : `Check the spelling, or register it first with npx siaran register add ${name}`,
      ],
    }),
    ({ name }) => `${name}-unknown`,
  ),
  // Likewise: topic-unknown.
  "word-unregistered": fault<UnknownReference>(
    "warning",
    ({ name, label, key, id, near }) => ({
      id: [
        `${label} "${id}" tidak ada di posts/_data/${key}/, jadi hanya menjadi kata kunci tanpa halaman`,
        near.length > 0
          ? `Maksudnya ${list(near, "atau")}?`
          : `Daftarkan dengan npx siaran register add ${name}, atau biarkan sebagai kata kunci`,
      ],
      en: [
        `The ${name} "${id}" is not in posts/_data/${key}/, so it is a keyword without a page`,
        near.length > 0
          ? `Did you mean ${list(near, "or")}?`
          : `Register it with npx siaran register add ${name}, or leave it as a keyword`,
      ],
    }),
    ({ name }) => `${name}-unknown`,
  ),
  "invitation-event": fault<object>("error", () => ({
    id: [
      "Undangan ini tidak menyebut acara, jadi pembaca tidak tahu kapan harus datang",
      "Tambahkan baris events dengan acara yang terdaftar; daftarkan dengan: siaran register add event",
    ],
    en: [
      "This invitation names no event, so that readers do not know when to come",
      "Add a line events with a registered event; register it by: siaran register add event",
    ],
  })),
  "invitation-day": fault<object>("warning", () => ({
    id: [
      "Tidak ada acara undangan ini yang harinya tercatat, jadi pembaca tidak tahu kapan harus datang",
      "Isi start acaranya dengan hari, dan bila diketahui jamnya: 2026-01-19 08:00",
    ],
    en: [
      "No event of this invitation has a known day, so that readers do not know when to come",
      "Give the event a start with its day, and its hour where that is known: 2026-01-19 08:00",
    ],
  })),
  "clarification-claim": fault<object>("error", () => ({
    id: [
      "Klarifikasi ini tidak menyebut kabar mana yang diluruskan",
      'Tambahkan baris claim: "kabar itu seperti yang beredar"',
    ],
    en: [
      "This clarification does not say which claim it answers",
      'Add a line claim: "the claim as it went round"',
    ],
  })),
  "contact-unknown": fault<Unknown>("error", ({ id, near }) => ({
    id: [
      `Kontak "${id}" tidak ada di posts/_data/site.yaml, jadi tidak bisa ditampilkan`,
      near.length > 0
        ? `Maksudnya ${list(near, "atau")}?`
        : "Periksa ejaannya, atau tambahkan pada contacts di sana",
    ],
    en: [
      `The contact "${id}" is not in posts/_data/site.yaml, so it cannot be shown`,
      near.length > 0
        ? `Did you mean ${list(near, "or")}?`
        : "Check the spelling, or add it to contacts there",
    ],
  })),
  "translation-unknown": unknownRelease(
    { id: "diterjemahkan", en: "translated" },
    { id: "siaran aslinya", en: "the original" },
  ),
  "corrects-unknown": unknownRelease(
    { id: "diralat", en: "corrected" },
    { id: "siaran yang diralat", en: "the release that is corrected" },
  ),
  "lead-unknown": fault<Unknown>("error", ({ id, near }) => ({
    id: [
      `Siaran utama "${id}" tidak ada di antara siaran yang terbit`,
      near.length > 0
        ? `Maksudnya ${list(near, "atau")}?`
        : "Tulis alamat siaran, misalnya /siaran/2019/07/nama/",
    ],
    en: [
      `The lead release "${id}" is not among the published ones`,
      near.length > 0
        ? `Did you mean ${list(near, "or")}?`
        : "Give the address of a release, e.g. /siaran/2019/07/nama/",
    ],
  })),
  "version-newer": fault<{ version: number; known: number }>("error", ({ version, known }) => ({
    id: [
      `Isi ini berbentuk versi ${version}, sedangkan program ini mengenal sampai versi ${known}, jadi bisa salah baca`,
      "Pasang program yang lebih baru; lihat siaran doctor",
    ],
    en: [
      `This content has version ${version}, and this program knows up to version ${known}, so it may misread it`,
      "Install a newer program; see siaran doctor",
    ],
  })),
  "colour-contrast": fault<{ colour: string; used: string }>("warning", ({ colour, used }) => ({
    id: [
      `Warna ${colour} sukar dibaca di layar (WCAG meminta kontras 4,5), jadi situs memakai ${used}`,
      `Tulis "${used}", atau warna lain yang cukup berbeda dari latarnya`,
    ],
    en: [
      `The colour ${colour} is hard to read (WCAG asks for a contrast of 4.5), so the site uses ${used}`,
      `Write "${used}", or another colour that differs enough from its background`,
    ],
  })),
  "editor-server": fault<object>("error", () => ({
    id: [
      "Editor tidak tahu di mana Gitea atau Forgejo kantor ini, jadi tidak dapat menyimpan apa pun",
      "Tulis alamatnya, misalnya server: https://git.contoh.go.id/",
    ],
    en: [
      "The editor does not know where this office's Gitea or Forgejo is, so it can save nothing",
      "Write its address, such as server: https://git.example.go.id/",
    ],
  })),
  "editor-review": fault<object>("error", () => ({
    id: [
      "Gitea dan Forgejo tidak dapat menahan naskah untuk diperiksa dari editor ini",
      "Hapus baris review; naskah yang belum boleh terbit ditulis sebagai draft",
    ],
    en: [
      "Gitea and Forgejo cannot hold texts back for review from this editor",
      "Remove review; what may not be published yet is written as a draft",
    ],
  })),
  "editor-repository": fault<{ repository: string }>("error", ({ repository }) => ({
    id: [
      `Di GitHub, Gitea dan Forgejo repositori bernama pemilik/nama, bukan "${repository}"; grup di dalam grup hanya ada di GitLab`,
      "Tulis pemilik dan nama repositorinya saja, misalnya repository: dinas-contoh/siaran",
    ],
    en: [
      `On GitHub, Gitea and Forgejo a repository is called owner/name, not "${repository}"; only GitLab has groups in groups`,
      "Write no more than its owner and name, such as repository: dinas-contoh/siaran",
    ],
  })),
  "editor-address": fault<{ server: string; better: string }>("error", ({ server, better }) => ({
    id: [
      `${server} adalah alamat API, padahal editor membuat alamat API-nya sendiri dari alamat layanan`,
      `Tulis server: ${better}`,
    ],
    en: [
      `${server} is the address of an API, which the editor makes itself of the address of the service`,
      `Write server: ${better}`,
    ],
  })),
  "editor-key": fault<{ key: "app" | "signin"; backend: string }>("warning", ({ key, backend }) => ({
    id: [
      `${backend} tidak memakai baris ${key} ini`,
      key === "app"
        ? "Hapus barisnya: di GitHub orang masuk dengan token, atau lewat layanan masuk (signin)"
        : "Hapus barisnya: di sana orang masuk dengan token, atau lewat aplikasi OAuth (app)",
    ],
    en: [
      `${backend} has no use for ${key}`,
      key === "app"
        ? "Remove it: on GitHub people sign in by a token or by a service for it (signin)"
        : "Remove it: people sign in there by a token or by an OAuth application (app)",
    ],
  })),
  "font-format": fault<{ file: string }>("error", ({ file }) => ({
    id: [
      `${file} bukan huruf WOFF2, satu-satunya bentuk yang dibaca semua peramban`,
      "Ubah hurufnya menjadi WOFF2, atau tulis font: sistem",
    ],
    en: [
      `${file} is no WOFF2, the one form of fonts that all browsers read`,
      "Convert it to WOFF2, or write font: sistem",
    ],
  })),
  "menu-unknown": fault<Unknown>("error", ({ id, near }) => ({
    id: [
      `Tidak ada halaman bernama "${id}", jadi menu ini tidak menuju ke mana pun`,
      near.length > 0
        ? `Maksudnya ${list(near, "atau")}?`
        : "Tulis nama halaman seperti pada alamatnya, misalnya siaran atau tentang, atau {label: ..., url: https://...}",
    ],
    en: [
      `There is no page named "${id}", so this entry of the menu leads nowhere`,
      near.length > 0
        ? `Did you mean ${list(near, "or")}?`
        : "Write the name of a page as in its address, e.g. siaran or tentang, or {label: ..., url: https://...}",
    ],
  })),
  "page-taken": fault<{ path: string }>("error", ({ path }) => ({
    id: [
      `Alamat ${path} sudah dipakai halaman lain, jadi halaman ini tidak punya tempat`,
      "Ganti nama berkasnya, misalnya menjadi tentang-kami.md",
    ],
    en: [
      `The address ${path} belongs to another page, so there is no place for this one`,
      "Rename the file, for example to tentang-kami.md",
    ],
  })),
  "public-taken": fault<{ path: string }>("error", ({ path }) => ({
    id: [
      `${path} sudah dipakai halaman atau berkas situs ini (huruf besar dan kecil dianggap sama)`,
      "Ganti nama atau hapus berkas ini; yang dibuat program tidak bisa digantikan",
    ],
    en: [
      `${path} belongs to a page or file of the site (capitals make no difference)`,
      "Rename or delete this file; what the program makes cannot be replaced",
    ],
  })),
  "public-active": fault<{ path: string }>("error", ({ path }) => ({
    id: [
      `${path} tidak diterbitkan: berkas jenis ini dapat dijalankan server atau peramban`,
      "Hapus berkasnya; situs ini tidak menjalankan program",
    ],
    en: [
      `${path} is not published: hosts or browsers may run files of its type`,
      "Delete the file; this site runs no programs",
    ],
  })),
  "value-placeholder": fault<{ words: string }>("warning", ({ words }) => ({
    id: [`"${words}" belum diisi`, "Tulis isinya, atau hapus barisnya bila tidak ada"],
    en: [`"${words}" is not filled in yet`, "Write what belongs there, or delete the line"],
  })),
  "office-ambiguous": fault<{ id: string; offices: readonly string[] }>("warning", ({ id, offices }) => ({
    id: [
      `"${id}" terdaftar dengan beberapa jabatan tanpa tanggal (${list(offices, "dan")}), jadi jabatan hari itu tidak pasti`,
      `Tulis {id: ${id}, as: jabatan pada hari itu}, atau beri from dan to di posts/_data/officials/`,
    ],
    en: [
      `"${id}" has several offices without dates (${list(offices, "and")}), so the office held that day is uncertain`,
      `Write {id: ${id}, as: office held that day}, or give from and to in posts/_data/officials/`,
    ],
  })),
  "reference-twice": fault<{ id: string; key: string }>("warning", ({ id, key }) => ({
    id: [`"${id}" tertulis dua kali di ${key}`, "Hapus salah satunya"],
    en: [`"${id}" stands twice in ${key}`, "Delete one of them"],
  })),
  "address-duplicate": fault<{ address: string }>("error", ({ address }) => ({
    id: [
      `Dua berkas memakai alamat ${address}, jadi salah satunya akan hilang`,
      "Ganti nama salah satu berkas, atau hapus jika isinya sama",
    ],
    en: [
      `Two files have the address ${address}, so one of them would be lost`,
      "Rename one of the files, or delete it if they are the same",
    ],
  })),
  "alias-invalid": fault<{ alias: string }>("error", ({ alias }) => ({
    id: [
      `Alamat lama "${alias}" tidak dapat dipakai`,
      "Tulis jalur di situs ini yang dimulai dengan /, tanpa .., ? atau #, tidak terlalu panjang dan bukan nama program (.php), misalnya /2019/07/judul-lama/, atau alamat lengkap yang dialihkan server, misalnya https://lama.go.id/?p=12",
    ],
    en: [
      `The old address "${alias}" cannot be used`,
      "Write a path on this site that begins with /, has no .., ? or #, is not too long and no name of a program (.php), e.g. /2019/07/old-title/, or a whole address for the server to redirect, e.g. https://old.go.id/?p=12",
    ],
  })),
  "alias-taken": fault<{ alias: string }>("error", ({ alias }) => ({
    id: [
      `Alamat lama ${alias} sudah dipakai halaman atau berkas lain (huruf besar dan kecil dianggap sama), jadi tidak bisa dialihkan ke sini`,
      "Hapus alias ini, atau ubah alamat yang lain",
    ],
    en: [
      `The old address ${alias} belongs to another page or file (capitals make no difference), so it cannot lead here`,
      "Delete this alias, or change the other address",
    ],
  })),
  "address-lost": fault<{ path: string; isWaiting: boolean }>("error", ({ path, isWaiting }) => ({
    id: [
      `Alamat ${path} pernah terbit dan sekarang tidak ada lagi${isWaiting ? ", karena siarannya kembali menjadi draft atau diembargo" : ""}, padahal pembaca dan mesin pencari sudah menautnya`,
      'Cantumkan pada aliases siaran yang menggantikannya, beri siarannya status: removed (halamannya mengatakan dihapus) atau vanished (tidak pernah boleh terbit), atau tulis "removed" atau alamat baru di belakang baris ini',
    ],
    en: [
      `The address ${path} was published and is not there any more${isWaiting ? ", because its release is a draft again or under embargo" : ""}; readers and search engines link to it`,
      'Put it into aliases of the release in its place, give the release status: removed (a page says so) or vanished (should never have been public), or write "removed" or the new address behind this line',
    ],
  })),
  "address-target": fault<Unknown & { path: string }>("error", ({ path, id, near }) => ({
    id: [
      `Alamat lama ${path} diantar ke ${id}, yang tidak ada di situs ini`,
      near[0] === undefined ? "Tulis alamat halaman yang ada" : `Maksudnya ${near[0]}?`,
    ],
    en: [
      `The old address ${path} leads to ${id}, which is not on this site`,
      near[0] === undefined ? "Write the address of a page there is" : `Do you mean ${near[0]}?`,
    ],
  })),
  "ledger-line": fault<{ line: string }>("error", ({ line }) => ({
    id: [
      `"${line}" bukan alamat yang pernah terbit`,
      'Tulis satu alamat per baris, di belakangnya bila perlu "removed" atau alamat baru, misalnya /siaran/2019/07/judul/ removed',
    ],
    en: [
      `"${line}" is no address that was published`,
      'Write one address a line, behind it "removed" or a new address where needed, e.g. /siaran/2019/07/title/ removed',
    ],
  })),
  "attachment-type": fault<{ file: string }>("error", ({ file }) => ({
    id: [
      `${file} tidak dapat menjadi lampiran: jenis berkasnya dapat dijalankan peramban atau server, atau tidak dikenal`,
      "Simpan sebagai PDF, Word, Excel, CSV, teks, gambar, audio atau video, atau masukkan ke dalam ZIP",
    ],
    en: [
      `${file} cannot be an attachment: browsers or hosts may run files of its type, or do not know it`,
      "Save it as PDF, Word, Excel, CSV, text, picture, sound or film, or put it into a ZIP",
    ],
  })),
  "attachment-content": fault<{ file: string }>("error", ({ file }) => ({
    id: [
      `Isi ${file} bukan seperti yang dikatakan namanya, jadi pembaca tidak bisa membukanya, atau terbuka sebagai yang lain`,
      "Periksa berkasnya, simpan ulang dari aplikasinya, dan beri akhiran nama yang benar",
    ],
    en: [
      `The content of ${file} is not what its name says, so that readers cannot open it, or open something else`,
      "Check the file, save it again with its program, and give it the right ending",
    ],
  })),
  "attachment-taken": fault<{ file: string }>("error", ({ file }) => ({
    id: [
      `Nama lampiran "${file}" sudah dipakai halaman atau berkas lain di folder siaran ini, jadi salah satunya akan hilang`,
      "Ganti nama lampirannya, misalnya dengan isinya: surat-edaran.pdf",
    ],
    en: [
      `The name of the attachment "${file}" belongs to the page or another file of this release, so one would be lost`,
      "Rename the attachment, for example after what is in it: surat-edaran.pdf",
    ],
  })),
  "number-duplicate": fault<{ number: string }>("warning", ({ number }) => ({
    id: [
      `Nomor siaran ${number} sudah dipakai, padahal biasanya satu nomor hanya untuk satu siaran`,
      "Periksa buku agenda dan perbaiki salah satunya",
    ],
    en: [
      `The release number ${number} is already used, and a number belongs to one release as a rule`,
      "Check the register of letters and correct one of them",
    ],
  })),
  "photo-alt": fault<{ file: string }>("error", ({ file }) => ({
    id: [
      `Foto ${file} tidak punya teks pengganti (alt), jadi pembaca tunanetra tidak tahu isinya`,
      "Tambahkan alt: satu kalimat tentang apa yang tampak di foto",
    ],
    en: [
      `The photo ${file} has no alternative text (alt), so blind readers do not know what it shows`,
      "Add alt: one sentence about what can be seen",
    ],
  })),
  "asset-missing": fault<{ file: string; near: readonly string[]; folder?: string }>(
    "error",
    ({ file, near, folder }) => ({
      id: [
        `Berkas ${file} tidak ada di folder ${folder ?? "siaran ini"}, jadi tidak bisa diterbitkan`,
        near.length > 0
          ? `Maksudnya ${list(near, "atau")}?`
          : `Salin berkasnya ke ${folder ?? "samping naskah"}, atau hapus baris ini`,
      ],
      en: [
        `The file ${file} is not in ${folder === undefined ? "this release's folder" : `the folder ${folder}`}, so it cannot be published`,
        near.length > 0
          ? `Did you mean ${list(near, "or")}?`
          : `Copy it ${folder === undefined ? "next to the text" : `into ${folder}`}, or delete this line`,
      ],
    }),
  ),
  "image-unreadable": fault<{ file: string }>("error", ({ file }) => ({
    id: [
      `${file} tidak bisa dibuka sebagai gambar: berkasnya rusak, terpotong, atau bukan gambar`,
      "Buka berkas itu di komputer; jika gagal juga, minta atau unduh ulang fotonya, lalu ganti berkasnya",
    ],
    en: [
      `${file} cannot be opened as a picture: it is damaged, cut off, or no picture at all`,
      "Open the file on your computer; if that fails too, get the photo again and replace the file",
    ],
  })),
  "image-format": fault<{ file: string }>("error", ({ file }) => ({
    id: [
      `${file} bukan JPEG, PNG, WebP atau GIF, jadi tidak tampil di semua ponsel dan data lokasinya tidak bisa dihapus`,
      "Simpan ulang sebagai JPEG (foto) atau PNG (gambar), lalu ganti nama berkasnya di sini",
    ],
    en: [
      `${file} is not a JPEG, PNG, WebP or GIF, so not every phone shows it and its location data cannot be removed`,
      "Save it as JPEG (photos) or PNG (drawings), then change the file name here",
    ],
  })),
  "image-too-large": fault<{
    file: string;
    width: number;
    height: number;
    megapixels: number;
    maximum: number;
  }>("error", ({ file, width, height, megapixels, maximum }) => ({
    id: [
      `${file} berukuran ${width} × ${height} (${megapixels} megapiksel); paling banyak ${maximum} megapiksel agar situs bisa dibangun`,
      "Perkecil dahulu, misalnya menjadi selebar 4000 piksel",
    ],
    en: [
      `${file} has ${width} × ${height} pixels (${megapixels} megapixels); at most ${maximum} can be processed`,
      "Make it smaller first, for example 4000 pixels wide",
    ],
  })),
  "image-too-long": fault<{ file: string; width: number; height: number; maximum: number }>(
    "error",
    ({ file, width, height, maximum }) => ({
      id: [
        `${file} berukuran ${width} × ${height}; satu sisi paling panjang ${maximum} piksel, lebih dari itu tidak ada format untuk ponsel`,
        "Potong menjadi beberapa gambar, atau perkecil dahulu",
      ],
      en: [
        `${file} has ${width} × ${height} pixels; a side can have ${maximum} at most, since formats for phones end there`,
        "Cut it into several pictures, or make it smaller first",
      ],
    }),
  ),
  "image-frames": fault<{ file: string; frames: number; maximum: number; megapixels: number }>(
    "error",
    ({ file, frames, maximum, megapixels }) => ({
      id: [
        `${file} berisi ${frames} gambar bergerak; paling banyak ${maximum} gambar dan ${megapixels} megapiksel seluruhnya`,
        "Pakai foto yang diam, atau lampirkan sebagai video",
      ],
      en: [
        `${file} holds ${frames} moving pictures; at most ${maximum} and ${megapixels} megapixels in all can be processed`,
        "Use a picture that does not move, or attach it as a video",
      ],
    }),
  ),
  "image-too-heavy": fault<{ file: string; megabytes: number; maximum: number }>(
    "error",
    ({ file, megabytes, maximum }) => ({
      id: [
        `${file} sebesar ${megabytes} MB; gambar paling besar ${maximum} MB agar situs bisa dibangun`,
        "Simpan ulang sebagai JPEG, yang jauh lebih kecil",
      ],
      en: [
        `${file} has ${megabytes} MB; pictures of at most ${maximum} MB can be processed`,
        "Save it as a JPEG, which is much smaller",
      ],
    }),
  ),
  "asset-name": fault<{ file: string }>("error", ({ file }) => ({
    id: [
      `Nama berkas "${file}" tidak dapat dipakai di alamat`,
      "Pakai huruf a-z, angka, titik, tanda hubung dan garis bawah saja, tanpa folder",
    ],
    en: [
      `The file name "${file}" cannot be part of an address`,
      "Use only a-z, digits, dots, hyphens and underscores, without folders",
    ],
  })),
  "url-invalid": fault<{ url: string }>("error", ({ url }) => ({
    id: [
      `"${url}" bukan alamat web, jadi tautannya tidak akan berfungsi`,
      "Tulis alamat lengkap yang dimulai dengan https:// atau http://",
    ],
    en: [
      `"${url}" is not a web address, so the link would not work`,
      "Write the full address, beginning with https:// or http://",
    ],
  })),
  "zone-unknown": fault<{ zone: string }>("error", ({ zone }) => ({
    id: [
      `Zona waktu "${zone}" tidak dikenal`,
      "Pakai Asia/Jakarta (WIB), Asia/Makassar (WITA) atau Asia/Jayapura (WIT)",
    ],
    en: [
      `The time zone "${zone}" is unknown`,
      "Use Asia/Jakarta (WIB), Asia/Makassar (WITA) or Asia/Jayapura (WIT)",
    ],
  })),
  "id-invalid": fault<{ id: string; better: string }>("error", ({ id, better }) => ({
    id: [
      `Id "${id}" tidak bisa menjadi alamat: hanya huruf kecil a-z, angka dan tanda hubung, paling panjang 100 karakter`,
      better === "" ? "Beri id baru, misalnya nama-lengkap" : `Ganti dengan ${better}`,
    ],
    en: [
      `The id "${id}" cannot be an address: only a-z, digits and single hyphens, at most 100 characters`,
      better === "" ? "Choose another id, such as full-name" : `Use ${better}`,
    ],
  })),
  "registry-missing": fault<{ file: string }>("error", ({ file }) => ({
    id: [
      `Berkas ${file} tidak ada, padahal situs membutuhkannya`,
      "Kembalikan dari riwayat git, atau buat baru menurut contoh di README",
    ],
    en: [
      `The file ${file} is missing, and the site needs it`,
      "Restore it from git, or write it after the README's example",
    ],
  })),
  "registry-old": fault<{ file: string; folder: string }>("error", ({ file, folder }) => ({
    id: [
      `${file} memuat banyak entri dalam satu berkas, padahal setiap entri kini berkas tersendiri di ${folder}`,
      "Jalankan npx siaran register split: isinya dipindahkan beserta komentarnya",
    ],
    en: [
      `${file} holds many entries in one file, and each entry now is a file of its own in ${folder}`,
      "Run npx siaran register split: it moves them with their comments",
    ],
  })),
  "registry-empty": fault<{ file: string }>("error", ({ file }) => ({
    id: [
      `Berkas ${file} kosong atau bukan data berbentuk "kunci: isi"`,
      "Isi menurut contoh di posts/README.md, atau hapus berkasnya",
    ],
    en: [
      `The file ${file} is empty or not a map of "key: value"`,
      "Fill it after the example in posts/README.md, or delete it",
    ],
  })),
  "parent-unknown": fault<Unknown>("error", ({ id, near }) => ({
    id: [
      `Induk "${id}" tidak terdaftar di posts/_data/cities/`,
      near.length > 0 ? `Maksudnya ${list(near, "atau")}?` : "Daftarkan dahulu, atau hapus baris parent",
    ],
    en: [
      `The parent "${id}" is not in posts/_data/cities/`,
      near.length > 0 ? `Did you mean ${list(near, "or")}?` : "Register it first, or delete the parent line",
    ],
  })),
  "parent-cycle": fault<{ path: readonly string[] }>("error", ({ path }) => ({
    id: [
      `Induk daerah berputar: ${path.join(" → ")}, jadi tidak ada yang teratas`,
      "Hapus parent pada daerah yang paling tinggi (provinsi)",
    ],
    en: [
      `The parents of cities form a circle: ${path.join(" → ")}`,
      "Delete the parent of the highest one (the province)",
    ],
  })),
  "changes-order": fault<{ at: string; before: string }>("warning", ({ at, before }) => ({
    id: [
      `Perubahan tanggal ${at} ditulis di bawah yang tanggal ${before}`,
      "Urutkan changes dari yang paling lama, atau periksa tanggalnya",
    ],
    en: [
      `The change of ${at} stands below that of ${before}`,
      "Put changes in order, the oldest first, or check the dates",
    ],
  })),
  "predecessor-cycle": fault<{ id: string }>("error", ({ id }) => ({
    id: [
      `Jabatan ${id} menggantikan dirinya sendiri, jadi tidak ada yang pertama`,
      "Hapus predecessor pada jabatan yang paling lama",
    ],
    en: [
      `The office ${id} comes after itself, so none is the first`,
      "Delete the predecessor of the oldest one",
    ],
  })),
  "appointment-order": fault<{ from: string; to: string }>("error", ({ from, to }) => ({
    id: [
      `Jabatan berakhir (${to}) sebelum atau pada saat dimulai (${from})`,
      "Periksa from dan to; to adalah hari pertama jabatan itu tidak lagi dipegang",
    ],
    en: [
      `The appointment ends (${to}) before or when it starts (${from})`,
      "Check from and to; to is the first day on which the office is no longer held",
    ],
  })),
  "appointment-overlap": fault<{ office: string; other: string }>("warning", ({ office, other }) => ({
    id: [
      `${office} pada masa yang sama juga dipegang ${other}, padahal jabatan definitif hanya untuk satu orang`,
      "Isi to pada pejabat lama, atau capacity: Pj, Plt atau Plh jika ia bukan pejabat definitif",
    ],
    en: [
      `${office} is also held by ${other} at that time, but a definitive office has one holder`,
      "Give the earlier holder a to, or a capacity (Pj, Plt, Plh) if the office was not definitive",
    ],
  })),
  "rule-unknown": fault<{ code: string; near: readonly string[] }>("error", ({ code, near }) => ({
    id: [
      `Aturan "${code}" tidak ada, jadi tingkatnya tidak berlaku`,
      near.length > 0 ? `Maksudnya ${list(near, "atau")}?` : "Lihat kode aturan di docs/aturan.md",
    ],
    en: [
      `There is no rule "${code}", so its level has no effect`,
      near.length > 0 ? `Did you mean ${list(near, "or")}?` : "The codes are in docs/aturan.md",
    ],
  })),
  "allow-unknown": fault<{ code: string; near: readonly string[] }>("error", ({ code, near }) => ({
    id: [
      `Tidak ada temuan dengan kode "${code}" yang dapat diterima dengan allow`,
      near.length > 0 ? `Maksudnya ${list(near, "atau")}?` : "Lihat kode aturan di docs/aturan.md",
    ],
    en: [
      `There is no finding "${code}" that allow can accept`,
      near.length > 0 ? `Did you mean ${list(near, "or")}?` : "The codes are in docs/aturan.md",
    ],
  })),
  "allow-unused": fault<{ code: string }>("info", ({ code }) => ({
    id: [
      `"${code}" diterima dengan allow, tetapi tidak ada temuan seperti itu di siaran ini`,
      "Hapus dari allow, supaya temuan yang baru kelak tetap terlihat",
    ],
    en: [
      `"${code}" is accepted by allow, but this release has no such finding`,
      "Delete it from allow, so that a later finding is seen",
    ],
  })),
  "event-order": fault<{ start: string; end: string }>("error", ({ start, end }) => ({
    id: [
      `Acara berakhir (${end}) sebelum dimulai (${start})`,
      "Periksa start dan end; end adalah hari terakhir acara",
    ],
    en: [
      `The event ends (${end}) before it starts (${start})`,
      "Check start and end; end is the last day of the event",
    ],
  })),
} as const;

/** The code of a fault in reading or linking content. */
export type Code = keyof typeof faults;

/** What the wording of a fault needs to know. */
export type FaultParameters<C extends Code> = (typeof faults)[C] extends Fault<infer P> ? P : never;

/** Notes a fault; `related` names another place that explains it. */
export type Report = <C extends Code>(
  code: C,
  place: Place,
  parameters: FaultParameters<C>,
  related?: Place,
) => void;

const alsoHere: Readonly<Record<Language, string>> = { id: "lihat juga di sini", en: "see also here" };

/**
 * A release that names another by an address where there is none.
 * @param deed what it does to the other, as a participle.
 * @param other what the other is to it.
 */
function unknownRelease(deed: Text, other: Text): Fault<Unknown> {
  return fault<Unknown>("error", ({ id, near }) => ({
    id: [
      `Siaran "${id}" yang ${deed.id} tidak ditemukan`,
      near.length > 0
        ? `Maksudnya ${list(near, "atau")}?`
        : `Tulis alamat ${other.id}, misalnya /siaran/2019/07/nama/`,
    ],
    en: [
      `The ${deed.en} release "${id}" was not found`,
      near.length > 0
        ? `Did you mean ${list(near, "or")}?`
        : `Give the address of ${other.en}, e.g. /siaran/2019/07/nama/`,
    ],
  }));
}

/**
 * A reporter that writes into a list.
 * @param diagnostics receives a diagnostic for each report, in the order of the reports.
 */
export function reportInto(diagnostics: Diagnostic[], language: Language): Report {
  return (code, place, parameters, related) => {
    const { severity, words, codeOf } = faults[code] as Fault<typeof parameters>;
    const [message, hint] = words(parameters)[language];
    diagnostics.push({
      code: codeOf?.(parameters) ?? code,
      severity,
      place,
      message,
      hint,
      ...(related === undefined ? {} : { related: [{ place: related, message: alsoHere[language] }] }),
    });
  };
}

function list(items: readonly string[], conjunction: string): string {
  const last = items.at(-1) ?? "";
  return items.length < 2 ? last : `${items.slice(0, -1).join(", ")} ${conjunction} ${last}`;
}

function kilobytes(bytes: number): number {
  return Math.ceil(bytes / 1000);
}
