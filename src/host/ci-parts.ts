import type { HostName } from "../content/host-setting.ts";
import { targetKindOf } from "./target-file.ts";

/** Hosts of repositories for which there are files. */
export const ciNames = ["github", "gitlab", "gitea"] as const;

export type CiName = (typeof ciNames)[number];

export interface CiOptions {
  readonly host: HostName;
  readonly ci: CiName;
  /** The branch that is published. */
  readonly branch: string;
}

/** A file of a repository: its path and what is in it. */
export type RepositoryFile = readonly [path: string, text: string];

/** The name of the target that the files publish to. */
export const mainTarget = "utama";

/**
 * When a build runs though nobody wrote anything: embargoes end, events begin. Not at the full hour, at which hosts have
 * most to do.
 */
export const everyHour = "7 * * * *";

/** The secrets that a target needs, by the names under which publish and the files look for them. */
export function secretsOf(host: HostName): readonly string[] {
  const prefix = `SIARAN_${mainTarget.toUpperCase()}`;
  return {
    ftp: [`${prefix}_PASSWORD`],
    rsync: [`${prefix}_KEY`, `${prefix}_KNOWN_HOSTS`],
    git: [],
    folder: [],
  }[targetKindOf(host)];
}

/** The key and the keys of known hosts as files, which is how ssh wants them. */
export const writeKeys = [
  "umask 077",
  "mkdir -p .siaran/ssh",
  String.raw`printf '%s\n' "$SIARAN_UTAMA_KEY" > .siaran/ssh/key`,
  String.raw`printf '%s\n' "$SIARAN_UTAMA_KNOWN_HOSTS" > .siaran/ssh/known_hosts`,
];

/** What is noted of a publication goes back to where the texts are. @param push the command that sends a commit. */
export function keepLedger(push: string): string[] {
  return [
    "git add posts/_data/addresses.txt",
    "if ! git diff --cached --quiet; then",
    '  git -c user.name=Siaran -c user.email=siaran@localhost commit -m "Alamat yang terbit [skip ci]"',
    `  ${push}`,
    "fi",
  ];
}

export function toText(lines: readonly string[]): string {
  return `${lines.join("\n")}\n`;
}
