/**
 * Words that are written with a capital in releases and do not belong to a person's name: they end one, and a
 * stretch that begins with one is none.
 */
const words = `
  acara ada adalah dapil adapun agar agenda akan akhir akhirnya aksi aktivitas alun ambil angka anggaran anggota anugerah apa apel apresiasi
  aparat apbd apbn apeksi aplikasi arahan artinya asn atas atau aula award awali awal bagi bahas bahkan bahwa baca badan bagian baik bakal bank
  banggar banyak bandara bantu bantuan baru batik bawaslu beberapa begitu belum berbagai berdasarkan berharap berikan berikut berita bersama berkat beri
  besar besok bidang bila bis bisa bpk bps budaya buka bulan bumn bumd bunda cagar calon camat cegah cek cup
  covid dalam dan dana dandim dapat dari data daerah demi demikian dengan desa deputi dewan di dia diduga dihadapan didampingi dihadiri dikatakan
  dilantik diketahui diikuti diskusi dinas dirinya ditambahkan doa dorong dprd dpr dpd dukung dua dunia event evaluasi expo festival
  forkopimda forkompinda forkopimcam forum foto fraksi gebyar gedung gelar gerakan gereja gor gotong gubernur guna hadapi hadir hadiri hal halal hanya harap hari
  harus hasil hasilnya himbau hingga hotel hut hukum ibadah ia ikut ikuti imbau impian indonesia info informasi ingatkan ingin ini instansi
  inspektur intinya istana isu itu jadi jadwal jajaran jakarta jaga jalan jalin jalankan jangan jelang jembatan jika juga jumat kabag kabid kabupaten kadis
  kali kamis kami kampung kantor kapolda kapolres kapan karena karnaval kata katanya kawasan ke kebijakan kecamatan kegiatan kejaksaan kejari
  kelompok kelurahan keluarga kembali kementerian kemudian kepada kepala kepolisian kerja kerukunan kesehatan ketika ketua khusus kini
  kirab kita koalisi kodim komisi komite komitmen kondisi kongres koni kontingen koordinasi korban kota kpk kpu kriteria kukuhkan kuliah kunjungan kunjungi kunker
  lagi lalu lantik lapangan laporan launching layanan lanjut lebih lembaga lepas lewat lokasi lomba lulus lurah maka makan mal malam mana manfaat mantan
  masa masih masing masjid masyarakat mei melakukan melalui melepas memang membuka memberikan meminta memimpin menerima mendampingi menegaskan mengajak menghadiri mengapresiasi
  mengatakan menjadi menteri menurut menurutnya mengikuti menyerahkan menyampaikan mereka merupakan meriah meriahkan meski minggu mitra momentum monitoring
  motivasi mulai mtq musrenbang musyawarah nampak namun nasional nilai nomor olahraga oleh olehnya opd operasi optimis orang organisasi pada padahal pagi paket
  pameran pancasila panen panitia para parade paripurna partai pasar pasca pascasarjana pasien paskibraka pastikan pawai pebruari pegawai peduli pelaksanaan
  pelantikan pelatihan pelayanan pembangunan pembukaan pemda pemerintah pemerintahan pemilihan pemilu pemkab pemkot pemprov pendidikan pendopo
  penghargaan pengukuhan pengurus penjabat pentas penting penutupan penuh penyerahan perangkat peraturan perayaan perbatasan perda peresmian periode perintah peringatan
  peringati perjanjian perlu persatuan pertama pertemuan pesan peserta pesta petugas pidato pilgub pilkada pilwako pimpin pimpinan pj pkk plh plt polda
  polisi politik polres polri polsek polresta pondok porprov poskesdes posko presiden prestasi prioritas program prosesi proses proyek provinsi pukul pukuli puncak pun
  puskesmas pusat rabu rakor raih raih raker rakernas rakyat rangkaian rapat rapor ratusan raya realisasi refleksi relawan
  reses resepsi resmi resmikan respon ribuan rp rsud ruang rujab rumah safari salah salat saat sabtu salurkan sambangi sambung sambut sambutan sampai sampaikan
  sangat sangadi satpol satu saya sebab sebagai sebanyak sebelum sebelumnya sebut sebutnya sedang sedangkan segera sehingga sejak sejumlah sekda sekolah
  sekretariat sekretaris sekaligus selain selaku selama selasa selanjutnya selenggarakan seluruh semangat sembako sementara semoga semua senin senator senada september
  serah serahkan seri serta sertijab sesuai sesungguhnya setelah setiap setibanya siang siap sidak sidang silaturahmi simbolis sinergi sinode sistem skpd smart soal sore sosialisasi
  staf stadion stunting studi sudah sukses sumpah sungguh supaya surat suasana syukuran tabligh tahun tak tambah tambahnya tampak tanam tanda tanggal tanggapi tak tanpa taman targetkan
  tegas tegaskan telah teken tentang tentara tentu tentunya terkait terhadap terima terkini terlebih termasuk terpilih terus tetap tidak tiba tiga tim tingkat tingkatkan tinjau
  tni tokoh tujuan turnamen tugas turut turun ucapan undang universitas untuk upacara upaya utama umum usai usulan vaksin vaksinasi wabup wagub wakil wali walikota warga wartawan
  wawali wilayah wujudkan yakni yang yaitu youtube zona ziarah ungkap ujar jelas tutur tandas terang pungkas imbuh papar beber ajak kutip harapkan minta ajak bpkd
  januari februari maret april juni juli agustus oktober november desember ahad senang selamat bahagia hormat saudara tuhan allah kristen katolik
  hindu budha natal paskah idul sholat shalat isra miraj gong proklamasi kemerdekaan republik dirgahayu ulang sekitar
  hingga perumda pdam pln perseroan pt cv bpjs bazar balai ballroom berkunjung bersyukur berpesan bertemu bertolak bukber buber buka
  canangkan gandeng gencarkan genjot ground groundbreaking hibah imbauan intensifkan jamin jemput kagum kawal keluarkan klaim laksanakan lakukan launchingkan luncurkan
  mutasi nobar nyatakan pacu pantau perbaiki perjuangkan perketat perkuat persiapkan pertanyakan promosikan paparkan puas rombak rotasi saksikan santuni
  sebutkan sepakati siapkan tandatangani tekankan temui tetapkan terapkan tolak tuntaskan tutup ubah ultimatum undur usul usulkan wacanakan wajibkan bentuk bagikan batal gagas galakkan
  yakin ziarahi sidang lokakarya seminar workshop webinar bimtek talkshow simposium konferensi konferda musda muscab jambore kemah kejuaraan liga piala ekspo heritage carnival night run fun
  city international internasional channel news post online daring luring video`;

const notNames: ReadonlySet<string> = new Set(words.trim().split(/\s+/));

/** Shapes that verbs and abstract nouns have and names have not. */
const verbs = /^(?:meny|meng|memp|memb)\p{L}{2,}(?:kan|i)$|^(?:per|pem|pen|peng|ke)\p{L}{4,}an$/u;

/** Whether a capitalised word ends a name rather than belongs to one. */
export function isNoName(word: string): boolean {
  const lower = word.toLowerCase().replace(/[^\p{L}]/gu, "");
  return notNames.has(lower) || verbs.test(lower);
}

const common: ReadonlySet<string> = new Set(
  (
    "sendiri tadi lagi saja pula lantas langsung kala tatkala sambil seraya cukup bukan tanpa sembari ketika sudah punya " +
    "akui tegur marah tegas harus wajib bicara turun pulang datang tampil duduk berdiri lahir wafat rilis buat bikin " +
    "kemarin besok malam petang nanti kepada kini pernah sempat masih tetap kerap sering selalu juga hadir bangga yakin"
  ).split(" "),
);

/** Whether a word in lower case is an ordinary one: by its prefix, or because it often follows a name. */
export function isCommonWord(word: string): boolean {
  return common.has(word) || /^(?:me|di|ber|ter|ke|se|pe|memper)\p{L}{3,}/u.test(word);
}

/** Ranks, forms of address and degrees before a name, as a regular expression source; each needs a gap or stop behind it. */
const ranks =
  "Bripda|Briptu|Brigpol|Brigadir|Brigjen|Bripka|Aipda|Aiptu|Ipda|Iptu|AKP|AKBP|Kombes|Kompol|Irjen|Komjen|Jenderal|Jendral|Letjen|Mayjen|Letkol|Kolonel|Kol|Mayor|Kapten|Lettu|Letda|Serma|Serka|Sertu|Serda|Peltu|Pelda|Kopka|Koptu|Kopda|Praka|Laksda|Laksma|Laksamana|Marsda|Marsma|Marsekal";
const services =
  "TNI|POLRI|Polri|Pol|Pas|Inf|Kav|Arm|Arh|Czi|Cpl|Cba|Chb|Chk|Cku|Cpm|Caj|Ckm|Mar|Marinir|Laut|Adm|Sus|Tek|Nav|Kes|Psk|\\([A-Z]\\)|\\([EKTPS]\\)";
const address =
  "Bapak|Bpk|Pak|Ibu|Bu|Bung|Kang|Mas|Mbak|Gus|Cak|Sdr|Sdri|Saudara|Saudari|Ny|Nyonya|Nona|Tn|Tuan|Haji|Hajjah|Hajah|Hj|Hi|H|KH|Kyai|Kiai|Ustadz|Ustaz|Ust|Tgk|Teungku|Habib|Pdt|Pendeta|Pdm|Pastor|Romo|RP|RD|Mgr|Uskup|Dokter|Profesor|Almarhum|Almarhumah|Alm|Almh|Guhanga|Dato|Datuk|Dt|Nyi|Ki|Tuan Guru|TGH";
const degrees = "Prof|Dr|DR|dr|drg|drh|Drs|DRS|Drh|Drg|Dra|DRA|Ir|IR|Apt|apt|Ns|Ners|Hc|H\\.C";

/** One rank, address or degree before a name, from the very place on. */
export const honorific = new RegExp(
  `(?:(?:${degrees}|${address})(?:\\.\\s?|\\s+|(?=\\())|(?:${ranks})\\.?\\s+|(?<=(?:${ranks}|TNI|Pol|Polisi|Purn|\\))\\.?\\s?)(?:${services})\\.?\\s+|\\(?(?:Purn|Purnawirawan|Pur|HC|H\\.C|Hc|HC\\.)\\.?\\)?\\.?\\s*(?=[\\p{Lu}(])|yang\\s+akrab\\s+disapa\\s+)`,
  "uy",
);

export const deceased = /^(?:almarhum|almarhumah|alm|almh)\.?\s/i;

const plainDegrees =
  "SH|SE|ST|SIP|SIK|SSos|SPd|SPdI|SKom|SKM|SAg|SPt|SP|SPi|SHut|SPsi|SKep|SFarm|SPar|STh|STP|SSTP|STTP|SSi|SSn|SKed|SIKom|SAP|SAk|SEI|SHI|STr|SPI|MM|MH|MSi|MPd|MPdI|MAP|MA|MBA|MT|ME|MKes|MKom|MSc|MAg|MEng|MHum|MIP|MTh|MPA|MPH|MMR|MARS|MKM|MSP|MPSDM|MAk|MKn|MTP|MTr|MEc|MIKom|MURP|MAB|MIKOM|MSE|MMRS|PhD|APT|Apt|AMd|Amd|AMK|Lc|BA|BSc|BBA|DEA|DESS|LLM|CA|CPA|QIA|CFrA|CGCAE|CRMO|CHRP|AP|Ak|Dev|Sp\\p{Lu}{1,3}|SpOG|SpPD|SpA|SpB|SpM|NIP|FINASIM";

const spaced =
  "H|E|T|P|Pd|Sos|Kom|Si|Kes|Ag|Ec|Hum|Ked|Pt|Hut|IP|AP|Kep|Farm|Psi|Sn|Th|M|A|I|OG|KM|Dev|Pd\\.I|I\\.Kom";

/** One degree behind a name, with the comma, stop or gap before it, from the very place on. */
export const degree = new RegExp(
  `(?:\\s?[,.]{1,2}\\s?|\\s)(?:(?:(?:S|M|Sp|Ph|B|D|LL)\\.(?:\\p{L}{1,4}|\\s(?:${spaced}))|A\\.(?:Md|Ma|Ks|P|K)|CHt)(?:\\.\\s?(?:Dev|\\p{Lu}\\p{L}{0,3}))*(?![\\p{L}\\d])\\.?|(?:${plainDegrees})(?![\\p{L}\\d])(?:\\.(?!\\p{L}))?)`,
  "uy",
);

const degreeOnly = new RegExp(`^(?:${plainDegrees})$`, "u");

/** Capital abbreviations that no name ends in although they look like initials. */
export function isDegree(word: string): boolean {
  return degreeOnly.test(word.replace(/\./g, ""));
}
