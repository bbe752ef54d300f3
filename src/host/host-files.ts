import type { HostName } from "../content/host-setting.ts";
import type { Site } from "../site/model.ts";
import { apacheFiles } from "./apache.ts";
import { caddyFiles } from "./caddy.ts";
import type { HostFile } from "./host-file.ts";
import { type Hosting, hostingOf } from "./hosting.ts";
import { nginxFiles } from "./nginx.ts";
import { cloudflareFiles, githubFiles, gitlabFiles, netlifyFiles } from "./static-hosts.ts";

const writers: Readonly<Record<HostName, (hosting: Hosting) => HostFile[]>> = {
  nginx: nginxFiles,
  apache: apacheFiles,
  caddy: caddyFiles,
  netlify: netlifyFiles,
  cloudflare: cloudflareFiles,
  gitlab: gitlabFiles,
  github: githubFiles,
};

/**
 * The files that tell a host how to serve a site; none of a trial, which no host serves, and none for which the office
 * has put its own into `_data/public/`.
 * @param host of the settings, where no other is asked for.
 */
export function hostFiles(site: Site, host = site.settings.host?.name): HostFile[] {
  const exact = exactPaths(site);
  return allFiles(site, host).filter(({ path }) => !exact.has(path));
}

/** Paths of the host's files that the office writes by hand. */
export function ownHostFiles(site: Site, host = site.settings.host?.name): string[] {
  const exact = exactPaths(site);
  return allFiles(site, host).flatMap(({ path }) => (exact.has(path) ? [path] : []));
}

function exactPaths({ copies }: Site): ReadonlySet<string> {
  return new Set(copies.flatMap(({ to, isExact }) => (isExact ? [to] : [])));
}

function allFiles(site: Site, host: HostName | undefined): HostFile[] {
  return host === undefined || site.settings.isTrial ? [] : writers[host](hostingOf(site, host));
}
