import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Target } from "../content/publish-settings.ts";
import { fileError, UserError } from "../diagnostics/user-error.ts";
import { folderRemote } from "./folder-remote.ts";
import { ftpRemote } from "./ftp-remote.ts";
import type { Remote } from "./remote.ts";
import { rsyncRemote } from "./rsync-remote.ts";
import { s3Remote } from "./s3-remote.ts";

export interface OpenOptions {
  /** Name of the target, of which the names of its secrets are made. */
  readonly name: string;
  /** The folder of the site. */
  readonly site: string;
  /** The folder from which files are named in `publish.yaml`: that with the content folder. */
  readonly root: string;
  /** Secrets by name. */
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/** Opens a target, but for a branch, which is sent as a whole. @throws UserError where a secret is missing. */
export function openRemote(target: Exclude<Target, { kind: "git" }>, options: OpenOptions): Remote {
  const { name, site, root } = options;
  const secret = (what: string) => secretOf(options, what);
  switch (target.kind) {
    case "folder":
      return folderRemote(resolve(root, target.folder));
    case "rsync":
      return rsyncRemote({
        ...{ host: target.host, user: target.user, port: target.port, folder: target.folder, site },
        key: target.key === undefined ? undefined : resolve(root, target.key),
        knownHosts: target.knownHosts === undefined ? undefined : resolve(root, target.knownHosts),
      });
    case "ftp":
      return ftpRemote({
        ...{ host: target.host, port: target.port, folder: target.folder },
        user: target.user ?? secret("USER"),
        password: secret("PASSWORD"),
        implicit: target.implicit === true,
        certificate: target.certificate === undefined ? undefined : readText(root, target.certificate, name),
      });
    case "s3":
      return s3Remote({
        ...{ endpoint: target.endpoint, bucket: target.bucket, region: target.region ?? "auto" },
        folder: target.folder ?? "",
        keyId: secret("KEY_ID"),
        secret: secret("SECRET"),
      });
  }
}

/** The name of a secret in the environment: `SIARAN_UTAMA_PASSWORD`. */
export function secretName(target: string, what: string): string {
  return `SIARAN_${target.toUpperCase().replace(/[^A-Z0-9]/g, "_")}_${what}`;
}

function secretOf({ name, environment }: OpenOptions, what: string): string {
  const variable = secretName(name, what);
  const value = environment[variable];
  if (value !== undefined && value !== "") return value;
  throw new UserError({
    id: `Target ${name} membutuhkan ${variable}. Isi sebagai variabel lingkungan (atau secret di CI), jangan di publish.yaml`,
    en: `Target ${name} needs ${variable}. Set it in the environment (or as a secret of the CI), not in publish.yaml`,
  });
}

function readText(root: string, file: string, name: string): string {
  try {
    return readFileSync(resolve(root, file), "utf8");
  } catch (error) {
    throw fileError(error, `${name}: ${file}`) ?? error;
  }
}
