import type { HostName } from "../content/host-setting.ts";
import { ciFiles } from "./ci-files.ts";
import { type CiName, mainTarget, type RepositoryFile } from "./ci-parts.ts";
import { serverFolder } from "./host-file.ts";
import { targetFile } from "./target-file.ts";

export interface StartOptions {
  readonly host: HostName;
  /** Where the repository is; absent where nothing runs there. */
  readonly ci?: CiName;
  /** The branch that is published. */
  readonly branch?: string;
  /** Absolute URL of the site's root. */
  readonly url: string;
}

/**
 * The files of a new newsroom's repository that have to do with its host: where the site is sent, what the host of the
 * repository runs, and for a server of one's own an example of its configuration. What is in the site itself is
 * made by builds.
 */
export function startFiles({ host, ci, branch = "main", url }: StartOptions): RepositoryFile[] {
  return [
    ["posts/_data/publish.yaml", targetFile(host, mainTarget)],
    ...(ci === undefined ? [] : ciFiles({ host, ci, branch })),
    ...serverExample(host, new URL(url)),
  ];
}

function serverExample(host: HostName, { hostname, pathname }: URL): RepositoryFile[] {
  const root = "/var/www/siaran";
  const site = `${root}${pathname.replace(/\/$/, "")}`;
  if (host === "nginx") {
    return [
      [
        "server/nginx.conf",
        [
          `# Contoh /etc/nginx/sites-available/${hostname}. Situs dikirim ke ${site}.`,
          "server {",
          "  listen 443 ssl;",
          "  listen [::]:443 ssl;",
          `  server_name ${hostname};`,
          `  ssl_certificate /etc/letsencrypt/live/${hostname}/fullchain.pem;`,
          `  ssl_certificate_key /etc/letsencrypt/live/${hostname}/privkey.pem;`,
          `  root ${root};`,
          `  include ${site}${serverFolder}nginx.conf;`,
          "}",
          "",
        ].join("\n"),
      ],
    ];
  }
  if (host === "caddy") {
    return [
      [
        "server/Caddyfile",
        [
          `# Contoh /etc/caddy/Caddyfile. Situs dikirim ke ${site}.`,
          `${hostname} {`,
          `  root * ${root}`,
          `  import ${site}${serverFolder}Caddyfile`,
          "}",
          "",
        ].join("\n"),
      ],
    ];
  }
  return [];
}
