module.exports = {
  title: "Siaran Pers Contoh",
  short: "Siaran Contoh",
  description: "Siaran pers buatan program untuk mengukur waktu membangun situs.",
  url: "https://siaran.example.org/",
  host: "siaran.example.org",
  publisher: { name: "Redaksi Contoh", email: "redaksi@siaran.example.org" },
  contact: { name: "Meja Redaksi Contoh", email: "media@siaran.example.org" },
  licence: { name: "CC BY 4.0", url: "https://creativecommons.org/licenses/by/4.0/deed.id" },
  feeds: { feed: "/feed.xml", json: "/feed.json" },
  menu: [
    { section: "siaran", label: "Siaran" },
    { section: "daerah", label: "Daerah" },
    { section: "pejabat", label: "Pejabat" },
    { section: "acara", label: "Acara" },
    { section: "langganan", label: "Langganan" },
  ],
};
