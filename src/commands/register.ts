import type { CommandSpec } from "./options.ts";

/** `siaran register add official|city|event|topic|office|appointment`, `siaran register appoint` and `siaran register split`. */
export const registerSpec: CommandSpec = {
  usage: "register <tindakan> [kata...]",
  description:
    "mendaftarkan pejabat, daerah, acara, topik, jabatan atau rangkaian acara, dan mencatat pergantian pejabat",
  options: [
    ["--content <folder>", "folder naskah dan register", "posts"],
    ["--id <id>", "id tetap; dibuat dari nama bila tidak diberi (jabatan: pejabat yang dimaksud)"],
    ["--name <nama>", "nama lengkap tanpa gelar"],
    ["--alias <ejaan>", "ejaan lain, dipisah koma"],
    ["--prefix <gelar>", "pejabat: gelar di depan nama"],
    ["--suffix <gelar>", "pejabat: gelar di belakang nama"],
    ["--office <jabatan>", "pejabat: jabatan lengkap, misalnya Wali Kota Kotamobagu"],
    ["--city <id>", "pejabat, acara dan jabatan: id daerah"],
    ["--capacity <sifat>", "pejabat: Pj, Plt atau Plh bila bukan definitif"],
    ["--from <tanggal>", "pejabat: hari pertama menjabat (tahun, tahun-bulan, atau lengkap)"],
    ["--to <tanggal>", "pejabat: hari pertama tidak lagi menjabat"],
    ["--type <jenis>", "daerah: kota, kabupaten atau provinsi"],
    ["--parent <id>", "daerah: id provinsinya"],
    ["--code <kode>", "daerah: kode Kemendagri"],
    ["--zone <zona>", "daerah: Asia/Jakarta, Asia/Makassar atau Asia/Jayapura"],
    ["--short <nama>", "acara: nama pendek"],
    ["--series <nama>", "acara: id atau nama rangkaiannya, sama untuk semua penyelenggaraan"],
    ["--start <tanggal>", "acara: hari pertama"],
    ["--end <tanggal>", "acara: hari terakhir"],
    ["--venue <tempat>", "acara: tempat"],
    ["--description <kalimat>", "topik: isinya dalam satu kalimat"],
    ["--predecessor <id>", "jabatan: id jabatan yang digantikannya"],
    ["--acting <sifat>", "appoint: pj, plt atau plh bila bukan definitif"],
    ["--source <alamat>", "appoint: alamat sumbernya"],
    ["--ends", "appoint: pemegang lama berhenti pada hari itu"],
    ["--keeps", "appoint: pemegang lama tetap menjabat"],
    ["--beda", "namanya mirip dengan yang terdaftar, tetapi memang lain"],
    ["-y, --yes", "tanpa bertanya"],
  ],
  help: `
Contoh:
  siaran register add official
  siaran register add official --name "Tatong Bara" --office "Wali Kota Kotamobagu" --city kotamobagu --to 2023-09-25
  siaran register add city --name Kotamobagu --type kota --parent sulawesi-utara --code 71.74
  siaran register add event --name "IISMEX 2019" --series IISMEX --start 2019-07-17 --end 2019-07-19
  siaran register add appointment --id tatong-bara --office "Wakil Wali Kota Kotamobagu" --from 2008-09 --to 2013-09
  siaran register add office --name "Wali Kota Kotamobagu" --city kotamobagu
  siaran register appoint weny-gaib wali-kota-kotamobagu --from 2025-02-20
  siaran register appoint "Abdullah Mokoginta" wali-kota-kotamobagu --from 2024-08-12 --to 2025-02-20 --acting pj
  siaran register split          memecah register bentuk lama (cities.yaml) menjadi satu berkas untuk setiap entri

Tindakannya add official, city, event, topic, office, series atau appointment (jabatan lain seorang pejabat yang sudah terdaftar),
appoint (pejabat memegang jabatan; pemegang lama diakhiri pada hari itu, dan ditanyakan bila belum pasti), dan split. Bila ada terminal, yang tidak diberi ditanyakan. Setiap entri adalah berkas tersendiri, misalnya posts/_data/officials/tatong-bara.yaml. Kode keluar: 0 ditulis, 2 ditolak.`,
  run: async (call) => (await import("./run-register.ts")).runRegister(call),
};
