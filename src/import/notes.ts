import type { Language } from "../base/language.ts";

/** What became of a part of the source: taken over as it is, taken over in another form, or left out. */
export type NoteKind = "kept" | "changed" | "dropped";

/** A line of an import's report. */
export interface Note {
  /** Kebab-case, permanent. */
  readonly code: NoteCode;
  readonly kind: NoteKind;
  /** What it is about: the words that were left out, the name of a tag, an address. Whole, never shortened. */
  readonly about: string;
  /** How often it happened. */
  readonly count: number;
}

interface Wording {
  readonly kind: NoteKind;
  readonly id: string;
  readonly en: string;
}

/** Every line a report can hold. */
const wordings = {
  encoding: {
    kind: "changed",
    id: "berkas bukan UTF-8, dibaca menurut penyandian ini",
    en: "not UTF-8, read in this encoding",
  },
  characters: {
    kind: "changed",
    id: "karakter yang tidak boleh atau tidak tampak dihapus",
    en: "forbidden or invisible characters removed",
  },
  "mail-header": { kind: "dropped", id: "kepala surel", en: "mail header" },
  attachment: {
    kind: "dropped",
    id: "lampiran surel, simpan sendiri bila perlu",
    en: "attachment of the mail",
  },
  "covering-letter": { kind: "dropped", id: "surat pengantar", en: "covering letter" },
  "forward-mark": { kind: "dropped", id: "penanda pesan terusan", en: "mark of a forwarded message" },
  "chat-stamp": { kind: "dropped", id: "stempel waktu percakapan", en: "time stamp of a chat" },
  "chat-system": { kind: "dropped", id: "pesan dari program percakapan", en: "message of the chat program" },
  "chat-media": {
    kind: "dropped",
    id: "tanda gambar atau berkas dalam percakapan",
    en: "mark of a picture or file in the chat",
  },
  "chat-other": { kind: "dropped", id: "pesan lain dalam percakapan", en: "other message of the chat" },
  greeting: { kind: "dropped", id: "sapaan, pengantar atau ucapan terima kasih", en: "greeting or thanks" },
  hashtags: { kind: "dropped", id: "tagar", en: "hashtags" },
  separator: { kind: "dropped", id: "garis pemisah antarnaskah", en: "line between releases" },
  "quoted-mail": { kind: "dropped", id: "surel lain yang dikutip", en: "other mail that is quoted" },
  masthead: { kind: "dropped", id: "kop surat atau jenis naskah", en: "letterhead or kind of text" },
  "characters-plain": {
    kind: "changed",
    id: "huruf hias dan ligatur diganti huruf biasa",
    en: "ornamental letters and ligatures replaced by plain ones",
  },
  signature: { kind: "dropped", id: "tanda tangan surel", en: "mail signature" },
  "quote-marks": {
    kind: "changed",
    id: 'tanda ">" balasan surel dihapus',
    en: 'mail reply marks ">" removed',
  },
  "word-joined": {
    kind: "changed",
    id: "kata yang terpenggal di ujung baris disambung",
    en: "word parted at the end of a line joined",
  },
  "address-joined": {
    kind: "changed",
    id: "alamat yang terpotong di ujung baris disambung, periksa tanda hubungnya",
    en: "address parted at the end of a line joined, look at its hyphen",
  },
  "page-number": { kind: "dropped", id: "nomor halaman", en: "page number" },
  "lines-joined": {
    kind: "changed",
    id: "baris yang terpotong disambung menjadi paragraf",
    en: "wrapped lines joined into paragraphs",
  },
  "title-moved": { kind: "kept", id: "baris judul dipindah ke title", en: "headline moved to title" },
  "date-moved": {
    kind: "kept",
    id: "waktu terbit dipindah ke date",
    en: "time of publication moved to date",
  },
  "dateline-moved": {
    kind: "kept",
    id: "kepala tempat dipindah ke dateline dan source",
    en: "dateline moved to dateline and source",
  },
  "byline-moved": { kind: "kept", id: "nama penulis dipindah ke byline", en: "byline moved to byline" },
  "number-moved": { kind: "kept", id: "nomor dipindah ke number", en: "number moved to number" },
  "picture-saved": {
    kind: "kept",
    id: "gambar disimpan di samping naskah",
    en: "picture saved beside the text",
  },
  "picture-name": {
    kind: "changed",
    id: "nama gambar diganti agar dapat menjadi alamat",
    en: "picture renamed so that it can be an address",
  },
  "picture-listed": {
    kind: "changed",
    id: "gambar dicatat untuk disalin, tidak diunduh",
    en: "picture listed for copying, not downloaded",
  },
  "picture-unknown": {
    kind: "dropped",
    id: "gambar yang berkasnya tidak ada dalam ekspor",
    en: "picture whose file the export does not hold",
  },
  "picture-format": {
    kind: "dropped",
    id: "gambar dalam bentuk yang tidak dapat ditampilkan; simpan sebagai JPEG atau PNG",
    en: "picture in a form that cannot be shown; save it as JPEG or PNG",
  },
  "picture-not-pasted": {
    kind: "dropped",
    id: "gambar tidak ikut ditempel; tambahkan dengan tombol Gambar",
    en: "picture not pasted; add it with the button for pictures",
  },
  "picture-in-pdf": {
    kind: "dropped",
    id: "gambar di PDF tidak ikut; minta berkas fotonya, lalu tambahkan sendiri. Di halaman",
    en: "picture in the PDF left out; ask for the file of the photo and add it. On page",
  },
  "page-scanned": {
    kind: "dropped",
    id: "halaman yang hanya berupa gambar (hasil pindai): teksnya tidak terbaca, ketik sendiri. Halaman",
    en: "page that is only a picture (a scan): its text cannot be read, type it. Page",
  },
  "picture-words": {
    kind: "dropped",
    id: "teks pengganti kedua dari gambar yang sama",
    en: "second alternative text of the same picture",
  },
  "document-listed": {
    kind: "changed",
    id: "dokumen dicatat untuk disalin, tidak diunduh",
    en: "document listed for copying, not downloaded",
  },
  "header-text": { kind: "dropped", id: "kepala atau kaki halaman", en: "header or footer of the pages" },
  "document-comment": { kind: "dropped", id: "komentar dalam dokumen", en: "comment in the document" },
  "deleted-text": {
    kind: "dropped",
    id: "teks yang dihapus dalam perubahan terlacak",
    en: "text deleted in tracked changes",
  },
  "moved-text": {
    kind: "dropped",
    id: "teks yang dipindah dari sini dalam perubahan terlacak",
    en: "text moved from here in tracked changes",
  },
  "hidden-text": { kind: "dropped", id: "teks tersembunyi", en: "hidden text" },
  placeholder: { kind: "dropped", id: "isian yang belum diisi", en: "placeholder that was not filled in" },
  chart: { kind: "dropped", id: "grafik, tulis ulang sebagai tabel", en: "chart, write it as a table" },
  "inserted-file": {
    kind: "dropped",
    id: "berkas di dalam dokumen yang tidak dapat dibaca",
    en: "file inside the document that cannot be read",
  },
  "document-message": { kind: "changed", id: "catatan pembaca Word", en: "note of the Word reader" },
  "front-matter": {
    kind: "dropped",
    id: "front matter lama yang tidak dikenal",
    en: "earlier front matter that is unknown",
  },
  "author-account": {
    kind: "dropped",
    id: "nama akun, bukan nama penulis",
    en: "name of an account, not of an author",
  },
  "outside-main": { kind: "dropped", id: "di luar isi utama halaman", en: "outside the page's main content" },
  "element-dropped": {
    kind: "dropped",
    id: "unsur halaman yang bukan naskah",
    en: "part of the page that is no text",
  },
  "embed-linked": { kind: "changed", id: "sematan menjadi tautan", en: "embed turned into a link" },
  "link-dropped": {
    kind: "changed",
    id: "tautan yang tidak aman atau rusak dilepas, kata-katanya tetap",
    en: "unsafe or broken link removed, its words kept",
  },
  "table-spans": {
    kind: "changed",
    id: "sel tabel gabungan diuraikan",
    en: "merged cells of a table taken apart",
  },
  "shortcode-opened": {
    kind: "changed",
    id: "shortcode dilepas, isinya tetap",
    en: "shortcode removed, its content kept",
  },
  "shortcode-dropped": { kind: "dropped", id: "shortcode tanpa isi", en: "shortcode without content" },
  "builder-setting": {
    kind: "dropped",
    id: "setelan pembuat halaman yang mungkin berupa kata",
    en: "setting of a page builder that may be words",
  },
  "block-settings": { kind: "dropped", id: "setelan blok yang rusak", en: "broken settings of a block" },
  "block-elsewhere": {
    kind: "dropped",
    id: "blok yang isinya tidak ada dalam ekspor",
    en: "block whose content is not in the export",
  },
  "xml-repaired": {
    kind: "changed",
    id: "XML rusak, dibaca seadanya",
    en: "broken XML, read as far as it goes",
  },
  "term-topic": {
    kind: "kept",
    id: "kategori atau tag belum dipetakan, menjadi topik",
    en: "unmapped category or tag, now a topic",
  },
  "term-mapped": { kind: "changed", id: "kategori atau tag dipetakan", en: "category or tag mapped" },
  "term-dropped": {
    kind: "dropped",
    id: "kategori atau tag diabaikan menurut tabel",
    en: "category or tag ignored as the table says",
  },
  alias: { kind: "kept", id: "alamat lama", en: "old address" },
  "alias-elsewhere": {
    kind: "kept",
    id: "alamat lama yang harus dialihkan oleh server, dicatat di aliases dan redirects.csv",
    en: "old address that the server must redirect, in aliases and in redirects.csv",
  },
  "status-draft": {
    kind: "changed",
    id: "belum terbit di situs lama, tetap naskah",
    en: "was not public, stays a draft",
  },
  "zone-assumed": {
    kind: "changed",
    id: "waktu tanpa zona, dibaca di zona situs",
    en: "time without a zone, read in the site's zone",
  },
  "builder-words": {
    kind: "changed",
    id: "isi yang hanya ada dalam data pembuat halaman ditaruh di akhir naskah",
    en: "content found only in the page builder's data, put at the end of the text",
  },
  "comments-spam": {
    kind: "dropped",
    id: "komentar sampah",
    en: "comments marked as spam or deleted",
  },
  comments: { kind: "dropped", id: "komentar pembaca", en: "readers' comments" },
  "custom-field": { kind: "dropped", id: "data tambahan pos", en: "custom field of the post" },
  "left-out": {
    kind: "dropped",
    id: "kata-kata yang tidak terbawa ke naskah",
    en: "words that are not in the draft",
  },
  excerpt: { kind: "dropped", id: "ringkasan yang tidak dapat dipakai", en: "excerpt that cannot be used" },
} as const satisfies Readonly<Record<string, Wording>>;

export type NoteCode = keyof typeof wordings;

/** Gathers the notes of one text; the same thing said twice is counted. */
export class Notes {
  readonly #notes = new Map<string, Note>();

  /** @param about what the note is about, in the source's own words. */
  add(code: NoteCode, about = "", count = 1): void {
    const key = `${code}\n${about}`;
    const before = this.#notes.get(key)?.count ?? 0;
    this.#notes.set(key, { code, kind: wordings[code].kind, about, count: before + count });
  }

  list(): Note[] {
    return [...this.#notes.values()];
  }
}

/** A note in words: `dihapus: kepala surel: "Dari: ..."`. */
export function formatNote({ code, kind, about, count }: Note, language: Language): string {
  const times = count > 1 ? ` (${count}×)` : "";
  const shown = about === "" ? "" : `: ${about.replace(/\s+/g, " ")}`;
  return `${kindWords[kind][language]}: ${wordings[code][language]}${times}${shown}`;
}

const kindWords: Readonly<Record<NoteKind, Readonly<Record<Language, string>>>> = {
  kept: { id: "tetap", en: "kept" },
  changed: { id: "diubah", en: "changed" },
  dropped: { id: "ditinggalkan", en: "dropped" },
};
