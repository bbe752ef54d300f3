/**
 * Roots that rules of spelling alone get wrong: those that lose their first letter behind `me-` and `pe-`
 * (`menutup`, `tutup`), and those that begin or end like an affix (`terima`, `kelola`, `resmi`).
 */
export const roots: ReadonlySet<string> = new Set(
  (
    "tabrak tabung tafsir tagih tahan takar takut tamat tambah tambang tampil tampung tanam tangan " +
    "tanggap tanggulang tanggung tangkap tangkal tanya tarik tarung tata tatap tawar tebang tegak tegas tegur tekan " +
    "teliti telusur tembak tempat tempel tempuh temu tenang tenggelam tengah tentang tentu tepat terang terap terbit " +
    "terima terjang terjemah tertib tetap tetas tiba tikam tilang timbang timbul timpa tindak tindas tinggal tinggi " +
    "tinjau tipu titip tolak tolong tonton topang tuang tuduh tugas tuju tukar tular tulis tumbuh tumpah tunda " +
    "tunduk tunggak tunggu tunjuk tuntas tuntut turun turut tutup tutur " +
    "kabar kabul kaji kajian kalah kampanye kandung kandidat karantina karya kasih katrol kawal kawin kebal kecam " +
    "kecil kecual kejar kejut kelola keluar keluh kembang kembali kemas kemuka kenal kenang kendali kendara kepung " +
    "kepala kerah keras kering kerja keruk ketahui ketat ketik ketuk kikis kirim kisah klaim klarifikasi " +
    "koordinasi koreksi korban kosong kotor kuasa kuat kubur kucur kukuh kulit kumandang kumpul kunci kunjung kupas " +
    "kurang kurban kuras kurung kutip kutuk " +
    "pakai paksa pamer panen panggil pantau papar pasang pasar pasti patuh pecah pegang pelihara peluk pelopor " +
    "pengaruh penuh percaya perban perhati periksa perintah perlu pesan petik picu pidato pijak pikir pilih pimpin " +
    "pindah pinjam pisah potong puas puji pukul pulang pulih pungut pupuk pusat putus putar " +
    "sahkan saji saksi salur sambut sampai sampaikan samping sandang sangka santun saring sebar sebut sedia segel " +
    "sehat seimbang sejahtera sekolah seleksi selenggara selesai selidik sembuh semprot sengketa sentuh sepakat " +
    "serah serap serbu sesal sesuai setuju siap siar sidik sikap simpan singkat sinkron sita soroti sosialisasi " +
    "suap suara sukses sulit sumbang sumpah sunat suntik surat survei susul susun " +
    "bangun baik berita berangkat beri berantas berdaya besar bina resmi rawat ramai rapat renovasi rilis rintis rombak rumus " +
    "latih lantik layan lapor lebur ledak legal legalisasi lepas lestari lindung luas lulus luncur lomba " +
    "ajar amal aman ambil anggar angkat anugerah apresiasi asuh atur awal awas ekonomi evakuasi evaluasi hadiah harga " +
    "hadir harap hibah himbau imbau ikan ikut informasi ingat intai isi izin jadi jabat janji jaga jumpa naik nilai nikah " +
    "mulai mutasi musnah masuk milik minta muat ubah uji ukur ulang umum undang ungkap upaya urus usaha usul uang utama vaksin " +
    "verifikasi validasi wajib warga wisata wisuda wujud bersih bersama berkah berkas perang peran perak percik " +
    "desa dewan digital dinas diskusi diri didik dini disabilitas pejabat peduli pemuda pemilu perempuan pertamina " +
    "pesisir pesawat pelabuhan penduduk pegawai pendeta pekan petang petir pesta kebun keluarga kelurahan kemarin " +
    "kereta kertas kesenian ketua kepiting ketupat menara menteri meter media medali melati merah merdeka mesin mesjid " +
    "terbang teras terus ternak terminal seni senin selasa selatan semen seragam seribu"
  ).split(" "),
);
