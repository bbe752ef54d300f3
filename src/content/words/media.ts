import type { WordTable } from "./word-table.ts";

/** Words of the pages for the media and for subscribers, of feeds and of calendars. */
export const mediaWords = {
  mediaAbout: {
    id: "Kontak media {site}, syarat pemakaian ulang, lambang, dan cara mengikuti siaran.",
    en: "Media contacts of {site}, terms of reuse, its emblem, and how to follow its releases.",
  },
  textsAndPhotos: { id: "Teks dan foto", en: "Texts and photos" },
  mediaDownloads: {
    id: "Setiap siaran dapat diunduh sebagai teks, dan sebagai ZIP bila ada fotonya: lihat bagian “{part}” pada halaman siaran. {daily} memuat semua siaran satu hari untuk dicetak atau disalin sekaligus, dan {data} memuat seluruh arsip.",
    en: "Each release can be downloaded as text, and as a ZIP where it has photos: see the part “{part}” on its page. {daily} holds all releases of one day, to be printed or copied together, and {data} holds the whole archive.",
  },
  mediaCorrections: {
    id: "Siaran yang keliru diralat pada halamannya dan dicatat pada {corrections}, yang punya umpan sendiri.",
    en: "A release with a mistake is corrected on its page and entered on {corrections}, which has a feed of its own.",
  },
  correctionsPage: { id: "halaman ralat", en: "the page of corrections" },
  openDataInText: { id: "data terbuka", en: "the open data" },
  termsOfReuse: { id: "Syarat pemakaian ulang", en: "Terms of reuse" },
  nameAsSource: { id: "Sebut sumbernya sebagai “{publisher}”.", en: "Name the source as “{publisher}”." },
  askBeforeReuse: {
    id: "Sebelum memakai ulang teks dan foto, tanyakan izin kepada kontak di atas.",
    en: "Before you reuse texts and photos, ask one of the contacts above for permission.",
  },
  emblem: { id: "Lambang", en: "Emblem" },
  downloadEmblem: { id: "Unduh lambang ({format})", en: "Download the emblem ({format})" },
  followReleases: { id: "Ikuti siaran", en: "Follow the releases" },
  hours: { id: "Jam layanan", en: "Hours" },
  regions: { id: "Daerah", en: "Regions" },
  feedsAbout: {
    id: "Semua umpan RSS siaran pers, dan cara memakainya.",
    en: "All RSS feeds of press releases, and how to use them.",
  },
  feedsHow: {
    id: "Dengan RSS, siaran baru datang sendiri ke aplikasi pilihan Anda: tanpa mendaftar, tanpa alamat surel, dan tanpa iklan. Anda bisa mengikuti seluruh situs atau hanya satu {kinds}.",
    en: "With RSS, new releases come to the app of your choice: without an account, without an e-mail address, and without advertisements. You can follow the whole site, or just one {kinds}.",
  },
  feedsOfTrial: {
    id: "Pratinjau ini tidak punya umpan; alamatnya ada di halaman ini pada situs yang terbit.",
    en: "This preview has no feeds; their addresses stand on this page of the published site.",
  },
  howToUse: { id: "Cara memakai", en: "How to use them" },
  feedsInstall: {
    id: "Pasang satu aplikasi pembaca RSS, misalnya Feeder di Android, NetNewsWire di iPhone, atau Thunderbird di komputer.",
    en: "Install an app that reads RSS, such as Feeder on Android, NetNewsWire on an iPhone, or Thunderbird on a computer.",
  },
  feedsCopy: {
    id: "Salin alamat umpan di bawah ini: tekan lama (atau klik kanan) tautannya, lalu pilih “Salin alamat tautan”.",
    en: "Copy the address of a feed below: hold (or right-click) its link, and choose “Copy link address”.",
  },
  feedsPaste: {
    id: "Di aplikasi itu pilih “Tambah langganan”, lalu tempelkan alamatnya.",
    en: "In the app choose “Add subscription”, and paste the address.",
  },
  wholeSite: { id: "Seluruh situs", en: "The whole site" },
  forMostApps: { id: "{feed}, untuk kebanyakan aplikasi", en: "{feed}, for most apps" },
  forImport: {
    id: "{feed}, berkas berisi semua umpan untuk diimpor sekaligus",
    en: "{feed}, a file of all feeds, to be imported at once",
  },
  dailyFeed: {
    id: "{page}, semua siaran satu hari untuk dicetak atau disalin",
    en: "{page}, all releases of one day, to be printed or copied",
  },
  onlyCorrections: {
    id: "{feed}, hanya siaran yang diralat atau ditarik",
    en: "{feed}, only releases that were corrected or withdrawn",
  },
  calendar: { id: "Kalender", en: "Calendar" },
  calendarOfEvents: {
    id: "{calendar} semua acara, untuk aplikasi kalender",
    en: "{calendar} of all events, for calendar apps",
  },
  feedAbout: {
    id: "Siaran pers tentang {title}, yang terbaru di atas.",
    en: "Press releases about {title}, the newest at the top.",
  },
  languageFeedAbout: { id: "{title}, yang terbaru di atas.", en: "{title}, the newest at the top." },
  correctionsFeedAbout: {
    id: "Siaran pers yang diralat atau ditarik, yang terbaru di atas.",
    en: "Press releases that were corrected or withdrawn, the newest at the top.",
  },
  quotationsFeedAbout: {
    id: "Kutipan {name} dalam siaran pers, yang terbaru di atas.",
    en: "Quotations of {name} in press releases, the newest at the top.",
  },
  subscriptionsOf: { id: "Langganan {site}", en: "Feeds of {site}" },
  eventsOfSite: { id: "Acara – {site}", en: "Events – {site}" },
  eventsOf: { id: "Acara {name} – {site}", en: "Events in {name} – {site}" },
  begins: { id: "{event} (mulai)", en: "{event} (begins)" },
  releasesAboutEvent: {
    id: "Siaran pers tentang acara ini: {address}",
    en: "Press releases about this event: {address}",
  },
} as const satisfies WordTable;
