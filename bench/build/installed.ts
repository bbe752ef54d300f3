import { execFileSync } from "node:child_process";

/** The first with `images.QR`. */
const oldestHugo = 141;

type HugoVersion =
  | { readonly version: string; readonly reason?: undefined }
  | { readonly version?: undefined; readonly reason: string };

/** The version of a Hugo that can make the newsroom, or why it cannot. */
export function hugoVersion(hugo: string): HugoVersion {
  const version = printed(hugo, ["version"])?.match(/v([\d.]+)/)?.[1];
  if (version === undefined) return { reason: "not installed (Debian: apt-get install hugo)" };
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const isNew = major > 0 || minor >= oldestHugo;
  return isNew ? { version } : { reason: `${version} makes no QR codes; 0.${oldestHugo} and later do` };
}

/** What a program prints; `undefined` where it does not run. */
export function printed(command: string, words: readonly string[]): string | undefined {
  try {
    return execFileSync(command, words, { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
  } catch {
    return undefined;
  }
}
