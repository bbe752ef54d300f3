/** Words that make up names of agencies, ministries, divisions and bodies. */
const words = `
  administrasi agama air anak anggaran aparatur aplikasi arsip aset asn badan bagian bahan bandara bangsa bangunan barang
  bawah bea bencana bendungan berencana beragama berusaha biasa bidang bina biro birokrasi budaya cabang cagar catatan cipta
  cukai dalam daerah dan data daya dasar desa dewan digital dinas diseminasi ditjen data ekonomi ekspor elektronik energi
  evaluasi geospasial gizi ham haji hak hewan hidup hortikultura hubungan hukum hutan ibu imigrasi industri informasi
  informatika inovasi inspektorat investasi internasional irigasi jalan jasa jaminan jembatan kabupaten kampung kantor
  karantina kawasan kearsipan kebakaran kebersihan kebudayaan kecamatan kecil kehutanan kejaksaan kekayaan keluarga
  kelautan kelembagaan kelurahan kemakmuran kemaritiman kemahasiswaan kementerian kementrian kemetrologian kemasyarakatan
  kepala kepegawaian kepemudaan kependudukan keperawatan kerja kerjasama kerukunan kesehatan kesejahteraan kesenian
  kesatuan keselamatan ketahanan ketatalaksanaan ketenagakerjaan ketentraman ketenteraman ketertiban keuangan kewilayahan
  kewaspadaan khusus komisi komunikasi koperasi korban kreatif kualitas lalu laut layanan lembaga lingkungan lintas
  luar makanan manusia maritim masyarakat media menengah mental meteorologi mikro militer mineral modal moneter narkotika
  nasional negara negeri nelayan obat olahraga organisasi otonomi pajak pamong pangan pariwisata pasar pelatihan
  pelayanan pelabuhan pelaksanaan pemadam pemasaran pemasyarakatan pembangunan pembendaharaan pembinaan pemberantasan
  pemberdayaan pemerintah pemerintahan pemilihan pemuda penanaman penanganan penanggulangan penataan pencatatan pencegahan
  pekerjaan pendaftaran pendapatan pendayagunaan pendidikan penduduk penelitian penempatan pengadaan pengairan pengawas pengawasan
  pengelola pengelolaan pengembangan pengendalian penggerak penghubung pengolahan pengkajian penjaminan penunjang
  penyakit penyelamatan penyehatan penyelenggaraan penyiaran penyuluhan perairan peralatan perbendaharaan percepatan
  perdagangan perekonomian perempuan perencanaan perhubungan perikanan perindustrian perizinan perkebunan perkotaan
  perlindungan permukiman pemukiman perpustakaan persandian pers pertanahan pertanian pertahanan pertambangan perumahan
  perundang undangan peternakan pimpinan pintu polisi politik posyandu praja prasarana presiden produk produksi program
  promosi protokol protokoler provinsi publik puskesmas rakyat reformasi rehabilitasi rekonstruksi retribusi riset ruang
  rumah rural sakit sandi sarana satu satuan sda sdm sejarah sekolah sekretariat seksi sekretaris seni setda setdakab
  setdakot setdaprov sinergi sipil sistem sosial statistik strategis sub subbagian sumber tahanan tanah tanaman tangga
  tata tanggap teknik teknis teknologi tenaga terpadu tertib tertinggal tinggi tim transmigrasi transportasi tugas udara
  umum umkm usaha usia utama vertikal wajib wilayah wisata menengah atas pertama anti bersih penyedia perangkat cipta
  sampah persampahan pertamanan pemakaman daratan penyusunan aparat aptika ikp perbatasan kesekretariatan kemitraan
  komoditas distribusi tera pemberdayaan jaringan infrastruktur prestasi kelompok pengentasan kemiskinan`;

const unitWords: ReadonlySet<string> = new Set(words.trim().split(/\s+/));

/** Short forms of agencies and what they stand for; one that stands for itself is an acronym in common use. */
const shortForms: Readonly<Record<string, string>> = {
  diskominfo: "Dinas Kominfo",
  kominfo: "Kominfo",
  kkominfo: "Kominfo",
  diskominfotik: "Dinas Kominfotik",
  diskominfosp: "Dinas Kominfo SP",
  dispar: "Dinas Pariwisata",
  disparda: "Dinas Pariwisata",
  disbudpar: "Dinas Kebudayaan dan Pariwisata",
  disparbud: "Dinas Pariwisata dan Kebudayaan",
  disprbud: "Dinas Pariwisata dan Kebudayaan",
  disdik: "Dinas Pendidikan",
  disdikbud: "Dinas Pendidikan dan Kebudayaan",
  dikbud: "Pendidikan dan Kebudayaan",
  dikda: "Pendidikan Daerah",
  dinkes: "Dinas Kesehatan",
  diskes: "Dinas Kesehatan",
  dinsos: "Dinas Sosial",
  dishub: "Dinas Perhubungan",
  dispora: "Dinas Pemuda dan Olahraga",
  disperindag: "Dinas Perindustrian dan Perdagangan",
  perindag: "Perindustrian dan Perdagangan",
  disperindagkop: "Dinas Perindustrian, Perdagangan dan Koperasi",
  disdag: "Dinas Perdagangan",
  disnaker: "Dinas Tenaga Kerja",
  disnakertrans: "Dinas Tenaga Kerja dan Transmigrasi",
  distan: "Dinas Pertanian",
  disbun: "Dinas Perkebunan",
  disdukcapil: "Dinas Kependudukan dan Pencatatan Sipil",
  dukcapil: "Kependudukan dan Pencatatan Sipil",
  capil: "Pencatatan Sipil",
  diskop: "Dinas Koperasi",
  dispusip: "Dinas Perpustakaan dan Kearsipan",
  perkim: "Perumahan dan Kawasan Permukiman",
  disperkim: "Dinas Perumahan dan Kawasan Permukiman",
  kesbangpol: "Badan Kesbangpol",
  bakesbangpol: "Badan Kesbangpol",
  bapenda: "Bapenda",
  bappeda: "Bappeda",
  bapelitbang: "Bapelitbang",
  bappelitbangda: "Bappelitbangda",
  kesra: "Kesra",
  humas: "Humas",
  tapem: "Tata Pemerintahan",
  satpol: "Satpol",
  damkar: "Damkar",
  kemendagri: "Kementerian Dalam Negeri",
  kemkominfo: "Kementerian Komunikasi dan Informatika",
  kemenkominfo: "Kementerian Komunikasi dan Informatika",
  kominfotik: "Kominfotik",
  bappenas: "Bappenas",
  paspampres: "Paspampres",
  prokopim: "Prokopim",
  litbang: "Litbang",
  samsat: "Samsat",
  basarnas: "Basarnas",
  kemenag: "Kementerian Agama",
  perumda: "Perumda",
  perusda: "Perusda",
};

const acronyms: ReadonlySet<string> = new Set(
  (
    "BPKD BPKAD BKAD BKPSDM BKPP BKDD BKD BPBD BPMD BNN BNNK BNNP BPN BPS BMKG BPK BPKP BPJS BPOM BKKBN BI OJK DLH DPMPTSP DPMD " +
    "DPPKB DPPA DPPPA DP3A DP2KB DPUPR DPKP DKP DKPP DPRKP DPRD DPR DPD MPR PMD PUPR PU PUTR PPN PP PKK TP UMKM UKM KB PPPA PPA PPKB " +
    "P3A SDM SDA SIKP IKP ULP LPSE UKPBJ PBJ RSUD RSU PDAM KPU KPUD KPID KONI LPTQ BUMD BUMN ATR ESDM HAM KLHK LHK TNI RI SKPD OPD " +
    "KP KPH UPTD UPT TIK TI SPBE PAUD PTSP KPPN KPP KSOP BWS BPJN PLN PWNU PMI TNI-AL SP"
  ).split(" "),
);

/** Whether a word can belong to an agency's name. */
export function isUnitWord(word: string): boolean {
  const lower = word.toLowerCase();
  return unitWords.has(lower) || shortForms[lower] !== undefined || acronyms.has(word);
}

/** Whether a word is an acronym of an agency: "BPKD", "PUPR". */
export function isUnitAcronym(word: string): boolean {
  return acronyms.has(word);
}

/** The full form of a short one ("Diskominfo"), or the word itself. */
export function expandUnit(word: string): string {
  return shortForms[word.toLowerCase()] ?? word;
}
