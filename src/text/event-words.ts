/** Words whose capitalised surroundings name a happening: "Kotamobagu Heritage Festival 2025". */
export const eventHeads =
  "Festival|Fest|Expo|Ekspo|Forum|Summit|Conference|Kongres|Konferensi|Carnival|Karnaval|Cup|Award|Awards|Fair|Run|Marathon|Jambore|Turnamen|Kejuaraan|Olimpiade|MTQ|STQ|Porprov|Porkab|Porkot|PON|Popda|Pekan Olahraga(?:\\s\\p{Lu}\\p{L}+)?|Pekan (?:Budaya|Kebudayaan|Raya|Imunisasi|Literasi|Inovasi|Pemuda)|Rakernas|Rakerda|Raker|Rakornas|Rakor|Rakorda|Musrenbang|Musrenbangnas|Musda|Munas|Muswil|Muscab|Musorkab|Gebyar|Pameran|Parade|Pawai|Lomba|Seminar|Webinar|Workshop|Lokakarya|Bimtek|Sosialisasi|Simposium|Meeting|Smart City";

/** Happenings named by what is done; the words that follow with a capital belong to the name. */
export const deeds =
  "Rapat Paripurna(?: Istimewa)?|Sidang Paripurna(?:\\ske-\\d+)?|Rapat Koordinasi|Rapat Kerja|Rapat Evaluasi|Musyawarah Perencanaan Pembangunan|Coffee Morning|Upacara(?: Peringatan)?|Apel(?: Kerja| Akbar| Gabungan| Perdana| Siaga| Pagi)*|Halal ?bi ?halal|Safari(?: Ramadh?an| Natal| Tahun Baru| Jumat)+|Pelantikan|Pengukuhan|Sertijab|Serah Terima Jabatan|Peresmian|Launching|Peluncuran|Pembukaan|Penutupan|Penandatanganan(?: MoU| Nota Kesepahaman)?|Pencanangan|Groundbreaking|Kunjungan Kerja|Kunker|Studi (?:Banding|Komparasi|Tiru)|Prosesi Adat|Penjemputan Adat|Penyambutan Adat|Ibadah Syukur|Syukuran|Open House|Buka Puasa Bersama|Jumat Bersih|Panen(?: Raya| Perdana| Cabai)?|Ziarah(?: Makam)?|Resepsi|Peringatan|Bakti Sosial|Pasar Murah|Operasi Pasar|Reses|Uji Publik|Uji Kompetensi|Penyerahan(?: SK| Bantuan| Penghargaan)?";

export const anniversary = "(?:HUT|Hari Ulang Tahun(?:\\s?\\(HUT\\))?|Hari Jadi|Dirgahayu|HKN|Harlah)";

/** Verbs as headlines have them, without "meng-"; what follows one is its object. */
export const headlineVerbs =
  "Hadiri|Buka|Tutup|Gelar|Ikuti|Ikut|Resmikan|Pimpin|Tinjau|Sambut|Sukseskan|Luncurkan|Canangkan|Dukung|Apresiasi|Saksikan|Meriahkan|Bahas|Lepas|Pantau|Selenggarakan|Adakan|Helat|Laksanakan|Kunjungi|Peringati|Juarai|Siapkan|Persiapkan|Matangkan|Kawal|Fasilitasi";
