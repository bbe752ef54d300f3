import type { HostName } from "../content/host-setting.ts";

/** How files come to a host, where it is as most offices have it. */
export function targetKindOf(host: HostName): "rsync" | "ftp" | "git" | "folder" {
  switch (host) {
    case "nginx":
    case "caddy":
      return "rsync";
    case "apache":
      return "ftp";
    case "gitlab":
      return "folder";
    default:
      return "git";
  }
}

const bodies = {
  rsync: [
    "    kind: rsync",
    "    host: server.example.go.id",
    "    user: siaran",
    "    folder: /var/www/siaran",
    "    # Kunci pribadi dan kunci server yang dikenal (ssh-keyscan); berkasnya tidak disimpan di repositori.",
    "    key: .siaran/ssh/key",
    "    knownHosts: .siaran/ssh/known_hosts",
  ],
  ftp: [
    "    # FTP dengan TLS, seperti di cPanel. Kata sandinya di variabel SIARAN_UTAMA_PASSWORD.",
    "    kind: ftp",
    "    host: ftp.example.go.id",
    "    user: siaran@example.go.id",
    "    folder: public_html",
  ],
  git: [
    "    # Cabang Git yang dibaca host (GitHub Pages, Netlify, Cloudflare Pages) tanpa membangun apa pun.",
    "    kind: git",
    "    repository: https://github.com/kantor/siaran.git",
    "    branch: pages",
  ],
  folder: ["    # GitLab Pages menerbitkan folder public.", "    kind: folder", "    folder: public"],
} as const;

/** `_data/publish.yaml` of a new newsroom: one target, to be filled in. */
export function targetFile(host: HostName, name: string): string {
  return [
    "# Ke mana siaran publish mengirim situs. Kata sandi dan kunci tidak ditulis di sini.",
    "# kind: folder, rsync, ftp (dengan TLS), s3 atau git; target pertama dipakai bila tidak disebut namanya.",
    "targets:",
    `  ${name}:`,
    ...bodies[targetKindOf(host)],
    "",
  ].join("\n");
}
