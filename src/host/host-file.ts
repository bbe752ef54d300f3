/** A file that tells a server or host how to serve the site. */
export interface HostFile {
  /** Where it lies in the site: `/.htaccess`. */
  readonly path: string;
  readonly text: string;
}

/** Folder of the files that somebody must include in the configuration of a server. */
export const serverFolder = "/.server/";

/** The name of a host as part of a file's name. */
export function hostPart(host: string): string {
  return host.replace(/[^a-z0-9.-]/g, "_");
}

/** Lines of a configuration, each with the same space before it. */
export function indent(lines: readonly string[], space: string): string[] {
  return lines.map((line) => (line === "" ? "" : `${space}${line}`));
}

/** A value in the double quotes of a configuration. It is ours and has nothing that would have to be escaped. */
export function quoted(value: string): string {
  if (/["\\$`\n\r{}]/.test(value)) throw new Error(`not for a configuration: ${value}`);
  return `"${value}"`;
}
