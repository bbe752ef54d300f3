import type { WordTable } from "./word-table.ts";

/** Words of the page that tells whether a text is the office's, and of its script. */
export const authenticityWords = {
  authenticityAbout: {
    id: "Tempelkan teks yang Anda terima, dan ketahui apakah kami yang mengeluarkannya.",
    en: "Paste a text that you received, and learn whether we issued it.",
  },
  examination: { id: "Pemeriksaan", en: "Check" },
  textOrCode: {
    id: "Judul dan seluruh teks, atau kode di siaran cetak",
    en: "The title and the whole text, or the code of a printed release",
  },
  staysHere: {
    id: "Teks diperiksa di perangkat Anda dan tidak dikirim ke mana pun.",
    en: "The text is checked on your device and sent nowhere.",
  },
  check: { id: "Periksa", en: "Check" },
  checkUnscripted: {
    id: "Pemeriksaan berjalan di peramban Anda dan memerlukan JavaScript, yang sedang tidak aktif. Tanpa itu, carilah siarannya di {archive} dan bandingkan sendiri, atau kirimkan teksnya kepada kontak di bawah.",
    en: "The check runs in your browser and needs JavaScript, which is not active. Without it, look for the release in {archive} and compare it yourself, or send the text to a contact below.",
  },
  listOfAll: { id: "daftar semua siaran", en: "the list of all releases" },
  whenInDoubt: { id: "Bila ragu, tanyakan", en: "When in doubt, ask" },
  howItWorks: { id: "Cara kerjanya", en: "How it works" },
  fingerprintsHow: {
    id: "Setiap siaran punya sidik: angka yang dihitung dari judul dan teksnya. Mengganti satu kata saja menghasilkan sidik lain. Semua sidik ada di {list} ({schema}), dan dua belas angka pertamanya menjadi kode di halaman siaran, pada cetakannya, dan dalam berkas TXT. Teks yang tidak persis sama dibandingkan dengan siaran yang paling mirip.",
    en: "Each release has a fingerprint: a number worked out from its title and text. Another word gives another number. All of them are in {list} ({schema}), and the first twelve digits are the code on the page of a release, on its print, and in its TXT file. A text that is not exactly the same is compared with the release that is most like it.",
  },
  explainedForPrograms: { id: "penjelasan untuk program", en: "explained for programs" },
  answersMean: {
    id: "Jawaban “dikeluarkan” berarti kata-katanya sama dengan yang kami terbitkan. Jawaban “tidak kami kenali” belum berarti palsu. Foto, video, dan suara tidak diperiksa.",
    en: "The answer “issued” means that the words are those that we published. The answer “we do not know this text” does not mean that it is false. Photos, videos and sound are not checked.",
  },
  ownFingerprint: { id: "Menghitung sidik sendiri", en: "Working out a fingerprint yourself" },
  fingerprintExample: {
    id: "Contoh: judul “{title}” dengan teks “{text}” menjadi {canonical}. Sidiknya dicetak oleh {command}.",
    en: "An example: the title “{title}” with the text “{text}” becomes {canonical}. Its fingerprint is printed by {command}.",
  },
  checking: { id: "Memeriksa …", en: "Checking …" },
  pasteFirst: { id: "Tempelkan dahulu teks atau kodenya.", en: "First paste a text or a code." },
  fingerprintsFailed: {
    id: "Daftar sidik tidak dapat dimuat. Periksa sambungan internet, lalu coba lagi.",
    en: "The list of fingerprints could not be loaded. Check your connection to the internet and try again.",
  },
  tooLong: { id: "Teks ini terlalu panjang untuk diperiksa.", en: "This text is too long to be checked." },
  notCompared: {
    id: "Huruf besar dan kecil, tanda baca, dan jarak tidak dibandingkan.",
    en: "Capitals, punctuation marks and spaces are not compared.",
  },
  partHeading: {
    id: "Kutipan ini ada kata demi kata dalam siaran kami.",
    en: "These words stand in a release of ours, word for word.",
  },
  partSaid: {
    id: "{count} dari {all} kata siaran ada di sini, tanpa yang diubah di antaranya. Bagian yang tidak ikut dapat mengubah arti: bacalah seluruhnya.",
    en: "{count} of the {all} words of the release are here, with none changed among them. What was left out can change the meaning: read all of it.",
  },
  shortHeading: {
    id: "Teks ini terlalu pendek untuk diperiksa.",
    en: "This text is too short to be checked.",
  },
  shortSaid: {
    id: "Tempelkan judul dan seluruh teksnya, sekurang-kurangnya beberapa kalimat.",
    en: "Paste the title and the whole text, or at least some sentences.",
  },
  unknownHeading: { id: "Teks ini tidak kami kenali.", en: "We do not know this text." },
  noneAlike: {
    id: "Tidak ada siaran di situs ini yang sama dengannya atau mirip dengannya.",
    en: "No release on this site is the same or like it.",
  },
  noneSame: {
    id: "Tidak ada siaran yang persis sama. Yang mirip tidak dapat dicari sekarang, karena pencarian situs ini tidak dapat dimuat.",
    en: "No release is exactly the same. What is like it cannot be looked for now, since the search of this site could not be loaded.",
  },
  unknownMeans: {
    id: "Itu belum berarti teksnya palsu: mungkin siaran itu belum diterbitkan, dikeluarkan sebelum situs ini ada atau oleh instansi lain, atau diketik ulang dengan kata-kata lain. Tanyakan kepada kontak di bawah sebelum meneruskannya.",
    en: "That does not mean that the text is false: perhaps the release is not published yet, was issued before this site was there or by another office, or was retyped in other words. Ask a contact below before you hand it on.",
  },
  codeUnknown: { id: "Kode ini tidak kami kenali.", en: "We do not know this code." },
  codeForm: {
    id: "Periksa lagi ketikannya: kode terdiri atas 12 angka dan huruf a sampai f. Kode yang tidak dikenal tidak berasal dari siaran di situs ini.",
    en: "Look at it again: a code has 12 digits and letters from a to f. A code that is not known is not that of a release on this site.",
  },
  codeIssued: { id: "Kode ini milik siaran di bawah.", en: "This code is that of the release below." },
  codeCorrected: {
    id: "Kode ini milik versi lama siaran di bawah, yang sudah diubah sejak itu.",
    en: "This code is that of an older version of the release below, which was changed since.",
  },
  codeWithdrawn: {
    id: "Kode ini milik siaran yang sudah ditarik.",
    en: "This code is that of a release that was withdrawn.",
  },
  codeCopied: {
    id: "Kode dapat disalin ke teks lain. Untuk memastikan, tempelkan teks yang Anda terima, atau bandingkan dengan halaman itu.",
    en: "A code can be copied to another text. To be sure, paste the text that you received, or compare it with that page.",
  },
  textAdded: {
    id: "Di luar itu, teks Anda memuat yang bukan dari siaran ini, dan tidak kami benarkan:",
    en: "Besides, your text has words that are not of this release, which we do not vouch for:",
  },
  olderVersion: {
    id: "Yang Anda pegang versi lama. Pakailah versi yang sekarang ada di halamannya.",
    en: "What you have is an older version. Use the one that is on its page now.",
  },
  hasCorrection: {
    id: "Siaran ini punya ralat tertanggal {day}; bacalah di halamannya.",
    en: "This release has a correction of {day}; read it on its page.",
  },
  wasWithdrawn: {
    id: "Ditarik pada {day}. Jangan dipakai lagi.",
    en: "Withdrawn on {day}. Do not use it any more.",
  },
  wordForWord: {
    id: "Judul dan seluruh teksnya sama kata demi kata.",
    en: "Its title and whole text are the same, word for word.",
  },
  textIssued: { id: "Teks ini dikeluarkan oleh {publisher}", en: "This text was issued by {publisher}" },
  textCorrected: {
    id: "Teks ini pernah dikeluarkan oleh {publisher}, lalu diubah",
    en: "This text was once issued by {publisher}, and changed since",
  },
  textWithdrawn: {
    id: "Teks ini pernah dikeluarkan oleh {publisher}, lalu ditarik",
    en: "This text was once issued by {publisher}, and withdrawn since",
  },
  withAdditions: { id: ", tetapi ada tambahan", en: ", but there are additions" },
  alteredHeading: {
    id: "Teks ini mirip siaran kami, tetapi tidak sama.",
    en: "This text is like a release of ours, but not the same.",
  },
  alteredSaid: {
    id: "{added} kata tidak ada dalam siaran (digarisbawahi), {removed} kata siaran tidak ada di sini (dicoret).",
    en: "Words that are not in the release: {added} (underlined). Words of the release that are not here: {removed} (struck through).",
  },
  alteredOlder: {
    id: "Siaran ini diralat pada {day}: mungkin Anda memegang versi sebelumnya.",
    en: "This release was corrected on {day}: perhaps you have the version before.",
  },
} as const satisfies WordTable;
