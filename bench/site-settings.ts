/** What the newsrooms of all programs say about themselves. */
export const siteSettings = {
  title: "Siaran Pers Contoh",
  short: "Siaran Contoh",
  description: "Siaran pers buatan program untuk mengukur waktu membangun situs.",
  url: "https://siaran.example.org/",
  zone: "Asia/Makassar",
  publisher: { name: "Redaksi Contoh", email: "redaksi@siaran.example.org" },
  contact: { name: "Meja Redaksi Contoh", email: "media@siaran.example.org" },
  licence: { name: "CC BY 4.0", url: "https://creativecommons.org/licenses/by/4.0/deed.id" },
} as const;
