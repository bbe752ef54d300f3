import type { CommandSpec } from "./options.ts";

/** `siaran schedule`. */
export const scheduleSpec: CommandSpec = {
  usage: "schedule",
  description: "menunjukkan kapan situs harus dibangun lagi walaupun tidak ada yang menulis",
  options: [
    ["--content <folder>", "folder naskah dan register", "posts"],
    ["--format <bentuk>", "text, cron atau systemd", "text"],
    ["--command <perintah>", "yang dijalankan pengatur waktu", "npx siaran build && npx siaran publish"],
  ],
  help: `
Contoh:
  siaran schedule
  siaran schedule --format cron | crontab -
  siaran schedule --format systemd

Yang dihitung: akhir embargo, tanggal terbit yang akan datang, awal dan akhir acara, dan pergantian hari.
Kode keluar: 0, 1 bila naskahnya belum bisa dibangun, 2 salah pakai.`,
  run: async (call) => (await import("./run-schedule.ts")).runSchedule(call),
};
