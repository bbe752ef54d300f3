import type { Files } from "../support/content.ts";
import { registry, releaseText } from "../support/content.ts";

interface Subject {
  readonly titles: readonly string[];
  readonly summary: string;
  readonly body: string;
  /** What a release about something else says of it in passing. */
  readonly aside: string;
}

/** What the releases of the archive are about. `#` is the place. */
const subjects: Readonly<Record<string, Subject>> = {
  banjir: {
    titles: ["Banjir rendam empat kelurahan di #", "# kirim bantuan bagi korban banjir"],
    summary: "Pemerintah Kota # mendirikan dapur umum bagi warga yang rumahnya terendam banjir.",
    body: "Hujan semalam membuat sungai meluap. Warga yang mengungsi menerima selimut dan makanan.",
    aside: "Saluran di sekitar lokasi dibersihkan agar banjir tidak terulang.",
  },
  jalan: {
    titles: ["# perbaiki jalan rusak di tiga kecamatan", "Perbaikan jalan di # selesai lebih cepat"],
    summary: "Jalan sepanjang enam kilometer diperbaiki dengan aspal baru.",
    body: "Ruas yang berlubang ditambal dahulu. Marka dan lampu menyusul bulan depan.",
    aside: "Warga datang berjalan kaki karena jalan ditutup.",
  },
  rabies: {
    titles: ["# vaksinasi seribu anjing untuk cegah rabies", "Vaksin rabies gratis dibagikan di #"],
    summary: "Dinas Pertanian Kota # memberi vaksin rabies bagi anjing dan kucing peliharaan.",
    body: "Petugas berkeliling dari rumah ke rumah. Hewan yang sudah disuntik diberi kalung.",
    aside: "Petugas juga mengingatkan bahaya gigitan anjing.",
  },
  pasar: {
    titles: ["Pasar murah di # jual sembako di bawah harga", "# gelar pasar murah jelang Ramadan"],
    summary: "Beras, minyak goreng dan gula dijual murah kepada warga #.",
    body: "Setiap keluarga boleh membeli satu paket sembako. Harga di pasar tradisional tetap dipantau.",
    aside: "Acara berlangsung tidak jauh dari pasar.",
  },
  beasiswa: {
    titles: ["# salurkan beasiswa bagi 200 mahasiswa", "Mahasiswa asal # terima beasiswa daerah"],
    summary: "Beasiswa diberikan kepada mahasiswa dari keluarga tidak mampu.",
    body: "Penerima dipilih menurut nilai. Uang kuliah dibayar langsung ke kampus.",
    aside: "Mahasiswa yang sedang kuliah kerja nyata ikut membantu.",
  },
  sampah: {
    titles: ["# resmikan bank sampah kelima", "Pengelolaan sampah di # libatkan warga"],
    summary: "Warga menabung plastik dan kertas di bank sampah kelurahan.",
    body: "Sampah dipilah di rumah. Petugas menimbang dan mencatatnya setiap Sabtu.",
    aside: "Panitia menyediakan tempat sampah terpilah.",
  },
  stunting: {
    titles: ["Angka stunting di # turun", "# perkuat posyandu untuk turunkan stunting"],
    summary: "Penurunan stunting dicapai lewat makanan tambahan bagi balita.",
    body: "Kader posyandu menimbang balita setiap bulan. Ibu hamil menerima tablet tambah darah.",
    aside: "Anak-anak menerima susu.",
  },
  air: {
    titles: ["Jaringan air bersih di # diperluas", "# sambungkan air bersih ke 500 rumah"],
    summary: "Perusahaan daerah memasang pipa air bersih ke kelurahan di ketinggian.",
    body: "Debit mata air diukur sebelum pipa dipasang. Sambungan baru tidak dipungut biaya.",
    aside: "Tamu disuguhi air kelapa.",
  },
  perpustakaan: {
    titles: ["Perpustakaan keliling # kunjungi sekolah", "# tambah buku untuk perpustakaan keliling"],
    summary: "Mobil perpustakaan membawa buku ke sekolah yang jauh dari kota.",
    body: "Murid boleh meminjam dua buku selama sepekan. Pustakawan mendongeng di halaman.",
    aside: "Panitia membagikan buku panduan.",
  },
  umkm: {
    titles: ["# latih pelaku UMKM berjualan daring", "Pelatihan UMKM di # diikuti 80 pengusaha"],
    summary: "Pelaku UMKM belajar memotret produk dan menghitung modal.",
    body: "Pelatih datang dari Kementerian Koperasi. Peserta menerima sertifikat halal.",
    aside: "Makanan disediakan pelaku UMKM setempat.",
  },
  puskesmas: {
    titles: ["# resmikan puskesmas baru", "Puskesmas baru di # mulai layani pasien"],
    summary: "Puskesmas itu memiliki ruang bersalin dan laboratorium.",
    body: "Gedung dua lantai dibangun sejak tahun lalu. Dokter gigi bertugas tiga hari sepekan.",
    aside: "Tenaga dari puskesmas berjaga selama acara.",
  },
};

const places = ["Manado", "Bitung", "Tomohon", "Kotamobagu", "Minahasa"];
const years = [2021, 2022, 2023];

/** What a release of the archive is about. */
export interface About {
  readonly place: string;
  readonly subject: string;
  readonly year: number;
}

/** What each release of the archive is about, by its file. */
export const aboutFiles: ReadonlyMap<string, About> = new Map(
  places.flatMap((place) =>
    Object.keys(subjects).flatMap((subject, order) =>
      years.flatMap((year) =>
        [0, 1].map((variant) => {
          const month = 1 + ((order + 3 * variant) % 9);
          const file = `${year}/0${month}/${place.toLowerCase()}-${subject}-${variant}.md`;
          return [file, { place: place.toLowerCase(), subject, year }] as const;
        }),
      ),
    ),
  ),
);

/** 330 releases about five places, eleven subjects and three years, which mention other subjects in passing. */
export function archiveFiles(): Files {
  const keys = Object.keys(subjects);
  const releases = [...aboutFiles].map(([file, { place, subject }], order) => {
    const name = place.charAt(0).toUpperCase() + place.slice(1);
    const { titles, summary, body } = subjects[subject] ?? { titles: [], summary: "", body: "" };
    const other = subjects[keys[(order * 7 + 3) % keys.length] ?? ""];
    const elsewhere = places[(order * 3 + 1) % places.length];
    const [year, month] = file.split("/");
    return [
      file,
      releaseText({
        title: (titles[Number(file.at(-4))] ?? "").replace("#", name),
        date: `${year}-${month}-${10 + (order % 18)}`,
        summary: summary.replace("#", name),
        more: `cities: [${place}]`,
        body: `${body} ${other?.aside} Hadir pula tamu dari ${elsewhere}.`,
      }),
    ] as const;
  });
  const cities = places.map((place) => [
    `_data/cities/${place.toLowerCase()}.yaml`,
    `name: ${place}\ntype: ${place === "Minahasa" ? "kabupaten" : "kota"}\nparent: sulawesi-utara\n`,
  ]);
  return { ...registry, ...Object.fromEntries(cities), ...Object.fromEntries(releases) };
}
