import type { CommandSpec } from "./options.ts";

/** `siaran register add official|city|event|topic|appointment` and `siaran register split`. */
export const registerSpec: CommandSpec = {
  usage: "register <tindakan> [jenis]",
  description: "mendaftarkan pejabat, daerah, acara, topik atau jabatan baru",
  options: [
    ["--content <folder>", "folder naskah dan register", "posts"],
    ["--id <id>", "id tetap; dibuat dari nama bila tidak diberi (jabatan: pejabat yang dimaksud)"],
    ["--name <nama>", "nama lengkap tanpa gelar"],
    ["--alias <ejaan>", "ejaan lain, dipisah koma"],
    ["--prefix <gelar>", "pejabat: gelar di depan nama"],
    ["--suffix <gelar>", "pejabat: gelar di belakang nama"],
    ["--office <jabatan>", "pejabat: jabatan lengkap, misalnya Wali Kota Kotamobagu"],
    ["--city <id>", "pejabat dan acara: id daerah"],
    ["--capacity <sifat>", "pejabat: Pj, Plt atau Plh bila bukan definitif"],
    ["--from <tanggal>", "pejabat: hari pertama menjabat (tahun, tahun-bulan, atau lengkap)"],
    ["--to <tanggal>", "pejabat: hari pertama tidak lagi menjabat"],
    ["--type <jenis>", "daerah: kota, kabupaten atau provinsi"],
    ["--parent <id>", "daerah: id provinsinya"],
    ["--code <kode>", "daerah: kode Kemendagri"],
    ["--zone <zona>", "daerah: Asia/Jakarta, Asia/Makassar atau Asia/Jayapura"],
    ["--short <nama>", "acara: nama pendek"],
    ["--series <nama>", "acara: nama yang sama untuk semua penyelenggaraan"],
    ["--start <tanggal>", "acara: hari pertama"],
    ["--end <tanggal>", "acara: hari terakhir"],
    ["--venue <tempat>", "acara: tempat"],
    ["--description <kalimat>", "topik: isinya dalam satu kalimat"],
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
  siaran register split          memecah register bentuk lama (cities.yaml) menjadi satu berkas untuk setiap entri

Tindakannya add official, city, event, topic atau appointment (jabatan lain seorang pejabat yang sudah terdaftar), dan
split. Bila ada terminal, yang tidak diberi ditanyakan. Setiap entri adalah berkas tersendiri, misalnya posts/_data/officials/tatong-bara.yaml. Kode keluar: 0 ditulis, 2 ditolak.`,
  run: async (call) => (await import("./run-register.ts")).runRegister(call),
};
